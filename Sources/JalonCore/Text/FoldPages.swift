/// `FoldTable` laid out for look-up: a page for each 256 scalars that holds a letter to fold, then one cell a scalar.
struct FoldPages: Sendable {
  static let shared = FoldPages(entries: FoldTable.entries)

  /// Beyond this scalar nothing folds.
  private static let end: UInt32 = 0x1F000

  /// For each 256 scalars, where their cells begin; 0 where none of them folds.
  private var pages = [UInt16](repeating: 0, count: Int(end >> 8))
  /// Place in `targets` × 16 + length in bytes; 0 for a letter that stays as it is. The first page is empty.
  private var cells = [UInt32](repeating: 0, count: 256)
  private var targets: [UInt8] = []

  init(entries: String) {
    for entry in entries.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let colon = entry.firstIndex(of: ":") else { continue }
      let place = targets.count
      targets.append(contentsOf: String(entry[..<colon]).utf8)
      let cell = UInt32(place << 4 | (targets.count - place))
      for source in entry[entry.index(after: colon)...] where source.value < FoldPages.end {
        let page = Int(source.value >> 8)
        if pages[page] == 0 {
          pages[page] = UInt16(cells.count >> 8)
          cells.append(contentsOf: repeatElement(0, count: 256))
        }
        cells[Int(pages[page]) << 8 | Int(source.value & 0xFF)] = cell
      }
    }
  }

  /// The UTF-8 that a scalar folds to, `nil` where it stays as it is.
  func target(of value: UInt32) -> ArraySlice<UInt8>? {
    guard value < FoldPages.end else { return nil }
    let cell = cells[Int(pages[Int(value >> 8)]) << 8 | Int(value & 0xFF)]
    return cell == 0 ? nil : targets[Int(cell >> 4)..<Int(cell >> 4 + cell & 0xF)]
  }
}
