import JalonCore
import Testing

@testable import JalonStore

/// On a server the adviser is the one who is connected.
@Suite struct ConnectedTests {
  private var now: Moment { TeamTrial.now }

  @Test func `who is connected acts, at the server's own time`() throws {
    let trial = try TeamTrial()
    let store = try trial.store(as: "paul")
    #expect(store.connected?.adviser == "Paul")
    #expect(try store.actor(asked: nil) == "Paul")
    #expect(try store.actor(asked: "paul") == "Paul")
    let tag = TagCase(case: .id(trial.paul.case), tag: "x")
    let fast = Moment(instant: now.instant + 3_600_000, today: now.today)
    #expect(try store.perform(tag, as: "Paul", at: fast, expect: nil).entry > 0)
    let entry = try #require(try store.history(case: trial.paul.case, before: nil, limit: 1).first)
    #expect(entry.adviser == "Paul")
    #expect(abs(entry.instant - now.instant) < 60_000)
    #expect(try store.check(on: now.today) == [])
    try store.close()
  }

  @Test func `nobody acts under another name, nor at another time`() throws {
    let trial = try TeamTrial()
    let store = try trial.store(as: "paul")
    let tag = TagCase(case: .id(trial.paul.case), tag: "x")
    func refusal(as name: String, at moment: Moment) -> Refusal? {
      #expect(throws: Refusal.self) { try store.perform(tag, as: name, at: moment, expect: nil) }
    }
    let other = refusal(as: "Béa", at: now)
    #expect(other?.code == "adviser.isConnected")
    #expect(other?.kind == .notAllowed)
    #expect(refusal(as: "Paul", at: Moment(noonOf: now.today - 400))?.code == "clock.wrong")
    #expect(throws: Refusal.self) { try store.undo(entry: nil, as: "Béa", at: now) }
    try store.close()
  }

  @Test func `who stands for nobody is told how to be let in`() throws {
    let trial = try TeamTrial()
    try trial.place.connection().execute(#"DELETE FROM "member" WHERE "role" = 'paul'"#)
    let refusal = #expect(throws: Refusal.self) { try trial.store(as: "paul") }
    #expect(refusal?.code == "team.stranger")
    #expect(refusal?.kind == .notAllowed)
    #expect(refusal?.message.en.contains("jalon team add NAME --role adviser --login paul") == true)
  }

  @Test func `whoever owns the tables acts for others, and for one of them unless told`() throws {
    let trial = try TeamTrial()
    try Store.grantTeamRoles(trial.place, caller: "Chloé")
    #expect(try Store.open(trial.place.connection, founder: "x", at: now).actor(asked: nil) == nil)
    try trial.place.connection().execute(#"DELETE FROM "member" WHERE "role" = 'bea'"#)
    try Store.grantTeamRoles(trial.place, caller: "Béa")
    let store = try Store.open(trial.place.connection, founder: "x", at: ScratchProgramme.now)
    #expect(try store.actor(asked: nil) == "Béa")
    let tag = TagCase(case: .id(trial.paul.case), tag: "x")
    #expect(try store.perform(tag, as: "Paul", at: ScratchProgramme.now, expect: nil).entry > 0)
    try store.close()
  }
}

/// What the people of a team do with Jalon, each as themselves.
@Suite struct TeamWorkTests {
  private var now: Moment { TeamTrial.now }

  private func kind(_ body: () throws -> Void) -> Refusal.Kind? {
    #expect(throws: Refusal.self) { try body() }?.kind
  }

  @Test func `a reader reads, visits, and writes nothing else`() throws {
    let trial = try TeamTrial()
    let store = try trial.store(as: "lise")
    #expect(try store.file(association: trial.paul.association).referents.count == 3)
    #expect(try store.visit(case: trial.paul.case, as: "Lise", on: now.today) == nil)
    #expect(try store.visit(case: trial.paul.case, as: "Lise", on: now.today) != nil)
    let tag = TagCase(case: .id(trial.paul.case), tag: "x")
    #expect(kind { _ = try store.perform(tag, as: "Lise", at: now, expect: nil) } == .notAllowed)
    try store.close()
  }

  @Test func `an adviser works on their cases, and neither on the team nor on the past`() throws {
    let trial = try TeamTrial()
    let store = try trial.store(as: "paul")
    let tag = TagCase(case: .id(trial.paul.case), tag: "x")
    #expect(try store.perform(tag, as: "Paul", at: now, expect: nil).entry > 0)
    _ = try store.undo(entry: nil, as: "Paul", at: now)
    _ = try store.redo(as: "Paul", at: now)
    let other = TagCase(case: .id(trial.nina.case), tag: "x")
    #expect(kind { _ = try store.perform(other, as: "Paul", at: now, expect: nil) } == .notAllowed)
    let adding = AddAdviser(name: "Chloé", role: .adviser)
    #expect(kind { _ = try store.perform(adding, as: "Paul", at: now, expect: nil) } == .notAllowed)
    #expect(kind { _ = try store.erase(.referent, 1, as: "Paul", at: now) } == .notAllowed)
    #expect(try store.check(on: now.today) == [])
    try store.close()
  }

  @Test func `a case changes hands by its adviser, who sees it on for a while, and by leads`() throws {
    let trial = try TeamTrial()
    let (paul, nina) = (try trial.store(as: "paul"), try trial.store(as: "nina"))
    let id = CaseName.id(trial.paul.case)
    let over = HandOverCase(case: id, adviser: "Nina", note: "congé")
    _ = try paul.perform(over, as: "Paul", at: now, expect: nil)
    _ = try paul.perform(TagCase(case: id, tag: "suivi"), as: "Paul", at: now, expect: nil)
    _ = try nina.perform(TagCase(case: id, tag: "à moi"), as: "Nina", at: now, expect: nil)
    // Who gives a share of their own back has done with the case.
    _ = try paul.perform(UnshareCase(case: id, adviser: "Paul"), as: "Paul", at: now, expect: nil)
    #expect(
      kind { _ = try paul.perform(TagCase(case: id, tag: "x"), as: "Paul", at: now, expect: nil) }
        == .notAllowed)
    let lead = try trial.store(as: "bea")
    _ = try lead.perform(AssignCase(case: id, adviser: "Paul"), as: "Béa", at: now, expect: nil)
    _ = try paul.perform(TagCase(case: id, tag: "de retour"), as: "Paul", at: now, expect: nil)
    #expect(try paul.check(on: now.today) == [])
    for store in [paul, nina, lead] { try store.close() }
  }

  @Test func `a lead keeps the team and erases people, and leaves the past as it is`() throws {
    let trial = try TeamTrial()
    let store = try trial.store(as: "amelie")
    let adding = AddAdviser(name: "Chloé", role: .adviser)
    #expect(try store.perform(adding, as: "Amélie", at: now, expect: nil).entry > 0)
    _ = try store.erase(.referent, 1, as: "Amélie", at: now)
    #expect(try store.check(on: now.today) == [])
    try store.close()
  }

  @Test func `everything can be done by those whose it is, and the programme is sound`() throws {
    try ScratchProgramme.$now.withValue(TeamTrial.now) {
      let place = try PrivatePostgres.shared.get().programme()
      let team = try WorkingTeam(on: place)
      let walked = try ScratchProgramme.walk(team)
      try team.goBackAndForth(1)
      let done = try team.doEverythingElse(walked).union(walked.commands)
      #expect(done == Set(CommandCatalogue.all.map { $0.name }))
      // All but what leads alone do.
      #expect(done.count - team.doneByPaul.count < 12)
      #expect(try team.check() == [])
      try team.close()
    }
  }
}
