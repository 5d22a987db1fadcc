import JalonCore

@testable import JalonStore

/// A row of which only its place is read.
struct Stop: Placed, Hashable {
  let key: RowKey

  init(_ row: any Row) { key = RowKey(sort: row.value(1), id: row.int(0)) }
}
