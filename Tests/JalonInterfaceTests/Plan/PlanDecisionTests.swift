import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// What is decided about a plan: by the gate’s lines, by one key each, and with a warning where it takes something back.
struct PlanDecisionTests {
  @Test func `each decision about an action has its key, and begins with what was decided before`() throws {
    var plan = try PlanSitting(.planned(at: "preparation"))
    try plan.press("j j j j")
    #expect(plan.cursor == .action(3))
    #expect(plan.shows("équipement à décider"))
    try plan.press("E")
    #expect(plan.form?.title.fr.contains("Deux tablettes") == true)
    try plan.press("c C-s B a C-s T")
    plan.type("afficher le planning du jour")
    try plan.press("Tab")
    plan.type("tablette, écran mural")
    try plan.press("Tab")
    plan.type("tablette")
    try plan.press("C-s")
    let action = try plan.action(3)
    #expect(action.equipment == .ordered)
    #expect(action.budget == .approved)
    #expect(action.budgetAmount == 42_000, "what it costs was proposed")
    #expect(action.toolOptions == ["tablette", "écran mural"])
    #expect(!plan.shows("à décider"))
    #expect(plan.shows("outil choisi : tablette"))
    try plan.press("j m s C-s")
    #expect(try plan.action(4).pooling == .alone)
    try plan.press("m")
    #expect(plan.form?.fields.first { $0.name == "answer" }?.input.text == "alone")
  }

  @Test func `the gate leads to the line that lacks something`() throws {
    var plan = try PlanSitting(.planned(), keys: "Enter")
    try plan.press("g g")
    var seen: [String] = []
    for _ in 0..<10 {
      guard case .condition(let id)? = plan.cursor else { break }
      try plan.press("Enter")
      if let form = plan.form { seen.append("\(id) \(form.command.name)") }
      if plan.form != nil { try plan.press("Esc") } else { try plan.press("v") }
      try plan.press("j")
    }
    #expect(
      seen == [
        "plan.actionsComplete action.update", "plan.pooling pooling.answer",
        "plan.aimsCovered objective.add", "plan.associationValidates plan.validate",
        "plan.leadValidates plan.validate",
      ])
  }

  @Test func `what reopens a validation is said before it is done`() throws {
    let programme = try MemoryProgramme.planned()
    try programme.validate()
    var plan = try PlanSitting(programme)
    #expect(plan.shows("✓ validé"))
    try plan.press("j j x")
    plan.type("trop tôt")
    try plan.press("Enter")
    #expect(plan.question != nil)
    #expect(plan.shows("rouvre ce qui a été validé"))
    #expect(plan.shows("Validé par l’association"))
    #expect(plan.shows("Validé par un responsable"))
    try plan.press("Esc")
    #expect(try plan.action(1).isOpen)
    try plan.press("w C-u")
    plan.type("Ibrahima N’Diaye")
    try plan.press("Enter")
    #expect(plan.question == nil, "who is in charge is not what was agreed to")
    try plan.press("x")
    plan.type("trop tôt")
    try plan.press("Enter Enter")
    #expect(try plan.action(1).isDropped)
    #expect(plan.shows("à valider de nouveau"))
  }

  @Test func `a form that would reopen a validation asks, and comes back where that is refused`() throws {
    let programme = try MemoryProgramme.planned()
    try programme.validate()
    var plan = try PlanSitting(programme)
    try plan.press("j j e")
    plan.type(" et voisins")
    try plan.press("C-s")
    #expect(plan.question != nil)
    try plan.press("Esc")
    #expect(plan.form?.fields.contains { $0.input.text.hasSuffix("et voisins") } == true)
    try plan.press("C-s Enter")
    #expect(plan.form == nil && plan.question == nil)
    #expect(try plan.action(1).title.hasSuffix("et voisins"))
  }

  @Test func `the association validates first, and only a lead in their own name comes second`() throws {
    var plan = try PlanSitting(.planned())
    try plan.press("V")
    #expect(plan.form?.fields.first { $0.name == "by" }?.input.text == "association")
    #expect(plan.form?.fields.first { $0.name == "name" }?.input.text == "Maëlle Le Goff")
    try plan.press("C-s V")
    #expect(plan.form?.fields.first { $0.name == "by" }?.input.text == "lead")
    plan.type(MemoryProgramme.lead)
    try plan.press("C-s")
    #expect(plan.form != nil, "refused: the adviser of the case is no lead")
    #expect(try plan.file().validations.count == 1)
  }

  @Test func `a draft shows what it makes, then makes it in one act`() throws {
    var plan = try PlanSitting(.diagnosed())
    try plan.press("N")
    #expect(plan.question != nil)
    #expect(plan.shows("1 action pour 1 objectif"))
    try plan.press("Esc")
    #expect(try plan.file().actions.isEmpty)
    try plan.press("N Enter")
    #expect(try plan.file().actions.count == 1)
    try plan.press("u")
    #expect(try plan.file().actions.isEmpty)
  }

  @Test func `with several aims a draft asks which one it serves`() throws {
    let programme = try MemoryProgramme.diagnosed()
    try programme.act(AddAim(association: 1, text: "Faire connaître la crèche"), 0)
    var plan = try PlanSitting(programme)
    try plan.press("N")
    #expect(plan.form?.command.name == DraftPlan.name)
    try plan.press("C-s")
    #expect(plan.question != nil)
    try plan.press("Enter")
    #expect(try plan.file().actions.count == 1)
    #expect(plan.form == nil)
  }

  @Test func `what stays on paper, what was said and who carries on stand with the plan`() throws {
    var plan = try PlanSitting(.planned(at: "bilan"))
    try plan.press("K")
    plan.type("Le cahier de liaison")
    try plan.press("Tab")
    plan.type("les familles y tiennent")
    try plan.press("C-s F")
    plan.type("4")
    try plan.press("Tab")
    plan.type("Maëlle Le Goff")
    try plan.press("C-s H Tab")
    plan.type("+180")
    try plan.press("C-s G")
    #expect(plan.shows("Le cahier de liaison"))
    #expect(plan.shows("4 sur 5, Maëlle Le Goff"))
    #expect(plan.shows("Maëlle Le Goff poursuit"))
  }
}
