import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct DiagnosticStoreTests {
  private let now = ScratchProgramme.now

  @Test func `the close of a diagnostic scores the row of its case and opens the gate`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    #expect(try programme.listedScore(walked.case) == -1)
    let diagnostic = try programme.holdDiagnostic(walked.case, points: 2, closes: false)
    #expect(try programme.listedScore(walked.case) == -1)
    _ = try programme.perform(CloseDiagnostic(diagnostic: diagnostic))
    #expect(try programme.listedScore(walked.case) == 667)
    let found = try programme.store.cases(
      PageRequest(query: try Query.parse("score>60"), sort: .score, limit: 5, today: now.today, me: nil))
    #expect(found.rows.map(\.score) == [667])
    _ = try programme.perform(AdvanceStage(case: .id(walked.case)))
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `answers of an interview are there after another opening`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let diagnostic = try programme.holdDiagnostic(
      walked.case, but: ["SEC-1": .dontKnow, "EQU-1": .notApplicable], closes: false)
    let before = try programme.store.file(association: walked.association)
    #expect(before.answers.count == 52)
    #expect(before.people.map(\.name).suffix(2) == ["Une trésorière", "Un électricien"])
    try programme.store.close()
    let again = try Store.open(programme.path, founder: "x", at: now)
    let after = try again.file(association: walked.association)
    #expect(after == before)
    #expect(after.answer("SEC-1", of: diagnostic)?.value == .dontKnow)
    #expect(after.answer("EQU-1", of: diagnostic)?.reason == "sans objet ici")
    try again.close()
  }

  @Test func `an answer in mid-interview writes nothing of lists and gates`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let diagnostic = try programme.holdDiagnostic(walked.case, closes: false)
    func kept() throws -> [[[String]]] {
      try ["case_row", "gate_condition", "case_text", "standing"].map { try programme.dump($0) }
    }
    let before = try kept()
    let entries = try programme.entries() ?? 0
    _ = try programme.perform(AnswerQuestion(diagnostic: diagnostic, question: "SEC-2", value: .score(3)))
    #expect(try kept() == before)
    #expect(try programme.entries() == entries + 1)
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `notes and remarks are found by their words`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    func hits(_ words: String) throws -> Int {
      try programme.store.countCases(try Query.parse(words), today: now.today, me: nil)
    }
    let diagnostic = try programme.holdDiagnostic(walked.case)
    #expect(try hits("imprimante") == 0)
    var note = AnswerQuestion(diagnostic: diagnostic, question: "EQU-2")
    note.note = "L’imprimante du rez-de-chaussée est à bout"
    _ = try programme.perform(note)
    #expect(try hits("impriman") == 1)
    _ = try programme.perform(
      AddRemark(diagnostic: diagnostic, text: "On respire enfin", author: "Zoé Le Goff"))
    #expect(try hits("respire") == 1)
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: now)
    #expect(try hits("respire") == 0)
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `a diagnostic is taken back act by act and done again`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let tables = [
      "diagnostic", "answer", "decision", "remark", "person", "standing", "case_row", "case_text",
      "gate_condition",
    ]
    func kept() throws -> [[[String]]] { try tables.map { try programme.dump($0, but: "version") } }
    let untouched = try kept()
    let entries = try programme.entries() ?? 0
    let diagnostic = try programme.holdDiagnostic(walked.case, but: ["GES-1": .dontKnow])
    let file = try programme.store.file(association: walked.association)
    let first = try #require(file.diagnostic(diagnostic)?.priorities.first)
    _ = try programme.perform(
      DecideRecommendation(diagnostic: diagnostic, recommendation: first, decision: .retained))
    _ = try programme.perform(AddRemark(diagnostic: diagnostic, text: "Bien vu", author: "Zoé Le Goff"))
    let held = try kept()
    let acts = Int((try programme.entries() ?? 0) - entries)
    for _ in 0..<acts { _ = try programme.store.undo(entry: nil, as: "Amélie", at: now) }
    #expect(try kept() == untouched)
    for _ in 0..<acts { _ = try programme.store.redo(as: "Amélie", at: now) }
    #expect(try kept() == held)
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `a merge takes diagnostics along, and parted they are back`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let diagnostic = try programme.holdDiagnostic(walked.case)
    let before = try programme.dump("answer", but: "version")
    let other = try programme.perform(RegisterAssociation(name: "Doublon")).id ?? 0
    _ = try programme.perform(MergeAssociation(keep: other, merge: walked.association))
    let merged = try programme.store.file(association: other)
    #expect(merged.answers(of: diagnostic).count == 52)
    #expect(try programme.read { try $0.int(#"SELECT "association" FROM "standing""#) } == other)
    #expect(try programme.store.check(on: now.today) == [])
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: now)
    #expect(try programme.dump("answer", but: "version") == before)
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `an erased participant, owner and author is nowhere in the file`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let diagnostic = try programme.holdDiagnostic(walked.case, but: ["SEC-1": .dontKnow])
    _ = try programme.perform(AddRemark(diagnostic: diagnostic, text: "Bien", author: "Un électricien"))
    for person in try programme.store.file(association: walked.association).people {
      _ = try programme.store.erase(.person, person.id, as: "Amélie", at: now)
    }
    for table in ["person", "journal", "personal_value", "diagnostic", "answer", "remark", "case_text"] {
      for row in try programme.dump(table) {
        for trace in ["trésorière", "lectricien"] {
          #expect(!row.contains { $0.contains(trace) }, "\(table)")
        }
      }
    }
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `what a comparison reads behind the store's back is noticed`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    _ = try programme.holdDiagnostic(walked.case)
    try programme.write { connection throws(Refusal) in
      try connection.run(#"UPDATE "standing" SET "score" = 999"#)
    }
    #expect(try programme.store.check(on: now.today).map(\.code) == ["check.standing"])
  }
}
