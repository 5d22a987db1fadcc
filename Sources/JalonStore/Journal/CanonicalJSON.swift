import JalonCore

/// Writes JSON in the one way that a digest can rely on.
struct CanonicalJSON {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Text that is JSON already.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func value(_ value: Value) {
    switch value {
    case .null: raw("null")
    case .int(let number): raw(String(number))
    case .text(let text): string(text)
    }
  }

  /// Keys in the order of their bytes.
  mutating func object(_ fields: [String: Value]) {
    raw("{")
    for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { raw(",") }
      string(field.key)
      raw(":")
      value(field.value)
    }
    raw("}")
  }

  /// Escapes the quote, the backslash and control characters, and nothing else.
  mutating func string(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: raw("\\n")
      case 0x09: raw("\\t")
      case 0x00..<0x20:
        raw("\\u00")
        raw(Hex.text([byte]))
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
