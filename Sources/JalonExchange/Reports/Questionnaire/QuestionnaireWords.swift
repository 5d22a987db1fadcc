internal import JalonCore

extension QuestionnairePage {
  /// What stands on the sheet whatever the questionnaire.
  static let words: PageWords = [
    (
      "kicker",
      Localized(
        fr: "Diagnostic numérique",
        en: "Digital diagnostic")
    ),
    (
      "heading",
      Localized(
        fr: "Questionnaire à remplir ensemble",
        en: "A questionnaire to fill in together")
    ),
    (
      "meeting",
      Localized(
        fr: "La rencontre",
        en: "The meeting")
    ),
    (
      "context",
      Localized(
        fr: "Votre association",
        en: "Your association")
    ),
    (
      "howTo",
      Localized(
        fr: "Mode d’emploi",
        en: "How to use it")
    ),
    (
      "howToAnswer",
      Localized(
        fr:
          "Cochez une seule case par question\u{A0}: celle qui ressemble le plus à aujourd’hui, pas à ce que vous aimeriez.",
        en:
          "Tick one box a question: the one closest to how things are today, not to how you would like them to be."
      )
    ),
    (
      "howToDoubt",
      Localized(
        fr:
          "«\u{A0}Ne sait pas\u{A0}» est une vraie réponse\u{A0}: notez qui pourrait se renseigner. «\u{A0}Sans objet\u{A0}» aussi\u{A0}: notez pourquoi.",
        en: "“Don’t know” is a real answer: note who could find out. So is “Not applicable”: note why.")
    ),
    (
      "howToNote",
      Localized(
        fr: "Notez les mots des personnes\u{A0}: ils comptent autant que les cases.",
        en: "Write down people’s own words: they count as much as the boxes.")
    ),
    (
      "typing",
      Localized(
        fr:
          "Pour la saisie\u{A0}: le chiffre de la case cochée est la touche à taper dans Jalon, question après question.",
        en:
          "For typing in: the figure of the ticked box is the key to press in Jalon, question after question."
      )
    ),
    (
      "notes",
      Localized(
        fr: "Notes",
        en: "Notes")
    ),
  ]
}
