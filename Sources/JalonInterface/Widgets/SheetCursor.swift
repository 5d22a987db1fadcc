/// Where one is on a sheet: what the cursor stands on, and the first line that is seen.
struct SheetCursor<Item: Hashable & Sendable>: Sendable {
  /// `nil` as long as nobody has moved it.
  var item: Item?
  private(set) var top = 0

  /// What the cursor stands on, where that is still there; else where the sheet begins.
  func current(in sheet: Sheet<Item>) -> Item? {
    if let item, sheet.holds(item) { return item }
    return sheet.start ?? sheet.firstItem
  }

  /// One item on; where the present one goes on beyond the window, one line.
  mutating func step(_ direction: Int, _ sheet: Sheet<Item>, rows: Int) {
    let items = sheet.items
    guard let current = current(in: sheet), let place = items.firstIndex(of: current),
      let range = sheet.range(of: current)
    else {
      top = min(max(0, top + direction), max(0, sheet.height - rows))
      return
    }
    if direction > 0, range.upperBound > top + rows {
      top += 1
    } else if direction < 0, range.lowerBound < top {
      top -= 1
    } else if items.indices.contains(place + direction) {
      item = items[place + direction]
    } else {
      top = direction > 0 ? max(top, sheet.height - rows) : 0
    }
  }

  mutating func jump(toEnd: Bool, _ sheet: Sheet<Item>, rows: Int) {
    item = toEnd ? sheet.items.last : sheet.firstItem
    top = toEnd ? max(0, sheet.height - rows) : 0
  }

  /// Scrolls so that what the cursor stands on is seen, from its first line on; at the first item, with what heads it.
  mutating func show(_ sheet: Sheet<Item>, rows: Int) {
    top = min(top, max(0, sheet.height - rows))
    guard let current = current(in: sheet), let range = sheet.range(of: current) else { return }
    if range.upperBound > top + rows { top = range.upperBound - rows }
    if range.lowerBound < top { top = range.lowerBound }
    if current == sheet.firstItem, range.upperBound <= rows { top = 0 }
  }
}
