/// A decision on whether the programme is for this association; the latest one holds.
///
/// Decided once for the programme. What a supplier allows for its own offers is another matter and isn't said here.
public struct Eligibility: Record {
  public static let kind = RecordKind.eligibility
  public static let fields: [Field<Eligibility>] = [
    Field("association", \.association, names: .association), Field("decision", \.decision),
    Field("proof", \.proof), Field("on", \.on), Field("by", \.by, names: .adviser),
  ]

  public enum Decision: String, Choice {
    case valid, refused, pending, expired

    public var label: Localized {
      switch self {
      case .valid: Localized(fr: "valide", en: "valid")
      case .refused: Localized(fr: "refusée", en: "refused")
      case .pending: Localized(fr: "en cours", en: "pending")
      case .expired: Localized(fr: "expirée", en: "expired")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var decision = Decision.pending
  /// What proves it: an extract, a certificate, the statutes.
  public var proof = ""
  public var on = Day(number: 0)
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}
