import JalonCore

@testable import JalonStore

extension ScratchProgramme {
  /// Every command about the plan of a case, once at least.
  static func workOnPlan(
    _ case: CaseName, aim: Int64, _ perform: (any Command, String) throws -> Int64
  ) throws {
    let today = now.today
    func act(_ command: any Command) throws -> Int64 { try perform(command, "Amélie") }
    _ = try act(DraftPlan(case: `case`, aim: aim, language: .en))
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
    _ = try act(AnswerPooling(action: action, answer: .alone, reason: "personne à côté"))
    _ = try act(DecideEquipment(action: action, decision: .notNeeded, reason: "on en a un"))
    _ = try act(DecideBudget(action: action, decision: .approved, amount: 4_000))
    _ = try act(ChooseTool(action: action, need: "être ensemble", options: ["café", "thé"], choice: "café"))
    _ = try act(KeepOnPaper(case: `case`, text: "le cahier", reason: "tout le monde l’aime"))
    _ = try act(ValidatePlan(case: `case`, by: .association, name: "Zoé Le Goff", on: today))
    _ = try act(RecordSatisfaction(case: `case`, on: today, score: 5, by: "Un électricien"))
    _ = try act(RecordHandover(case: `case`, referent: 1, nextOn: today + 180))
    _ = try act(StartAction(action: action, on: today))
    _ = try act(FinishAction(action: action, on: today, evidence: "six personnes"))
    let other = try act(AddAction(objective: objective, title: "Un mardi", mode: .support))
    _ = try act(DropAction(action: other, reason: "le jeudi suffit"))
    _ = try act(DropObjective(objective: objective, reason: "atteint"))
  }
}
