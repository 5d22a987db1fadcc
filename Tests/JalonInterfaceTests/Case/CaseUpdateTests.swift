import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// A case by its keys.
struct CaseUpdateTests {
  private func sitting(_ programme: MemoryProgramme) throws -> Sitting {
    var sitting = Sitting(programme, rows: 40, columns: 120)
    try sitting.press("Enter")
    return sitting
  }

  private func form(_ sitting: Sitting) -> FormState? {
    if case .form(let form)? = sitting.state.shell.overlays.last { form } else { nil }
  }

  private func state(_ sitting: Sitting) throws -> CaseState {
    guard case .file(let state) = sitting.state.screen else { throw NotACase() }
    return state
  }

  private struct NotACase: Error {}

  @Test func enterOnAMissingConditionOpensItsEntry() throws {
    var sitting = try sitting(.opened())
    let expected: [any Command.Type] = [DecideEligibility.self, RecordNeed.self, GiveNotice.self]
    for command in expected {
      try sitting.press("Enter")
      #expect(form(sitting)?.command.name == command.name)
      try sitting.press("Esc j")
    }
  }

  @Test func anEntryBeginsWithWhatTheConditionSays() throws {
    var sitting = try sitting(.followed())
    try sitting.press("Enter")
    let form = try #require(self.form(sitting))
    #expect(form.command.name == AddReferent.name)
    #expect(form.fields.first { $0.name == "role" }?.input.text == "sponsor")
    #expect(form.fixed["association"] == .int(1))
  }

  @Test func enterOnAMetConditionGoesToWhereItStands() throws {
    var sitting = try sitting(.followed())
    try sitting.press("g g Enter")
    #expect(try state(sitting).tab == .referents)
    #expect(sitting.state.shell.overlays.isEmpty)
  }

  @Test func whatIsTypedWhileACaseIsReadIsDoneOnceItIsThere() throws {
    var sitting = try sitting(.opened())
    try sitting.press("Esc")
    let act = sitting.asked.count
    sitting.holdsAnswers = true
    try sitting.press("Enter Enter")
    sitting.type("un extrait")
    #expect(sitting.state.shell.overlays.isEmpty, "nothing is done on a case that is not there yet")
    sitting.answer()
    let form = try #require(self.form(sitting))
    #expect(form.command.name == DecideEligibility.name)
    #expect(form.fields.contains { $0.input.text == "un extrait" })
    let sent = sitting.asked.dropFirst(act).contains { effect in
      switch effect.work {
      case .undo, .perform: true
      default: false
      }
    }
    #expect(!sent, "a letter of a text is never an act")
  }

