public import JalonCore

/// Takes the acts of an invented programme, each through the core's own rules.
public protocol DemoSink {
  /// Decides a command and keeps what it changes; returns the id of the record made.
  mutating func perform(_ command: any Command, as adviser: String, at now: Moment) throws(Refusal) -> Int64
  /// Everything about one association has been said.
  mutating func finishAssociation() throws(Refusal)
}

/// An invented programme of any size: associations, people and cases at every stage that do not exist, to learn and to
/// measure with. The same number, seed and day give the same content; it is played through the rules like any other act.
public struct DemoProgramme: Sendable {
  /// How many associations, 0 to 5,000,000.
  public let associations: Int
  public let seed: UInt64
  /// The day on which the programme stands; nothing in it has happened later.
  public let today: Day
  /// How many actions a plan has at least: to measure with more than anybody plans.
  public let actions: Int

  /// Who leads; the first adviser of the programme.
  public static let lead = "Nadia Benali"
  static let secondLead = "Bruno Kerleau"
  /// Who follows the cases.
  public static let advisers = [
    "Amélie Lefèvre", "Thomas Garcia", "Fatou Diallo", "Claire Roussel", "Mehdi Haddad", "Hélène Fontaine",
  ]

  public init(associations: Int, seed: UInt64, today: Day, actions: Int = 0) {
    self.actions = actions
    self.associations = associations
    self.seed = seed
    self.today = today
  }

  /// How many days before the present one the programme was begun.
  public static let beginning = DemoFormer.beginning + 30

  /// Brings the advisers in; to be done before the associations.
  public func gatherTeam(into sink: inout some DemoSink) throws(Refusal) {
    let start = Moment(noonOf: today - Self.beginning)
    _ = try sink.perform(AddAdviser(name: Self.secondLead, role: .lead), as: Self.lead, at: start)
    for name in Self.advisers {
      _ = try sink.perform(AddAdviser(name: name, role: .adviser), as: Self.lead, at: start)
    }
  }

  /// Plays the stories of some associations, so that a large programme can be written piece by piece.
  ///
  /// - Parameter pools: those that the stories before have left with room for more; none before the first.
  public func play(
    _ indices: Range<Int>, sharing pools: inout DemoPools, into sink: inout some DemoSink
  ) throws(Refusal) {
    for index in indices.clamped(to: 0..<associations) {
      var random = DemoRandom(seed: seed &* 1_000_003 &+ UInt64(index))
      var story = DemoStory(index: index, seed: seed, today: today, actions: actions, &random)
      try story.play(into: &sink, sharing: &pools, &random)
      try sink.finishAssociation()
    }
  }
}
