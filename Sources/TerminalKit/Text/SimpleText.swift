/// Text of which each scalar is one cell and joins none of its neighbours: nearly all that is ever shown.
///
/// It is read byte by byte, since strings find the limits of clusters at a hundred times the price.
struct SimpleText {
  /// What each cell shows, from left to right.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Columns that it takes.
  let width: Int

  /// Calls `body` with the text, or gives `nil` where something in it is not simple.
  static func read<Made>(_ text: some StringProtocol, _ body: (SimpleText) -> Made) -> Made? {
    text.utf8.withContiguousStorageIfAvailable { SimpleText($0).map(body) } ?? nil
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    var width = 0
    while place < bytes.count {
      let (scalar, length) = Self.scalar(in: bytes, at: place)
      guard Self.shown(scalar) != nil else { return nil }
      place += length
      width += 1
    }
    self.bytes = bytes
    self.width = width
  }

  /// Calls `body` with the scalar that each of the first `count` cells shows.
  func forEachCell(_ count: Int, _ body: (UInt32) -> Void) {
    var place = 0
    for _ in 0..<min(count, width) {
      let (scalar, length) = Self.scalar(in: bytes, at: place)
      body(Self.shown(scalar) ?? 0x20)
      place += length
    }
  }

  /// The text as it is shown in at most `columns` columns, with `…` at its end where something is left out.
  func truncated(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var place = 0
    for _ in 0..<(width > columns ? columns - 1 : width) {
      let (scalar, length) = Self.scalar(in: bytes, at: place)
      append(scalar, bytes[place..<place + length], to: &line)
      place += length
    }
    return String(decoding: line, as: UTF8.self) + (width > columns ? "…" : "")
  }

  private func append(_ scalar: UInt32, _ own: Slice<UnsafeBufferPointer<UInt8>>, to line: inout [UInt8]) {
    if Self.shown(scalar) == 0x20 {
      line.append(0x20)
    } else {
      line.append(contentsOf: own)
    }
  }

  /// The text broken into lines of at most `columns` columns between words, as it is shown; `nil` where a word is longer.
  func wrapped(to columns: Int) -> [String]? {
    var lines: [String] = []
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    // Where the word being read begins in the line, and what of the line ends before it.
    var (start, startWidth, lineWidth) = (0, 0, 0)
    var (endBefore, place) = (0, 0)
    while place < bytes.count {
      let (scalar, length) = Self.scalar(in: bytes, at: place)
      if scalar == 0x20 {
        if line.count > start {
          endBefore = line.count
          line.append(0x20)
          (start, startWidth, lineWidth) = (line.count, lineWidth + 1, lineWidth + 1)
        }
        place += length
        continue
      }
      append(scalar, bytes[place..<place + length], to: &line)
      lineWidth += 1
      place += length
      guard lineWidth > columns else { continue }
      guard start > 0 else { return nil }
      lines.append(String(decoding: line[..<endBefore], as: UTF8.self))
      line.removeFirst(start)
      lineWidth -= startWidth
      (start, startWidth) = (0, 0)
    }
    if start > 0, line.count == start { line.removeLast(start - endBefore) }
    if !line.isEmpty || lines.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// What a scalar is shown as: itself, or a space for every kind of space; `nil` where it takes more than a look.
  private static func shown(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x20...0x7E: scalar
    case 0xA0, 0x202F: 0x20
    case 0x26A0, 0x2713, 0x2717: scalar
    default: TextWidth.isSimple(scalar) ? scalar : nil
    }
  }

  /// The scalar at a place, and how many bytes it takes. The bytes are those of a string: well formed.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (UInt32, length: Int) {
    let first = UInt32(bytes[place])
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
    return switch first {
    case 0..<0x80: (first, 1)
    case 0x80..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
    case 0xE0..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    // Beyond the first plane nothing is simple.
    default: (0xFFFF, 4)
    }
  }
}
