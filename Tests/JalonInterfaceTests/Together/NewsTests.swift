import JalonCore
import Testing

@testable import JalonInterface

/// What others do while one looks: it comes by itself, it is marked, and nothing moves.
@Suite struct NewsTests {
  private func act(_ id: Int64, _ command: String = RecordNeed.name) -> ProgrammeChange.Act {
    ProgrammeChange.Act(adviser: 2, command: command, association: id, case: id)
  }

  private func told(_ acts: ProgrammeChange.Act...) -> ProgrammeNews { .changed(ProgrammeChange(acts: acts)) }

  private func rows(_ sitting: Sitting) throws -> [CaseRow] {
    guard case .cases(let cases) = sitting.state.screen else { throw Stray() }
    return Array(cases.list.window.visible)
  }

  private struct Stray: Error {}

  @Test func `a row that someone else has changed is marked until the cursor has been on it`() throws {
    var sitting = Sitting(try .long(60))
    let row = try rows(sitting)[2]
    let line = try #require(sitting.frame.firstIndex { $0.contains(row.name) })
    let before = sitting.frame
    sitting.hear(told(act(row.id)))
    #expect(sitting.frame[line].hasPrefix(" ◆ "))
    // Nothing else has changed.
    #expect(
      sitting.frame.enumerated().filter { $0.offset != line }.map(\.element)
        == before.enumerated().filter { $0.offset != line }.map(\.element))
    try sitting.press("j")
    try sitting.press("j")
    #expect(sitting.frame[line].hasPrefix("▌◆ "))
    try sitting.press("j")
    #expect(sitting.frame[line].hasPrefix("   "))
  }

  @Test func `opening a case takes its mark away`() throws {
    var sitting = Sitting(try .long(60))
    let row = try rows(sitting)[0]
    sitting.hear(told(act(row.id)))
    #expect(sitting.state.shell.fresh.contains(.case(row.id)))
    try sitting.press("Enter")
    #expect(!sitting.state.shell.fresh.contains(.case(row.id)))
  }

  @Test func `an answer in the middle of a talk marks nothing and reads no list again`() throws {
    var sitting = Sitting(try .long(60))
    let row = try rows(sitting)[2]
    sitting.forgetAsked()
    sitting.hear(told(act(row.id, AnswerQuestion.name)))
    #expect(!sitting.state.shell.fresh.contains(.case(row.id)))
    #expect(!sitting.asked.contains { $0.key.lane == .page })
  }

  @Test func `the cursor stays where it is, also where it moves while the list is read again`() throws {
    var sitting = Sitting(try .long(400), holdsAnswers: true)
    sitting.answer()
    try sitting.press("j")
    sitting.hear(told(act(300)))
    for _ in 0..<5 { try sitting.press("j") }
    let before = sitting.frame
    sitting.answer()
    #expect(sitting.frame == before)
    // Beyond what was read it is read again from where the cursor has gone.
    sitting.hear(told(act(300)))
    for _ in 0..<55 { try sitting.press("j") }
    sitting.answer()
    sitting.answer()
    let after = sitting.frame
    #expect(after.contains { $0.hasPrefix("▌") })
    guard case .cases(let cases) = sitting.state.screen else { throw Stray() }
    #expect(cases.list.window.current?.key == cases.list.window.rows[cases.list.window.cursor].key)
  }

  @Test func `a burst is read once at a time, and once more after it`() throws {
    var sitting = Sitting(try .long(60), holdsAnswers: true)
    sitting.answer()
    sitting.answer()
    sitting.forgetAsked()
    for id in 1...50 { sitting.hear(told(act(Int64(id)))) }
    #expect(sitting.asked.filter { $0.key.lane == .page }.count == 1)
    #expect(sitting.asked.filter { if case .newsPause = $0.work { true } else { false } }.count == 1)
    sitting.answer()
    #expect(sitting.asked.filter { $0.key.lane == .page }.count == 2)
    sitting.answer()
    #expect(sitting.asked.filter { $0.key.lane == .page }.count == 2)
  }

  @Test func `what is typed in a form outlives what others do, and one is told who has done what`() throws {
    let programme = try MemoryProgramme.sample()
    var sitting = Sitting(programme)
    try sitting.press("Enter")
    let id = try #require(sitting.state.screen.face.openCase)
    try sitting.press("n")
    sitting.type("45")
    let typed = sitting.frame.filter { $0.contains("45") }
    #expect(!typed.isEmpty)
    sitting.hear(told(act(id)))
    #expect(sitting.frame.filter { $0.contains("45") } == typed)
    let name = try #require(sitting.state.shell.team?.adviser(2)?.name)
    #expect(sitting.frame.contains { $0.contains("\(name), à l’instant") && $0.contains("besoin noté") })
  }

  @Test func `who else has the case open stands on the top line, on that case only`() throws {
    var sitting = Sitting(try .sample(), columns: 100)
    try sitting.press("Enter")
    let id = try #require(sitting.state.screen.face.openCase)
    #expect(sitting.asked.contains { if case .look(let place) = $0.work { place == id } else { false } })
    let name = try #require(sitting.state.shell.team?.adviser(2)?.name)
    sitting.hear(.present(case: id, [2]))
    #expect(sitting.frame[0].contains("◉ \(name) l’a ouvert aussi"))
    sitting.hear(.present(case: id, []))
    #expect(!sitting.frame[0].contains("ouvert aussi"))
    sitting.hear(.present(case: id, [2]))
    try sitting.press("Esc")
    #expect(!sitting.frame[0].contains("ouvert aussi"))
    #expect(sitting.asked.contains { if case .look(nil) = $0.work { true } else { false } })
  }

  @Test
  func `while the database is away it says since when, when it is tried again and how old the rows are`()
    throws
  {
    var sitting = Sitting(try .long(60), columns: 110)
    sitting.hear(.cut(retryIn: 4_000))
    #expect(sitting.frame[0].contains("⚠ hors ligne depuis "))
    #expect(sitting.frame[0].contains(", essai à "))
    #expect(sitting.frame.contains { $0.contains("Ce qui s’affiche a été lu à ") })
    sitting.forgetAsked()
    sitting.hear(.back)
    #expect(!sitting.frame[0].contains("hors ligne"))
    #expect(sitting.frame.contains { $0.contains("Connexion rétablie") })
    #expect(sitting.asked.contains { $0.key.lane == .page })
  }
}
