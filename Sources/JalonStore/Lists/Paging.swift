import JalonCore

/// A row that stands at a place of a list.
protocol Placed {
  var key: RowKey { get }
}

extension CaseRow: Placed {}
extension AssociationRow: Placed {}

extension ListReader {
  /// A page of the list at an anchor.
  func page<Shown: Placed>(
    _ columns: String, at anchor: PageAnchor, limit: Int, _ make: (any Row) throws(Refusal) -> Shown
  ) throws(Refusal) -> Page<Shown> {
    func next(_ key: RowKey?, including: Bool = false, _ limit: Int) throws(Refusal) -> [Shown] {
      try rows(columns, from: key, including: including, backward: false, limit: limit, make)
    }
    func previous(_ key: RowKey?, including: Bool = false, _ limit: Int) throws(Refusal) -> [Shown] {
      try rows(columns, from: key, including: including, backward: true, limit: limit, make)
    }
    switch anchor {
    case .first:
      let after = try next(nil, limit + 1)
      return Page(rows: Array(after.prefix(limit)), hasBefore: false, hasAfter: after.count > limit)
    case .last:
      let before = try previous(nil, limit + 1)
      return Page(rows: before.prefix(limit).reversed(), hasBefore: before.count > limit, hasAfter: false)
    case .after(let key):
      let after = try next(key, limit + 1)
      let hasBefore = try !previous(key, including: true, 1).isEmpty
      return Page(rows: Array(after.prefix(limit)), hasBefore: hasBefore, hasAfter: after.count > limit)
    case .before(let key):
      let before = try previous(key, limit + 1)
      let hasAfter = try !next(key, including: true, 1).isEmpty
      return Page(rows: before.prefix(limit).reversed(), hasBefore: before.count > limit, hasAfter: hasAfter)
    case .around(let id):
      guard let key = try place(of: id) else {
        return try page(columns, at: .first, limit: limit, make)
      }
      var before = try previous(key, limit / 2 + 1)
      let after = try next(key, including: true, limit - min(before.count, limit / 2) + 1)
      let room = limit - min(after.count, limit)
      if room > limit / 2, before.count > limit / 2 { before = try previous(key, room + 1) }
      let shownBefore = min(before.count, max(limit / 2, room))
      let shownAfter = min(after.count, limit - shownBefore)
      return Page(
        rows: before.prefix(shownBefore).reversed() + after.prefix(shownAfter),
        hasBefore: before.count > shownBefore, hasAfter: after.count > shownAfter)
    }
  }
}
