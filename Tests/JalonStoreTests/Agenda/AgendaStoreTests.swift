import JalonCore
import Testing

@testable import JalonStore

/// *Today* as the store reads it.
@Suite(.eachEngine) struct AgendaStoreTests {
  private let today = ScratchProgramme.now.today

  private func lines(
    _ programme: ScratchProgramme, _ scope: AgendaScope = .mine, as name: String = "Amélie",
    on day: Day? = nil
  ) throws -> [AgendaRow] {
    try programme.store.agenda(
      PageRequest(query: Query(), sort: scope, limit: 500, today: day ?? today, me: name)
    ).rows
  }

  /// A case that was opened some days ago; its association has the same number.
  @discardableResult
  private func open(_ name: String, daysAgo: Int, in programme: ScratchProgramme) throws -> Int64 {
    let at = Moment(noonOf: today - daysAgo)
    let association = try programme.store.perform(
      RegisterAssociation(name: name), as: "Amélie", at: at, expect: nil)
    let opened = try programme.store.perform(
      OpenCase(association: association.id ?? 0), as: "Amélie", at: at, expect: nil)
    return opened.id ?? 0
  }

  private func talk(_ id: Int64, next: Int?, in programme: ScratchProgramme) throws {
    var exchange = RecordExchange(case: .id(id), on: today, kind: .call, minutes: 10, summary: "Un point.")
    exchange.nextOn = next.map { DayTime(today + $0) }
    try programme.perform(exchange)
  }

  @Test func `groups follow one another, in each the earliest day first, and their counts agree`() throws {
    let programme = try ScratchProgramme()
    for days in [60, 50, 30, 12, 10, 2] { try open("Association \(days)", daysAgo: days, in: programme) }
    let rows = try lines(programme)
    #expect(
      rows.map { "\($0.group) \($0.case.name.split(separator: " ")[1])" } == [
        "silence45 60", "silence45 50", "silence21 30", "silence9 12", "silence9 10", "stage 60", "stage 50",
        "stage 30",
      ])
    let counts = try programme.store.countAgenda(.mine, today: today, me: "amelie") { false }
    #expect(counts.filter { $0.value > 0 } == [.silence45: 2, .silence21: 1, .silence9: 2, .stage: 3])
  }

  @Test func `an exchange takes its case off the silent ones and agrees the next`() throws {
    let programme = try ScratchProgramme()
    let id = try open("Les Amis", daysAgo: 12, in: programme)
    let before = try #require(try lines(programme).first)
    #expect(before.group == .silence9)
    try talk(id, next: 3, in: programme)
    #expect(try lines(programme).map(\.group) == [.soon])
    #expect(try lines(programme, on: today + 5).map(\.group) == [.overdue, .stage])
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    #expect(try lines(programme).map(\.group) == [.silence9])
  }

  @Test func `a day that passes needs no writing`() throws {
    let programme = try ScratchProgramme()
    try open("Les Amis", daysAgo: 3, in: programme)
    #expect(try lines(programme).isEmpty)
    #expect(try lines(programme, on: today + 6).map(\.group) == [.silence9])
    #expect(try lines(programme, on: today + 18).map(\.group) == [.silence21, .stage])
  }

  @Test func `a shared case shows to both until its day, and once for the team`() throws {
    let programme = try ScratchProgramme()
    try programme.perform(AddAdviser(name: "Bruno", role: .adviser))
    let id = try open("Les Amis", daysAgo: 12, in: programme)
    try programme.perform(ShareCase(case: .id(id), adviser: "Bruno", until: today + 5))
    #expect(try lines(programme, as: "Bruno").map(\.group) == [.silence9])
    #expect(try lines(programme, .team, as: "Bruno").count == 1)
    #expect(try lines(programme, as: "Bruno", on: today + 6).isEmpty)
    try programme.perform(AssignCase(case: .id(id), adviser: "Bruno"))
    #expect(try lines(programme).isEmpty)
    #expect(try lines(programme, as: "Bruno", on: today + 6).map(\.group) == [.silence9, .stage])
  }

  @Test func `a line that stays keeps its number while its day changes`() throws {
    let programme = try ScratchProgramme()
    let id = try open("Les Amis", daysAgo: 2, in: programme)
    try talk(id, next: 1, in: programme)
    let before = try #require(try lines(programme).first)
    try talk(id, next: 2, in: programme)
    let after = try #require(try lines(programme).first)
    #expect(before.id == after.id)
    #expect(before.key != after.key)
  }

  @Test func `pages before, behind and around a place make up the whole`() throws {
    let programme = try ScratchProgramme()
    for number in 1...30 { try open("Association \(number)", daysAgo: number * 3, in: programme) }
    let whole = try lines(programme)
    func page(_ anchor: PageAnchor, _ limit: Int = 7) throws -> Page<AgendaRow> {
      try programme.store.agenda(
        PageRequest(query: Query(), sort: .mine, anchor: anchor, limit: limit, today: today, me: "Amélie"))
    }
    for (place, row) in whole.enumerated() {
      #expect(try page(.after(row.key)).rows == Array(whole[(place + 1)...].prefix(7)))
      #expect(try page(.before(row.key)).rows == Array(whole[..<place].suffix(7)))
      let around = try page(.at(row.key))
      #expect(around.rows.contains(row))
      #expect(around.rows.count == 7)
    }
    #expect(try page(.last).rows == Array(whole.suffix(7)))
    for group in AgendaGroup.allCases {
      let first = whole.first { $0.group >= group }
      #expect(try page(.after(AgendaPlace(before: group).key), 1).rows.first == first)
    }
  }

  @Test func `a wrong agenda is noticed by the check`() throws {
    let programme = try ScratchProgramme()
    try open("Les Amis", daysAgo: 12, in: programme)
    #expect(try programme.store.check(on: today) == [])
    try programme.tamper(#"UPDATE "agenda" SET "day" = '2020-01-01'"#)
    #expect(try programme.store.check(on: today).map(\.code) == ["check.row"])
  }

  @Test func `a programme from before gets the agenda that it would have kept`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    _ = try programme.doEverythingElse(walked)
    for days in [60, 12] { try open("Association \(days)", daysAgo: days, in: programme) }
    let id = try open("Partagée", daysAgo: 1, in: programme)
    try talk(id, next: 40, in: programme)
    func kept() throws -> Set<String> {
      try programme.read { connection throws in
        Set(
          try connection.all(
            #"SELECT "case_id", "follower", "kind", "own", "day", "until", coalesce("means", '') FROM "agenda""#
          ) { row in (0..<7).map { "\(row.value($0))" }.joined(separator: " ") })
      }
    }
    let before = try kept()
    try programme.write { connection throws(Refusal) in
      try connection.run(#"DELETE FROM "agenda""#)
      try AgendaFilling(connection: connection, team: try programme.store.team(connection)).run()
    }
    #expect(try kept() == before)
    #expect(before.count > 6)
  }
}

