import Foundation
import JalonCore
import Synchronization
import Testing

@testable import JalonStore

/// Many clients at once, each with the rights of a role of their own, on a server that stops in mid-run: what was acknowledged is there, once, and nothing else is.
///
/// `tools/server-trial` runs it with more clients and more changes.
@Suite struct ServerTrialTests {
  /// The present: a server takes nothing else from who is connected.
  private let now = TeamTrial.now

  private static func number(_ variable: String, else usual: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? usual
  }

  /// What clients have heard.
  private struct Heard {
    var entries: Set<Int64> = []
    var tags: Set<String> = []
    var names: Set<String> = []
    var refusals: [String] = []
  }

  @Test func `the final state is the sum of what was acknowledged`() throws {
    let clients = Self.number("JALON_CLIENTS", else: 5)
    let changes = Self.number("JALON_CHANGES", else: 60)
    let server = try PrivatePostgres()
    let place = try server.emptyDatabase()
    let founder = try Store.open(place.connection, founder: "Amélie", at: now)
    let shared = try founder.perform(RegisterAssociation(name: "Commune"), as: "Amélie", at: now, expect: nil)
      .id
    let common = try #require(
      try founder.perform(OpenCase(association: shared ?? 0), as: "Amélie", at: now, expect: nil).id)
    let heard = Mutex(Heard())
    let done = DispatchGroup()
    let clock = ContinuousClock()
    let start = clock.now
    let stores = try team(of: clients, on: server, place, sharing: common, as: founder)
    let before = try founder.engine.read { connection throws(Refusal) in
      try connection.int(#"SELECT max("id") FROM "journal""#) ?? 0
    }
    for (client, store) in stores.enumerated() {
      let (first, last) = (client * changes / clients, (client + 1) * changes / clients)
      done.enter()
      Thread.detachNewThread {
        defer { done.leave() }
        work(store, as: Self.name(of: client), Array(first..<last), on: common, heard)
      }
    }
    // In mid-run, whenever that is.
    while heard.withLock({ $0.entries.count < changes / 3 && $0.refusals.isEmpty }) { usleep(1_000) }
    try server.restart()
    done.wait()
    let seconds = start.duration(to: clock.now)
    let found = heard.withLock { $0 }
    #expect(found.refusals == [])
    #expect(found.entries.count == changes)
    let (entries, names) = try founder.engine.read { connection throws(Refusal) in
      (
        try connection.all(#"SELECT "id" FROM "journal" WHERE "id" > ?"#, [.int(before)]) { $0.int(0) },
        try connection.all(#"SELECT "name" FROM "association" WHERE "id" > 1"#) { $0.text(0) }
      )
    }
    #expect(Set(entries) == found.entries)
    #expect(names.count == found.names.count && Set(names) == found.names)
    let tags = try founder.file(association: shared ?? 0).tags.map(\.text)
    #expect(tags.count == found.tags.count && Set(tags) == found.tags)
    #expect(try founder.check(on: now.today) == [])
    try founder.close()
    if changes > 1_000 { print("\(clients) clients, \(changes) changes: \(seconds)") }
  }

  private static func name(of client: Int) -> String { "Client \(client)" }

  /// Clients who connect with a role of their own each, leads and advisers by turns; the common case is shared with all of them.
  private func team(
    of clients: Int, on server: PrivatePostgres, _ place: ServerAddress, sharing common: Int64,
    as founder: Store
  ) throws -> [Store] {
    try Store.grantTeamRoles(place)
    let database = String(try #require(place.shown.split(separator: "/").last))
    return try (0..<clients).map { client in
      let (name, login) = (Self.name(of: client), "client_\(client)")
      let role: Adviser.Role = client % 2 == 0 ? .lead : .adviser
      _ = try founder.perform(AddAdviser(name: name, role: role), as: "Amélie", at: now, expect: nil)
      let share = ShareCase(case: .id(common), adviser: name)
      if role == .adviser { _ = try founder.perform(share, as: "Amélie", at: now, expect: nil) }
      try place.connection().run(
        #"SELECT team_admit(?, "id", NULL) FROM "adviser" WHERE "name" = ?"#, [.text(login), .text(name)])
      return try Store.open(
        server.address(of: database, as: login).connection, founder: "x", at: now)
    }
  }

  /// One client's work: a tenth of it on what all work on, the rest on associations of its own.
  private func work(
    _ store: Store, as person: String, _ numbers: [Int], on common: Int64, _ heard: borrowing Mutex<Heard>
  ) {
    do throws(Refusal) {
      for number in numbers {
        let name = "acte \(number)"
        if number % 10 == 0 {
          let made = try store.perform(
            TagCase(case: .id(common), tag: name), as: person, at: now, expect: nil)
          heard.withLock { heard in
            heard.entries.insert(made.entry)
            heard.tags.insert(name)
          }
        } else {
          let made = try store.perform(RegisterAssociation(name: name), as: person, at: now, expect: nil)
          heard.withLock { heard in
            heard.entries.insert(made.entry)
            heard.names.insert(name)
          }
        }
      }
      try store.close()
    } catch {
      heard.withLock { $0.refusals.append(error.message.en) }
    }
  }
}
