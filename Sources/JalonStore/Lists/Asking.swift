import JalonCore

/// What the terms of a query depend on beside the rows: the day, who asks, and who there is to ask for.
struct Asking: Sendable {
  var today: Day
  /// The name of the adviser who asks.
  var me: String?
  /// The names of all advisers, read only where the filter speaks of them.
  var advisers: [String] = []
  /// The topics of needs, each list of them once as it is kept; read only where the filter speaks of them.
  var topics: [String] = []

  /// The keys by which rows name the advisers whose name bears a phrase.
  func adviserKeys(_ phrase: Phrase) -> [String] {
    Set(advisers.filter { phrase.matches(Fold.words($0)) }.map { Fold.key($0) }).sorted()
  }

  /// The names of those with whom a case may be shared: those whose name bears a phrase, or else who asks.
  func names(_ phrase: Phrase?) -> [String] {
    advisers.filter { name in
      phrase?.matches(Fold.words(name)) ?? (me.map { Fold.key($0) } == Fold.key(name))
    }.sorted()
  }

  init(filter: Filter, today: Day, me: String?, on connection: any Connection) throws(Refusal) {
    self.today = today
    self.me = me
    if filter.speaks(where: { if case .asked(let topic, _) = $0 { topic != .any } else { false } }) {
      topics = try connection.all(PastStatements.topics) { $0.text(0) }
    }
    if filter.speaks(where: { $0.namesAdvisers }) {
      advisers = try connection.all(#"SELECT "name" FROM "adviser""#) { $0.text(0) }
    }
  }

  init(today: Day, me: String?, advisers: [String], topics: [String] = []) {
    self.today = today
    self.me = me
    self.advisers = advisers
    self.topics = topics
  }
}

extension Term {
  /// Whether it has to be told which advisers there are.
  fileprivate var namesAdvisers: Bool {
    switch self {
    case .adviser, .shared: true
    default: false
    }
  }
}

extension Filter {
  /// Whether one of its terms is such a one.
  fileprivate func speaks(where isSo: (Term) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.speaks(where: isSo) }
    case .not(let part): part.speaks(where: isSo)
    case .term(let term): isSo(term)
    }
  }
}
