/// What others have done to a programme since one last heard of them.
public struct ProgrammeChange: Sendable, Hashable {
  /// One act, as far as it has to be told: who did what, and which records show it.
  public struct Act: Sendable, Hashable {
    /// Who did it.
    public var adviser: Int64
    /// The name of the command that was done, undone or done again.
    public var command: String
    public var association: Int64?
    public var `case`: Int64?
    public var pools: Set<Int64>
    public var trainings: Set<Int64>

    public init(
      adviser: Int64, command: String, association: Int64? = nil, case: Int64? = nil,
      pools: Set<Int64> = [], trainings: Set<Int64> = []
    ) {
      self.adviser = adviser
      self.command = command
      self.association = association
      self.case = `case`
      self.pools = pools
      self.trainings = trainings
    }

    /// Whether no list shows it: an answer in the middle of a talk.
    public var isQuiet: Bool { command == AnswerQuestion.name }

    /// Whether it is about the team, its paths or its questionnaires: what every screen relies on.
    public var isOfProgramme: Bool {
      ["adviser.", "path.", "questionnaire.", "guide."].contains { command.hasPrefix($0) }
    }
  }

  /// The acts, oldest first; some of them where there are more than can be told.
  public var acts: [Act]
  /// Whether more has changed than the acts say: an import, or what happened while nobody could listen.
  public var isWide: Bool

  /// Acts that are told at most: past this number it is simply much.
  public static let most = 100

  public init(acts: [Act] = [], isWide: Bool = false) {
    self.acts = acts
    self.isWide = isWide
  }

  public var isEmpty: Bool { acts.isEmpty && !isWide }

  /// Takes what happened next.
  public mutating func add(_ next: ProgrammeChange) {
    acts += next.acts
    isWide = isWide || next.isWide || acts.count > Self.most
    if acts.count > Self.most { acts.removeFirst(acts.count - Self.most) }
  }

  /// Whether it may show in the file of an association.
  public func concerns(association: Int64) -> Bool {
    isWide || acts.contains { $0.association == association || $0.isOfProgramme }
  }
}

extension ProgrammeChange.Act {
  /// The act of which these are the changes.
  public init(
    adviser: Int64, command: String, association: Int64?, case: Int64?, changes: [Change]
  ) {
    func ids(_ kind: RecordKind) -> Set<Int64> {
      var found: Set<Int64> = []
      for change in changes {
        if change.kind == kind { found.insert(change.id) }
        for field in change.fields where field.name == kind.rawValue {
          for case .int(let id) in [field.before, field.after] { found.insert(id) }
        }
      }
      return found
    }
    self.init(
      adviser: adviser, command: command, association: association, case: `case`, pools: ids(.pool),
      trainings: ids(.training))
  }
}
