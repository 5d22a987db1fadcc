import JalonCore

extension Trial {
  /// A case at `diagnostic` with a closed diagnostic, an objective (id 1) and an action (id 1) due in 60 days.
  static func planned() throws -> Trial {
    var trial = try diagnosed()
    try trial.act(AddObjective(case: 1, aim: 1, text: "Que chacun retrouve un document"))
    try trial.act(
      AddAction(objective: 1, title: "Ranger ensemble le dossier partagé", mode: .support, due: 60))
    return trial
  }

  /// A case that has just come to `plan`: three priorities, retained; nothing is planned.
  static func atPlan() throws -> Trial {
    var trial = try diagnosed()
    try trial.act(AdvanceStage(case: 1))
    for priority in trial.diagnostic?.priorities ?? [] {
      try trial.act(DecideRecommendation(diagnostic: 1, recommendation: priority, decision: .retained))
    }
    try trial.meet()
    try trial.act(AddRemark(diagnostic: 1, text: "C’est bien nous", author: .referent(1)))
    try trial.act(AdvanceStage(case: 1))
    return trial
  }

  /// The same, with a plan that holds every condition: a human action in 30 days, equipment in 60.
  static func readyPlan() throws -> Trial {
    var trial = try atPlan()
    try trial.act(AddObjective(case: 1, aim: 1, text: "Que chacun retrouve un document"))
    try trial.act(
      AddAction(
        objective: 1, title: "Se retrouver autour du dossier", mode: .support, due: 30, flags: [.human],
        owner: .referent(1), minutes: 60))
    try trial.act(
      AddAction(objective: 1, title: "Un espace commun", mode: .equipment, due: 60, owner: .referent(1)))
    try trial.validate()
    return trial
  }

  /// The same, at `preparation`.
  static func preparing() throws -> Trial {
    var trial = try readyPlan()
    try trial.act(AdvanceStage(case: 1))
    return trial
  }

  /// The same, at `deploiement`.
  static func deploying() throws -> Trial {
    var trial = try preparing()
    try trial.act(DecideEquipment(action: 2, decision: .received))
    try trial.act(ChooseTool(action: 2, need: "tout au même endroit", options: ["A", "B"], choice: "B"))
    try trial.act(AdvanceStage(case: 1))
    return trial
  }

  /// The association validates, then a lead.
  mutating func validate() throws {
    try act(ValidatePlan(case: 1, by: .association, name: .referent(1), on: now.today))
    try act(ValidatePlan(case: 1, by: .lead, name: "Nadia Benali", on: now.today), as: "Nadia Benali")
  }

  /// A feedback meeting today.
  mutating func meet() throws {
    var meeting = RecordExchange(case: 1, on: now.today, kind: .visit, minutes: 60, summary: "Lu ensemble")
    meeting.purpose = .restitution
    meeting.participants = [.referent(1), .referent(2)]
    try act(meeting)
  }

  /// Puts a validation into the file as if it had been given: what reopens it is tried before how it is given.
  mutating func validated(_ side: Validation.Side) throws {
    var validation = Validation(id: Int64(file?.validations.count ?? 0) + 1)
    validation.association = 1
    validation.case = 1
    validation.side = side
    validation.on = now.today
    file?.validations.append(validation)
  }

  /// What a command would change beside what it says.
  func warnings(of command: some Command, as name: String = "Amélie Lefèvre") throws -> [String] {
    try decide(command, in: situation(as: name)).warnings
  }

  func action(_ id: Int64) -> PlanAction? { file?.actions.first { $0.id == id } }

  /// Conditions of the present gate that are missing, in order.
  var missing: [String] {
    guard let file, let open = file.openCase else { return [] }
    return Gate.evaluate(open, in: file, path: .standard, on: now.today).filter { $0.state == .missing }
      .map(\.id)
  }
}

extension AddAction {
  /// An action due so many days from the trial's day.
  init(
    objective: Int64, title: String, mode: PlanAction.Mode, due days: Int?, flags: [Question.Flag] = [],
    owner: PersonName? = nil, minutes: Int? = nil
  ) {
    var facts = ActionFacts()
    facts.due = days.map { Trial.day + $0 }
    facts.flags = flags
    facts.owner = owner
    facts.exchangeMinutes = minutes
    self.init(objective: objective, title: title, mode: mode, facts: facts)
  }
}

extension UpdateAction {
  /// Moves an action to so many days from the trial's day.
  init(action: Int64, due days: Int, reason: String? = nil) {
    var facts = ActionFacts()
    facts.due = Trial.day + days
    self.init(action: action, facts: facts, reason: reason)
  }

  /// Sets the flags of an action.
  init(action: Int64, flags: [Question.Flag]) {
    var facts = ActionFacts()
    facts.flags = flags
    self.init(action: action, facts: facts)
  }
}
