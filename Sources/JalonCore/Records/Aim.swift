/// An aim of the associative project: what the digital work must serve.
public struct Aim: Record {
  public static let kind = RecordKind.aim
  public static let fields: [Field<Aim>] = [
    Field("association", \.association, names: .association), Field("text", \.text), Field("state", \.state),
    Field("reason", \.reason),
  ]

  public enum State: String, Choice {
    case live, setAside, removed

    public var label: Localized {
      switch self {
      case .live: Localized(fr: "vivante", en: "live")
      case .setAside: Localized(fr: "mise de côté", en: "set aside")
      case .removed: Localized(fr: "retirée", en: "removed")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var text = ""
  /// An aim set aside is still live, with the reason why no objective serves it for now.
  public var state = State.live
  public var reason: String?

  public init(id: Int64) { self.id = id }
}
