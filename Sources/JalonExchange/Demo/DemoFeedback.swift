import JalonCore

extension DemoStory {
  /// A case at `diagnostic`: nothing held yet, an interview under way, one closed, or on to the next stages through their
  /// gates.
  mutating func knowItself(into sink: inout some DemoSink, _ main: DemoRandom) throws(Refusal) {
    // A stream of its own: what else is told of the association doesn't depend on its diagnostics.
    var main = main
    var random = DemoRandom(seed: main.next())
    let progress = random.number(1...100)
    guard progress > 42 else { return }
    if progress <= 60 {
      _ = try interview(questions: random.number(4...44), into: &sink, &random)
      return
    }
    let held = try interview(into: &sink, &random)
    step(4, &random)
    try close(held, into: &sink, &random)
    guard progress > 70, held.opensGate else { return }
    _ = try act(AdvanceStage(case: .id(`case`)), into: &sink, &random)
    guard progress > 78 else { return }
    step(12, &random)
    let isWhole = progress > 88
    try feedback(on: held, whole: isWhole, into: &sink, &random)
    guard isWhole else { return }
    _ = try act(AdvanceStage(case: .id(`case`)), into: &sink, &random)
    try goOn(progress - 88, into: &sink, &random)
  }

  /// A case that was taken over: some hold a diagnostic in Jalon since, and those at the end of their path a second one.
  mutating func knowItself(
    at stage: StageID, into sink: inout some DemoSink, _ main: DemoRandom
  ) throws(Refusal) {
    var main = main
    var random = DemoRandom(seed: main.next())
    let shares: [StageID: Int] = [
      "restitution": 40, "plan": 9, "preparation": 6, "deploiement": 5, "bilan": 24,
    ]
    guard random.chance(shares[stage] ?? 0), day < today - 3 else { return }
    let held = try interview(into: &sink, &random)
    try close(held, into: &sink, &random)
    if stage == "restitution" {
      try feedback(on: held, whole: random.chance(30), into: &sink, &random)
      return
    }
    try feedback(on: held, whole: true, into: &sink, &random)
    guard stage == "bilan" else { return }
    day = today - random.number(0...max(0, min(14, today - day)))
    let second = try interview(after: held, into: &sink, &random)
    guard random.chance(80) else { return }
    try close(second, into: &sink, &random)
    hasSecondDiagnostic = true
  }

  /// The results are talked over: the association decides and says what it thinks; all of it, or a beginning.
  private mutating func feedback(
    on held: Held, whole: Bool, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    var meeting = RecordExchange(
      case: .id(`case`), on: min(day, today), kind: random.pick([.visit, .workshop, .video]),
      minutes: random.number(60...150),
      summary: "Restitution avec l’équipe\u{202F}; trois priorités choisies par l’association elle-même.")
    meeting.purpose = .restitution
    meeting.participants = people.prefix(random.number(2...3)).map { .name($0.name) } + [.name(adviser)]
    _ = try act(meeting, into: &sink, &random)
    let priorities = held.diagnosis.priorities
    for id in priorities.prefix(whole ? priorities.count : random.number(0...3)) {
      _ = try act(decision(on: id, of: held, &random), into: &sink, &random)
    }
    guard whole || random.chance(60) else { return }
    _ = try act(
      AddRemark(
        diagnostic: held.id, text: random.pick(Self.remarks),
        author: .name(people[random.number(0...1)].name)), into: &sink, &random)
  }

  private func decision(
    on recommendation: String, of held: Held, _ random: inout DemoRandom
  ) -> DecideRecommendation {
    let decided: RecommendationDecision.Decision = random.pick([
      .retained, .retained, .retained, .retained, .retained, .later, .later, .refused, .alreadyDone,
    ])
    var decision = DecideRecommendation(
      diagnostic: held.id, recommendation: recommendation, decision: decided)
    switch decided {
    case .retained:
      decision.owner = .name(people[random.number(0...2)].name)
      if random.chance(75) { decision.due = today + random.number(20...240) }
    case .later: decision.reason = random.pick(["après l’assemblée générale", "pas avant le nouveau local"])
    case .refused:
      decision.reason = random.pick(["trop tôt pour l’équipe", "contraire à notre façon de faire"])
    case .alreadyDone:
      decision.reason = random.pick(["fait pendant le diagnostic", "en place depuis le mois dernier"])
    }
    return decision
  }

  private static let remarks = [
    "On se croyait nuls, on a surtout besoin de s’organiser",
    "La moitié des questions, on ne se les était jamais posées",
    "Ce n’est pas le matériel qui manque, c’est le temps pour s’apprendre les choses",
    "Nous voulons que ce soit Josiane qui montre aux autres, pas un prestataire",
    "Le score nous importe peu, les trois premières priorités nous parlent",
    "D’accord sur tout, sauf sur les réseaux sociaux",
  ]
}
