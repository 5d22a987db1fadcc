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
}
