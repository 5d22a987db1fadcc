/// What a query looks at: one row of a list, whichever store holds it.
public protocol QuerySubject {
  /// Of the record listed.
  var id: Int64 { get }
  var reference: CaseReference? { get }
  var stage: StageID? { get }
  var status: Case.Status? { get }
  /// A department's code.
  var department: String? { get }
  /// The name of the case's adviser.
  var adviser: String? { get }
  var network: String? { get }
  /// A family code or free text, see `Sector`.
  var sector: String? { get }
  var city: String? { get }
  var tags: [String] { get }
  /// The first due date among the open actions of a case that is not closed.
  var nextActionDue: Day? { get }
  /// Whether a case that is not closed has an open action.
  var hasOpenAction: Bool { get }
  /// Flags of the actions that were not dropped.
  var actionFlags: ActionFlags { get }
  /// Names of those who own an open action.
  var actionOwners: [String] { get }
  /// The tools of the open pools in which the case takes part.
  var pools: [String] { get }
  /// The titles of the case’s trainings.
  var trainings: [String] { get }
  /// The number in the national register, normalised.
  var rna: String? { get }
  /// The global score, in tenths of a percent.
  var score: Int? { get }
  var lastExchangeOn: Day? { get }
  var openedOn: Day? { get }
  var nextFollowUpOn: Day? { get }
  /// What has become of the case so far; `nil` where there is none.
  var past: CasePast? { get }
  /// The folded words of each text searched: names, cities, referents, needs and notes by `Fold.words`, numbers by
  /// `searchWords` of their type.
  var searchTexts: [[String]] { get }
}

extension Filter {
  /// Whether a row is asked for.
  ///
  /// - Parameters:
  ///   - today: the day that `stale` and `due` count from.
  ///   - me: the name of the adviser who asks; without one `adviser:me` holds for nobody.
  public func matches(_ subject: some QuerySubject, today: Day, me: String?) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.matches(subject, today: today, me: me) }
    case .any(let parts): parts.contains { $0.matches(subject, today: today, me: me) }
    case .not(let part): !part.matches(subject, today: today, me: me)
    case .term(let term): term.matches(subject, today: today, me: me)
    }
  }
}

extension Term {
  /// Whether the condition holds for a row.
  public func matches(_ subject: some QuerySubject, today: Day, me: String?) -> Bool {
    switch self {
    case .stage(let id): subject.stage == id
    case .status(let status): subject.status == status
    case .department(let code): subject.department == code
    case .adviser(let phrase): Term.bears(phrase, subject.adviser)
    case .mine: me != nil && subject.adviser.map { Fold.key($0) } == me.map { Fold.key($0) }
    case .network(let phrase): Term.bears(phrase, subject.network)
    case .sector(let phrase):
      subject.sector.map { Sector.matches($0, phrase) } ?? false
    case .city(let phrase): Term.bears(phrase, subject.city)
    case .tag(let tag): subject.tags.contains { Fold.key($0) == tag }
    case .action(.late): subject.nextActionDue.map { $0 < today } ?? false
    case .action(.open): subject.hasOpenAction
    case .flag(let flag): subject.actionFlags.contains(flag)
    case .owner(let phrase): subject.actionOwners.contains { Term.bears(phrase, $0) }
    case .pool(let phrase): subject.pools.contains { Term.bears(phrase, $0) }
    case .training(let phrase): subject.trainings.contains { Term.bears(phrase, $0) }
    case .id(let id): subject.id == id
    case .reference(let reference): subject.reference == reference
    case .rna(let number): subject.rna == number
    case .score(let comparison, let tenths): subject.score.map { comparison.holds($0, tenths) } ?? false
    case .stale(let comparison, let days):
      (subject.lastExchangeOn ?? subject.openedOn).map { comparison.holds(today - $0, days) } ?? false
    case .due(let comparison, let days):
      subject.nextFollowUpOn.map { comparison.holds($0 - today, days) } ?? false
    case .since(let comparison, let days):
      subject.past.map { comparison.holds(today - $0.stageSince, days) } ?? false
    case .shared(let phrase): subject.past.map { $0.isShared(with: phrase, or: me, on: today) } ?? false
    case .unrecorded(let fact): Term.isUnrecorded(fact, of: subject)
    case .was, .entered, .passed, .ended, .asked, .missing, .waiver, .takenOver:
      subject.past.map(holds) ?? false
    case .words(let phrase): subject.searchTexts.contains(where: phrase.matches)
    }
  }

  private static func isUnrecorded(_ fact: Fact, of subject: some QuerySubject) -> Bool {
    switch fact {
    case .department: subject.department == nil
    case .sector: subject.sector == nil
    case .network: subject.network == nil
    case .city: subject.city == nil
    }
  }

  private static func bears(_ phrase: Phrase, _ value: String?) -> Bool {
    value.map { phrase.matches(Fold.words($0)) } ?? false
  }
}
