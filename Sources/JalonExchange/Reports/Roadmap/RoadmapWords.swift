internal import JalonCore

extension RoadmapPage {
  /// What stands on the page whatever was decided.
  static let words: PageWords = [
    (
      "kicker",
      Localized(
        fr: "Feuille de route numérique",
        en: "Digital roadmap")
    ),
    (
      "project",
      Localized(
        fr: "Ce qui nous tient à cœur",
        en: "What matters to us")
    ),
    (
      "aims",
      Localized(
        fr: "Le numérique doit servir à cela\u{A0}:",
        en: "Digital tools are there to serve this:")
    ),
    (
      "noAim",
      Localized(
        fr: "Les finalités que le numérique doit servir restent à écrire.",
        en: "The aims that digital tools should serve are still to be written.")
    ),
    (
      "plan",
      Localized(
        fr: "Notre plan",
        en: "Our plan")
    ),
    (
      "stepDone",
      Localized(
        fr: "(fait)",
        en: "(done)")
    ),
    (
      "notPlanned",
      Localized(
        fr: "Retenu, pas encore dans le plan",
        en: "Retained, not in the plan yet")
    ),
    (
      "onPaper",
      Localized(
        fr: "Ce que nous gardons sur papier",
        en: "What we keep on paper")
    ),
    (
      "decided",
      Localized(
        fr: "Ce que nous avons décidé",
        en: "What we have decided")
    ),
    (
      "nothingDecided",
      Localized(
        fr: "Rien n’est encore décidé\u{A0}: les priorités du diagnostic attendent votre choix.",
        en: "Nothing is decided yet: the priorities of the diagnostic await your choice.")
    ),
    (
      "done",
      Localized(
        fr: "Ce qui est déjà fait",
        en: "What is already done")
    ),
    (
      "later",
      Localized(
        fr: "Ce que nous gardons pour plus tard",
        en: "What we keep for later")
    ),
    (
      "refused",
      Localized(
        fr: "Ce que nous n’avons pas retenu",
        en: "What we chose not to do")
    ),
    (
      "contact",
      Localized(
        fr: "Qui appeler",
        en: "Who to call")
    ),
  ]
}
