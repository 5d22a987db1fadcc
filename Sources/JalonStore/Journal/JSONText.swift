import JalonCore

/// Reads back the JSON that the store itself wrote: no fractions, no spaces. Quicker than a general decoder, since a
/// history shows many entries at once.
struct JSONText {
  private let bytes: [UInt8]
  private var place = 0

  /// `nil` where the text is not such JSON.
  static func read(_ text: String) -> JSONValue? {
    var reader = JSONText(bytes: Array(text.utf8))
    guard let value = reader.value(depth: 0), reader.place == reader.bytes.count else { return nil }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[place...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < 20, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    default: return integer().map(JSONValue.int)
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    place += 1
    var fields: [String: JSONValue] = [:]
    if take("}") { return .object(fields) }
    repeat {
      guard next == UInt8(ascii: "\""), let name = string(), take(":"), let value = value(depth: depth + 1)
      else { return nil }
      fields[name] = value
    } while take(",")
    return take("}") ? .object(fields) : nil
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    place += 1
    var items: [JSONValue] = []
    if take("]") { return .array(items) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      items.append(value)
    } while take(",")
    return take("]") ? .array(items) : nil
  }

  private mutating func integer() -> Int64? {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    return Int64(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func string() -> String? {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text.append(escaped)
      default: text.append(byte)
      }
    }
    return nil
  }

  /// Only what `CanonicalJSON` escapes.
  private mutating func escape() -> UInt8? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
    case UInt8(ascii: "u"):
      guard place + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
      place += 4
      return UInt8(digits, radix: 16)
    default: return nil
    }
  }
}
