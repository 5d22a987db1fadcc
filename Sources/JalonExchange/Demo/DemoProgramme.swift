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

  /// Who leads; the first adviser of the programme.
  public static let lead = "Nadia Benali"
  static let secondLead = "Bruno Kerleau"
  static let advisers = [
    "Amélie Lefèvre", "Thomas Garcia", "Fatou Diallo", "Claire Roussel", "Mehdi Haddad", "Hélène Fontaine",
  ]

  public init(associations: Int, seed: UInt64, today: Day) {
    self.associations = associations
    self.seed = seed
    self.today = today
  }

  /// Plays the whole programme.
  /// - Parameter progress: called after each association with how many are done; `false` stops.
  public func play(
    into sink: inout some DemoSink, progress: (Int) -> Bool = { _ in true }
  ) throws(Refusal) {
    let start = Moment(noonOf: today - 700)
    _ = try sink.perform(AddAdviser(name: Self.secondLead, role: .lead), as: Self.lead, at: start)
    for name in Self.advisers {
      _ = try sink.perform(AddAdviser(name: name, role: .adviser), as: Self.lead, at: start)
    }
    for index in 0..<associations {
      var random = DemoRandom(seed: seed &* 1_000_003 &+ UInt64(index))
      var story = DemoStory(index: index, today: today, random: random)
      try story.play(into: &sink, &random)
      try sink.finishAssociation()
      guard progress(index + 1) else { return }
    }
  }
}
