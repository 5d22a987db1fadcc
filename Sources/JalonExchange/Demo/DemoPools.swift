import JalonCore

/// The pools of an invented programme that still look for members: all that one story knows of the others.
public struct DemoPools: Sendable {
  /// A pool with room for more.
  struct Seeking: Sendable {
    let id: Int64
    let tool: DemoTool
    let department: String?
    let network: String?
    let openedOn: Day
    let sharing: CostSharing
    /// Cents.
    let cost: Int
    var room: Int

    /// Whether it is near enough to be joined from there: in the same network or the same region, or next door.
    func isNear(_ department: String?, _ network: String?) -> Bool {
      if let network, network == self.network { return true }
      guard let there = department.flatMap(Department.of(code:)),
        let here = self.department.flatMap(Department.of(code:))
      else { return false }
      return there.region == here.region || here.neighbours.contains(there.code)
    }
  }

  var seeking: [Seeking] = []

  public init() {}
}

/// What associations of the demo share.
struct DemoTool: Sendable, Hashable {
  let name: String
  /// Euros, for everyone together.
  let cost: ClosedRange<Int>
  let note: String

  static let agenda = DemoTool(
    name: "Agenda commun, logiciel libre hébergé", cost: 140...520,
    note: "Un seul hébergement, un agenda par association\u{202F}; la fédération tient les comptes.")
  static let training = DemoTool(
    name: "Formation au tableur, en deux matinées", cost: 480...1400,
    note: "Une formatrice, une salle prêtée, douze places.")
  static let booking = DemoTool(
    name: "Réservation de salles en ligne", cost: 180...760,
    note: "La mairie prête le local, chacun tient ses créneaux.")
}

extension DemoStory {
  /// Joins a pool nearby for what can be done with others, or opens one; drawn apart, so that the rest of the story stays
  /// as it is.
  mutating func share(in pools: inout DemoPools, into sink: inout some DemoSink) throws(Refusal) {
    var random = DemoRandom(seed: UInt64(index) &* 2_246_822_519 &+ 13)
    let department = Department.of(postcodeOrCommune: place.postcode)?.code
    // Even where a plan holds the same idea many times, a tool is shared once.
    var shared: Set<DemoTool> = []
    for step in shareable {
      guard let tool = step.idea.tool, random.chance(90), shared.insert(tool).inserted else { continue }
      let likes = pools.seeking.indices.filter { pools.seeking[$0].tool == tool }
      let near = likes.first { pools.seeking[$0].isNear(department, network) }
      // What is done online may be done with people far away.
      let found = near ?? (tool != .training && random.chance(60) ? likes.first : nil)
      if let found {
        day = min(today, max(day, pools.seeking[found].openedOn) + random.number(2...20))
        try join(pools.seeking[found], for: step, into: &sink, &random)
        pools.seeking[found].room -= 1
        if pools.seeking[found].room == 0 { pools.seeking.remove(at: found) }
      } else {
        let pool = try open(tool, department, into: &sink, &random)
        try join(pool, for: step, into: &sink, &random)
        if try !giveUp(pool, step, into: &sink, &random) { pools.seeking.append(pool) }
      }
    }
  }

  private mutating func open(
    _ tool: DemoTool, _ department: String?, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) -> DemoPools.Seeking {
    let sharing = CostSharing.allCases[index % CostSharing.allCases.count]
    let cost = random.number(tool.cost) * 100 + random.pick([0, 0, 50, 90])
    let leads = [DemoProgramme.lead, DemoProgramme.secondLead]
    var command = OpenPool(
      tool: tool.name, sharing: sharing, cost: cost,
      coordinator: random.chance(75) ? adviser : random.pick(leads))
    if random.chance(60) { command.note = tool.note }
    let id = try act(command, into: &sink, &random)
    return DemoPools.Seeking(
      id: id, tool: tool, department: department, network: network, openedOn: day, sharing: sharing,
      cost: cost,
      room: random.number(1...5))
  }

  private mutating func join(
    _ pool: DemoPools.Seeking, for step: Step, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    var command = JoinPool(pool: pool.id, case: .id(`case`))
    command.action = step.id
    // Its members, where all of them bear after their size.
    if pool.sharing == .size { command.size = random.number(12...180) }
    if pool.sharing == .hand, random.chance(60) { command.share = pool.cost * random.number(6...14) / 100 }
    _ = try act(command, into: &sink, &random)
  }

  /// Now and then nobody comes, and the one who had the idea lets it go.
  private mutating func giveUp(
    _ pool: DemoPools.Seeking, _ own: Step, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) -> Bool {
    guard random.chance(16) else { return false }
    step(40, &random)
    let reason = "à deux, ce serait déjà plus simple\u{A0}: on verra l’an prochain"
    _ = try act(LeavePool(pool: pool.id, case: .id(`case`), reason: reason), into: &sink, &random)
    _ = try act(AnswerPooling(action: own.id, answer: .alone), into: &sink, &random)
    _ = try act(
      ClosePool(pool: pool.id, reason: "personne d’autre dans les environs cette année"), into: &sink, &random
    )
    return true
  }
}
