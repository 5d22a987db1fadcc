/// What is known of the time after the close of a case: when somebody should ask how things go.
public struct CaseContact: Sendable {
  public var outcome: Case.Outcome?
  public var closedOn: Day?
  /// Whether no later case follows it: else the association is accompanied again.
  public var isLast: Bool
  /// The next contact that was agreed at the end, or why there is none.
  public var agreedOn: Day?
  public var reason: String?
  /// What was said after the close: the day of each exchange, and what it agreed next.
  public var exchanges: [(on: Day, next: DayTime?)] = []

  public init(
    outcome: Case.Outcome?, closedOn: Day?, isLast: Bool, agreedOn: Day? = nil, reason: String? = nil
  ) {
    self.outcome = outcome
    self.closedOn = closedOn
    self.isLast = isLast
    self.agreedOn = agreedOn
    self.reason = reason
  }

  /// The months after a close on its own feet, after which somebody asks how things go.
  public static let months = 6
  /// How many days before its time a contact counts as that contact.
  static let earliness = 30

  /// The day of the contact; `nil` where nobody has to: the case is open, it was not closed on its own feet, the association
  /// is accompanied again, the reason for none was recorded, or somebody has asked.
  public var day: DayTime? {
    guard let closedOn, isLast else { return nil }
    if let agreed = exchanges.last?.next { return agreed }
    guard agreedOn != nil || (outcome == .autonomy && reason == nil) else { return nil }
    let day = agreedOn ?? closedOn.adding(months: Self.months)
    return exchanges.contains { $0.on >= day - Self.earliness } ? nil : DayTime(day)
  }
}
