import JalonCore
import Testing

@testable import JalonStore

/// What is said in confidence stands apart from what the whole team reads, on both engines.
@Suite(.eachEngine) struct ConfidenceTests {
  private let now = ScratchProgramme.now

  private func texts(_ programme: ScratchProgramme) throws -> (open: [String], apart: [String]) {
    try programme.read { connection in
      (
        try connection.all(#"SELECT "summary" FROM "exchange" ORDER BY "id""#) { $0.text(0) },
        try connection.all(#"SELECT "summary" FROM "confidential" ORDER BY "id""#) { $0.text(0) }
      )
    }
  }

  private func said(_ programme: ScratchProgramme, _ walked: Walked) throws -> [String] {
    try programme.store.file(association: walked.association).exchanges.map(\.summary)
  }

  @Test func `a text goes apart, changes there, comes back, and is taken back`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let open = "Une heure à écouter"
    var talk = RecordExchange(
      case: .id(walked.case), on: now.today, kind: .call, minutes: 5, summary: "Un secret")
    talk.confidential = true
    let id = try #require(try programme.perform(talk).id)
    #expect(try texts(programme) == ([open, ""], ["Un secret"]))
    #expect(try said(programme, walked) == [open, "Un secret"])
    var update = UpdateExchange(exchange: id)
    update.summary = "Un autre secret"
    try programme.perform(update)
    #expect(try texts(programme) == ([open, ""], ["Un autre secret"]))
    // Of its body, the journal's own row says only of which exchange it tells.
    let bodies = try programme.read { connection in
      try connection.all(#"SELECT "body" FROM "journal" ORDER BY "id" DESC LIMIT 2"#) { $0.text(0) }
    }
    #expect(bodies == ["{\"sealed\":[\(id)]}", "{\"sealed\":[\(id)]}"])
    let entry = try #require(try programme.store.history(case: walked.case, before: nil, limit: 1).first)
    #expect(entry.changes.first?.after("summary") == .text("Un autre secret"))
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: now)
    #expect(try said(programme, walked) == [open, "Un secret"])
    var lifting = UpdateExchange(exchange: id)
    lifting.confidential = false
    try programme.perform(lifting)
    #expect(try texts(programme) == ([open, "Un secret"], []))
    var hiding = UpdateExchange(exchange: 1)
    hiding.confidential = true
    try programme.perform(hiding)
    #expect(try texts(programme) == (["", "Un secret"], [open]))
    for _ in 1...3 { _ = try programme.store.undo(entry: nil, as: "Amélie", at: now) }
    #expect(try texts(programme) == ([open], []))
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `a programme from before has its confidences put apart, in its journal too`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    var talk = RecordExchange(
      case: .id(walked.case), on: now.today, kind: .call, minutes: 5, summary: "Un secret")
    talk.confidential = true
    try programme.perform(talk)
    let file = try programme.store.file(association: walked.association)
    let history = try programme.store.history(case: walked.case, before: nil, limit: 99)
    // As an earlier version kept them.
    try programme.tamper(
      #"UPDATE "exchange" SET "summary" = (SELECT "summary" FROM "confidential") WHERE "confidential" = 1"#)
    try programme.tamper(
      #"UPDATE "journal" SET "body" = (SELECT "body" FROM "sealed") WHERE "id" = (SELECT "journal" FROM "sealed")"#
    )
    try programme.tamper(#"DELETE FROM "confidential""#)
    try programme.tamper(#"DELETE FROM "sealed""#)
    try programme.write { connection throws(Refusal) in try connection.sealConfidences() }
    #expect(try texts(programme) == (["Une heure à écouter", ""], ["Un secret"]))
    #expect(try programme.store.file(association: walked.association) == file)
    #expect(try programme.store.history(case: walked.case, before: nil, limit: 99) == history)
    #expect(try programme.store.check(on: now.today) == [])
  }
}

/// The same on a server, as each of the team sees it.
@Suite struct SharedConfidenceTests {
  private var now: Moment { TeamTrial.now }

  @Test func `who is not on the case sees that there was a talk, and not what was said`() throws {
    let trial = try TeamTrial()
    for person in ["paul", "bea", "nina", "lise"] {
      let store = try trial.store(as: person)
      let isShown = ["paul", "bea"].contains(person)
      let talk = try #require(try store.file(association: trial.paul.association).exchanges.last)
      #expect(talk.summary == (isShown ? TeamTrial.secret : ""))
      #expect(talk.minutes == 20 && talk.confidential)
      let entry = try #require(
        try store.history(case: trial.paul.case, before: nil, limit: 9).first {
          $0.command == "exchange.record"
        })
      #expect(entry.changes.first?.id == talk.id)
      #expect((entry.changes.first?.after("summary") == .text(TeamTrial.secret)) == isShown)
      // A check brings gates up to the day first, which readers can't.
      if person != "lise" { #expect(try store.check(on: now.today) == []) }
      try store.close()
    }
  }

  @Test func `whoever gets a share of the case reads it, as long as they have it`() throws {
    let trial = try TeamTrial()
    let (paul, nina) = (try trial.store(as: "paul"), try trial.store(as: "nina"))
    func said() throws -> String? {
      try nina.file(association: trial.paul.association).exchanges.last?.summary
    }
    let id = CaseName.id(trial.paul.case)
    _ = try paul.perform(ShareCase(case: id, adviser: "Nina"), as: "Paul", at: now, expect: nil)
    #expect(try said() == TeamTrial.secret)
    var update = UpdateExchange(exchange: 2)
    update.summary = "Elle part"
    _ = try nina.perform(update, as: "Nina", at: now, expect: nil)
    _ = try paul.perform(UnshareCase(case: id, adviser: "Nina"), as: "Paul", at: now, expect: nil)
    #expect(try said() == "")
    // What they have changed they can't take back: they don't see any more whether it is as they left it.
    #expect(throws: Refusal.self) { try nina.undo(entry: nil, as: "Nina", at: now) }
    _ = try paul.undo(entry: nil, as: "Paul", at: now)
    for store in [paul, nina] { try store.close() }
  }

  @Test func `only who sees all copies the programme`() throws {
    let trial = try TeamTrial()
    let folder = try ScratchProgramme.makeFolder()
    defer { ScratchProgramme.remove(folder) }
    func copy(as person: String) throws {
      let from = try trial.address(of: person).connection
      _ = try Store.copy(from: from, to: "\(folder)/\(person).db", at: now)
    }
    #expect(#expect(throws: Refusal.self) { try copy(as: "nina") }?.code == "copy.notAll")
    try copy(as: "bea")
    let store = try Store.open(folder + "/bea.db", founder: "x", at: now)
    #expect(try store.file(association: trial.paul.association).exchanges.last?.summary == TeamTrial.secret)
    #expect(try store.check(on: now.today) == [])
    try store.close()
  }
}
