/// A dated fact of a training's evidence file that is about the training as a whole, or about the file itself.
public struct Evidence: Record {
  public static let kind = RecordKind.evidence
  public static let fields: [Field<Evidence>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("training", \.training, names: .training), Field("kind", \.fact), Field("piece", \.piece),
    Field("on", \.on), Field("participants", \.participants), Field("method", \.method),
    Field("text", \.text), Field("outcome", \.outcome), Field("closedOn", \.closedOn),
    Field("diagnostic", \.diagnostic, names: .diagnostic), Field("houseRules", \.houseRules),
    Field("accessibility", \.accessibility), Field("edition", \.edition),
    Field("by", \.by, names: .adviser),
  ]

  public enum Fact: String, Choice {
    case need, agreement, invitation, incident, complaint, improvement
    /// A piece that does not apply, with the reason.
    case exemption
    /// The file was declared complete; a declared one was taken up again; a recorded day was put right.
    case declaration, reopening, correction

    public var label: Localized {
      switch self {
      case .need: Localized(fr: "analyse du besoin", en: "need analysis")
      case .agreement: Localized(fr: "convention ou contrat", en: "agreement")
      case .invitation: Localized(fr: "convocation", en: "invitation")
      case .incident: Localized(fr: "aléa, adaptation", en: "incident or adaptation")
      case .complaint: Localized(fr: "réclamation", en: "complaint")
      case .improvement: Localized(fr: "amélioration", en: "improvement")
      case .exemption: Localized(fr: "pièce non applicable", en: "piece that does not apply")
      case .declaration: Localized(fr: "dossier déclaré complet", en: "file declared complete")
      case .reopening: Localized(fr: "dossier rouvert", en: "file reopened")
      case .correction: Localized(fr: "date corrigée", en: "day corrected")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var training: Int64 = 0
  public var fact = Fact.need
  /// Which piece does not apply.
  public var piece: EvidencePiece?
  public var on = Day(number: 0)
  /// Who was asked, invited, or signed.
  public var participants: Participants = []
  /// How the need was looked at; convention or contract; how people were invited; where a complaint came from.
  public var method: String?
  /// What was found, agreed, decided, complained of; the reason.
  public var text = ""
  /// What was answered or decided, what a check showed.
  public var outcome: String?
  /// The day of the answer, or of the check.
  public var closedOn: Day?
  public var diagnostic: Int64?
  /// Whether the house rules were sent along.
  public var houseRules = false
  /// Whether it was asked if anyone needs something to be adjusted.
  public var accessibility = false
  /// The version of the evidence file at that moment.
  public var edition = 1
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}
