import JalonCore

extension DemoStory {
  /// A case opened some time ago and walked stage by stage: `steps` gates passed, part of the next one's facts recorded.
  mutating func walk(
    to steps: Int, over span: ClosedRange<Int>, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    let length = random.number(span)
    day = today - length
    let origin = random.pick([
      "site de Solidatech", "bouche à oreille", "réseau", "salon des associations", "mairie",
    ])
    `case` = try act(
      OpenCase(association: association, adviser: adviser, origin: origin), into: &sink, &random)
    let stride = max(1, length / (steps * 3 + 3))
    try welcome(whole: steps > 0, stride: stride, into: &sink, &random)
    guard steps > 0 else { return }
    _ = try act(AdvanceStage(case: .id(`case`)), into: &sink, &random)
    try commitment(whole: steps > 1, stride: stride, into: &sink, &random)
    guard steps > 1 else { return }
    _ = try act(AdvanceStage(case: .id(`case`)), into: &sink, &random)
    try knowItself(into: &sink, random)
    comeNear(&random)
    try talk(.call, .followUp, minutes: 15...40, isLast: true, into: &sink, &random)
  }

  /// To the day of the last exchange: days ago as a rule, now and then so long ago that it has to be noticed.
  mutating func comeNear(_ random: inout DemoRandom) {
    let ago = random.chance(80) ? random.number(0...26) : random.number(27...75)
    day = max(day, today - ago)
  }

  /// Some days later, never beyond today.
  mutating func step(_ stride: Int, _ random: inout DemoRandom) {
    day = min(today, day + random.number(1...max(1, stride)))
  }

  mutating func needs(into sink: inout some DemoSink, _ random: inout DemoRandom) throws(Refusal) {
    for need in random.some(random.number(1...2), of: kind.needs + DemoKind.commonNeeds) {
      _ = try act(RecordNeed(case: .id(`case`), text: need.text, topics: need.topics), into: &sink, &random)
    }
  }

  private mutating func welcome(
    whole: Bool, stride: Int, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    try talk(.call, nil, minutes: 5...25, into: &sink, &random)
    if whole || random.chance(70) { try needs(into: &sink, &random) }
    step(stride, &random)
    if whole || random.chance(40) { try decide(.valid, into: &sink, &random) }
    if whole || random.chance(45) {
      let means = random.pick(["courriel", "remise en main propre", "lecture au téléphone"])
      _ = try act(
        GiveNotice(case: .id(`case`), on: day, version: "2026-1", means: means), into: &sink, &random)
    }
    step(stride, &random)
  }

  mutating func decide(
    _ decision: Eligibility.Decision, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    let proof = random.pick(["extrait du Journal officiel", "récépissé de la préfecture", "statuts signés"])
    _ = try act(
      DecideEligibility(association: association, decision: decision, proof: proof, on: day), into: &sink,
      &random)
  }

  private mutating func commitment(
    whole: Bool, stride: Int, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    try referents(whole: whole, into: &sink, &random)
    step(stride, &random)
    if whole || random.chance(55) { try project(whole: whole, into: &sink, &random) }
    if whole || random.chance(45) { try context(into: &sink, &random) }
    step(stride, &random)
    if whole || random.chance(60) { try talk(.visit, .listening, minutes: 35...120, into: &sink, &random) }
    step(stride, &random)
    if whole {
      try liftSponsor(into: &sink, &random)
    } else if random.chance(12) {
      _ = try act(
        RequestWaiver(
          case: .id(`case`), condition: "engagement.substitute",
          reason: "Une seule personne tient l’association\u{202F}; un relais est cherché"), into: &sink,
        &random)
    }
  }

  /// Some boards have nobody to spare: a lead has lifted the condition.
  private mutating func liftSponsor(into sink: inout some DemoSink, _ random: inout DemoRandom)
    throws(Refusal)
  {
    guard random.chance(15) else {
      _ = try act(
        AddReferent(association: association, name: people[2].name, role: .sponsor, function: "au bureau"),
        into: &sink,
        &random)
      return
    }
    let id = try act(
      RequestWaiver(
        case: .id(`case`), condition: "engagement.sponsor",
        reason: "Bureau en cours de renouvellement, assemblée générale au printemps"), into: &sink, &random)
    _ = try act(DecideWaiver(waiver: id, decision: .granted), into: &sink, &random, as: DemoProgramme.lead)
  }

  mutating func referents(whole: Bool, into sink: inout some DemoSink, _ random: inout DemoRandom)
    throws(Refusal)
  {
    let functions = ["présidente", "secrétaire", "trésorier", "coordinatrice", "directeur", "bénévole"]
    var main = AddReferent(association: association, name: people[0].name, role: .main)
    main.function = random.pick(functions)
    main.phone = people[0].phone
    if random.chance(70) { main.email = people[0].email }
    main.confidence = random.pick([.low, .medium, .medium, .high])
    mainReferent = try act(main, into: &sink, &random)
    guard whole || random.chance(50) else { return }
    var second = AddReferent(association: association, name: people[1].name, role: .substitute)
    second.function = random.pick(functions)
    second.email = people[1].email
    second.confidence = random.pick([.low, .low, .medium, .high])
    if random.chance(20) {
      second.preference = random.pick(["plutôt le soir", "par téléphone", "courriels courts"])
    }
    _ = try act(second, into: &sink, &random)
  }

  mutating func project(whole: Bool, into sink: inout some DemoSink, _ random: inout DemoRandom)
    throws(Refusal)
  {
    let singularity = whole || random.chance(50) ? random.pick(kind.singularities) : nil
    _ = try act(
      DescribeProject(association: association, text: random.pick(kind.projects), singularity: singularity),
      into: &sink, &random)
    for aim in random.some(random.number(1...3), of: kind.aims) {
      aims.append(try act(AddAim(association: association, text: aim), into: &sink, &random))
    }
  }

  mutating func context(into sink: inout some DemoSink, _ random: inout DemoRandom) throws(Refusal) {
    var facts = AssociationFacts()
    facts.sector = kind.sector
    let network = random.pick(kind.networks)
    facts.network = network
    self.network = network == "none" ? nil : network
    facts.employees = random.chance(55) ? Headcount.none : .number(random.number(1...14))
    employees = facts.employees
    facts.budget = random.number(3...320) * 100_000
    _ = try act(UpdateAssociation(association: association, facts: facts), into: &sink, &random)
  }
}
