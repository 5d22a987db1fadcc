import Glibc
import JalonCore
import Testing

@testable import JalonStore

@Suite struct BackupTests {
  @Test func `a copy holds diagnostics and their questionnaire`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let diagnostic = try programme.holdDiagnostic(walked.case)
    let copy = programme.folder + "/copie.db"
    try programme.store.backup(to: copy)
    let opened = try Store.open(copy, founder: "x", at: ScratchProgramme.now)
    let file = try opened.file(association: walked.association)
    let found = try #require(file.diagnostic(diagnostic))
    let questionnaire = try opened.team().questionnaires.questionnaire(of: found)
    #expect(file.diagnosis(of: found, questionnaire).score == found.score)
    try opened.close()
  }

  @Test func `a backup is brought back over what came after it`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let copy = programme.folder + "/copie.db"
    try programme.store.backup(to: copy)
    _ = try programme.perform(RegisterAssociation(name: "Après"))
    let refusal = #expect(throws: Refusal.self) {
      try Store.restore(from: copy, to: programme.path, force: false)
    }
    #expect(refusal?.code == "restore.exists")
    try Store.restore(from: copy, to: programme.path, force: true)
    // Others who have it open see it as any other change.
    #expect(throws: Refusal.self) { try programme.store.file(association: walked.association + 1) }
    #expect(try programme.perform(RegisterAssociation(name: "Ensuite")).id == walked.association + 1)
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
    let old = try Store.open(programme.path + ".replaced", founder: "x", at: ScratchProgramme.now)
    #expect(try old.file(association: walked.association + 1).association.name == "Après")
    try old.close()
  }

  @Test func `a backup alone makes a programme, with the rights of one`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let copy = programme.folder + "/copie.db"
    try programme.store.backup(to: copy)
    let place = programme.folder + "/ailleurs.db"
    try Store.restore(from: copy, to: place, force: false)
    var status = stat()
    #expect(stat(place, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let again = try Store.open(place, founder: "x", at: ScratchProgramme.now)
    #expect(
      try again.file(association: walked.association) == programme.store.file(association: walked.association)
    )
    try again.close()
  }

  @Test func `a backup overwrites nothing unasked`() throws {
    let programme = try ScratchProgramme()
    let copy = programme.folder + "/copie.db"
    try programme.store.backup(to: copy)
    #expect(throws: Refusal.self) { try programme.store.backup(to: copy) }
    try programme.store.backup(to: copy, replacing: true)
  }

  @Test func `what is no backup is refused before anything is touched`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let text = programme.folder + "/notes.txt"
    let file = try #require(fopen(text, "w"))
    fputs(
      "des notes, bien plus longues que l’en-tête d’une base, pour que rien ne manque à ce qui en est lu",
      file)
    fclose(file)
    let foreign = #expect(throws: Refusal.self) {
      try Store.restore(from: text, to: programme.path, force: true)
    }
    #expect(foreign?.code == "store.foreign")
    let copy = programme.folder + "/copie.db"
    try programme.store.backup(to: copy)
    damage(copy)
    #expect(throws: Refusal.self) { try Store.restore(from: copy, to: programme.path, force: true) }
    #expect(try programme.store.file(association: walked.association).cases.count == 1)
  }

  @Test func `a damaged programme is set aside for its backup`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.walkToDiagnostic()
    let copy = programme.folder + "/copie.db"
    try programme.store.backup(to: copy)
    try programme.store.close()
    damage(programme.path)
    let refusal = #expect(throws: Refusal.self) {
      let broken = try Store.open(programme.path, founder: "x", at: ScratchProgramme.now)
      _ = try broken.file(association: 1)
    }
    #expect(refusal?.code == "store.corrupt")
    try Store.restore(from: copy, to: programme.path, force: true)
    let again = try Store.open(programme.path, founder: "x", at: ScratchProgramme.now)
    #expect(try again.check(on: ScratchProgramme.now.today) == [])
    try again.close()
  }

  /// Overwrites everything behind the header.
  private func damage(_ path: String) {
    guard let file = fopen(path, "r+") else { return }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    fseek(file, 1000, SEEK_SET)
    for _ in 1000..<size { fputc(0x5A, file) }
    fclose(file)
  }
}
