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
    try turnPages(at: anchor, limit: limit) { id throws(Refusal) in
      try place(of: id)
    } rows: { key, including, backward, limit throws(Refusal) in
      try rows(columns, from: key, including: including, backward: backward, limit: limit, make)
    }
  }
}

/// A page at an anchor of whatever can be read from a place on, in both directions.
///
/// - Parameters:
///   - place: where a record stands in the order; `nil` where it stands nowhere.
///   - rows: the rows behind a key (before it, where the third argument says backward), the nearest first, with the row
///     at the key itself where the second says so; without a key from the end of the list from which the direction leads away.
func turnPages<Shown: Placed>(
  at anchor: PageAnchor, limit: Int, place: (Int64) throws(Refusal) -> RowKey?,
  rows: (RowKey?, _ including: Bool, _ backward: Bool, _ limit: Int) throws(Refusal) -> [Shown]
) throws(Refusal) -> Page<Shown> {
  func next(_ key: RowKey?, including: Bool = false, _ limit: Int) throws(Refusal) -> [Shown] {
    try rows(key, including, false, limit)
  }
  func previous(_ key: RowKey?, including: Bool = false, _ limit: Int) throws(Refusal) -> [Shown] {
    try rows(key, including, true, limit)
  }
  func first() throws(Refusal) -> Page<Shown> {
    let after = try next(nil, limit + 1)
    return Page(rows: Array(after.prefix(limit)), hasBefore: false, hasAfter: after.count > limit)
  }
  func around(_ key: RowKey) throws(Refusal) -> Page<Shown> {
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
  switch anchor {
  case .first: return try first()
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
    guard let key = try place(id) else { return try first() }
    return try around(key)
  case .at(let key): return try around(key)
  }
}
