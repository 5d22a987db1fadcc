import JalonCore

/// The texts of a row in one piece of memory: put together on one thread, bound and compared on another without a copy.
struct PackedRow: Sendable {
  /// Where each column ends, in four bytes, the highest bit set for NULL; then the texts.
  private var bytes: [UInt8]
  /// Columns that there is room for.
  private let width: Int
  /// Columns so far.
  private(set) var count = 0

  private static let null: UInt32 = 1 << 31

  init(width: Int) {
    self.width = width
    bytes = []
    bytes.reserveCapacity(width * 4 + 640)
    bytes.append(contentsOf: repeatElement(0, count: width * 4))
  }

  mutating func append(_ text: String?) {
    guard var text else { return close(Self.null) }
    text.withUTF8 { bytes.append(contentsOf: $0) }
    close()
  }

  /// Appends a column that `write` puts together behind what is there.
  mutating func append(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    close()
  }

  private mutating func close(_ mark: UInt32 = 0) {
    let end = UInt32(truncatingIfNeeded: bytes.count) | mark
    let place = count * 4
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: end, toByteOffset: place, as: UInt32.self) }
    count += 1
  }

  /// The columns, as long as `body` runs.
  func read<Made>(_ body: (Columns) throws(Refusal) -> Made) throws(Refusal) -> Made {
    try bytes.withUnsafeBufferPointer { bytes throws(Refusal) in
      try body(Columns(bytes: UnsafeRawBufferPointer(bytes), width: width, count: count))
    }
  }

  /// The column as a text of its own.
  func text(_ place: Int) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      Columns(bytes: UnsafeRawBufferPointer(bytes), width: width, count: count)[place]
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The texts by place; `nil` is NULL.
  struct Columns {
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate let width: Int
    let count: Int

    subscript(place: Int) -> UnsafeRawBufferPointer? {
      let end = mark(place)
      guard place < count, end & PackedRow.null == 0 else { return nil }
      let start = place == 0 ? width * 4 : Int(mark(place - 1) & ~PackedRow.null)
      return UnsafeRawBufferPointer(rebasing: bytes[start..<Int(end)])
    }

    private func mark(_ place: Int) -> UInt32 { bytes.load(fromByteOffset: place * 4, as: UInt32.self) }
  }
}
