/// Someone who works with Jalon. Whoever creates a programme is its first adviser, as a lead.
public struct Adviser: Record {
  public static let kind = RecordKind.adviser
  public static let fields: [Field<Adviser>] = [
    Field("name", \.name, personal: true), Field("role", \.role), Field("email", \.email, personal: true),
    Field("leftOn", \.leftOn),
  ]

  /// What an adviser may do.
  public enum Role: String, Choice {
    /// Follows cases.
    case adviser
    /// Decides waivers, takes cases over, manages people as well.
    case lead
    /// Reads only.
    case reader

    public var label: Localized {
      switch self {
      case .adviser: Localized(fr: "conseiller", en: "adviser")
      case .lead: Localized(fr: "responsable d’équipe", en: "team lead")
      case .reader: Localized(fr: "lecteur", en: "reader")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  /// By which commands name the adviser; unique in the programme.
  public var name = ""
  public var role = Role.adviser
  public var email: String?
  /// The day on which the adviser left; nothing can be done under this name from then on.
  public var leftOn: Day?

  public init(id: Int64) { self.id = id }
}
