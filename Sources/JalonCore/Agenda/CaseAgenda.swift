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
  /// What has a day of its own: open actions that are due on one, half-days of trainings and their evidence.
  public var dated: [AgendaItem]

  public init(
    status: Case.Status, lastNews: Day, next: DayTime?, means: Exchange.Means?, stageSince: Day,
    usualDays: Int?, contact: DayTime?, dated: [AgendaItem] = []
  ) {
    self.status = status
    self.lastNews = lastNews
    self.next = next
    self.means = means
    self.stageSince = stageSince
    self.usualDays = usualDays
    self.contact = contact
    self.dated = dated
  }

  /// Days without an exchange after which one is wanted, wanted badly, and overdue.
  public static let silences = [9, 21, 45]

  /// Why the case will have to be looked at, unless it changes.
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
    return items + dated
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
  ///
  /// - Parameter guide: says by when the pieces of evidence are due.
  public func agenda(of case: Case, path: Path, guide: EvidenceGuide = .standard) -> CaseAgenda {
    let next = nextFollowUp(of: `case`)
    let agreed = exchanges.filter { $0.case == `case`.id && $0.nextOn == next }
      .max { ($0.on, $0.id) < ($1.on, $1.id) }
    let planned = plannedFollowUp(of: `case`)
    let means = planned?.on == next ? planned?.means : agreed?.nextKind
    return CaseAgenda(
      status: `case`.status, lastNews: lastExchange(of: `case`.id) ?? `case`.openedOn, next: next,
      means: next == nil ? nil : means, stageSince: `case`.stageSince,
      usualDays: path[`case`.stage]?.usualDays.upperBound, contact: contact(after: `case`).day,
      dated: dated(in: `case`.id) + evidence(of: `case`, guide))
  }

  private func dated(in case: Int64) -> [AgendaItem] {
    let due = actions.filter { $0.case == `case` && $0.isOpen }.compactMap { action in
      action.due.map {
        AgendaItem(.action, subject: action.id, DayTime($0), owner: action.owner?.adviserID)
      }
    }
    return due
      + sessions.filter { $0.case == `case` }
      .map { AgendaItem(.session, subject: $0.id, DayTime($0.on, minute: $0.start)) }
  }

  /// One reason for each training whose evidence file is still being kept: that of the piece that is due first.
  private func evidence(of case: Case, _ guide: EvidenceGuide) -> [AgendaItem] {
    trainings.filter { $0.case == `case`.id && $0.declaredOn == nil }.compactMap { training in
      EvidenceFile(of: training, in: self, on: `case`.openedOn, guide).nextDue.map {
        AgendaItem(.evidence, subject: training.id, DayTime($0), owner: training.trainer?.adviserID)
      }
    }
  }

  private func contact(after case: Case) -> CaseContact {
    let handover = handovers.last { $0.case == `case`.id }
    var contact = CaseContact(
      outcome: `case`.outcome, closedOn: `case`.closedOn, isLast: cases.allSatisfy { $0.id <= `case`.id },
      agreedOn: handover?.nextOn, reason: handover?.reason)
    guard let closed = `case`.closedOn else { return contact }
    contact.exchanges = exchanges.filter { $0.case == `case`.id && $0.on > closed }
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }.map { ($0.on, $0.nextOn) }
    return contact
  }
}

extension Participant {
  /// The adviser that it is, where it is one.
  public var adviserID: Int64? { if case .adviser(let id) = self { id } else { nil } }
}
