import JalonCore
import Testing

@testable import JalonStore

/// Many commands as one act: what it changes, what it leaves out, and how it is taken back.
@Suite(.eachEngine) struct BatchTests {
  private let now = ScratchProgramme.now

  /// Three open cases of Amélie's, and Béa, to whom they could go.
  private func programme() throws -> ScratchProgramme {
    let programme = try ScratchProgramme()
    _ = try programme.perform(AddAdviser(name: "Béa", role: .adviser))
    for id in 1...3 {
      _ = try programme.perform(RegisterAssociation(name: "Association \(id)"))
      _ = try programme.perform(OpenCase(association: Int64(id)))
    }
    return programme
  }

  private func assign(_ cases: [Int64], to adviser: String = "Béa") -> [any Command] {
    cases.map { AssignCase(case: .id($0), adviser: adviser) }
  }

  private func advisers(_ programme: ScratchProgramme) throws -> [Int64?] {
    try (1...3).map { try programme.store.file(case: .id($0)).file.case($0)?.adviser }
  }

  @Test func `it tells what changed, what was so already, and what was refused`() throws {
    let programme = try programme()
    _ = try programme.perform(AssignCase(case: 2, adviser: "Béa"))
    let made = try programme.store.perform(assign([1, 2, 3, 99]), as: "Amélie", at: now, isTrial: false)
    #expect(made.changed == 2)
    #expect(made.unchanged == 1)
    #expect(made.refusals.map(\.code) == ["record.notFound"])
    #expect(try advisers(programme) == [2, 2, 2])
  }

  @Test func `a trial tells the same and keeps nothing`() throws {
    let programme = try programme()
    let before = try programme.dump("journal")
    let trial = try programme.store.perform(assign([1, 3, 99]), as: "Amélie", at: now, isTrial: true)
    #expect(trial.entry == nil)
    #expect(try programme.dump("journal") == before)
    #expect(try advisers(programme) == [1, 1, 1])
    var made = try programme.store.perform(assign([1, 3, 99]), as: "Amélie", at: now, isTrial: false)
    made.entry = nil
    #expect(made == trial)
  }

  @Test func `what the server refuses is said as it says it, and nothing is kept`() throws {
    try ScratchProgramme.$engineName.withValue(.postgres) {
      let programme = try programme()
      let server = try #require(programme.server)
      try server.connection().execute(
        """
        CREATE FUNCTION no_tag() RETURNS trigger LANGUAGE plpgsql
          AS $$ BEGIN RAISE EXCEPTION 'that tag not' USING ERRCODE = '42501'; END $$;
        CREATE TRIGGER no_tag BEFORE INSERT ON tag FOR EACH ROW WHEN (NEW.text = 'secret') EXECUTE FUNCTION no_tag()
        """)
      func tags(_ second: String, _ third: String) -> [any Command] {
        ["urgent", second, third].enumerated().map {
          TagCase(case: .id(Int64($0.offset + 1)), tag: $0.element)
        }
      }
      // In the middle, where another command comes behind it, and as the last.
      for commands in [tags("secret", "urgent"), tags("urgent", "secret")] {
        for isTrial in [true, false] {
          let refusal = #expect(throws: Refusal.self) {
            try programme.store.perform(commands, as: "Amélie", at: now, isTrial: isTrial)
          }
          #expect(refusal?.code == "store.notAllowed")
          #expect(refusal.map { "\($0)".contains("that tag not") } == true)
        }
      }
      #expect(try programme.dump("tag").isEmpty)
    }
  }

  @Test func `where nothing changes the journal has no entry`() throws {
    let programme = try programme()
    let before = try programme.dump("journal")
    let made = try programme.store.perform(
      assign([1, 2], to: "Amélie"), as: "Amélie", at: now, isTrial: false)
    #expect(made.entry == nil)
    #expect(made.unchanged == 2)
    #expect(try programme.dump("journal") == before)
  }

  @Test func `one undo takes the whole back, one redo does it again, as often as one likes`() throws {
    let programme = try programme()
    _ = try programme.store.perform(assign([1, 2, 3]), as: "Amélie", at: now, isTrial: false)
    for _ in 1...2 {
      let undone = try programme.store.undo(entry: nil, as: "Amélie", at: now)
      #expect(undone.acts == 3)
      #expect(try advisers(programme) == [1, 1, 1])
      let redone = try programme.store.redo(as: "Amélie", at: now)
      #expect(redone.acts == 3)
      #expect(try advisers(programme) == [2, 2, 2])
    }
    #expect(throws: Refusal.self) { try programme.store.redo(as: "Amélie", at: now) }
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `what was taken back alone before is not done again with the rest`() throws {
    let programme = try programme()
    _ = try programme.store.perform(assign([1, 2, 3]), as: "Amélie", at: now, isTrial: false)
    let first = try programme.read {
      try $0.int(#"SELECT min("id") FROM "journal" WHERE "command" = 'case.assign'"#)
    }
    _ = try programme.store.undo(entry: first, as: "Amélie", at: now)
    #expect(try programme.store.undo(entry: nil, as: "Amélie", at: now).acts == 2)
    #expect(try programme.store.redo(as: "Amélie", at: now).acts == 2)
    #expect(try advisers(programme) == [1, 2, 2])
  }
}
