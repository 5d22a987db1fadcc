import Foundation
import JalonCore
import Synchronization
import Testing

@testable import JalonStore

/// Many clients at once, on a server that stops in mid-run: what was acknowledged is there, once, and nothing else is.
///
/// `tools/server-trial` runs it with more clients and more changes.
@Suite struct ServerTrialTests {
  private let now = ScratchProgramme.now

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
    let stores = try (0..<clients).map { _ in try Store.open(place.connection, founder: "x", at: now) }
    for (client, store) in stores.enumerated() {
      let (first, last) = (client * changes / clients, (client + 1) * changes / clients)
      done.enter()
      Thread.detachNewThread {
        defer { done.leave() }
        work(store, Array(first..<last), on: common, heard)
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
        try connection.all(#"SELECT "id" FROM "journal" WHERE "id" > 3"#) { $0.int(0) },
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

  /// One client's work: a tenth of it on what all work on, the rest on associations of its own.
  private func work(
    _ store: Store, _ numbers: [Int], on common: Int64, _ heard: borrowing Mutex<Heard>
  ) {
    do throws(Refusal) {
      for number in numbers {
        let name = "acte \(number)"
        if number % 10 == 0 {
          let made = try store.perform(
            TagCase(case: .id(common), tag: name), as: "Amélie", at: now, expect: nil)
          heard.withLock { heard in
            heard.entries.insert(made.entry)
            heard.tags.insert(name)
          }
        } else {
          let made = try store.perform(RegisterAssociation(name: name), as: "Amélie", at: now, expect: nil)
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
