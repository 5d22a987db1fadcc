import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The plan of a case by its keys.
struct PlanTests {
  private func sitting(_ programme: MemoryProgramme) throws -> PlanSitting { try PlanSitting(programme) }

  @Test func `a plan is aims, objectives and actions, with what is late and what is done`() throws {
    let plan = try sitting(.planned())
    #expect(try plan.line("Choisir l’outil de planning").contains("⚠"))
    #expect(try plan.line("Choisir l’outil de planning").contains("en cours"))
    #expect(try plan.line("Une adresse de messagerie").contains("✓"))
    #expect(try plan.line("Des réponses types").contains("abandonnée"))
    #expect(try plan.line("Faire vivre le conseil").contains("sans objectif"))
    #expect(try plan.line("Deux tablettes").contains("✗"), "nobody is in charge")
    #expect(!(try plan.line("Compter les repas").contains("⚠")))
  }

  @Test func `an action is added below the objective one is at`() throws {
    var plan = try sitting(.planned())
    try plan.press("j a")
    let form = try #require(plan.form)
    #expect(form.command.name == AddAction.name)
    plan.type("Afficher le planning à l’entrée")
    try plan.press("Tab s C-s")
    let added = try #require(try plan.programme.file(association: 1).actions.last)
    #expect(added.objective == 1)
    #expect(added.mode == .knowledge)
    #expect(plan.frame.contains { $0.contains("Afficher le planning à l’entrée") })
  }

  @Test func `an objective begins with the aim one is at`() throws {
    var plan = try sitting(.planned())
    try plan.press("G k k O")
    let form = try #require(plan.form)
    #expect(form.command.name == AddObjective.name)
    plan.type("Un conseil par trimestre")
    try plan.press("C-s")
    let added = try #require(try plan.programme.file(association: 1).objectives.last)
    #expect(added.text == "Un conseil par trimestre")
    #expect(form.fields.first { $0.name == "aim" }?.input.text == "\(added.aim)")
  }

  @Test func `one key starts an action and two finish it with what shows it`() throws {
    var plan = try sitting(.planned())
    try plan.press("j j j j s")
    #expect(plan.cursor == .action(3))
    #expect(try plan.action(3).startedOn == MemoryProgramme.today)
    try plan.press("s")
    #expect(plan.frame[38].contains("déjà en cours"))
    try plan.press("f")
    plan.type("facture du 20/11")
    try plan.press("Enter")
    #expect(try plan.action(3).evidence == "facture du 20/11")
    #expect(try plan.action(3).state == .finished)
    #expect(plan.cursor == .action(3))
    try plan.press("u")
    #expect(try plan.action(3).state == .underWay)
  }

  @Test func `nothing is dropped without a reason`() throws {
    var plan = try sitting(.planned())
    try plan.press("j j x Enter")
    #expect(plan.frame.contains { $0.contains("dire en quelques mots pourquoi") })
    plan.type("trop tôt")
    try plan.press("Enter")
    #expect(try plan.action(1).dropReason == "trop tôt")
  }

  @Test func `a first date is set at once and a new one asks why`() throws {
    var plan = try sitting(.planned())
    try plan.press("j j d C-u")
    plan.type("+14")
    try plan.press("Enter")
    #expect(try plan.action(1).due == MemoryProgramme.today - 12)
    plan.type("les vacances")
    try plan.press("Enter")
    #expect(try plan.action(1).due == MemoryProgramme.today + 14)
    #expect(try plan.action(1).dueReason == "les vacances")
    #expect(plan.cursor == .action(1), "the line moves with its date, and the cursor with it")
  }

  @Test func `who is in charge is typed in place`() throws {
    var plan = try sitting(.planned())
    try plan.press("j j j j w")
    plan.type("ibrahima n’diaye")
    try plan.press("Enter")
    let owner = try plan.action(3).owner
    #expect(owner != nil)
    #expect(try plan.line("Deux tablettes").contains("Ibrahima"))
  }

  @Test func `an aim without an objective says why`() throws {
    var plan = try sitting(.planned())
    try plan.press("G k")
    #expect(plan.cursor == .aim(3))
    try plan.press("x")
    plan.type("après l’été")
    try plan.press("Enter")
    let aim = try plan.programme.file(association: 1).aims.first { $0.id == 3 }
    #expect(aim?.state == .setAside)
    #expect(plan.frame.contains { $0.contains("après l’été") })
  }

  @Test func `folding an objective hides its actions and leaves the cursor on it`() throws {
    var plan = try sitting(.planned())
    try plan.press("j j j Space")
    #expect(plan.cursor == .objective(1))
    #expect(!plan.frame.contains { $0.contains("Deux tablettes") })
    #expect(try plan.line("▸ Un planning").contains("⚠ 1"))
    try plan.press("Enter")
    #expect(plan.frame.contains { $0.contains("Deux tablettes") })
    try plan.press("z")
    #expect(!plan.frame.contains { $0.contains("Deux tablettes") || $0.contains("Compter les repas") })
    try plan.press("z")
    #expect(plan.frame.contains { $0.contains("Compter les repas") })
  }

  @Test func `Esc gives up what is typed and nothing else`() throws {
    var plan = try sitting(.planned())
    let before = plan.frame
    try plan.press("j j f")
    plan.type("q")
    try plan.press("Esc k k")
    #expect(plan.frame == before)
  }

  @Test func `a correction lists objectives by their words and keeps people and flags`() throws {
    var plan = try sitting(.planned())
    try plan.press("j j e")
    let form = try #require(plan.form)
    #expect(form.fields.first { $0.name == "owner" }?.input.text == "Maëlle Le Goff")
    #expect(form.fields.first { $0.name == "flags" }?.input.text == "temps humain")
    #expect(plan.frame.contains { $0.contains("Un planning que chaque parent lit") })
    plan.type(" et deux voisins")
    try plan.press("C-s")
    #expect(try plan.action(1).title.hasSuffix("deux voisins"))
    #expect(try plan.action(1).flags == [.human])
  }

  @Test func `another view keeps the cursor on the same action`() throws {
    var plan = try sitting(.planned())
    try plan.press("j j j j")
    let before = plan.cursor
    for _ in PlanView.allCases {
      try plan.press("i")
      #expect(plan.cursor == before)
    }
    try plan.press("i")
    #expect(try plan.line("Choisir l’outil").contains("⚠"))
    #expect(plan.shows("2027"), "the months go on over the new year")
    try plan.press("i")
    #expect(plan.shows("Personne ne s’en charge"))
  }

  @Test func `in a plan of 200 actions a key lays nothing out and evaluates no gate`() throws {
    var plan = try sitting(.planned(200))
    guard case .file(let state) = plan.sitting.state.screen else { return #expect(Bool(false), "not a case") }
    let before = state.memory.makings
    let gates = state.gates.makings
    try plan.press("j j j C-d j k G g g j j d")
    plan.type("+30")
    _ = plan.frame
    #expect(state.memory.makings == before)
    #expect(state.gates.makings == gates && gates == 1)
    try plan.press("Esc i")
    _ = plan.frame
    #expect(state.memory.makings == before + 1)
  }
}
