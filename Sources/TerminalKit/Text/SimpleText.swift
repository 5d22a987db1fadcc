/// Text of which each scalar is one cell and joins none of its neighbours: nearly all that is ever shown.
///
/// It is read byte by byte, since strings find the limits of clusters at a hundred times the price.
struct SimpleText {
  /// What each cell shows, from left to right.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Columns that it takes.
  let width: Int

  /// Calls `body` with the text, or gives `nil` where something in it is not simple.
  static func read<Made>(_ text: String, _ body: (SimpleText) -> Made) -> Made? {
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
