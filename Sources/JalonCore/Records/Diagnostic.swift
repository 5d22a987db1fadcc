/// One diagnostic of an association during a case: held with those concerned, closed once, and never changed by later editions.
///
/// Answers are records of their own (`DiagnosticAnswer`). What is worked out at the close is kept with it, since answers can't
/// change any more: gates, lists and comparisons read it as it stands.
public struct Diagnostic: Record {
  public static let kind = RecordKind.diagnostic
  public static let fields: [Field<Diagnostic>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("on", \.on), Field("participants", \.participants), Field("mode", \.mode),
    Field("selfDeclared", \.selfDeclared), Field("carriedBy", \.carriedBy),
    Field("questionnaire", \.questionnaire), Field("closedOn", \.closedOn),
    Field("closedBy", \.closedBy, names: .adviser), Field("score", \.score), Field("level", \.level),
    Field("dimensionScores", \.dimensionScores), Field("priorities", \.priorities),
    Field("nextPassage", \.nextPassage), Field("nextExchange", \.nextExchange),
    Field("by", \.by, names: .adviser),
  ]

  /// How it is held.
  public enum Mode: String, Choice {
    case interview, workshop, phone
    case alone = "self"

    public var label: Localized {
      switch self {
      case .interview: Localized(fr: "entretien", en: "interview")
      case .workshop: Localized(fr: "atelier", en: "workshop")
      case .phone: Localized(fr: "téléphone", en: "telephone")
      case .alone: Localized(fr: "en autonomie", en: "by themselves")
      }
    }
  }

  /// On whom digital matters rest in the association.
  public enum CarriedBy: String, Choice {
    case board, employees, volunteers
    case oneVolunteer = "one_volunteer"
    case provider, nobody

    public var label: Localized {
      switch self {
      case .board: Localized(fr: "le bureau", en: "the board")
      case .employees: Localized(fr: "des salariés", en: "employees")
      case .volunteers: Localized(fr: "des bénévoles", en: "volunteers")
      case .oneVolunteer: Localized(fr: "un seul bénévole", en: "a single volunteer")
      case .provider: Localized(fr: "un prestataire", en: "a provider")
      case .nobody: Localized(fr: "personne", en: "nobody")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var on = Day(number: 0)
  public var participants = Participants()
  public var mode = Mode.interview
  /// The class that the association gives itself before it starts.
  public var selfDeclared: DigitalClass?
  public var carriedBy: CarriedBy?
  /// Content hash of the questionnaire with which it was made, and which it keeps.
  public var questionnaire = ""
  /// `nil` while the interview is under way.
  public var closedOn: Day?
  public var closedBy: Int64?
  /// The global score at the close, in tenths of a percent; `nil` where it is not evaluated.
  public var score: Int?
  /// The level at the close, floors applied; `nil` where there is no score.
  public var level: Int?
  /// The scores of the evaluated dimensions at the close.
  public var dimensionScores = DimensionScores()
  /// Ids of the priority recommendations, in order, fixed at the close.
  public var priorities: [String] = []
  /// The id that the next passage and the next exchange would have had at the close. What bears a lower one was recorded
  /// before: “after” means the order of the journal, not of clocks.
  public var nextPassage: Int64?
  public var nextExchange: Int64?
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }

  public var isClosed: Bool { closedOn != nil }
}

/// Scores of dimensions as they are kept: `PRO=412 HUM=300`, in tenths of a percent.
public struct DimensionScores: Storable {
  /// By dimension id, in the order of the questionnaire; only those that were evaluated.
  public var list: [Score]

  /// A dimension and its score.
  public struct Score: Sendable, Hashable {
    public var dimension: String
    /// Tenths of a percent.
    public var tenths: Int

    public init(dimension: String, tenths: Int) {
      self.dimension = dimension
      self.tenths = tenths
    }
  }

  public init(_ list: [Score] = []) { self.list = list }

  /// Those that a diagnosis evaluated.
  public init(_ diagnosis: Diagnosis) {
    list = diagnosis.dimensions.compactMap { result in
      result.score.map { Score(dimension: result.id, tenths: $0) }
    }
  }

  public subscript(dimension: String) -> Int? { list.first { $0.dimension == dimension }?.tenths }

  public var stored: Value { .text(list.map { "\($0.dimension)=\($0.tenths)" }.joined(separator: " ")) }

  public static func restored(from value: Value) -> DimensionScores? {
    guard case .text(let text) = value else { return nil }
    var list: [Score] = []
    for item in text.split(separator: " ") {
      let parts = item.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let tenths = Int(parts[1]), (0...1000).contains(tenths) else { return nil }
      list.append(Score(dimension: String(parts[0]), tenths: tenths))
    }
    return DimensionScores(list)
  }
}
