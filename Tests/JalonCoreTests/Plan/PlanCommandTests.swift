import JalonCore
import Testing

struct PlanCommandTests {
  private let day = Trial.day

  @Test func anActionKeepsWhatIsSaidOfIt() throws {
    var trial = try Trial.planned()
    var facts = ActionFacts()
    facts.owner = .referent(1)
    facts.due = day + 10
    facts.flags = [.poolable, .human]
    facts.cost = 12_500
    facts.effort = 2
    facts.exchangeMinutes = 45
    let id = try trial.act(AddAction(objective: 1, title: "Un atelier", mode: .knowledge, facts: facts))
    let action = try #require(trial.action(id))
    #expect(action.owner == .referent(1) && action.due == day + 10 && action.case == 1)
    #expect(action.flags.list == [.human, .poolable] && action.cost == 12_500)
    #expect(action.effort == 2 && action.exchangeMinutes == 45 && action.mode == .knowledge)
    #expect(action.state == .planned && action.byHand)
  }

  @Test func anOwnerWhoIsNeitherReferentNorAdviserIsKeptAsAPerson() throws {
    var trial = try Trial.planned()
    try trial.act(AddAction(objective: 1, title: "Un atelier", mode: .support, due: nil, owner: "Un voisin"))
    #expect(trial.file?.people.last?.name == "Un voisin")
    #expect(trial.action(2)?.owner == .person(trial.file?.people.last?.id ?? 0))
  }

  @Test(arguments: [Language.fr, .en])
  func anActionIsByHandOnceItsTitleIsNoRecommendationAnyMore(language: Language) throws {
    var trial = try Trial.planned()
    let advice = try #require(Questionnaire.standard.advice("PRO-1/1")?.advice)
    var facts = ActionFacts()
    facts.recommendation = "PRO-1/1"
    let id = try trial.act(
      AddAction(objective: 1, title: advice.text[language], mode: .support, facts: facts))
    #expect(trial.action(id)?.byHand == false)
    #expect(trial.action(id)?.diagnostic == 1)
    try trial.act(UpdateAction(action: id, title: "Avec nos mots"))
    #expect(trial.action(id)?.byHand == true)
    try trial.act(UpdateAction(action: id, title: advice.text[language]))
    #expect(trial.action(id)?.byHand == false)
    var freed = ActionFacts()
    freed.recommendation = ""
    try trial.act(UpdateAction(action: id, facts: freed))
    #expect(trial.action(id)?.byHand == true && trial.action(id)?.recommendation == nil)
  }

  @Test func anUnknownRecommendationIsRefusedWithTheNearest() throws {
    let trial = try Trial.planned()
    var facts = ActionFacts()
    facts.recommendation = "PRO-1/9"
    let command = AddAction(objective: 1, title: "x", mode: .support, facts: facts)
    #expect(trial.refusal(of: command) == "recommendation.unknown")
  }

  @Test func anActionIsStartedThenFinished() throws {
    var trial = try Trial.planned()
    try trial.act(StartAction(action: 1, on: day - 3))
    #expect(trial.action(1)?.state == .underWay)
    #expect(trial.refusal(of: StartAction(action: 1, on: day)) == "action.underWay")
    #expect(trial.refusal(of: FinishAction(action: 1, on: day - 4)) == "field.unfit")
    #expect(trial.refusal(of: FinishAction(action: 1, on: day + 1)) == "field.unfit")
    try trial.act(FinishAction(action: 1, on: day, evidence: "https://exemple.fr/compte-rendu"))
    #expect(trial.action(1)?.state == .finished)
    #expect(trial.action(1)?.evidence == "https://exemple.fr/compte-rendu")
    #expect(trial.refusal(of: StartAction(action: 1, on: day)) == "action.finished")
    #expect(trial.refusal(of: DropAction(action: 1, reason: "r")) == "action.finished")
  }

  @Test func anActionIsDroppedWithAReason() throws {
    var trial = try Trial.planned()
    #expect(trial.refusal(of: DropAction(action: 1, reason: " ")) == "field.empty")
    try trial.act(DropAction(action: 1, reason: "plus personne pour le faire"))
    #expect(trial.action(1)?.state == .dropped && trial.action(1)?.droppedOn == day)
    #expect(trial.refusal(of: UpdateAction(action: 1, title: "x")) == "action.dropped")
    #expect(trial.refusal(of: StartAction(action: 1, on: day)) == "action.dropped")
  }

  @Test func anObjectiveIsDroppedWithItsOpenActions() throws {
    var trial = try Trial.planned()
    try trial.act(AddAction(objective: 1, title: "Déjà faite", mode: .support, due: 5))
    try trial.act(FinishAction(action: 2, on: day))
    #expect(try trial.warnings(of: DropObjective(objective: 1, reason: "r")) == ["objective.actionsDropped"])
    try trial.act(DropObjective(objective: 1, reason: "le projet a changé"))
    #expect(trial.file?.actions.map(\.state) == [.dropped, .finished])
    #expect(trial.action(1)?.dropReason == "le projet a changé")
    #expect(
      trial.refusal(of: AddAction(objective: 1, title: "x", mode: .support)) == "objective.dropped")
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file?.objectives.first?.isLive == true && trial.action(1)?.isOpen == true)
  }

  @Test func anObjectiveServesAnAimThatLives() throws {
    var trial = try Trial.planned()
    let aim = try trial.act(AddAim(association: 1, text: "Être visible"))
    try trial.act(SetAsideAim(aim: aim, reason: "l’an prochain"))
    try trial.act(AddObjective(case: 1, aim: aim, text: "Un site à jour"))
    #expect(trial.file?.aims.last?.state == .live)
    try trial.act(RemoveAim(aim: aim))
    #expect(trial.refusal(of: AddObjective(case: 1, aim: aim, text: "x")) == "aim.removed")
  }

  @Test func aClosedCaseTakesNoPlan() throws {
    var trial = try Trial.planned()
    try trial.act(CloseCase(case: 1, outcome: .withdrawn))
    #expect(trial.refusal(of: AddObjective(case: 1, aim: 1, text: "x")) == "case.closed")
    #expect(trial.refusal(of: AddAction(objective: 1, title: "x", mode: .support)) == "case.closed")
    #expect(trial.refusal(of: StartAction(action: 1, on: day)) == "case.closed")
  }

  private static let commands: [any Command] = [
    AddObjective(case: 1, aim: 1, text: "Un autre"), UpdateObjective(objective: 1, text: "Mieux dit"),
    AddAction(objective: 1, title: "Encore", mode: .equipment), UpdateAction(action: 1, due: 90),
    StartAction(action: 1, on: Trial.day), FinishAction(action: 1, on: Trial.day),
    DropAction(action: 1, reason: "r"), DropObjective(objective: 1, reason: "r"),
  ]

  @Test(arguments: commands.indices)
  func eachCommandCanBeTakenBack(index: Int) throws {
    var trial = try Trial.planned()
    let before = trial.file
    try trial.act(Self.commands[index])
    #expect(trial.file != before)
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file?.objectives.map(\.values) == before?.objectives.map(\.values))
    #expect(trial.file?.actions.map(\.values) == before?.actions.map(\.values))
  }

  @Test func anObjectiveThatHasActionsIsNotTakenBack() throws {
    let trial = try Trial.planned()
    #expect(trial.refusalOfUndo(trial.journal.count - 2) == "undo.stillUsed")
  }
}
