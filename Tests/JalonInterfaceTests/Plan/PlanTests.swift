import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The plan of a case by its keys.
struct PlanTests {
  private func sitting(_ programme: MemoryProgramme) throws -> Sitting {
    var sitting = Sitting(programme, rows: 40, columns: 120)
    try sitting.press("Enter P")
    return sitting
  }

  private func form(_ sitting: Sitting) -> FormState? {
    if case .form(let form)? = sitting.state.shell.overlays.last { form } else { nil }
  }

  private func cursor(_ sitting: Sitting) -> CaseItem? {
    guard case .file(let state) = sitting.state.screen else { return nil }
    return state.reading(sitting.state.shell).flatMap { state.cursor($0) }
  }

  private func action(_ id: Int64, _ sitting: Sitting) throws -> PlanAction {
    try #require(try sitting.programme.file(association: 1).actions.first { $0.id == id })
  }

  private func line(_ sitting: Sitting, _ text: String) throws -> String {
    try #require(sitting.frame.first { $0.contains(text) })
  }

  @Test func `a plan is aims, objectives and actions, with what is late and what is done`() throws {
    let sitting = try sitting(.planned())
    #expect(try line(sitting, "Choisir l’outil de planning").contains("⚠"))
    #expect(try line(sitting, "Choisir l’outil de planning").contains("en cours"))
    #expect(try line(sitting, "Une adresse de messagerie").contains("✓"))
    #expect(try line(sitting, "Des réponses types").contains("abandonnée"))
    #expect(try line(sitting, "Faire vivre le conseil").contains("sans objectif"))
    #expect(try line(sitting, "Deux tablettes").contains("✗"), "nobody is in charge")
    #expect(!(try line(sitting, "Compter les repas").contains("⚠")))
  }

  @Test func `an action is added below the objective one is at`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j a")
    let form = try #require(self.form(sitting))
    #expect(form.command.name == AddAction.name)
    sitting.type("Afficher le planning à l’entrée")
    try sitting.press("Tab s C-s")
    let added = try #require(try sitting.programme.file(association: 1).actions.last)
    #expect(added.objective == 1)
    #expect(added.mode == .knowledge)
    #expect(sitting.frame.contains { $0.contains("Afficher le planning à l’entrée") })
  }

  @Test func `an objective begins with the aim one is at`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("G k k O")
    let form = try #require(self.form(sitting))
    #expect(form.command.name == AddObjective.name)
    sitting.type("Un conseil par trimestre")
    try sitting.press("C-s")
    let added = try #require(try sitting.programme.file(association: 1).objectives.last)
    #expect(added.text == "Un conseil par trimestre")
    #expect(form.fields.first { $0.name == "aim" }?.input.text == "\(added.aim)")
  }

  @Test func `one key starts an action and two finish it with what shows it`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j j j j s")
    #expect(cursor(sitting) == .action(3))
    #expect(try action(3, sitting).startedOn == MemoryProgramme.today)
    try sitting.press("s")
    #expect(sitting.frame[38].contains("déjà en cours"))
    try sitting.press("f")
    sitting.type("facture du 20/11")
    try sitting.press("Enter")
    #expect(try action(3, sitting).evidence == "facture du 20/11")
    #expect(try action(3, sitting).state == .finished)
    #expect(cursor(sitting) == .action(3))
    try sitting.press("u")
    #expect(try action(3, sitting).state == .underWay)
  }

  @Test func `nothing is dropped without a reason`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j j x Enter")
    #expect(sitting.frame.contains { $0.contains("dire en quelques mots pourquoi") })
    sitting.type("trop tôt")
    try sitting.press("Enter")
    #expect(try action(1, sitting).dropReason == "trop tôt")
  }

  @Test func `a first date is set at once and a new one asks why`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j j d C-u")
    sitting.type("+14")
    try sitting.press("Enter")
    #expect(try action(1, sitting).due == MemoryProgramme.today - 12)
    sitting.type("les vacances")
    try sitting.press("Enter")
    #expect(try action(1, sitting).due == MemoryProgramme.today + 14)
    #expect(try action(1, sitting).dueReason == "les vacances")
    #expect(cursor(sitting) == .action(1), "the line moves with its date, and the cursor with it")
  }

  @Test func `who is in charge is typed in place`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j j j j w")
    sitting.type("ibrahima n’diaye")
    try sitting.press("Enter")
    let owner = try action(3, sitting).owner
    #expect(owner != nil)
    #expect(try line(sitting, "Deux tablettes").contains("Ibrahima"))
  }

  @Test func `an aim without an objective says why`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("G k")
    #expect(cursor(sitting) == .aim(3))
    try sitting.press("x")
    sitting.type("après l’été")
    try sitting.press("Enter")
    let aim = try sitting.programme.file(association: 1).aims.first { $0.id == 3 }
    #expect(aim?.state == .setAside)
    #expect(sitting.frame.contains { $0.contains("après l’été") })
  }

  @Test func `folding an objective hides its actions and leaves the cursor on it`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j j j Space")
    #expect(cursor(sitting) == .objective(1))
    #expect(!sitting.frame.contains { $0.contains("Deux tablettes") })
    #expect(try line(sitting, "▸ Un planning").contains("⚠ 1"))
    try sitting.press("Enter")
    #expect(sitting.frame.contains { $0.contains("Deux tablettes") })
    try sitting.press("z")
    #expect(!sitting.frame.contains { $0.contains("Deux tablettes") || $0.contains("Compter les repas") })
    try sitting.press("z")
    #expect(sitting.frame.contains { $0.contains("Compter les repas") })
  }

  @Test func `Esc gives up what is typed and nothing else`() throws {
    var sitting = try sitting(.planned())
    let before = sitting.frame
    try sitting.press("j j f")
    sitting.type("q")
    try sitting.press("Esc k k")
    #expect(sitting.frame == before)
  }

  @Test func `a correction lists objectives by their words and keeps people and flags`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j j e")
    let form = try #require(self.form(sitting))
    #expect(form.fields.first { $0.name == "owner" }?.input.text == "Maëlle Le Goff")
    #expect(form.fields.first { $0.name == "flags" }?.input.text == "temps humain")
    #expect(sitting.frame.contains { $0.contains("Un planning que chaque parent lit") })
    sitting.type(" et deux voisins")
    try sitting.press("C-s")
    #expect(try action(1, sitting).title.hasSuffix("deux voisins"))
    #expect(try action(1, sitting).flags == [.human])
  }

  @Test func `another view keeps the cursor on the same action`() throws {
    var sitting = try sitting(.planned())
    try sitting.press("j j j j")
    let before = cursor(sitting)
    for _ in PlanView.allCases {
      try sitting.press("i")
      #expect(cursor(sitting) == before)
    }
    try sitting.press("i")
    #expect(sitting.frame.contains { $0.contains("Personne ne s’en charge") })
  }
}
