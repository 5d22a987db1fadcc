/// Whose reasons *Today* shows.
public enum AgendaScope: String, Sendable, Hashable, CaseIterable, Codable {
  /// Of the cases that the adviser follows, or that are shared with them.
  case mine
  /// Of every case.
  case team
}

/// The place of a line of *Today*: its group, its day, its id.
public struct AgendaPlace: Sendable, Hashable {
  public let group: AgendaGroup
  /// As the store keeps it: a day, or a day and a time; empty before the first line of the group.
  public let day: String
  public let id: Int64

  public init(group: AgendaGroup, day: String, id: Int64) {
    self.group = group
    self.day = day
    self.id = id
  }

  /// Right before the first line of a group.
  public init(before group: AgendaGroup) { self.init(group: group, day: "", id: 0) }

  /// `nil` where a key is none of *Today*.
  public init?(_ key: RowKey) {
    guard case .text(let sort) = key.sort, let cut = sort.firstIndex(of: " "),
      let group = Int(sort[..<cut]).flatMap(AgendaGroup.init(rawValue:))
    else { return nil }
    self.init(group: group, day: String(sort[sort.index(after: cut)...]), id: key.id)
  }

  public var key: RowKey { RowKey(sort: .text("\(group.rawValue) \(day)"), id: id) }
}

/// One line of *Today*: a reason to look at a case.
public struct AgendaRow: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var key: RowKey
  public var group: AgendaGroup
  /// The day on which the reason began to hold, or is to.
  public var day: DayTime
  public var means: Exchange.Means?
  /// The action or the session that it is about, and what that is called.
  public var subject: Int64?
  public var title: String?
  public var `case`: CaseRow

  public init(
    id: Int64, key: RowKey, group: AgendaGroup, day: DayTime, means: Exchange.Means?, subject: Int64? = nil,
    title: String? = nil, case: CaseRow
  ) {
    self.id = id
    self.key = key
    self.group = group
    self.day = day
    self.means = means
    self.subject = subject
    self.title = title
    self.case = `case`
  }
}
