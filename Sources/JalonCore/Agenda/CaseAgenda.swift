/// The facts of a case from which its agenda follows.
public struct CaseAgenda: Sendable, Hashable {
  public var status: Case.Status
  /// The day of the last exchange, or of the opening where there was none.
  public var lastNews: Day
  /// When the case is to be looked at next, as `AssociationFile/nextFollowUp(of:)` says, and how.
  public var next: DayTime?
  public var means: Exchange.Means?
  public var stageSince: Day
  /// How many days the stage usually lasts at most; `nil` for a stage that the path does not know.
  public var usualDays: Int?
  /// When somebody should ask how things go, after the close.
  public var contact: DayTime?

  public init(
    status: Case.Status, lastNews: Day, next: DayTime?, means: Exchange.Means?, stageSince: Day,
    usualDays: Int?, contact: DayTime?
  ) {
    self.status = status
    self.lastNews = lastNews
    self.next = next
    self.means = means
    self.stageSince = stageSince
    self.usualDays = usualDays
    self.contact = contact
  }

  /// Days without an exchange after which one is wanted, wanted badly, and overdue.
  public static let silences = [9, 21, 45]

  /// The months after a close on its own feet, after which somebody asks how things go.
  public static let monthsToContact = 6

  /// When somebody should ask how things go after the close of a case; `nil` where nobody has to: the case is open, was
  /// not closed on its own feet, or the association is accompanied again.
  public static func contact(outcome: Case.Outcome?, closedOn: Day?, isLast: Bool) -> DayTime? {
    guard outcome == .autonomy, let closedOn, isLast else { return nil }
    return DayTime(closedOn.adding(months: monthsToContact))
  }

  /// Why the case will have to be looked at, unless it changes: one of each kind at most.
  public var items: [AgendaItem] {
    switch status {
    case .closed: return contact.map { [AgendaItem(.contact, $0)] } ?? []
    case .paused: return next.map { [AgendaItem(.review, $0)] } ?? []
    case .open: break
    }
    var items: [AgendaItem] = []
    if let next { items.append(AgendaItem(.followUp, next, means: means)) }
    items += silence
    if let usualDays { items.append(AgendaItem(.stage, DayTime(stageSince + usualDays + 1))) }
    return items
  }

  /// Where the next exchange is agreed within the longest silence, nobody has fallen silent. From the agreed day on it
  /// is the follow-up that is overdue: the silence is not told beside it.
  private var silence: [AgendaItem] {
    guard let next else { return [AgendaItem(.silence, DayTime(lastNews))] }
    guard next.day - lastNews > Self.silences[2] else { return [] }
    return [AgendaItem(.silence, DayTime(lastNews), until: next.day - 1)]
  }
}

extension AssociationFile {
  /// The facts from which the agenda of one of the cases follows.
  public func agenda(of case: Case, path: Path) -> CaseAgenda {
    let next = nextFollowUp(of: `case`)
    let agreed = exchanges.filter { $0.case == `case`.id && $0.nextOn == next }
      .max { ($0.on, $0.id) < ($1.on, $1.id) }
    return CaseAgenda(
      status: `case`.status, lastNews: lastExchange(of: `case`.id) ?? `case`.openedOn, next: next,
      means: next == nil ? nil : agreed?.nextKind, stageSince: `case`.stageSince,
      usualDays: path[`case`.stage]?.usualDays.upperBound, contact: nextContact(of: `case`))
  }

  private func nextContact(of case: Case) -> DayTime? {
    CaseAgenda.contact(
      outcome: `case`.outcome, closedOn: `case`.closedOn, isLast: cases.allSatisfy { $0.id <= `case`.id })
  }
}