/// What each adviser has seen of each case.
@Suite(.eachEngine) struct VisitTests {
  private let now = ScratchProgramme.now

  @Test func `a visit tells what was done since the one before, and is no act`() throws {
    let programme = try ScratchProgramme()
    try programme.perform(AddAdviser(name: "Bruno", role: .adviser))
    try programme.perform(RegisterAssociation(name: "Les Amis"))
    try programme.perform(OpenCase(association: 1))
    let entries = try programme.entries()
    func visit(_ name: String, after days: Int = 0) throws -> Visit? {
      try programme.store.visit(case: 1, as: name, on: now.today + days)
    }
    #expect(try visit("Bruno") == nil)
    #expect(try visit("Bruno") == Visit(on: now.today, since: []))
    try programme.perform(RecordNeed(case: 1, text: "Un agenda."))
    try programme.perform(TagCase(case: 1, tag: "urgent"))
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: now)
    let found = try #require(try visit("Bruno", after: 3))
    #expect(found.since.map(\.command) == ["need.record"])
    #expect(found.on == now.today)
    #expect(try visit("Bruno", after: 4) == Visit(on: now.today + 3, since: []))
    #expect(try visit("Amélie") == nil)
    #expect(try visit("Personne") == nil)
    #expect(try programme.entries() == (entries ?? 0) + 3)
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `every case that a query finds is named for an act on all of them`() throws {
    let programme = try ScratchProgramme()
    for number in 1...5 {
      try programme.perform(RegisterAssociation(name: "Association \(number)"))
      try programme.perform(OpenCase(association: Int64(number)))
    }
    try programme.perform(CloseCase(case: 3, outcome: .lost))
    let open = try programme.store.caseIDs(Query.parse("status:open"), today: now.today, me: "Amélie")
    #expect(open == [1, 2, 4, 5])
    let commands = open.map { HandOverCase(case: .id($0), adviser: "Béa") }
    try programme.perform(AddAdviser(name: "Béa", role: .adviser))
    let made = try programme.store.perform(commands, as: "Amélie", at: now, isTrial: false)
    #expect(made.changed == 4)
    func counts(_ name: String) throws -> Int {
      try programme.store.caseIDs(Query(filter: .term(.mine)), today: now.today, me: name).count
    }
    #expect(try counts("Béa") == 4)
    _ = try programme.store.undo(entry: made.entry, as: "Amélie", at: now)
    #expect(try counts("Béa") == 0)
    #expect(try programme.store.check(on: now.today) == [])
  }
}
