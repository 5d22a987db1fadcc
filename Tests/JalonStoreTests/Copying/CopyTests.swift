import Glibc
import JalonCore
import Testing

@testable import JalonStore

/// A programme moves from one engine to the other, or to another place of the same, with nothing lost.
@Suite(.eachEngine) struct CopyTests {
  private let now = ScratchProgramme.now

  /// Everything that can be done has been done in it.
  private func lived() throws -> ScratchProgramme {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    _ = try programme.doEverythingElse(walked)
    _ = try programme.store.visit(case: walked.case, as: "Amélie", on: now.today)
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: now)
    return programme
  }

  @Test func `there and back again, it is the same, row by row`() throws {
    let programme = try lived()
    let server = try PrivatePostgres.shared.get().emptyDatabase()
    let there = try Store.copy(from: programme.path, to: server.connection, at: now)
    #expect(Set(there.map(\.name)).isSuperset(of: RecordKind.allCases.map(\.rawValue)))
    #expect(there.first { $0.name == "content" }?.rows ?? 0 > 0)
    #expect(there.first { $0.name == "visit" }?.rows == 1)
    let file = programme.folder + "/retour.db"
    let back = try Store.copy(from: server.connection, to: file, at: now)
    #expect(back == there)
    #expect(try Store.copy(from: file, to: programme.folder + "/encore.db", at: now) == there)
    for place in [server.connection, file] {
      let store = try Store.open(place, founder: "x", at: now)
      #expect(try store.check(on: now.today) == [])
      #expect(try store.team().advisers == programme.store.team().advisers)
      for text in ["", "coeur", "adviser:bea", "tag:numerique or goff"] {
        let query = try Query.parse(text)
        #expect(
          try store.countCases(query, today: now.today, me: nil)
            == programme.store.countCases(query, today: now.today, me: nil))
      }
      // Identifiers and the journal go on where they were.
      let entry = try store.redo(as: "Amélie", at: now).entry
      #expect(Int64(try #require(there.first { $0.name == "journal" }?.rows)) + 1 == entry)
      #expect(try store.check(on: now.today) == [])
      try store.close()
    }
  }

  @Test func `nothing is copied over a programme that is there`() throws {
    let (one, other) = (try ScratchProgramme(), try ScratchProgramme())
    _ = try other.perform(RegisterAssociation(name: "Les Amis"))
    let refusal = #expect(throws: Refusal.self) { try Store.copy(from: one.path, to: other.path, at: now) }
    #expect(refusal?.code == "store.exists")
    #expect(try other.store.file(association: 1).association.name == "Les Amis")
    let missing = #expect(throws: Refusal.self) {
      try Store.copy(from: one.folder + "/nowhere.db", to: one.folder + "/copie.db", at: now)
    }
    #expect(missing?.code == "store.missing")
    #expect(access(one.folder + "/copie.db", F_OK) != 0)
  }
}
