import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// What can be done from anywhere, and what becomes of it.
struct ShellTests {
  private func lanes(_ effects: [Effect]) -> [EffectKey.Lane] {
    effects.map(\.key.lane).filter { $0 != .terminal }
  }

  @Test func beginsWithTheCasesAndTheTeam() throws {
    let sitting = Sitting(.empty(), holdsAnswers: true)
    #expect(lanes(sitting.asked) == [.page, .total, .team])
  }

  @Test func twoListsOneKeyEach() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("R")
    #expect(sitting.frame[0].contains("Répertoire"))
    try sitting.press("C")
    #expect(sitting.frame[0].contains("Dossiers"))
    #expect(sitting.state.depth == 0)
    try sitting.press("R q")
    #expect(sitting.frame[0].contains("Dossiers"))
  }

  @Test func theFirstScreenIsNotLeftByQ() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("q")
    #expect(!sitting.state.shell.isFinished)
    #expect(sitting.frame[22].contains("Q ferme Jalon"))
    try sitting.press("Q")
    #expect(sitting.state.shell.isFinished)
  }

  @Test func openingACaseGoesToItOnceItIsDurable() throws {
    var sitting = Sitting(try .sample(), holdsAnswers: true)
    sitting.answer()
    try sitting.press("R")
    sitting.answer()
    try sitting.press("/")
    sitting.type("bibliotheque")
    try sitting.press("Enter")
    sitting.answer()
    sitting.forgetAsked()
    try sitting.press("o Enter")
    let commands = sitting.asked.compactMap { effect -> (any Command)? in
      if case .perform(let command, _) = effect.work { command } else { nil }
    }
    #expect(commands.count == 1)
    #expect(commands.first is OpenCase)
    #expect(sitting.frame[0].contains("enregistrement…"))
    #expect(sitting.frame[0].contains("Répertoire"))
    sitting.answer()
    sitting.answer()
    #expect(sitting.frame[0].contains("Dossier 2026-"))
    #expect(!sitting.frame[0].contains("enregistrement"))
    #expect(sitting.frame[22].contains("✓ Dossier ouvert"))
  }

  @Test func anOpenCaseIsGoneToWithoutAsking() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("R o")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.frame[0].contains("Dossier 2026-"))
  }

  @Test func undoAndRedoSayWhatTheyDid() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("R / b i b l i o Enter o Enter q u")
    #expect(sitting.frame[22].contains("✓ Annulé : dossier ouvert"))
    #expect(sitting.frame[4].contains("—"))
    try sitting.press("C-r")
    #expect(sitting.frame[22].contains("✓ Rétabli : dossier ouvert"))
    #expect(sitting.frame[4].contains("Accueil"))
  }

  @Test func takingBackTheOpeningOfACaseLeavesIt() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("R / b i b l i o Enter o Enter u")
    #expect(sitting.frame[0].contains("Répertoire"))
    #expect(sitting.frame[22].contains("✓ Annulé : dossier ouvert"))
  }

  @Test func aRefusalIsShown() throws {
    var sitting = Sitting(.empty())
    try sitting.press("u")
    #expect(sitting.frame[22].contains("✗ il n’y a rien à annuler"))
    #expect(sitting.state.shell.saving.isEmpty)
  }

  @Test func aToastStaysUntilItCanHaveBeenRead() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("q j")
    #expect(sitting.frame[22].contains("⚠"))
    sitting.clock += 5000
    try sitting.press("j")
    #expect(!sitting.frame[22].contains("⚠"))
  }

  @Test func waitingIsSaidOnlyAfterAWhile() throws {
    var sitting = Sitting(try .sample(), holdsAnswers: true)
    #expect(!sitting.frame[0].contains("lecture"))
    #expect(sitting.asked.contains { if case .wake = $0.work { true } else { false } })
    sitting.pass(milliseconds: 119)
    #expect(!sitting.frame[0].contains("lecture"))
    sitting.pass(milliseconds: 1)
    #expect(sitting.frame[0].contains("lecture…"))
    sitting.answer()
    #expect(!sitting.frame[0].contains("lecture"))
    #expect(sitting.asked.contains { if case .callOffWake = $0.work { true } else { false } })
  }

  @Test func thePaletteFindsActionsInBothLanguagesAndRunsThem() throws {
    var sitting = Sitting(try .sample())
    try sitting.press(":")
    sitting.type("register")
    try sitting.press("Enter")
    #expect(sitting.frame[0].contains("Répertoire"))
    try sitting.press(": z z z")
    #expect(sitting.frame.contains { $0.contains("Aucune action ne répond à « zzz »") })
    try sitting.press("Esc : a n g l a i s Enter")
    #expect(sitting.frame[0].contains("Register"))
  }

  @Test(
    "other words lead to an action as well",
    arguments: [
      ("sortir", "quitter Jalon"), ("rechercher", "filtrer"), ("clair", "changer de thème"),
      ("search", "filtrer"), ("retablir", "refaire"),
    ])
  func otherWords(typed: String, found: String) throws {
    var sitting = Sitting(try .sample())
    try sitting.press(":")
    sitting.type(typed)
    #expect(sitting.frame.contains { $0.contains("▌ " + found) })
  }

  @Test func helpSaysThatNothingAnswers() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("? z z z")
    #expect(sitting.frame.contains { $0.contains("Rien ici ne répond à « zzz ».") })
  }

  @Test func aLongMessageIsNeverCut() throws {
    var sitting = Sitting(try .sample(), rows: 16, columns: 60)
    let mend = "lancer Jalon avec --as et un nom de l’équipe"
    let text = String(repeating: "rien ne s’enregistrera ", count: 3) + mend
    sitting.state.shell.say(Localized(text), .warning)
    let shown = sitting.frame.suffix(4).joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(shown.contains(mend))
  }

  @Test func whatCantBeDoneStaysListedWithItsReason() throws {
    var sitting = Sitting(.empty())
    try sitting.press("?")
    sitting.type("quitter l’écran")
    #expect(sitting.frame.contains { $0.contains("c’est le premier écran") })
    try sitting.press("Esc : l i s t . o p e n")
    #expect(sitting.frame.contains { $0.contains("la liste est vide") })
    try sitting.press("Enter")
    #expect(!sitting.state.shell.overlays.isEmpty)
  }

  @Test func aBegunSequenceShowsWhatMayFollowAndEscapeDropsIt() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("g")
    #expect(sitting.frame.contains { $0.contains("première ligne") })
    try sitting.press("Esc")
    #expect(!sitting.frame.contains { $0.contains("première ligne") })
    #expect(sitting.state.depth == 0)
  }

  @Test func languageAndThemeChangeOnTheSpot() throws {
    var sitting = Sitting(try .sample())
    sitting.forgetAsked()
    try sitting.press(": t h è m e Enter")
    guard case .useTheme(let name)? = sitting.asked.first?.work else {
      Issue.record("no theme was asked for")
      return
    }
    #expect(name == "jour")
  }

  @Test func controlZSuspends() throws {
    var sitting = Sitting(try .sample())
    sitting.forgetAsked()
    try sitting.press("C-z")
    #expect(sitting.asked.contains { if case .suspend = $0.work { true } else { false } })
  }
}
