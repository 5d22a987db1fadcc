import JalonCore

/// What can be done in the list of cases, beside what every list does.
enum CasesKeys {
  static let actions: [Action] = [
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
