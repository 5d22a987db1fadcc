/// A contact person inside an association, in one role from a day until another.
///
/// A role that ends is ended, never overwritten: the same person in a new role is a new referent.
public struct Referent: Record {
  public static let kind = RecordKind.referent
  public static let fields: [Field<Referent>] = [
    Field("association", \.association, names: .association), Field("name", \.name, personal: true),
    Field("role", \.role), Field("function", \.function, personal: true),
    Field("email", \.email, personal: true), Field("phone", \.phone, personal: true),
    Field("from", \.from), Field("until", \.until), Field("endReason", \.endReason, personal: true),
    Field("confidence", \.confidence), Field("preference", \.preference, personal: true),
  ]

  public enum Role: String, Choice {
    case main, substitute, sponsor, member

    public var label: Localized {
      switch self {
      case .main: Localized(fr: "référent principal", en: "main referent")
      case .substitute: Localized(fr: "suppléant", en: "substitute")
      case .sponsor: Localized(fr: "parrain au bureau", en: "board sponsor")
      case .member: Localized(fr: "membre de l’équipe", en: "team member")
      }
    }
  }

  /// How much at ease the person is with digital tools.
  public enum Confidence: String, Choice {
    case low, medium, high

    public var label: Localized {
      switch self {
      case .low: Localized(fr: "peu à l’aise", en: "not at ease")
      case .medium: Localized(fr: "plutôt à l’aise", en: "fairly at ease")
      case .high: Localized(fr: "à l’aise", en: "at ease")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var name = ""
  public var role = Role.member
  public var function: String?
  public var email: String?
  public var phone: String?
  /// First day of the role.
  public var from = Day(number: 0)
  /// The day of its end: the role is active until the day before.
  public var until: Day?
  public var endReason: String?
  public var confidence: Confidence?
  /// How the person likes to be reached; accessibility wishes, never health.
  public var preference: String?

  public init(id: Int64) { self.id = id }

  /// Active from `from` until the day before `until`.
  public func isActive(on day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }

  /// Whether there is a way to reach the person.
  public var isReachable: Bool { email != nil || phone != nil }
}
