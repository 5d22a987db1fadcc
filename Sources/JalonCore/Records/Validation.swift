/// That the plan of a case was agreed to: by the association, then by a lead.
///
/// A change of the plan reopens what was validated; the order among validations is that of their ids.
public struct Validation: Record {
  public static let kind = RecordKind.validation
  public static let fields: [Field<Validation>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("side", \.side), Field("person", \.person), Field("on", \.on), Field("reopenedOn", \.reopenedOn),
    Field("by", \.by, names: .adviser),
  ]

  /// Who agrees.
  public enum Side: String, Choice {
    case association, lead

    public var label: Localized {
      switch self {
      case .association: Localized(fr: "l’association", en: "the association")
      case .lead: Localized(fr: "un responsable", en: "a lead")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var side = Side.association
  public var person: Participant?
  public var on = Day(number: 0)
  /// When a change of the plan reopened it; `nil` while it stands.
  public var reopenedOn: Day?
  /// Who recorded it.
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }

  public var stands: Bool { reopenedOn == nil }
}
