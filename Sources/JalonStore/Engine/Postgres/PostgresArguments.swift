import Glibc
import JalonCore

/// The arguments of a statement in libpq's form: texts that end in a nought each, and where they begin.
///
/// All are given as text and read by the server, which knows the type of each place. One piece of memory serves every
/// statement of a connection.
struct PostgresArguments: Sendable {
  private var texts: [CChar] = []
  /// Where each argument begins; -1 for NULL.
  private var places: [Int] = []
  /// Whether a text holds a nought, which PostgreSQL can't keep.
  private(set) var isCut = false

  var count: Int { places.count }

  mutating func fill(_ values: [Value]) {
    removeAll()
    for value in values {
      switch value {
      case .null: places.append(-1)
      case .int(let number): append(number)
      case .text(var text): text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
      }
    }
  }

  mutating func removeAll() {
    texts.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    isCut = false
  }

  mutating func append(_ text: UnsafeRawBufferPointer?) {
    guard let text else { return places.append(-1) }
    places.append(texts.count)
    if let start = text.baseAddress, memchr(start, 0, text.count) != nil { isCut = true }
    texts.append(contentsOf: text.bindMemory(to: CChar.self))
    texts.append(0)
  }

  mutating func append(_ number: Int64) {
    places.append(texts.count)
    if number < 0 { texts.append(0x2D) }
    let first = texts.count
    var left = number.magnitude
    repeat {
      texts.append(CChar(0x30 + left % 10))
      left /= 10
    } while left > 0
    texts[first...].reverse()
    texts.append(0)
  }

  /// Where each argument stands, as long as `body` runs.
  func read<Found>(_ body: ([UnsafePointer<CChar>?]) -> Found) -> Found {
    texts.withUnsafeBufferPointer { texts in
      body(places.map { place in place < 0 ? nil : texts.baseAddress.map { $0 + place } })
    }
  }
}
