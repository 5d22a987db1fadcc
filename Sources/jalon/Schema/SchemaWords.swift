import JalonCore

/// The words of JSON Schema 2020-12 that ours is written in.
extension JSON {
  static func type(_ name: String) -> JSON { .object([("type", .string(name))]) }

  static var day: JSON { ["type": "string", "format": "date"] }

  static func list(of item: JSON) -> JSON { ["type": "array", "items": item] }

  static func words(_ words: [String]) -> JSON { ["type": "string", "enum": JSON(words)] }

  static func word<C: Choice>(of _: C.Type) -> JSON { words(C.allCases.map(\.rawValue)) }

  /// A count for each of some codes.
  static var counts: JSON { ["type": "object", "additionalProperties": type("integer")] }

  /// The same schema, or null.
  var orNull: JSON {
    guard case .object(var fields) = self, let index = fields.firstIndex(where: { $0.0 == "type" }),
      case .string(let name) = fields[index].1, !fields.contains(where: { $0.0 == "enum" })
    else { return ["anyOf": [self, ["type": "null"]]] }
    fields[index].1 = [.string(name), "null"]
    return .object(fields)
  }

  /// An object of these properties and no others.
  static func object(_ properties: [(String, JSON)], required: [String]) -> JSON {
    [
      "type": "object", "properties": .object(properties), "required": JSON(required),
      "additionalProperties": false,
    ]
  }

  static func object(_ properties: [(String, JSON)], allRequired: Bool) -> JSON {
    object(properties, required: allRequired ? properties.map(\.0) : [])
  }

  /// The schema with a sentence that says what it is.
  func described(_ text: String) -> JSON {
    guard case .object(let fields) = self else { return self }
    return .object([("description", .string(text))] + fields)
  }
}
