import JalonCore
import Testing

@testable import JalonStore

/// What was done through the rules is found by lists, counts and the history.
@Suite(.eachEngine) struct StoreListTests {
  private let today = ScratchProgramme.now.today

  private func cases(_ text: String, in programme: ScratchProgramme, me: String? = nil) throws -> [CaseRow] {
    let query = try Query.parse(text)
    let found = try programme.store.cases(
      PageRequest(query: query, sort: .name, limit: 10, today: today, me: me))
    #expect(try programme.store.countCases(query, today: today, me: me) == found.rows.count, "\(text)")
    return found.rows
  }

  private func associations(_ text: String, in programme: ScratchProgramme) throws -> [AssociationRow] {
    let query = try Query.parse(text)
    let found = try programme.store.associations(
      PageRequest(query: query, sort: .name, limit: 10, today: today))
    #expect(
      try programme.store.countAssociations(query, today: today, me: nil) == found.rows.count, "\(text)")
    return found.rows
  }

  @Test func `whoever calls is found while they say who they are`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    try programme.perform(TagCase(case: .id(walked.case), tag: "Été 2026"))
    let found = [
      "coeur", "LES AMIS", "\"amis du c\"", "zoé", "le goff", "zoe@amis.fr", "0298112233", "02 98 11",
      "+33298",
      "W291234567", "291234567", "brest", "ecouter", "quartier or site", "stage:diagnostic", "status:open",
      "adviser:amelie", "adviser:me", "sector:culture", "sector:arts", "network:none", "city:brest",
      "tag:\"ete 2026\"", "rna:W291234567", "2026-00001", "id:1", "stale<1d", "due<8d", "-due<7d",
      "-score<40",
    ]
    for text in found {
      #expect(try cases(text, in: programme, me: "Amélie").map(\.id) == [walked.case], "\(text)")
    }
    for text in ["coeurs", "\"coeur les\"", "stage:plan", "score>=0", "due<7d", "tag:ete", "-coeur", "0611"] {
      #expect(try cases(text, in: programme, me: "Béa").isEmpty, "\(text)")
    }
    for text in [
      "coeur", "goff", "0298112233", "stage:diagnostic", "adviser:amelie", "city:brest", "id:2026-00001",
    ] {
      #expect(try associations(text, in: programme).map(\.id) == [walked.association], "\(text)")
    }
  }

  @Test func `a line of a list says where the case is`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let row = try #require(try cases("", in: programme).first)
    #expect(row.name == "Les Amis du Cœur")
    #expect(row.reference == "2026-00001")
    #expect(row.adviser == "Amélie")
    #expect(row.stage == "diagnostic")
    #expect((row.stageRank, row.stageCount) == (2, 8))
    #expect(row.lastExchangeOn == today)
    #expect(row.nextFollowUpOn == DayTime(today + 7))
    #expect(row.score == nil)
    #expect((row.missing, row.conditions) == (4, 4))
    let association = try #require(try associations("", in: programme).first)
    #expect(association.caseID == walked.case)
    #expect(association.stage == "diagnostic")
  }

  @Test func `the history tells what was done, the latest first, and what was taken back`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let store = programme.store
    let undone = try store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    let history = try store.history(case: walked.case, before: nil, limit: 100)
    #expect(history.map(\.id) == history.map(\.id).sorted(by: >))
    #expect(history[0].act == .undo)
    #expect(history[1].command == "stage.advance")
    #expect(history[1].undoneBy == undone.entry)
    #expect(history.last?.command == "association.register")
    let referent = try #require(history.first { $0.command == "referent.add" && $0.undoneBy == nil })
    #expect(referent.adviser == "Amélie")
    #expect(referent.changes.contains { $0.kind == .referent && $0.after("name") == .text("Xavière") })
    let older = try store.history(case: walked.case, before: history[1].id, limit: 2)
    #expect(older.map(\.id) == history[2...3].map(\.id))
  }

  @Test func `associations that may be the same are shown beside one another`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    var facts = AssociationFacts()
    facts.postcode = "29200"
    let same = try programme.perform(RegisterAssociation(name: "LES AMIS  DU COEUR", facts: facts)).id
    facts.postcode = "75001"
    try programme.perform(RegisterAssociation(name: "Les amis du cœur", facts: facts))
    #expect(try programme.store.duplicates(of: walked.association).map(\.id) == [same])
    #expect(try programme.store.duplicates(of: same ?? 0).map(\.id) == [walked.association])
  }
}
