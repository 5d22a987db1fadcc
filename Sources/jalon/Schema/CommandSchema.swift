import JalonCore

/// The JSON Schema of a line of `apply`, made from the shape that the core checks it against.
enum CommandSchema {
  static func schema(of command: any Command.Type, in language: Language) -> JSON {
    let fields = command.shape.fields
    var properties: [(String, JSON)] = [("command", ["const": .string(command.name)])]
    properties += fields.map { ($0.name, schema(of: $0, in: language)) }
    properties.append(("expect", JSON.type("integer").orNull))
    properties.append(("as", JSON.type("string").orNull))
    return JSON.object(properties, required: ["command"] + fields.filter(\.isRequired).map(\.name))
      .described(command.shape.label[language])
  }

  private static func schema(of field: FieldShape, in language: Language) -> JSON {
    let schema = schema(of: field.kind, in: language)
    return (field.isRequired ? schema : schema.orNull).described(field.label[language])
  }

  private static func schema(of kind: FieldShape.Kind, in language: Language) -> JSON {
    switch kind {
    case .text, .longText, .adviser, .stage, .dayTime: JSON.type("string")
    case .number(let range):
      ["type": "integer", "minimum": JSON(range.lowerBound), "maximum": JSON(range.upperBound)]
    case .money: ["type": "integer", "minimum": 0, "maximum": 1_000_000_000_000]
    case .flag: JSON.type("boolean")
    case .day: JSON.day
    case .id: idOrReference("^@[0-9]+$")
    case .caseName: idOrReference("^(@[0-9]+|[0-9]{4}-[0-9]+)$")
    case .person: ["type": ["integer", "string"]]
    case .people: JSON.list(of: ["type": ["integer", "string"]])
    case .words: JSON.list(of: JSON.type("string"))
    case .choice(let choices): JSON.words(choices.map(\.id))
    case .several(let choices): JSON.list(of: JSON.words(choices.map(\.id)))
    case .headcount: headcount
    case .answer: ["enum": [0, 1, 2, 3, "dont_know", "not_applicable"]]
    case .object(let fields):
      JSON.object(
        fields.map { ($0.name, schema(of: $0, in: language)) },
        required: fields.filter(\.isRequired).map(\.name))
    case .sides: ["type": "object", "additionalProperties": JSON.words(["keep", "merge"])]
    }
  }

  /// An id, or a text of that pattern in its place.
  private static func idOrReference(_ pattern: String) -> JSON {
    ["anyOf": [JSON.type("integer"), ["type": "string", "pattern": .string(pattern)]]]
  }

  static var headcount: JSON {
    [
      "anyOf": [
        ["type": "integer", "minimum": 0], JSON.words(["none"] + EmployeeBand.allCases.map(\.rawValue)),
      ]
    ]
  }
}
