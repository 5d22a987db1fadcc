import JalonCore

/// The plan of an invented case, and what became of it.
extension DemoStory {
  /// How far the plan of a case is.
  enum PlanProgress {
    /// Being written: something is missing still.
    case begun
    /// Validated by the association and by a lead.
    case agreed
    /// Validated, with what `preparation` asks for.
    case prepared
    /// The same, being carried out; some of it late.
    case underWay
    /// The same, carried out but for a little.
    case done
  }

  /// An action as it stands in the plan.
  struct Step {
    let id: Int64
    let idea: DemoIdea
    let due: Day
  }

  /// Makes a plan, and does as much of it as a case has come to, over some days.
  ///
  /// - Parameter advances: whether the case goes through the gates on its way; one that was taken over stands behind them.
  mutating func makePlan(
    _ progress: PlanProgress, from entry: Day, advances: Bool, into sink: inout some DemoSink,
    _ random: inout DemoRandom
  ) throws(Refusal) {
    try describeWhereMissing(into: &sink, &random)
    let isWhole = progress != .begun
    let steps = try write(isWhole: isWhole, from: entry, into: &sink, &random)
    if random.chance(20) {
      let paper = random.pick(Self.papers)
      _ = try act(
        KeepOnPaper(case: .id(`case`), text: paper.text, reason: paper.reason), into: &sink, &random)
    }
    step(6, &random)
    for step in steps where step.idea.flags.contains(.poolable) && (isWhole || random.chance(40)) {
      let answer = random.pick([PlanAction.Pooling.alone, .toExplore, .toExplore])
      _ = try act(
        AnswerPooling(
          action: step.id, answer: answer, reason: random.chance(50) ? "voir avec la fédération" : nil),
        into: &sink, &random)
      if answer == .toExplore { shareable.append(step) }
    }
    if isWhole || random.chance(35) { try validate(.association, into: &sink, &random) }
    guard isWhole else { return }
    step(5, &random)
    try validate(.lead, into: &sink, &random)
    if advances { _ = try act(AdvanceStage(case: .id(`case`)), into: &sink, &random) }
    guard progress != .agreed else { return }
    try prepare(steps, into: &sink, &random)
    if advances { _ = try act(AdvanceStage(case: .id(`case`)), into: &sink, &random) }
    guard progress != .prepared else { return }
    try carryOut(steps, isDone: progress == .done, into: &sink, &random)
  }

  /// Objectives for the aims that are served, and actions under them.
  private mutating func write(
    isWhole: Bool, from entry: Day, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) -> [Step] {
    var served: [Int64] = []
    for (place, aim) in aims.enumerated() {
      let isLeft = place > 0 && random.chance(25)
      if !isLeft { served.append(aim) }
      guard isLeft, isWhole || random.chance(50) else { continue }
      let reason = random.pick(["l’an prochain", "après les travaux", "une chose à la fois"])
      _ = try act(SetAsideAim(aim: aim, reason: reason), into: &sink, &random)
    }
    let ideas = DemoIdea.chosen(isWhole: isWhole, atLeast: actions, &random)
    // Less than a half-year, as most plans.
    let span = random.number(100...175)
    var steps: [Step] = []
    for (place, aim) in served.enumerated() {
      let text = Self.objectives[(index + place) % Self.objectives.count]
      let objective = try act(
        AddObjective(case: .id(`case`), aim: aim, text: text), into: &sink, &random)
      let mine = ideas.indices.filter { $0 % served.count == place }.map { ideas[$0] }
      for idea in mine.isEmpty && isWhole ? [DemoIdea.small] : mine {
        let due = entry + (idea.isFirst ? random.number(15...40) : random.number(45...span))
        let id = try add(idea, to: objective, due, isWhole, into: &sink, &random)
        steps.append(Step(id: id, idea: idea, due: due))
      }
    }
    return steps
  }

  private mutating func describeWhereMissing(
    into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    guard aims.isEmpty else { return }
    aims.append(
      try act(AddAim(association: association, text: random.pick(kind.aims)), into: &sink, &random))
  }

  private mutating func add(
    _ idea: DemoIdea, to objective: Int64, _ due: Day, _ isWhole: Bool, into sink: inout some DemoSink,
    _ random: inout DemoRandom
  ) throws(Refusal) -> Int64 {
    var facts = ActionFacts()
    facts.flags = idea.flags
    facts.effort = random.number(1...3)
    let owner = random.chance(85) ? people[random.number(0...2)].name : adviser
    if isWhole || random.chance(80) { facts.owner = .name(owner) }
    if isWhole || random.chance(80) { facts.due = due }
    if idea.flags.contains(.human) { facts.exchangeMinutes = random.pick([45, 60, 60, 90, 120]) }
    if let cost = idea.cost { facts.cost = random.number(cost) * 100 }
    facts.recommendation = idea.recommendation
    return try act(
      AddAction(objective: objective, title: idea.title, mode: idea.mode, facts: facts), into: &sink, &random)
  }

  private mutating func validate(
    _ side: Validation.Side, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    let isLead = side == .lead
    _ = try act(
      ValidatePlan(
        case: .id(`case`), by: side, name: isLead ? .name(DemoProgramme.lead) : .referent(mainReferent),
        on: min(day, today)), into: &sink, &random, as: isLead ? DemoProgramme.lead : nil)
  }

  private mutating func prepare(
    _ steps: [Step], into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    step(12, &random)
    for step in steps {
      if step.idea.flags.contains(.levellingUp) {
        _ = try act(StartAction(action: step.id, on: min(day, today)), into: &sink, &random)
      }
      if step.idea.cost != nil {
        _ = try act(
          DecideBudget(action: step.id, decision: random.pick([.approved, .approved, .deferred])),
          into: &sink,
          &random)
      }
      guard step.idea.mode == .equipment else { continue }
      _ = try act(
        DecideEquipment(action: step.id, decision: random.pick([.ordered, .received, .received])),
        into: &sink,
        &random)
      _ = try act(
        ChooseTool(
          action: step.id, need: "que chacun s’en serve sans aide au bout d’un mois",
          options: ["l’outil du réseau", "un logiciel libre hébergé", "rester comme aujourd’hui"],
          choice: random.pick(["l’outil du réseau", "un logiciel libre hébergé"])), into: &sink, &random)
    }
  }

  /// What is due by today is mostly done; some of it is late, some dropped, the next ones under way.
  private mutating func carryOut(
    _ steps: [Step], isDone: Bool, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    var underWay = 0
    for step in steps.sorted(by: { $0.due < $1.due }) {
      let finish = step.due - random.number(-6...12)
      if finish <= today, isDone || random.chance(86) {
        day = max(day, finish)
        try settle(step, into: &sink, &random)
      } else if isDone, random.chance(85) {
        try settle(step, into: &sink, &random)
      } else if underWay < 3, !step.idea.flags.contains(.levellingUp), random.chance(45) {
        underWay += 1
        _ = try act(StartAction(action: step.id, on: min(day, today)), into: &sink, &random)
      }
    }
  }

  private mutating func settle(
    _ step: Step, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    shareable.removeAll { $0.id == step.id }
    if random.chance(8) {
      _ = try act(
        DropAction(action: step.id, reason: random.pick(Self.dropReasons), on: min(day, today)), into: &sink,
        &random)
      return
    }
    let evidence = random.chance(60) ? random.pick(Self.evidence) : nil
    _ = try act(FinishAction(action: step.id, on: min(day, today), evidence: evidence), into: &sink, &random)
  }
}
