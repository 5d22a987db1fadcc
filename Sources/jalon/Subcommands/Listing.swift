import JalonCore

/// Reads a list page by page, so that no list is ever in memory as a whole.
enum Listing {
  /// Rows of one page: enough to make each read cheap, few enough to stay small.
  static let pageSize = 1000

  static func each<Sort, Row>(
    _ request: PageRequest<Sort>, upTo limit: Int, key: KeyPath<Row, RowKey>,
    page read: (PageRequest<Sort>) throws(Refusal) -> Page<Row>, _ body: ([Row]) throws(Refusal) -> Void
  ) throws(Refusal) {
    var request = request
    var rest = limit
    while rest > 0 {
      request.limit = min(rest, pageSize)
      let page = try read(request)
      if !page.rows.isEmpty { try body(page.rows) }
      rest -= page.rows.count
      guard page.hasAfter, let last = page.rows.last else { return }
      request.anchor = .after(last[keyPath: key])
    }
  }
}
