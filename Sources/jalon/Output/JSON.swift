import JalonCore

/// A JSON text in the making, whose keys keep the order in which they were given.
enum JSON {
  case null
  case bool(Bool)
  case int(Int64)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The text on one line, without white space.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { text += "," }
        Self.quote(field.0, to: &text)
        text += ":"
        field.1.write(to: &text)
      }
      text += "}"
    }
  }

  /// Quotes a text. Control and bidirectional controls are escaped, so that a terminal that shows the JSON is safe.
  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int64) { self = .int(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
  init(nilLiteral: ()) { self = .null }
}

/// What can stand in a JSON answer; nothing stands as `null`.
extension JSON {
  init(_ value: String?) { self = value.map(JSON.string) ?? .null }
  init(_ value: Int?) { self = value.map { .int(Int64($0)) } ?? .null }
  init(_ value: Int64?) { self = value.map(JSON.int) ?? .null }
  init(_ value: Day?) { self = value.map { .string($0.iso) } ?? .null }
  init(_ value: DayTime?) { self = value.map { .string($0.iso) } ?? .null }
  init(_ value: StageID?) { self = value.map { .string($0.rawValue) } ?? .null }
  init<C: Choice>(_ value: C?) { self = value.map { .string($0.rawValue) } ?? .null }
  init(_ values: [String]) { self = .array(values.map(JSON.string)) }

  init(_ value: JalonCore.Value) {
    self =
      switch value {
      case .null: .null
      case .int(let number): .int(number)
      case .text(let text): .string(text)
      }
  }

  init(_ value: Headcount?) {
    self =
      switch value {
      case nil: .null
      case .some(.none): "none"
      case .number(let count): .int(Int64(count))
      case .band(let code): .string(code)
      }
  }

  /// Counts by code, in alphabetical order of the codes.
  init(counts: [String: Int]) {
    self = .object(counts.sorted { $0.key < $1.key }.map { ($0.key, JSON($0.value)) })
  }

  /// Texts by key, in alphabetical order of the keys.
  init(texts: [String: String]) {
    self = .object(texts.sorted { $0.key < $1.key }.map { ($0.key, JSON($0.value)) })
  }
}
