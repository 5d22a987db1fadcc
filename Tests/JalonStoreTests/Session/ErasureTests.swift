import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct ErasureTests {
  @Test func `an erased person is nowhere in the file, and the chain still holds`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    var update = UpdateReferent(referent: 1)
    update.email = "autre@amis.fr"
    _ = try programme.perform(update)
    _ = try programme.store.erase(.referent, 1, as: "Amélie", at: ScratchProgramme.now)
    let erased = try #require(try programme.store.file(association: walked.association).referents.first)
    #expect(erased.name.isEmpty)
    #expect(erased.email == nil && erased.phone == nil)
    #expect(erased.role == .main)
    for table in ["referent", "journal", "personal_value", "association", "case_text", "case_row"] {
      for row in try programme.dump(table) {
        for trace in ["Zoé", "zoe", "Goff", "autre@", "98 11 22"] {
          #expect(!row.contains { $0.contains(trace) }, "\(table)")
        }
      }
    }
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
  }

  @Test func `an erasure is for good, and what speaks of the person can't be taken back`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.walkToDiagnostic()
    var update = UpdateReferent(referent: 1)
    update.email = "autre@amis.fr"
    let entry = try programme.perform(update).entry
    let erasure = try programme.store.erase(.referent, 1, as: "Amélie", at: ScratchProgramme.now)
    func code(_ entry: Int64) -> String? {
      #expect(throws: Refusal.self) {
        try programme.store.undo(entry: entry, as: "Amélie", at: ScratchProgramme.now)
      }?.code
    }
    #expect(code(entry) == "undo.erased")
    #expect(code(erasure.entry) == "undo.forGood")
  }

  @Test func `what tells of the person alone goes too, what tells of others stays`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let training = try #require(
      try programme.perform(PlanTraining(case: .id(walked.case), title: "Ranger")).id)
    let session = try #require(
      try programme.perform(
        AddTrainingSession(
          training: training, on: DayTime(ScratchProgramme.now.today - 3, minute: 540), minutes: 120)
      ).id)
    let own = try #require(
      try programme.perform(EnrolInTraining(training: training, participant: .name("Jeanne Marchand"))).id)
    let other = try #require(
      try programme.perform(EnrolInTraining(training: training, participant: .name("Ali Haddad"))).id)
    _ = try programme.perform(
      AdjustTraining(
        enrolment: own, adjustment: "documents en gros caractères", on: ScratchProgramme.now.today))
    let (mine, everyones, shared) = (
      Array("certificat Marchand".utf8), Array("feuille".utf8), Array("même".utf8)
    )
    func attach(_ kind: RecordKind, _ id: Int64, _ name: String, _ bytes: [UInt8]) throws {
      _ = try programme.perform(AddAttachment(to: kind, record: id, name: name, content: bytes))
    }
    try attach(.enrolment, own, "marchand.pdf", mine)
    try attach(.enrolment, own, "charte.pdf", shared)
    try attach(.enrolment, other, "charte.pdf", shared)
    try attach(.session, session, "feuille.pdf", everyones)
    let person = try #require(
      try programme.store.file(association: walked.association).people.first { $0.name == "Jeanne Marchand" })
    _ = try programme.store.erase(.person, person.id, as: "Amélie", at: ScratchProgramme.now)
    let file = try programme.store.file(association: walked.association)
    #expect(file.enrolments.first { $0.id == own }?.adjustment == nil)
    #expect(file.attachments.map(\.name) == ["", "", "charte.pdf", "feuille.pdf"])
    for table in ["enrolment", "attachment", "content", "journal", "personal_value", "case_text"] {
      for row in try programme.dump(table) {
        for trace in ["Marchand", "marchand", "gros caract"] {
          #expect(!row.contains { $0.contains(trace) }, "\(table)")
        }
      }
    }
    #expect(throws: Refusal.self) { try programme.store.content(of: file.attachments[0]) }
    #expect(try programme.store.content(of: file.attachments[2]) == shared)
    #expect(try programme.store.content(of: file.attachments[3]) == everyones)
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
    try attach(.enrolment, other, "le-même.pdf", mine)
    #expect(throws: Refusal.self) { try programme.store.content(of: file.attachments[0]) }
  }

  @Test func `only a lead erases, and only people`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.walkToDiagnostic()
    _ = try programme.perform(AddAdviser(name: "Chloé", role: .adviser))
    #expect(throws: Refusal.self) {
      try programme.store.erase(.referent, 1, as: "Chloé", at: ScratchProgramme.now)
    }
    #expect(throws: Refusal.self) {
      try programme.store.erase(.need, 1, as: "Amélie", at: ScratchProgramme.now)
    }
  }
}
