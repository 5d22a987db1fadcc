internal import JalonCore

extension AccompanimentPage {
  /// What stands on the page whatever happened.
  static let words: PageWords = [
    ("kicker", Localized(fr: "Bilan de l’accompagnement", en: "Report of the accompaniment")),
    ("short", Localized(fr: "En bref", en: "In short")),
    ("adviser", Localized(fr: "Accompagnement", en: "Adviser")),
    ("when", Localized(fr: "Période", en: "When")),
    ("case", Localized(fr: "Dossier", en: "Case")),
    ("project", Localized(fr: "Ce qui vous tient à cœur", en: "What matters to you")),
    ("standing", Localized(fr: "Le chemin parcouru", en: "How far you have come")),
    ("first", Localized(fr: "Premier diagnostic", en: "First diagnostic")),
    ("last", Localized(fr: "Dernier diagnostic", en: "Last diagnostic")),
    (
      "chartIntroduction",
      Localized(
        fr: "Chaque barre dit où en est un sujet au dernier diagnostic.",
        en: "Each bar says where a topic stands in the last diagnostic.")
    ),
    (
      "chartBefore",
      Localized(
        fr: "Le trait noir dit où il en était au premier.",
        en: "The dark stroke says where it stood in the first.")
    ),
    ("tableCaption", Localized(fr: "Les mêmes chiffres, en tableau", en: "The same figures, as a table")),
    ("dimension", Localized(fr: "Sujet", en: "Topic")),
    ("whereItStands", Localized(fr: "Où il en est", en: "Where it stands")),
    ("score", Localized(fr: "En place", en: "In place")),
    ("change", Localized(fr: "Depuis le premier", en: "Since the first")),
    ("risen", Localized(fr: "Ce qui a avancé", en: "What has moved forward")),
    ("fallen", Localized(fr: "Ce qui a reculé", en: "What has gone back")),
    ("plan", Localized(fr: "Ce qui a été fait, et le reste", en: "What was done, and the rest")),
    ("objectiveDropped", Localized(fr: "Objectif abandonné.", en: "Objective dropped.")),
    ("onPaper", Localized(fr: "Ce que vous gardez sur papier", en: "What you keep on paper")),
    ("time", Localized(fr: "Le temps passé ensemble", en: "The time spent together")),
    ("means", Localized(fr: "Comment", en: "How")),
    ("count", Localized(fr: "Combien", en: "How many")),
    ("duration", Localized(fr: "Durée", en: "Duration")),
    ("money", Localized(fr: "Ce que cela a coûté", en: "What it cost")),
    ("noMoney", Localized(fr: "Aucune somme n’a été notée.", en: "No sum was recorded.")),
    ("said", Localized(fr: "Ce que vous en dites", en: "What you say about it")),
    ("nothingSaid", Localized(fr: "Rien n’a encore été noté.", en: "Nothing was recorded yet.")),
    ("next", Localized(fr: "Qui prend la suite", en: "Who carries on")),
    (
      "noHandover", Localized(fr: "Ce n’est pas encore dit.", en: "It hasn’t been said yet.")
    ),
    ("referents", Localized(fr: "Vos référents", en: "Your referents")),
    ("path", Localized(fr: "Le parcours", en: "The path")),
    ("contact", Localized(fr: "Qui appeler", en: "Who to call")),
  ]
}
