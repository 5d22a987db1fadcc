import JalonCore

/// The story of one invented association, from its registration to where its case stands.
struct DemoStory {
  let index: Int
  let today: Day
  let kind: DemoKind
  let place: DemoPlace
  let adviser: String
  /// Who speaks for the association, main referent first.
  let people: [DemoPerson]
  /// As the association's record says; `nil` where it doesn't.
  var employees: Headcount?
  /// As the record says, where it belongs to one.
  var network: String?
  var association: Int64 = 0
  var `case`: Int64 = 0
  /// Aims of its project, in the order in which they were said.
  var aims: [Int64] = []
  var mainReferent: Int64 = 0
  /// Open actions that may be done with others.
  var shareable: [Step] = []
  var hasSecondDiagnostic = false
  /// Whether the case has gone all the way.
  var hasEnded = false
  /// How many actions a plan has at least.
  let actions: Int
  var day: Day
  /// When it last happened, in milliseconds since 1970: what is done follows what was done before.
  private var latest: Int64 = 0

  /// Of the programme.
  private let seed: UInt64

  init(index: Int, seed: UInt64, today: Day, actions: Int, _ random: inout DemoRandom) {
    self.index = index
    self.seed = seed
    self.today = today
    self.actions = actions
    kind = random.pick(DemoKind.all)
    place = random.pick(DemoPlace.all)
    adviser = random.pick(DemoProgramme.advisers)
    people = (0..<4).map { _ in DemoPerson(&random) }
    day = today
  }

  /// Where the case goes; the weights are those of a programme in its third year.
  private enum Fate: Int {
    case none, welcome, commitment, diagnostic, later, closed
  }

  mutating func play(
    into sink: inout some DemoSink, sharing pools: inout DemoPools, _ random: inout DemoRandom
  ) throws(Refusal) {
    let fate = Fate(rawValue: random.weighted([5, 15, 15, 12, 46, 7])) ?? .none
    day = today - random.number(420...640)
    var former = DemoFormer(index: index, seed: seed, today: today)
    if let former { day = former.opened }
    association = try sink.perform(registration(&random), as: DemoProgramme.lead, at: moment(&random))
    try former?.play(in: &self, into: &sink)
    switch fate {
    case .none: return
    case .later: try takeOver(into: &sink, &random)
    case .welcome: try walk(to: 0, over: 4...35, into: &sink, &random)
    case .commitment: try walk(to: 1, over: 18...80, into: &sink, &random)
    case .diagnostic: try walk(to: 2, over: 45...140, into: &sink, &random)
    case .closed: try end(into: &sink, &random)
    }
    if fate == .later, !hasEnded { try share(in: &pools, into: &sink) }
    if fate != .closed, !hasEnded { try mark(into: &sink, &random) }
    if fate == .later, !hasEnded { try learn(into: &sink) }
  }

  /// An instant of the present day: in working hours, and after what was done before.
  mutating func moment(_ random: inout DemoRandom) -> Moment {
    let noon = Moment(noonOf: min(day, today))
    let morning = noon.instant + Int64(random.number(-180...120)) * 60_000
    let instant = max(morning, latest + Int64(random.number(12...75)) * 1000)
    latest = instant
    return Moment(instant: instant, today: noon.today)
  }

  mutating func act(
    _ command: any Command, into sink: inout some DemoSink, _ random: inout DemoRandom, as name: String? = nil
  ) throws(Refusal) -> Int64 {
    try sink.perform(command, as: name ?? adviser, at: moment(&random))
  }

  private mutating func registration(_ random: inout DemoRandom) -> RegisterAssociation {
    var facts = AssociationFacts()
    facts.postcode = place.postcode
    facts.city = place.city
    let department = Department.of(postcodeOrCommune: place.postcode)?.code ?? "75"
    // Moselle and Alsace keep their own registers: no number there.
    if !["57", "67", "68"].contains(department) {
      let block = String(1 + index / 100_000 % 9)
      let office = department.utf8.count == 3 ? "9G" + block : department + block
      let serial = String(900_000 + index % 100_000)
      facts.rna = "W" + office + serial
    }
    if random.chance(45) { facts.siren = Self.siren(index) }
    facts.volunteers = random.number(3...70)
    let name = random.pick(kind.names)
    let written = random.chance(35) ? name : "\(name) \(place.of)"
    return RegisterAssociation(name: written, facts: facts)
  }

  /// A number with a right check digit that belongs to nobody in the demo twice.
  static func siren(_ index: Int) -> String {
    let stem = 10_000_000 + index % 89_999_999
    var sum = 0
    for (place, character) in String(stem).reversed().enumerated() {
      let digit = character.wholeNumberValue ?? 0
      let doubled = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return "\(stem)\((10 - sum % 10) % 10)"
  }

  /// A tag, a pause, a share: what a living programme is full of.
  private mutating func mark(into sink: inout some DemoSink, _ random: inout DemoRandom) throws(Refusal) {
    day = today - random.number(0...6)
    if random.chance(14) {
      let tag = random.pick([
        "prioritaire", "rural", "quartier", "à revoir", "mutualisation", "numérique libre",
      ])
      _ = try act(TagCase(case: .id(`case`), tag: tag), into: &sink, &random)
    }
    if random.chance(5) {
      let with = random.pick(DemoProgramme.advisers)
      _ = try act(
        ShareCase(case: .id(`case`), adviser: with, until: today + random.number(10...90)), into: &sink,
        &random)
    }
    if random.chance(4) {
      let reason = random.pick(["changement de bureau", "travaux dans le local", "reprise à la rentrée"])
      _ = try act(
        PauseCase(case: .id(`case`), reason: reason, reviewOn: today + random.number(-10...80)), into: &sink,
        &random)
    }
  }
}
