import JalonCore

/// What the terms of a query depend on beside the rows: the day, who asks, and who there is to ask for.
struct Asking: Sendable {
  var today: Day
  /// The name of the adviser who asks.
  var me: String?
  /// The names of all advisers, read only where the filter speaks of them.
  var advisers: [String] = []

  /// The keys by which rows name the advisers whose name bears a phrase.
  func adviserKeys(_ phrase: Phrase) -> [String] {
    Set(advisers.filter { phrase.matches(Fold.words($0)) }.map { Fold.key($0) }).sorted()
  }

  init(filter: Filter, today: Day, me: String?, on connection: any Connection) throws(Refusal) {
    self.today = today
    self.me = me
    if filter.speaksOfAdvisers {
      advisers = try connection.all(#"SELECT "name" FROM "adviser""#) { $0.text(0) }
    }
  }

  init(today: Day, me: String?, advisers: [String]) {
    self.today = today
    self.me = me
    self.advisers = advisers
  }
}

extension Filter {
  fileprivate var speaksOfAdvisers: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.speaksOfAdvisers)
    case .not(let part): part.speaksOfAdvisers
    case .term(.adviser): true
    case .term: false
    }
  }
}
