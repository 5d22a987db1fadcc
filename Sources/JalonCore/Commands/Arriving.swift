import FoundationEssentials

/// A command as it arrives from outside (a line of `apply`, a form), with what goes around it.
public struct ArrivingCommand: Sendable {
  public let command: any Command
  /// The version of the record on which the sender acts.
  public let expect: Int64?
  /// Overrides the adviser for this command.
  public let adviser: String?

  /// Checks the fields of an object against the command's shape, then reads it.
  ///
  /// - Parameter language: in which details of the message are said.
  /// - Throws: `command.unknown`, `command.unknownField`, `command.missingField`, `command.badField`, each with the field.
  public init(_ object: [String: JSONValue]) throws(Refusal) {
    guard case .string(let name)? = object["command"] else {
      throw Refusal(
        "command.missing",
        fr: "l’objet n’a pas de champ «\u{A0}command\u{A0}»\u{A0}: y mettre le nom d’une commande",
        en: "the object has no “command” field: put a command’s name there", kind: .usage)
    }
    let type = try CommandCatalogue.type(named: name)
    var fields = object
    fields["command"] = nil
    expect = try Self.take("expect", from: &fields) {
      if case .int(let version) = $0 { version } else { nil }
    }
    adviser = try Self.take("as", from: &fields) { if case .string(let name) = $0 { name } else { nil } }
    fields = fields.filter { $0.value != .null }
    try ShapeCheck(command: name, path: "").check(fields, against: type.shape.fields)
    do {
      command = try JSONDecoder().decode(type, from: try JSONEncoder().encode(JSONValue.object(fields)))
    } catch {
      throw ShapeCheck(command: name, path: "").bad(
        "?", Localized(fr: "valeur lisible", en: "a readable value"))
    }
  }

  private static func take<Read>(
    _ name: String, from fields: inout [String: JSONValue], _ read: (JSONValue) -> Read?
  ) throws(Refusal) -> Read? {
    guard let value = fields.removeValue(forKey: name), value != .null else { return nil }
    guard let found = read(value) else {
      throw ShapeCheck(command: "", path: "").bad(
        name, Localized(fr: "un numéro de version ou un nom", en: "a version number or a name"))
    }
    return found
  }
}