  @Test func aShutGateSaysHowManyConditionsAreMissing() throws {
    var sitting = try sitting(.opened())
    try sitting.press("A")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.frame[38].contains("il manque 3 conditions sur 3 pour avancer"))
  }

  @Test func throughTheFirstGateByKeyboardAlone() throws {
    var sitting = try sitting(.opened())
    try sitting.press("Enter")
    sitting.type("extrait du RNA")
    try sitting.press("C-s Enter")
    sitting.type("un planning")
    try sitting.press("C-s Enter")
    sitting.type("2026-01")
    try sitting.press("Enter")
    sitting.type("courriel")
    try sitting.press("C-s")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.frame.contains { $0.contains("Tout est là") && $0.contains("A passe à « Engagement »") })
    try sitting.press("A")
    #expect(sitting.frame.contains { $0.contains("Accueil → Engagement") })
    try sitting.press("Enter")
    #expect(sitting.frame.contains { $0.contains("◆ Engagement") })
    #expect(sitting.frame.contains { $0.contains("Pour passer à « Diagnostic »") })
    try sitting.press("u")
    #expect(sitting.frame.contains { $0.contains("◆ Accueil") })
    try sitting.press("C-r")
    #expect(sitting.frame.contains { $0.contains("◆ Engagement") })
  }

  @Test func aNewExchangeAsksForFewThings() throws {
    var sitting = try sitting(.followed())
    sitting.forgetAsked()
    try sitting.press("n 4 5 Tab Tab Tab")
    sitting.type("Point rapide.")
    try sitting.press("C-s")
    let sent = sitting.asked.compactMap { effect -> RecordExchange? in
      if case .perform(let command, _) = effect.work { command as? RecordExchange } else { nil }
    }
    #expect(sent.count == 1)
    #expect(sent.first?.minutes == 45)
    #expect(sent.first?.kind == .visit)
    #expect(sent.first?.on == MemoryProgramme.today)
    #expect(sent.first?.participants == ["Maëlle Le Goff"])
    #expect(sitting.frame.contains { $0.contains("aujourd’hui · visite") })
  }

  @Test func aWaiverIsAskedForAndDecidedByAnotherLead() throws {
    var sitting = Sitting(try .followed(), rows: 40, columns: 100)
    try sitting.press("Enter d")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.frame[38].contains("un responsable"))
    try sitting.press("v g g d")
    #expect(sitting.frame[38].contains("la condition ne manque pas"))
    try sitting.press("G Enter Esc")
    #expect(sitting.state.depth == 1)
  }

  @Test func theCursorStaysWhereItIsWhenSomethingChanges() throws {
    var sitting = try sitting(.followed())
    try sitting.press("r j")
    let before = try state(sitting).cursors[.referents]
    _ = try sitting.programme.perform(
      AddReferent(association: 1, name: "Anne Ollivier", role: .main), as: MemoryProgramme.lead,
      at: sitting.now, expect: nil)
    try sitting.press("F5")
    #expect(try state(sitting).cursors[.referents] == before)
    #expect(sitting.frame.contains { $0.contains("Anne Ollivier") })
  }

  @Test func aCorrectionSendsOnlyWhatChanged() throws {
    var sitting = try sitting(.followed())
    try sitting.press("r e")
    let form = try #require(self.form(sitting))
    #expect(form.expect == 1)
    #expect(form.fields.first { $0.name == "preference" }?.input.text == "appeler après 16 h")
    sitting.forgetAsked()
    try sitting.press("C-s")
    #expect(!sitting.asked.contains { if case .perform = $0.work { true } else { false } })
  }

  @Test func oneEntryIsTakenBackFromTheHistory() throws {
    var sitting = try sitting(.followed())
    try sitting.press("y j")
    #expect(sitting.frame.contains { $0.contains("Étiquette mise") })
    sitting.forgetAsked()
    try sitting.press("U")
    #expect(sitting.asked.contains { if case .undo(.some) = $0.work { true } else { false } })
    #expect(sitting.frame.contains { $0.contains("annulé") && $0.contains("Étiquette mise") })
  }

  @Test func anEntryUnfoldsIntoBeforeAndAfter() throws {
    var sitting = try sitting(.followed())
    let folded = sitting.frame
    try sitting.press("y Enter")
    #expect(sitting.frame != folded)
    #expect(sitting.frame.contains { $0.contains("Jusqu’au") && $0.contains("22/12/2026") })
  }

  @Test func pauseAndResume() throws {
    var sitting = try sitting(.followed())
    try sitting.press("c p")
    sitting.type("congés")
    try sitting.press("C-s")
    #expect(sitting.frame.contains { $0.contains("Dossier en pause") && $0.contains("c r reprendre") })
    #expect(sitting.frame.contains { $0.contains("congés") })
    try sitting.press("c r")
    #expect(!sitting.frame.contains { $0.contains("en pause") })
  }

  @Test func aClosedCaseIsFollowedByANewOne() throws {
    var sitting = try sitting(.followed())
    try sitting.press("c x r C-s")
    #expect(sitting.frame.contains { $0.contains("clos : réorienté") })
    try sitting.press("n")
    #expect(sitting.frame[38].contains("le dossier est clos"))
    try sitting.press("c o Enter")
    #expect(sitting.frame[0].contains("Dossier 2026-00002"))
    #expect(sitting.frame.contains { $0.contains("◆ Accueil") })
  }

  @Test func whoOnlyReadsIsTold() throws {
    let programme = try MemoryProgramme.followed()
    programme.content.withLock { content in
      for index in content.team.advisers.indices
      where content.team.advisers[index].name == MemoryProgramme.adviser {
        content.team.advisers[index].role = .reader
      }
    }
    var sitting = try sitting(programme)
    try sitting.press("n")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.frame[38].contains("vous lisez seulement"))
  }

  @Test func whatIsConfidentialIsForThoseOnTheCase() throws {
    let programme = try MemoryProgramme.followed()
    var sitting = try sitting(programme)
    try sitting.press("t")
    #expect(sitting.frame.contains { $0.contains("Un conflit au bureau") })
    programme.content.withLock { content in
      content.files[1]?.cases[0].adviser = 1
      for index in content.files[1]?.exchanges.indices ?? 0..<0 { content.files[1]?.exchanges[index].by = 1 }
    }
    try sitting.press("F5")
    for tab in ["v", "t", "y", "Enter"] {
      try sitting.press(tab)
      #expect(!sitting.frame.contains { $0.contains("conflit") || $0.contains("sur papier") })
    }
  }

  @Test func escapeAndQLeaveTheCase() throws {
    for key in ["Esc", "q"] {
      var sitting = try sitting(.followed())
      try sitting.press("y " + key)
      #expect(sitting.state.depth == 0)
    }
  }
}
