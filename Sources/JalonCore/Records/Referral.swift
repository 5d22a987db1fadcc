/// An association sent to another body, with its answer.
public struct Referral: Record {
  public static let kind = RecordKind.referral
  public static let fields: [Field<Referral>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("toKind", \.toKind), Field("toName", \.toName), Field("purpose", \.purpose), Field("on", \.on),
    Field("consent", \.consent), Field("answer", \.answer), Field("answeredOn", \.answeredOn),
    Field("note", \.note), Field("by", \.by, names: .adviser),
  ]

  /// The kind of body.
  public enum Body: String, Choice {
    case pana, guidAsso, dla, provider, network, other

    public var label: Localized {
      switch self {
      case .pana: Localized(fr: "point d’appui (PANA)", en: "PANA support point")
      case .guidAsso: Localized("Guid’Asso")
      case .dla: Localized("DLA")
      case .provider: Localized(fr: "prestataire", en: "provider")
      case .network: Localized(fr: "réseau", en: "network")
      case .other: Localized(fr: "autre", en: "other")
      }
    }
  }

  /// What for: the three verbs of the PANA charter.
  public enum Purpose: String, Choice {
    case inform, orient, support

    public var label: Localized {
      switch self {
      case .inform: Localized(fr: "informer", en: "inform")
      case .orient: Localized(fr: "orienter", en: "orient")
      case .support: Localized(fr: "accompagner", en: "support")
      }
    }
  }

  public enum Answer: String, Choice {
    case accepted, declined, done

    public var label: Localized {
      switch self {
      case .accepted: Localized(fr: "acceptée", en: "accepted")
      case .declined: Localized(fr: "déclinée", en: "declined")
      case .done: Localized(fr: "faite", en: "done")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var toKind = Body.other
  public var toName = ""
  public var purpose = Purpose.inform
  public var on = Day(number: 0)
  /// How the association agreed that it be sent there: who and when, in a sentence.
  public var consent = ""
  public var answer: Answer?
  public var answeredOn: Day?
  public var note: String?
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}
