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
    sort("name", "s n", fr: "le nom de l’association", en: "the association’s name"),
    sort("stage", "s e", fr: "l’étape", en: "the stage"),
    sort("adviser", "s c", fr: "le conseiller", en: "the adviser"),
    sort("department", "s d", fr: "le département", en: "the department"),
    sort("score", "s s", fr: "le score", en: "the score"),
    sort("lastExchange", "s x", fr: "le dernier échange", en: "the last exchange"),
    sort("nextFollowUp", "s p", fr: "la prochaine suite", en: "the next follow-up"),
    sort("openedOn", "s o", fr: "la date d’ouverture", en: "the opening date"),
  ]

  private static let prefix = "cases.sort."

  private static func sort(_ key: String, _ keys: String, fr: String, en: String) -> Action {
    Action(
      ActionID(rawValue: prefix + key), in: .cases, keys: [keys],
      fr: ("trier par \(fr)", "Trie par \(fr)\u{202F}; à nouveau\u{A0}: à l’envers."),
      en: ("sort by \(en)", "Sorts by \(en); again: the other way round."))
  }

  /// The action that sorts by this.
  static func action(for order: CaseSort) -> ActionID { ActionID(rawValue: prefix + order.rawValue) }

  /// What an action sorts by, where it sorts.
  static func order(of action: ActionID) -> CaseSort? {
    guard action.rawValue.hasPrefix(prefix) else { return nil }
    return CaseSort(rawValue: String(action.rawValue.dropFirst(prefix.count)))
  }
}

extension ActionID {
  static let casesAssign: ActionID = "cases.assign"
  static let casesTag: ActionID = "cases.tag"
  static let casesUntag: ActionID = "cases.untag"
}
