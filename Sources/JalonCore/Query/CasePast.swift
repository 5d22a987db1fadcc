/// What has become of a case so far: what queries ask beside its present state. A store asks its tables instead; that these say the same
/// is held against `QuerySubject` in tests.
public struct CasePast: Sendable, Hashable {
  public struct Asked: Sendable, Hashable {
    public var on: Day
    /// As the need keeps them.
    public var topics: [String]

    public init(on: Day, topics: [String]) {
      self.on = on
      self.topics = topics
    }
  }

  /// Someone with whom the case was shared.
  public struct Share: Sendable, Hashable {
    /// The adviser's name.
    public var with: String
    /// The last day; `nil` where none was agreed.
    public var until: Day?

    public init(with: String, until: Day?) {
      self.with = with
      self.until = until
    }
  }

  public var stageSince: Day
  /// In the order in which they were recorded.
  public var moves: [CaseMove]
  public var closedOn: Day?
  public var outcome: Case.Outcome?
  public var needs: [Asked]
  /// Ids of the conditions that are missing at the present gate; none where the case is closed.
  public var missing: [String]
  public var waivers: Set<WaiverQuery>
  public var isTakenOver: Bool
  public var shares: [Share] = []

  public init(
    stageSince: Day, moves: [CaseMove] = [], closedOn: Day? = nil, outcome: Case.Outcome? = nil,
    needs: [Asked] = [], missing: [String] = [], waivers: Set<WaiverQuery> = [], isTakenOver: Bool = false
  ) {
    self.stageSince = stageSince
    self.moves = moves
    self.closedOn = closedOn
    self.outcome = outcome
    self.needs = needs
    self.missing = missing
    self.waivers = waivers
    self.isTakenOver = isTakenOver
  }

  /// From the records of a file.
  public init(of case: Case, in file: AssociationFile, _ team: Team, on today: Day) {
    let path = team.path(of: `case`)
    let id = `case`.id
    self.init(
      stageSince: `case`.stageSince,
      moves: file.passages.filter { $0.case == id }.sorted { $0.id < $1.id }.map { CaseMove($0) },
      closedOn: `case`.closedOn, outcome: `case`.outcome,
      needs: file.needs.filter { $0.case == id }.map { Asked(on: $0.on, topics: $0.topics) },
      missing: `case`.isOpen
        ? Gate.evaluate(`case`, in: file, path: path, on: today).filter { !$0.state.lets }.map(\.id) : [],
      waivers: Set(file.waivers.filter { $0.case == id }.map { WaiverQuery($0.decision) }),
      isTakenOver: `case`.takenOverAt != nil)
    shares = file.shares.filter { $0.case == id }.compactMap { share in
      team.adviser(share.adviser).map { Share(with: $0.name, until: share.until) }
    }
  }

  /// Whether the case is shared on a day with someone whose name bears a phrase; with `me` where there is none.
  func isShared(with phrase: Phrase?, or me: String?, on day: Day) -> Bool {
    shares.contains { share in
      guard share.until.map({ $0 >= day }) ?? true else { return false }
      guard let phrase else { return me.map { Fold.key($0) } == Fold.key(share.with) }
      return phrase.matches(Fold.words(share.with))
    }
  }
}

extension Term {
  /// Whether a term about the past of a case holds; every other one doesn't.
  func holds(_ past: CasePast) -> Bool {
    switch self {
    case .was(let stage, let day):
      // The latest move recorded of those made up to that day.
      past.moves.last { $0.on <= day }?.to == stage
    case .entered(let stage, let span):
      past.moves.contains { $0.to == stage && span.holds($0.on) }
    case .passed(let stage, let span):
      past.moves.contains {
        let isPassage = $0.move == .advance || $0.move == .close && past.outcome == .autonomy
        return isPassage && $0.from == stage && span.holds($0.on)
      }
    case .ended(let outcome, let span):
      past.closedOn.map(span.holds) ?? false && (outcome == nil || past.outcome == outcome)
    case .asked(let topic, let span): past.needs.contains { span.holds($0.on) && topic.matches($0.topics) }
    case .missing(let condition): past.missing.contains(condition)
    case .waiver(let state): past.waivers.contains(state)
    case .takenOver(let isSo): past.isTakenOver == isSo
    default: false
    }
  }
}

extension DaySpan? {
  /// Whether a day is among them; any is where none are named.
  fileprivate func holds(_ day: Day) -> Bool { map { $0.contains(day) } ?? true }
}
