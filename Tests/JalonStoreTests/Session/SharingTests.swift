import Dispatch
import JalonCore
import Synchronization
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct SharingTests {
  @Test func `four writers in two openings of one file lose nothing and number no case twice`() throws {
    let programme = try ScratchProgramme()
    let second = try Store.open(programme.path, founder: "x", at: ScratchProgramme.now)
    let stores = [programme.store, second]
    let refusals = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      let store = stores[writer % 2]
      for number in 0..<15 {
        do throws(Refusal) {
          let made = try store.perform(
            RegisterAssociation(name: "Association \(writer)-\(number)"), as: "Amélie",
            at: ScratchProgramme.now, expect: nil)
          _ = try store.perform(
            OpenCase(association: made.id ?? 0), as: "Amélie", at: ScratchProgramme.now, expect: nil)
        } catch {
          refusals.withLock { $0.append(error.message.en) }
        }
      }
    }
    #expect(refusals.withLock { $0 } == [])
    let references = try programme.read {
      try $0.all(#"SELECT "reference" FROM "case" ORDER BY 1"#) { $0.text(0) }
    }
    let expected = (1...60).compactMap { CaseReference(year: 2026, number: $0)?.text }
    #expect(references == expected)
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
    try second.close()
  }

  @Test func `an undo refuses politely what someone else has changed since, and leaves it`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let second = try Store.open(programme.path, founder: "x", at: ScratchProgramme.now)
    let referent = try #require(try programme.store.file(association: walked.association).referents.first)
    var mine = UpdateReferent(referent: referent.id)
    mine.function = "trésorière"
    _ = try programme.perform(mine)
    var theirs = UpdateReferent(referent: referent.id)
    theirs.function = "secrétaire"
    _ = try second.perform(theirs, as: "Béa", at: ScratchProgramme.now, expect: nil)
    let refusal = #expect(throws: Refusal.self) {
      try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    }
    #expect(refusal?.code == "undo.changedSince")
    #expect(refusal?.kind == .conflict)
    #expect(refusal?.message.fr.contains("a changé depuis") == true)
    let now = try programme.store.file(association: walked.association).referents.first
    #expect(now?.function == "secrétaire")
    // Another field is no obstacle.
    _ = try second.undo(entry: nil, as: "Béa", at: ScratchProgramme.now)
    theirs = UpdateReferent(referent: referent.id)
    theirs.preference = "écrire plutôt"
    _ = try second.perform(theirs, as: "Béa", at: ScratchProgramme.now, expect: nil)
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    let after = try programme.store.file(association: walked.association).referents.first
    #expect(after?.function == referent.function && after?.preference == "écrire plutôt")
    try second.close()
  }
}

/// What only a file can come to.
@Suite struct FullDiskTests {
  @Test func `a full disk keeps nothing of the act and leaves the programme whole`() throws {
    let programme = try ScratchProgramme()
    let association = try programme.perform(RegisterAssociation(name: "Les Amis")).id ?? 0
    let id = try programme.perform(OpenCase(association: association)).id ?? 0
    let entries = try programme.entries()
    try programme.engine.onWriter { database in
      let pages = try database.int("PRAGMA page_count") ?? 0
      try database.run("PRAGMA max_page_count = \(pages)")
    }
    let long = String(repeating: "un besoin très long ", count: 400)
    let refusal = #expect(throws: Refusal.self) {
      for _ in 0..<100 { _ = try programme.perform(RecordNeed(case: .id(id), text: long)) }
    }
    #expect(refusal?.code == "store.full")
    #expect(refusal?.kind == .io)
    try programme.engine.onWriter { try $0.run("PRAGMA max_page_count = 1000000") }
    let needs = try programme.store.file(association: association).needs.count
    #expect(try programme.entries() == (entries ?? 0) + Int64(needs))
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
    _ = try programme.perform(RecordNeed(case: .id(id), text: long))
  }
}
