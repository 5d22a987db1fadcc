/// The fields of a command, said once: `apply` checks them, the schema and the reference print them, forms show them.
public struct CommandShape: Sendable {
  /// What it does, as an imperative: « Noter un besoin ».
  public var label: Localized
  public var fields: [FieldShape]

  public init(_ label: Localized, _ fields: [FieldShape]) {
    self.label = label
    self.fields = fields
  }

  public init(fr: String, en: String, _ fields: [FieldShape]) {
    self.init(Localized(fr: fr, en: en), fields)
  }
}

/// One field of a command.
public struct FieldShape: Sendable {
  public enum Kind: Sendable {
    /// One line.
    case text
    /// Several lines.
    case longText
    case number(ClosedRange<Int>)
    /// Cents.
    case money
    case flag
    case day
    case dayTime
    /// The id of a record.
    case id(RecordKind)
    /// A case's id or reference.
    case caseName
    /// An adviser's name.
    case adviser
    /// A referent's id or someone's name.
    case person
    case people
    /// Single-line texts; the choices are suggestions.
    case words([ChoiceShape])
    case choice([ChoiceShape])
    /// Any of a closed list.
    case several([ChoiceShape])
    /// One of the stages of the path.
    case stage
    /// A number of employees, an INSEE band, or `"none"`.
    case headcount
    /// 0 to 3, `"dont_know"` or `"not_applicable"`.
    case answer
    /// An object with fields of its own.
    case object([FieldShape])
    /// Field names to `keep` or `merge`.
    case sides
  }

  public var name: String
  public var kind: Kind
  public var isRequired: Bool
  public var label: Localized

  init(_ name: String, _ kind: Kind, required: Bool, fr: String, en: String) {
    self.name = name
    self.kind = kind
    isRequired = required
    label = Localized(fr: fr, en: en)
  }

  /// A field that must be there.
  static func needed(_ name: String, _ kind: Kind, _ fr: String, _ en: String) -> FieldShape {
    FieldShape(name, kind, required: true, fr: fr, en: en)
  }

  /// A field that may be left out.
  static func free(_ name: String, _ kind: Kind, _ fr: String, _ en: String) -> FieldShape {
    FieldShape(name, kind, required: false, fr: fr, en: en)
  }
}

/// One word of a closed list, with its label.
public struct ChoiceShape: Sendable, Hashable {
  public var id: String
  public var label: Localized

  public init(id: String, label: Localized) {
    self.id = id
    self.label = label
  }
}

extension FieldShape.Kind {
  /// The words of a `Choice` type.
  static func one<C: Choice>(of _: C.Type) -> FieldShape.Kind {
    .choice(C.allCases.map { ChoiceShape(id: $0.rawValue, label: $0.label) })
  }
  /// Any words of a `Choice` type.
  static func several<C: Choice>(of _: C.Type) -> FieldShape.Kind {
    .several(C.allCases.map { ChoiceShape(id: $0.rawValue, label: $0.label) })
  }
}
