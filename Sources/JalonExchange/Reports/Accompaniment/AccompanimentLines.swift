public import JalonCore

extension AccompanimentPage {
  /// Where the association stood at its first diagnostic, and where at its last.
  public struct Standing: Sendable, Hashable {
    /// The diagnostics that are compared, with their days; only the last where there is no other.
    public let first: Int64?
    public let firstOn: Day?
    public let last: Int64
    public let lastOn: Day
    public let levelBefore: String?
    public let levelAfter: String?
    /// `14 novembre 2025 : Découverte`
    public let firstInWords: String?
    public let lastInWords: String
    public let sentence: String?
    /// The chart of the dimensions: an `svg` element.
    public let chart: String
    public let dimensions: [DiagnosticPage.DimensionLine]
    public let risen: [DiagnosticPage.Changed]
    public let fallen: [DiagnosticPage.Changed]
    public let more: String?
  }

  /// Someone's words, with what goes with them.
  public struct Quoted: Sendable, Hashable {
    public let text: String
    public let reason: String?
  }

  /// The time that was spent together.
  public struct Time: Sendable, Hashable {
    public let exchanges: Int
    public let minutes: Int
    public let inWords: String
    /// By means of talking, the one that took longest first.
    public let means: [Means]
  }

  public struct Means: Sendable, Hashable {
    public let means: Exchange.Means
    public let name: String
    public let exchanges: Int
    public let minutes: Int
    public let duration: String
  }

  /// Money, in cents; `nil` where nothing is recorded of it.
  public struct Money: Sendable, Hashable {
    /// What the actions of the plan were to cost, dropped ones aside.
    public let planned: Int?
    /// What was agreed to be spent on them.
    public let approved: Int?
    /// The association's shares of tools that it has in common with others.
    public let shared: Int?
    /// What the others bear of these tools: what sharing saved.
    public let saved: Int?
    /// What trainings cost.
    public let trainings: Int?
    public let lines: [Fact]
  }

  public struct Fact: Sendable, Hashable {
    public let name: String
    public let text: String
  }

  /// What someone thinks of the accompaniment.
  public struct SatisfactionLines: Sendable, Hashable {
    /// 1 to 5.
    public let score: Int
    public let comment: String?
    /// The comment, line by line.
    public let lines: [String]
    /// The score, who gave it, when.
    public let inWords: String
    public let on: Day
  }

  /// Who carries on.
  public struct HandoverLines: Sendable, Hashable {
    public let name: String
    public let nextOn: Day?
    public let reason: String?
    public let inWords: String
  }

  /// A stage of the path, from its beginning to the next one.
  public struct StageLines: Sendable, Hashable {
    public let stage: StageID
    public let name: String
    public let since: Day
    public let until: Day?
    public let inWords: String
  }

  /// Where the path was not followed to the letter.
  public struct Exceptions: Sendable, Hashable {
    public let waiversGranted: Int
    public let waiversRefused: Int
    /// Asked for, and not decided.
    public let waiversAsked: Int
    public let returns: Int
    public let takenOver: Bool
    public let inWords: String
    public let list: [Quoted]
  }
}
