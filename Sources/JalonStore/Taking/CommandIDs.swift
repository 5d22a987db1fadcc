import JalonCore

/// The ids in the fields of a command.
enum CommandIDs {
  /// The same command with other ids; `nil` where one of them is not known.
  static func mapped(
    _ object: [String: JSONValue], _ id: (RecordKind, Int64) -> Int64?
  ) throws(Refusal) -> [String: JSONValue]? {
    guard case .string(let name)? = object["command"] else { return object }
    var object = object
    for field in try CommandCatalogue.type(named: name).shape.fields {
      guard let value = object[field.name] else { continue }
      guard let new = mapped(value, field.kind, id) else { return nil }
      object[field.name] = new
    }
    // A file is attached to a record of the kind that the command itself names.
    if name == AddAttachment.name, case .int(let record)? = object["record"],
      case .string(let word)? = object["to"], let kind = RecordKind(rawValue: word)
    {
      guard let new = id(kind, record) else { return nil }
      object["record"] = .int(new)
    }
    return object
  }

  private static func mapped(
    _ value: JSONValue, _ kind: FieldShape.Kind, _ id: (RecordKind, Int64) -> Int64?
  ) -> JSONValue? {
    func one(_ kind: RecordKind, _ number: Int64) -> JSONValue? { id(kind, number).map { .int($0) } }
    switch (kind, value) {
    case (.id(let kind), .int(let number)): return one(kind, number)
    case (.caseName, .int(let number)): return one(.case, number)
    case (.person, .int(let number)): return one(.referent, number)
    case (.people, .array(let items)):
      var mapped: [JSONValue] = []
      for item in items {
        guard case .int(let number) = item else {
          mapped.append(item)
          continue
        }
        guard let new = one(.referent, number) else { return nil }
        mapped.append(new)
      }
      return .array(mapped)
    default: return value
    }
  }
}
