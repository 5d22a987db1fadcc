import Glibc
import JalonCore
import Testing

@testable import JalonInterface

/// What is typed in a form outlives the program.
struct FormDraftTests {
  private func shelf() throws -> DraftShelf {
    var template = Array("/tmp/jalon-drafts-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return DraftShelf(folder: folder + "/state/drafts", programme: "/nowhere/p.jalon")
  }

  private func form(_ sitting: Sitting) -> FormState? {
    if case .form(let form)? = sitting.state.shell.overlays.last { form } else { nil }
  }

  private func begin(_ shelf: DraftShelf) throws -> Sitting {
    var sitting = Sitting(try .opened(), drafts: shelf)
    try sitting.press("Enter c n")
    return sitting
  }

  @Test func whatWasTypedIsOfferedWhenTheFormOpensAgain() throws {
    let shelf = try shelf()
    var killed = try begin(shelf)
    killed.type("2026-01")
    try killed.press("Enter")
    killed.type("remise en main propre")
    killed.pause()
    var sitting = try begin(shelf)
    #expect(sitting.frame.contains { $0.contains("reprendre le brouillon du") })
    try sitting.press("C-r")
    #expect(form(sitting)?.fields.contains { $0.input.text == "remise en main propre" } == true)
    try sitting.press("C-s")
    #expect(sitting.state.shell.overlays.isEmpty)
    let after = try begin(shelf)
    #expect(form(after)?.offered == nil, "what was sent is no draft any more")
  }

  @Test func whatWasGivenUpIsForgotten() throws {
    let shelf = try shelf()
    var sitting = try begin(shelf)
    sitting.type("2026-01")
    sitting.pause()
    try sitting.press("Esc Esc")
    #expect(form(try begin(shelf))?.offered == nil)
  }

  @Test func aDraftIsOfOneFormOnly() throws {
    let shelf = try shelf()
    var sitting = try begin(shelf)
    sitting.type("2026-01")
    sitting.pause()
    var other = Sitting(try .opened(), drafts: shelf)
    try other.press("Enter c p")
    #expect(form(other)?.command.name == PauseCase.name)
    #expect(form(other)?.offered == nil)
  }

  @Test func nothingIsWrittenBeforeTheKeysPauseNorForWhatIsUnchanged() throws {
    let shelf = try shelf()
    var sitting = try begin(shelf)
    sitting.forgetAsked()
    sitting.type("20")
    let writes = { (sitting: Sitting) in
      sitting.asked.count { if case .keepDraft = $0.work { true } else { false } }
    }
    #expect(writes(sitting) == 0)
    sitting.pause()
    sitting.pause()
    #expect(writes(sitting) == 1)
  }

  @Test func onlyItsOwnerReadsADraft() throws {
    let shelf = try shelf()
    let draft = FormDraft(form: "x", day: MemoryProgramme.today, minute: 545, texts: ["name": "Mme Roy"])
    try shelf.keep(draft)
    #expect(try shelf.draft(of: "x") == draft)
    try shelf.drop("x")
    try shelf.drop("x")
    #expect(try shelf.draft(of: "x") == nil)
  }
}
