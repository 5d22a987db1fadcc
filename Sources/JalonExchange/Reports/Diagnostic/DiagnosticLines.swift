public import JalonCore

extension DiagnosticPage {
  /// The level that was reached.
  public struct LevelLines: Sendable, Hashable {
    public let number: Int
    public let name: String
    public let sentence: String
  }

  /// A level on the way, and whether the association has passed it or is there.
  public struct LevelStep: Sendable, Hashable {
    public let number: Int
    public let name: String
    public let here: Bool
    public let past: Bool
  }

  /// What holds the level back.
  public struct Cap: Sendable, Hashable {
    public let heading: String
    public let sentence: String
    public let causes: [Answered]
    public let after: String
  }

  /// A question with the answer that was given.
  public struct Answered: Sendable, Hashable {
    public let id: String
    public let question: String
    public let answered: String
  }

  /// A recommendation or an alert, with why and how to begin.
  public struct AdviceLines: Sendable, Hashable {
    public let id: String
    public let text: String
    public let why: String?
    public let begin: String?
  }

  public struct DimensionLine: Sendable, Hashable {
    public let id: String
    public let name: String
    /// Tenths of a percent; `nil` where the dimension is not evaluated.
    public let score: Int?
    public let knowledge: Int?
    public let evaluated: Bool
    public let inWords: String
    public let scoreInWords: String
    /// Where it stood last time, in tenths of a percent, where the two can be laid on one scale.
    public let before: Int?
    /// On the questions common to both diagnostics, in tenths of a percent.
    public let change: Int?
    public let changeInWords: String
  }

  public struct Priority: Sendable, Hashable {
    public let rank: Int
    public let id: String
    public let text: String
    public let why: String
    public let begin: String
    public let because: String
    /// `temps humain · à mutualiser`; `nil` where nothing sets it apart.
    public let traits: String?
    public let locked: Bool
    public let decision: DecisionLines?
  }

  public struct Waiting: Sendable, Hashable {
    public let id: String
    public let text: String
    public let reason: String
  }

  public struct ToCheck: Sendable, Hashable {
    public let id: String
    public let question: String
    public let details: String?
  }

  /// Recommendations of one dimension that are neither priorities nor locked.
  public struct Others: Sendable, Hashable {
    public let id: String
    public let dimension: String
    public let recommendations: [Other]
  }

  public struct Other: Sendable, Hashable {
    public let id: String
    public let text: String
    public let decision: DecisionLines?
  }

  public struct RemarkLines: Sendable, Hashable {
    public let text: String
    /// The same, line by line.
    public let lines: [String]
    public let signature: String
    public let on: Day

    init(_ remark: Remark, _ sight: ReportSight) {
      text = remark.text
      lines = remark.text.split(separator: "\n").map(String.init)
      signature = sight.name(remark.author) + ", " + sight.language.dayInFull(remark.on)
      on = remark.on
    }
  }

  /// The result of a self-diagnosis made elsewhere.
  public struct AssessmentLines: Sendable, Hashable {
    public let heading: String
    public let on: Day
    public let summary: String
    public let scores: [String]
  }

  public struct ComparisonLines: Sendable, Hashable {
    /// The earlier diagnostic.
    public let with: Int64
    public let on: Day
    public let heading: String
    public let sentence: String
    public let risen: [Changed]
    public let fallen: [Changed]
    /// How many more have risen or fallen than are listed, in words.
    public let more: String?
    public let decided: [Decided]
  }

  public struct Changed: Sendable, Hashable {
    public let id: String
    public let question: String
    public let before: Int
    public let after: Int
    public let change: String
  }

  /// What was decided last time, and what has become of it.
  public struct Decided: Sendable, Hashable {
    public let id: String
    public let text: String
    public let decision: DecisionLines
    public let outcome: String
  }
}

/// What the association decided on a recommendation, in words.
public struct DecisionLines: Sendable, Hashable {
  public let code: RecommendationDecision.Decision
  public let name: String
  public let details: String?
  public let owner: String?
  public let due: Day?
  public let reason: String?

  init(_ decision: RecommendationDecision, _ sight: ReportSight) {
    code = decision.decision
    owner = decision.owner.map(sight.name)
    due = decision.due
    reason = decision.reason
    name =
      switch decision.decision {
      case .retained: sight.say("Décidé\u{A0}: on le fait.", "Decided: we do it.")
      case .refused: sight.say("Pas retenu.", "Not taken up.")
      case .later: sight.say("Plus tard.", "Later.")
      case .alreadyDone: sight.say("C’est déjà fait.", "Already done.")
      }
    let day = decision.due.map(sight.language.dayInFull)
    let who: String? =
      switch (owner, day) {
      case (let owner?, let day?):
        sight.say("\(owner) s’en charge, d’ici le \(day).", "\(owner) takes care of it, by \(day).")
      case (let owner?, nil): sight.say("\(owner) s’en charge.", "\(owner) takes care of it.")
      case (nil, let day?): sight.say("D’ici le \(day).", "By \(day).")
      case (nil, nil): nil
      }
    let parts = [who, reason.map(sight.quoted)].compactMap(\.self)
    details = parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
