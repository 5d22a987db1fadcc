import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// An exchange recorded wherever one is, and what is done with many lines at once.
struct QuickExchangeTests {
  private func exchanges(_ programme: MemoryProgramme, _ name: String) throws -> Int {
    let files = programme.content.withLock { Array($0.files.values) }
    return try #require(files.first { $0.association.name.hasPrefix(name) }).exchanges.count
  }

  @Test func nRecordsOneInTheCaseUnderTheCursor() throws {
    let programme = try MemoryProgramme.sample()
    var sitting = Sitting(programme, columns: 100, on: .today)
    let before = try exchanges(programme, "Club d’échecs")
    try sitting.press("n")
    #expect(
      sitting.frame.contains { $0.contains("Club d’échecs de Fougères") && $0.contains("Noter un échange") })
    sitting.type("20")
    for _ in 0..<3 { try sitting.press("Tab") }
    sitting.type("Vu le président.")
    try sitting.press("C-s")
    #expect(try exchanges(programme, "Club d’échecs") == before + 1)
    #expect(!sitting.frame.contains { $0.contains("En retard") })
  }

  @Test func keysTypedWhileTheFormIsOnItsWayAreForTheForm() throws {
    var sitting = Sitting(try .sample(), columns: 100, holdsAnswers: true)
    sitting.answer()
    sitting.answer()
    try sitting.press("n 4 5")
    #expect(sitting.state.shell.overlays.isEmpty)
    sitting.answer()
    guard case .form(let form)? = sitting.state.shell.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.fields[form.focus].input.text == "45")
  }

  @Test func anAssociationIsFoundByTypingFromAnywhere() throws {
    let programme = try MemoryProgramme.sample()
    var sitting = Sitting(programme, columns: 100)
    try sitting.press("R N")
    sitting.type("canut")
    #expect(sitting.frame.contains { $0.contains("Radio Canut") })
    try sitting.press("Enter")
    #expect(sitting.frame.contains { $0.contains("Noter un échange, Radio Canut") })
    try sitting.press("Esc")
    try sitting.press("N")
    sitting.type("handisport")
    #expect(sitting.frame.contains { $0.contains("Aucun dossier en cours ne répond.") })
  }

  @Test func linesAreMovedToAnotherDayTogether() throws {
    let programme = try MemoryProgramme.sample()
    var sitting = Sitting(programme, columns: 100, on: .today)
    try sitting.press("Space Space")
    #expect(sitting.frame[1].contains("2 marqués"))
    try sitting.press("r")
    sitting.type("+5")
    try sitting.press("C-s")
    #expect(sitting.frame.contains { $0.contains("2 dossiers reçoivent cette suite") })
    try sitting.press("Enter")
    #expect(!sitting.frame[1].contains("marqués"))
    guard case .today(let today) = sitting.state.screen else { return }
    #expect(today.counts?[.overdue, default: 0] == 0)
    try sitting.press("u")
    #expect(sitting.frame[1].contains("En retard 1"))
  }

  @Test func allThatAFilterFindsIsMarked() throws {
    var sitting = Sitting(try .sample(), columns: 100)
    try sitting.press("/")
    sitting.type("rennes")
    try sitting.press("Enter *")
    guard case .cases(let cases) = sitting.state.screen else { return }
    #expect(cases.list.marks.count == cases.list.found)
    try sitting.press("*")
    guard case .cases(let after) = sitting.state.screen else { return }
    #expect(after.list.marks.isEmpty)
  }

  @Test func whoLeavesIsAskedWhatBecomesOfTheirCases() throws {
    let programme = try MemoryProgramme.sample()
    var sitting = Sitting(programme, columns: 100, as: MemoryProgramme.lead)
    try sitting.press(":")
    sitting.type("départ")
    try sitting.press("Enter")
    sitting.type("amélie")
    try sitting.press("C-s")
    #expect(sitting.frame.contains { $0.contains("Passer la main sur 9 dossiers") })
    sitting.type("bruno")
    try sitting.press("C-s")
    #expect(sitting.frame.contains { $0.contains("9 dossiers changent de main") })
    try sitting.press("Enter")
    #expect(sitting.frame[22].contains("9 dossiers transmis"))
    try sitting.press("u")
    #expect(sitting.frame[22].contains("9 dossiers transmis"))
  }

  @Test func aCaseTellsWhatOthersDidSinceTheLastVisit() throws {
    let programme = try MemoryProgramme.followed()
    var sitting = Sitting(programme, columns: 100)
    try sitting.press("Enter")
    #expect(!sitting.frame.contains { $0.contains("Depuis votre visite") })
    try sitting.press("Esc")
    try programme.act(TagCase(case: 1, tag: "urgent"), 0, as: MemoryProgramme.lead)
    try sitting.press("Enter")
    let line = try #require(sitting.frame.first { $0.contains("Depuis votre visite") })
    #expect(line.contains("1 changement, par Nadia Benali (étiquette mise)"))
    try sitting.press("y")
    #expect(sitting.frame.contains { $0.contains("nouveau") && $0.contains("Étiquette mise") })
    #expect(sitting.frame.count { $0.contains("nouveau") } == 1)
  }
}
