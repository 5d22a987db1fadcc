/// A conversation or meeting with an association: what the accompaniment is made of.
public struct Exchange: Record {
  public static let kind = RecordKind.exchange
  public static let fields: [Field<Exchange>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("on", \.on), Field("kind", \.means), Field("minutes", \.minutes),
    Field("participants", \.participants), Field("summary", \.summary), Field("purpose", \.purpose),
    Field("nextOn", \.nextOn), Field("nextKind", \.nextKind), Field("nextWith", \.nextWith),
    Field("confidential", \.confidential), Field("by", \.by, names: .adviser),
  ]

  public enum Means: String, Choice {
    case visit, call, video, mail, workshop, informal

    public var label: Localized {
      switch self {
      case .visit: Localized(fr: "visite", en: "visit")
      case .call: Localized(fr: "appel", en: "call")
      case .video: Localized(fr: "visio", en: "video call")
      case .mail: Localized(fr: "courriel", en: "mail")
      case .workshop: Localized(fr: "atelier", en: "workshop")
      case .informal: Localized(fr: "échange informel", en: "informal talk")
      }
    }
  }

  public enum Purpose: String, Choice {
    case restitution, followUp, listening, validation

    public var label: Localized {
      switch self {
      case .restitution: Localized(fr: "restitution", en: "feedback")
      case .followUp: Localized(fr: "suivi", en: "follow-up")
      case .listening: Localized(fr: "écoute", en: "listening")
      case .validation: Localized(fr: "validation", en: "validation")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var on = Day(number: 0)
  public var means = Means.call
  /// How long it lasted, 0 to 1440.
  public var minutes = 0
  public var participants = Participants()
  public var summary = ""
  public var purpose: Purpose?
  /// When the next one is agreed.
  public var nextOn: DayTime?
  public var nextKind: Means?
  public var nextWith = Participants()
  /// For those on the case and leads only.
  public var confidential = false
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}
