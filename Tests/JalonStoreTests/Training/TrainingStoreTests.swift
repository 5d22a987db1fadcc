import JalonCore
import Testing

@testable import JalonStore

@Suite("Trainings and pools in the store")
struct TrainingStoreTests {
  private func programme() throws -> (ScratchProgramme, Walked) {
    let programme = try ScratchProgramme()
    return (programme, try programme.walkToDiagnostic())
  }

  @Test("a training is read back as it was recorded, and the programme is sound")
  func readBack() throws {
    let (programme, walked) = try programme()
    let (training, _) = try ScratchProgramme.holdTraining(case: walked.case) {
      try programme.perform($0).id ?? 0
    }
    let file = try programme.store.file(association: walked.association)
    let evidence = try #require(
      file.training(training).map { EvidenceFile(of: $0, in: file, on: ScratchProgramme.now.today) })
    #expect(evidence.isComplete)
    #expect(evidence.training.edition == 2)
    #expect(file.enrolments.first?.certifiedMinutes == 180)
    #expect(try programme.store.check(on: ScratchProgramme.now.today).isEmpty)
  }

  @Test("all of it can be taken back, step by step, to where it began")
  func undo() throws {
    let (programme, walked) = try programme()
    let before = try programme.store.file(association: walked.association)
    var acts = 0
    _ = try ScratchProgramme.holdTraining(case: walked.case) {
      acts += 1
      return try programme.perform($0).id ?? 0
    }
    for _ in 0..<acts {
      _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    }
    let after = try programme.store.file(association: walked.association)
    #expect(after.trainings.isEmpty && after.memberships.isEmpty && after.enrolments.isEmpty)
    #expect(after.people == before.people)
    #expect(try programme.store.pools().isEmpty)
    #expect(try programme.store.check(on: ScratchProgramme.now.today).isEmpty)
  }

  @Test("a pool has members of several associations, each in its own file")
  func pool() throws {
    let (programme, walked) = try programme()
    let pool = try programme.perform(OpenPool(tool: "Messagerie", cost: 10_000)).id ?? 0
    try programme.perform(JoinPool(pool: pool, case: .id(walked.case)))
    for name in ["Deux", "Trois"] {
      let association = try programme.perform(RegisterAssociation(name: name)).id ?? 0
      let other = try programme.perform(OpenCase(association: association)).id ?? 0
      try programme.perform(JoinPool(pool: pool, case: .id(other)))
    }
    let sheet = try programme.store.pool(pool)
    #expect(sheet.members.map(\.name) == ["Les Amis du Cœur", "Deux", "Trois"])
    #expect(sheet.shares.shares == [1: 3334, 2: 3333, 3: 3333])
    let opening = try #require(
      try programme.read { try $0.int(#"SELECT "id" FROM "journal" WHERE "command" = 'pool.open'"#) })
    #expect(throws: Refusal.self) {
      try programme.store.undo(entry: opening, as: "Amélie", at: ScratchProgramme.now)
    }
    #expect(try programme.store.check(on: ScratchProgramme.now.today).isEmpty)
  }

  @Test("a stale pool is a conflict, and one that is not there is not found")
  func conflict() throws {
    let (programme, walked) = try programme()
    let pool = try programme.perform(OpenPool(tool: "Messagerie")).id ?? 0
    var update = UpdatePool(pool: pool)
    update.cost = 500
    _ = try programme.perform(update, expect: 1)
    #expect(throws: Refusal.self) { try programme.perform(update, expect: 1) }
    #expect(throws: Refusal.self) { try programme.perform(JoinPool(pool: 9, case: .id(walked.case))) }
  }
}
