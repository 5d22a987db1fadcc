internal import JalonCore

extension DiagnosticPage {
  /// What stands on the page whatever the result.
  static let words: PageWords = [
    (
      "kicker",
      Localized(
        fr: "Diagnostic numérique",
        en: "Digital diagnostic")
    ),
    (
      "contents",
      Localized(
        fr: "Sur cette page",
        en: "On this page")
    ),
    (
      "date",
      Localized(
        fr: "Date",
        en: "Date")
    ),
    (
      "with",
      Localized(
        fr: "Avec",
        en: "With")
    ),
    (
      "how",
      Localized(
        fr: "Comment",
        en: "How")
    ),
    (
      "adviser",
      Localized(
        fr: "Accompagnement",
        en: "Adviser")
    ),
    (
      "standing",
      Localized(
        fr: "Où vous en êtes",
        en: "Where you stand")
    ),
    (
      "level",
      Localized(
        fr: "Votre étape aujourd’hui",
        en: "Your stage today")
    ),
    (
      "here",
      Localized(
        fr: "vous êtes ici",
        en: "you are here")
    ),
    (
      "notEvaluated",
      Localized(
        fr:
          "Il est trop tôt pour le dire\u{A0}: trop de réponses manquent encore. Ce n’est ni bon ni mauvais signe, il reste à se renseigner.",
        en:
          "It is too early to say: too many answers are still missing. That is neither a good nor a bad sign; there are things left to find out."
      )
    ),
    (
      "gap",
      Localized(
        fr: "Deux regards à rapprocher",
        en: "Two views to bring together")
    ),
    (
      "dimensions",
      Localized(
        fr: "Sujet par sujet",
        en: "Topic by topic")
    ),
    (
      "chartIntroduction",
      Localized(
        fr:
          "Plus la barre est longue, plus le sujet est en place chez vous. Une case en pointillé veut dire «\u{A0}pas encore connu\u{A0}», pas «\u{A0}mauvais\u{A0}».",
        en:
          "The longer the bar, the more of the topic is in place. A dashed frame means “not known yet”, not “bad”."
      )
    ),
    (
      "chartIntroductionBefore",
      Localized(
        fr:
          "Le trait vertical montre où en était le sujet la fois précédente, quand les réponses se comparent.",
        en: "The upright stroke shows where the topic stood last time, where the answers can be compared.")
    ),
    (
      "tableCaption",
      Localized(
        fr: "Les mêmes chiffres, en toutes lettres",
        en: "The same figures in words")
    ),
    (
      "dimension",
      Localized(
        fr: "Sujet",
        en: "Topic")
    ),
    (
      "whereItStands",
      Localized(
        fr: "Où cela en est",
        en: "Where it stands")
    ),
    (
      "score",
      Localized(
        fr: "En place",
        en: "In place")
    ),
    (
      "before",
      Localized(
        fr: "Depuis la dernière fois",
        en: "Since last time")
    ),
    (
      "risen",
      Localized(
        fr: "Ce qui a avancé",
        en: "What has moved forward")
    ),
    (
      "fallen",
      Localized(
        fr: "Ce qui mérite d’être regardé à nouveau",
        en: "What deserves another look")
    ),
    (
      "decidedThen",
      Localized(
        fr: "Ce que vous aviez décidé",
        en: "What you had decided")
    ),
    (
      "why",
      Localized(
        fr: "Pourquoi",
        en: "Why")
    ),
    (
      "begin",
      Localized(
        fr: "Pour commencer",
        en: "How to begin")
    ),
    (
      "traits",
      Localized(
        fr: "À savoir\u{A0}:",
        en: "Good to know:")
    ),
    (
      "undecided",
      Localized(
        fr: "À décider ensemble",
        en: "To be decided together")
    ),
    (
      "waiting",
      Localized(
        fr: "Ce qui attend un premier pas",
        en: "What waits for a first step")
    ),
    (
      "waitingIntroduction",
      Localized(
        fr: "Ces pistes viendront plus facilement une fois un autre point réglé.",
        en: "These will come more easily once something else is settled.")
    ),
    (
      "toCheck",
      Localized(
        fr: "Ce qu’il reste à vérifier",
        en: "What is left to find out")
    ),
    (
      "toCheckIntroduction",
      Localized(
        fr:
          "Personne n’avait la réponse ce jour-là, et c’est normal. Voici les questions à poser autour de vous.",
        en: "Nobody had the answer that day, and that is fine. Here are the questions to ask around you.")
    ),
    (
      "others",
      Localized(
        fr: "Les autres pistes, par sujet",
        en: "Other steps, topic by topic")
    ),
    (
      "othersIntroduction",
      Localized(
        fr: "Rien ne presse ici\u{A0}: gardez cette liste pour plus tard.",
        en: "No hurry here: keep this list for later.")
    ),
    (
      "remarks",
      Localized(
        fr: "Ce que vous en dites",
        en: "What you say about it")
    ),
    (
      "noRemark",
      Localized(
        fr:
          "Vos remarques auront leur place ici\u{A0}: ce qui vous a surpris, ce qui manque, ce que vous diriez autrement.",
        en:
          "There is room here for your remarks: what surprised you, what is missing, what you would put differently."
      )
    ),
    (
      "contact",
      Localized(
        fr: "Qui appeler",
        en: "Who to call")
    ),
    (
      "contactIntroduction",
      Localized(
        fr:
          "Une question, un mot qui n’est pas clair, une envie d’avancer\u{202F}? Votre conseiller est là pour cela.",
        en: "A question, a word that isn’t clear, a wish to move on? Your adviser is there for that.")
    ),
    (
      "assessments",
      Localized(
        fr: "Un autre regard",
        en: "Another view")
    ),
    (
      "assessmentsIntroduction",
      Localized(
        fr: "Ce qu’un autodiagnostic fait ailleurs disait de vous.",
        en: "What a self-diagnosis made elsewhere said of you.")
    ),
    (
      "afterFirst",
      Localized(
        fr: "Viendra après un autre point",
        en: "Comes after something else")
    ),
  ]
}
