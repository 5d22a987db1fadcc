/// A JSON value: how a command arrives from outside, before its fields are checked.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public init(from decoder: any Decoder) throws {
    if let container = try Self.attempt({ try decoder.container(keyedBy: Key.self) }) {
      var fields: [String: JSONValue] = [:]
      for key in container.allKeys {
        fields[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
      }
      self = .object(fields)
      return
    }
    if var container = try Self.attempt({ try decoder.unkeyedContainer() }) {
      var items: [JSONValue] = []
      while !container.isAtEnd { items.append(try container.decode(JSONValue.self)) }
      self = .array(items)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try Self.attempt({ try single.decode(Bool.self) }) {
      self = .bool(value)
    } else if let value = try Self.attempt({ try single.decode(Double.self) }) {
      // Asked for an integer, the decoder answers a fraction with a fault of the whole document: look first.
      let isWhole = value.rounded() == value && value.magnitude < 0x1p63
      self = isWhole ? .int(try single.decode(Int64.self)) : .number(value)
    } else {
      self = .string(try single.decode(String.self))
    }
  }

  /// `nil` where the value is of another type; other faults pass on.
  private static func attempt<Read>(_ read: () throws -> Read) throws -> Read? {
    do {
      return try read()
    } catch DecodingError.typeMismatch, DecodingError.dataCorrupted, DecodingError.valueNotFound {
      return nil
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let value): try value.encode(to: encoder)
    case .int(let value): try value.encode(to: encoder)
    case .number(let value): try value.encode(to: encoder)
    case .string(let value): try value.encode(to: encoder)
    case .array(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(item) }
    case .object(let fields):
      var container = encoder.container(keyedBy: Key.self)
      for (name, value) in fields { try container.encode(value, forKey: Key(stringValue: name)) }
    }
  }
}
