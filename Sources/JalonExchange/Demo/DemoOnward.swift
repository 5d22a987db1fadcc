import JalonCore

extension DemoStory {
  /// A case that has come to `plan` by itself: some go on, through the gates.
  ///
  /// - Parameter progress: 1 to 12, how far.
  mutating func goOn(
    _ progress: Int, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    guard progress > 2 else { return }
    let entry = day
    step(10, &random)
    let stage: PlanProgress =
      switch progress {
      case ...5: .begun
      case ...8: .agreed
      case ...10: .prepared
      default: .underWay
      }
    try makePlan(stage, from: entry, advances: true, into: &sink, &random)
  }

  /// The plan of a case that was taken over at a stage, as it is in Jalon since.
  mutating func goOn(
    at stage: StageID, from entry: Day, into sink: inout some DemoSink, _ main: DemoRandom
  ) throws(Refusal) {
    // A stream of its own: what else is told of the association doesn't depend on its plan.
    var main = main
    var random = DemoRandom(seed: main.next() ^ 0x504C_414E)
    let progress: PlanProgress
    switch stage {
    case "plan":
      guard random.chance(80) else { return }
      progress = random.chance(65) ? .begun : .agreed
    case "preparation": progress = random.chance(45) ? .agreed : .prepared
    case "deploiement": progress = random.chance(85) ? .underWay : .done
    case "bilan": progress = .done
    default: return
    }
    try makePlan(progress, from: entry, advances: false, into: &sink, &random)
    if stage == "bilan" { try takeLeave(into: &sink, &random) }
  }

  /// What is said at the end, and who carries on; some cases end here, on their own feet.
  private mutating func takeLeave(
    into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    let ends = hasSecondDiagnostic && random.chance(60)
    if ends || random.chance(60) {
      let score = random.pick([3, 4, 4, 5, 5])
      var said = RecordSatisfaction(
        case: .id(`case`), on: min(day, today), score: score, by: .name(people[0].name))
      if random.chance(70) { said.comment = random.pick(Self.thanks) }
      _ = try act(said, into: &sink, &random)
    }
    if ends || random.chance(40) {
      var handover = RecordHandover(case: .id(`case`), referent: mainReferent, nextOn: day + 180)
      if random.chance(15) {
        handover.nextOn = nil
        handover.reason = "l’association rappellera d’elle-même"
      }
      _ = try act(handover, into: &sink, &random)
    }
    guard ends else { return }
    try readComparison(into: &sink, &random)
    _ = try act(AdvanceStage(case: .id(`case`)), into: &sink, &random)
    hasEnded = true
  }

  private mutating func readComparison(
    into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    var meeting = RecordExchange(
      case: .id(`case`), on: min(day, today), kind: .visit, minutes: random.number(60...120),
      summary: "Les deux diagnostics lus côte à côte\u{202F}; l’équipe voit elle-même ce qui a bougé.")
    meeting.purpose = .restitution
    meeting.participants = people.prefix(2).map { .name($0.name) } + [.name(adviser)]
    _ = try act(meeting, into: &sink, &random)
  }
}
