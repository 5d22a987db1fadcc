import JalonCore

@testable import JalonStore

extension ScratchProgramme {
  /// Every command about the plan of a case, once at least.
  static func workOnPlan(
    _ case: CaseName, aim: Int64, _ perform: (any Command, String) throws -> Int64
  ) throws {
    let today = now.today
    func act(_ command: any Command) throws -> Int64 { try perform(command, "Amélie") }
    let objective = try act(AddObjective(case: `case`, aim: aim, text: "Se retrouver"))
    _ = try act(UpdateObjective(objective: objective, text: "Se retrouver chaque mois"))
    var facts = ActionFacts()
    facts.owner = "Un électricien"
    facts.due = today + 30
    facts.recommendation = "SEC-2/1"
    facts.flags = [.human, .poolable]
    facts.cost = 5_000
    let action = try act(AddAction(objective: objective, title: "Un café", mode: .equipment, facts: facts))
    _ = try act(UpdateAction(action: action, title: "Un café le jeudi"))
    _ = try act(StartAction(action: action, on: today))
    _ = try act(FinishAction(action: action, on: today, evidence: "six personnes"))
    let other = try act(AddAction(objective: objective, title: "Un mardi", mode: .support))
    _ = try act(DropAction(action: other, reason: "le jeudi suffit"))
    _ = try act(DropObjective(objective: objective, reason: "atteint"))
  }
}
