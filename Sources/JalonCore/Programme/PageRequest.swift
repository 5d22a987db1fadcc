/// What a list of cases is sorted by: what a query may name behind `sort:`.
public typealias CaseSort = QueryOrder.Key

/// What the register is sorted by.
public enum AssociationSort: String, CaseIterable, Codable, Sendable {
  case name, department, city
}

/// Where a page of a list begins.
public enum PageAnchor: Sendable, Hashable {
  case first
  case last
  /// The rows behind this one, in the order of the list.
  case after(RowKey)
  /// The rows before this one, given in the order of the list.
  case before(RowKey)
  /// A page around the place of a record, in the list or not, so that a refresh never moves the cursor; the first page
  /// where there is no such record any more.
  case around(Int64)
  /// A page around a place, whether a row stands there any more or not.
  case at(RowKey)
}

/// The place of a row in its list: its sort value and its id. Opaque to whoever shows it.
public struct RowKey: Sendable, Hashable {
  public let sort: Value
  public let id: Int64

  public init(sort: Value, id: Int64) {
    self.sort = sort
    self.id = id
  }
}

/// A page of a list to be read.
public struct PageRequest<Sort: Sendable & Hashable>: Sendable, Hashable {
  /// Which rows; its own order is not looked at, `sort` is.
  public var query: Query
  public var sort: Sort
  public var descending: Bool
  public var anchor: PageAnchor
  /// Rows at most, 1 to 10,000.
  public var limit: Int
  /// The day on which ages and due dates are counted.
  public var today: Day
  /// The name of the adviser who asks, whom `adviser:me` means.
  public var me: String?

  public init(
    query: Query, sort: Sort, descending: Bool = false, anchor: PageAnchor = .first, limit: Int, today: Day,
    me: String? = nil
  ) {
    self.query = query
    self.sort = sort
    self.descending = descending
    self.anchor = anchor
    self.limit = limit
    self.today = today
    self.me = me
  }
}

/// Rows in the order of the list, and whether there are more on either side.
public struct Page<Row: Sendable & Hashable>: Sendable, Hashable {
  public var rows: [Row]
  public var hasBefore: Bool
  public var hasAfter: Bool

  public init(rows: [Row] = [], hasBefore: Bool = false, hasAfter: Bool = false) {
    self.rows = rows
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}
