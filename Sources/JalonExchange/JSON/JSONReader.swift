public import JalonCore

/// Reads one JSON text (RFC 8259), strictly, and says where a fault stands.
///
/// Stricter than most: a key given twice is a fault, since one of the two values would be lost in silence.
public struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  /// How deep arrays and objects may stand in each other.
  private static let deepest = 64

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a whole document.
  /// - Throws: `json.invalid`, with the line and the column in bytes, both from 1.
  public static func read(_ bytes: [UInt8]) throws(Refusal) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == bytes.count else {
      throw reader.fault(fr: "rien ne doit suivre la valeur", en: "nothing may follow the value")
    }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    place += 1
    return true
  }

  private func fault(fr: String, en: String) -> Refusal {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = place - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    // Where a text is a single line, whoever reads it knows the line.
    let spot =
      line > 1
      ? Localized(fr: "ligne \(line), colonne \(column)", en: "line \(line), column \(column)")
      : Localized(fr: "colonne \(column)", en: "column \(column)")
    return Refusal(
      "json.invalid", fr: "JSON illisible, \(spot.fr)\u{A0}: \(fr)",
      en: "not readable as JSON, \(spot.en): \(en)", kind: .usage,
      details: ["line": String(line), "column": String(column)])
  }

  private mutating func value(depth: Int) throws(Refusal) -> JSONValue {
    guard depth <= Self.deepest else { throw fault(fr: "trop de niveaux", en: "too many levels") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): return try number()
    default: throw fault(fr: "une valeur était attendue", en: "a value was expected")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Refusal) -> JSONValue {
    let count = word.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: count)
    guard place + count <= bytes.count, bytes[place..<(place + count)].elementsEqual(expected) else {
      throw fault(fr: "une valeur était attendue", en: "a value was expected")
    }
    place += count
    return value
  }

  private mutating func object(depth: Int) throws(Refusal) -> [String: JSONValue] {
    place += 1
    var fields: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return fields }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else {
        throw fault(
          fr: "un nom de champ entre guillemets était attendu", en: "a quoted field name was expected")
      }
      let name = try string()
      guard take(UInt8(ascii: ":")) else {
        throw fault(fr: "«\u{A0}:\u{A0}» était attendu", en: "“:” was expected")
      }
      guard fields[name] == nil else {
        throw fault(
          fr: "le champ «\u{A0}\(name)\u{A0}» est donné deux fois", en: "the field “\(name)” is given twice")
      }
      fields[name] = try value(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else {
      throw fault(fr: "«\u{A0},\u{A0}» ou «\u{A0}}\u{A0}» était attendu", en: "“,” or “}” was expected")
    }
    return fields
  }

  private mutating func array(depth: Int) throws(Refusal) -> [JSONValue] {
    place += 1
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return items }
    repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else {
      throw fault(fr: "«\u{A0},\u{A0}» ou «\u{A0}]\u{A0}» était attendu", en: "“,” or “]” was expected")
    }
    return items
  }

  private mutating func number() throws(Refusal) -> JSONValue {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let isZero = next == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(isZero && whole > 1) else {
      throw fault(fr: "nombre mal écrit", en: "badly written number")
    }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      place += 1
      guard digits() > 0 else { throw fault(fr: "nombre mal écrit", en: "badly written number") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isWhole = false
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard digits() > 0 else { throw fault(fr: "nombre mal écrit", en: "badly written number") }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let number = Int64(text) { return .int(number) }
    return .number(Double(text) ?? .infinity)
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = next, Self.isDigit(byte) { place += 1 }
    return place - start
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension JSONReader {
  private mutating func string() throws(Refusal) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        guard let valid = String(validating: text, as: UTF8.self) else {
          throw fault(fr: "ce texte n’est pas en UTF-8", en: "this text is not UTF-8")
        }
        place += 1
        return valid
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20:
        throw fault(fr: "caractère de contrôle non échappé", en: "control character without escape")
      default:
        text.append(byte)
        place += 1
      }
    }
    throw fault(fr: "ce texte n’a pas de guillemet fermant", en: "this text has no closing quote")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Refusal) {
    place += 1
    guard let byte = next else { throw badEscape }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try unicode()).utf8))
    default: throw badEscape
    }
  }

  private mutating func unicode() throws(Refusal) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // A surrogate pair; half of one stands for nothing that could be kept.
    guard first < 0xDC00, next == UInt8(ascii: "\\") else { throw badEscape }
    place += 1
    guard next == UInt8(ascii: "u") else { throw badEscape }
    place += 1
    let second = try fourDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw badEscape }
    return scalar
  }

  private mutating func fourDigits() throws(Refusal) -> UInt32 {
    guard place + 4 <= bytes.count,
      let number = UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16),
      bytes[place] != UInt8(ascii: "+")
    else { throw badEscape }
    place += 4
    return number
  }

  private var badEscape: Refusal {
    fault(fr: "échappement inconnu", en: "unknown escape")
  }
}
