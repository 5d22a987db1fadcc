extension Page where Row: Identifiable, Row.ID == Int64 {
  /// A part of rows that are all at hand, in their order: lists that are short enough to be read whole.
  ///
  /// A place is told by its row alone; where that is gone, the page begins at the beginning.
  public init(of all: [Row], at anchor: PageAnchor, limit: Int) {
    func place(_ id: Int64) -> Int? { all.firstIndex { $0.id == id } }
    let start: Int =
      switch anchor {
      case .first: 0
      case .last: all.count - limit
      case .after(let key): place(key.id).map { $0 + 1 } ?? 0
      case .before(let key): (place(key.id) ?? 0) - limit
      case .around(let id): max(0, (place(id) ?? 0) - limit / 2)
      case .at(let key): max(0, (place(key.id) ?? 0) - limit / 2)
      }
    let range = min(max(0, start), all.count)..<min(max(0, start + limit), all.count)
    self.init(
      rows: Array(all[range]), hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < all.count)
  }
}
