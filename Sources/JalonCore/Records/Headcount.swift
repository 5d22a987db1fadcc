/// How many employees an association has: a number, an INSEE band, or none at all. Not recorded is the absence of one.
public enum Headcount: Storable {
  case none
  case number(Int)
  /// A code of INSEE's `tefen` list, kept as text: `"01"` is 1 or 2 employees, not 1.
  case band(String)

  public var stored: Value {
    switch self {
    case .none: .text("none")
    case .number(let count): .text(String(count))
    case .band(let code): .text("band:" + code)
    }
  }

  public static func restored(from value: Value) -> Headcount? {
    guard case .text(let text) = value else { return nil }
    if text == "none" { return Headcount.none }
    if text.hasPrefix("band:") { return .band(String(text.dropFirst(5))) }
    guard let count = Int(text), count >= 0 else { return nil }
    return .number(count)
  }
}

extension Headcount: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      let count = try container.decode(Int.self)
      self = count == 0 ? .none : .number(count)
    } catch DecodingError.typeMismatch {
      let text = try container.decode(String.self)
      self = text == "none" ? .none : .band(text)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encode("none")
    case .number(let count): try container.encode(count)
    case .band(let code): try container.encode(code)
    }
  }
}
