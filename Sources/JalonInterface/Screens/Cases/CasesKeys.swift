import JalonCore

/// What can be done in the list of cases, beside what every list does.
enum CasesKeys {
  static let actions: [Action] = [
    Action(
      .casesAssign, in: .cases, keys: ["c a"], hint: 96, [.bulk],
      fr: ("confier", "Confie à un conseiller les dossiers marqués, sinon celui-ci."),
      en: ("assign", "Gives the marked cases, or else this one, to an adviser.")),
    Action(
      .casesTag, in: .cases, keys: ["c t"], hint: 94, [.bulk],
      fr: ("étiqueter", "Met un mot sur les dossiers marqués, sinon sur celui-ci."),
      en: ("tag", "Puts a word on the marked cases, or else on this one.")),
    Action(
      .casesUntag, in: .cases, keys: ["c T"], hint: 92, [.bulk],
      fr: ("retirer une étiquette", "Retire un mot des dossiers marqués, sinon de celui-ci."),
      en: ("untag", "Takes a word off the marked cases, or else off this one.")),
    CasesState.sorting.action(.name, "s n", fr: "le nom de l’association", en: "the association’s name"),
    CasesState.sorting.action(.stage, "s e", fr: "l’étape", en: "the stage"),
    CasesState.sorting.action(.adviser, "s c", fr: "le conseiller", en: "the adviser"),
    CasesState.sorting.action(.department, "s d", fr: "le département", en: "the department"),
    CasesState.sorting.action(.score, "s s", fr: "le score", en: "the score"),
    CasesState.sorting.action(.lastExchange, "s x", fr: "le dernier échange", en: "the last exchange"),
    CasesState.sorting.action(.nextFollowUp, "s p", fr: "la prochaine suite", en: "the next follow-up"),
    CasesState.sorting.action(.openedOn, "s o", fr: "la date d’ouverture", en: "the opening date"),
  ]
}

extension ActionID {
  static let casesAssign: ActionID = "cases.assign"
  static let casesTag: ActionID = "cases.tag"
  static let casesUntag: ActionID = "cases.untag"
}
