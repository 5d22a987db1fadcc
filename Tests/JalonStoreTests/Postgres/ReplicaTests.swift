import Foundation
import JalonCore
import Testing

@testable import JalonStore

/// A replica follows the server, answers those who read, and takes over.
@Suite struct ReplicaTests {
  private let now = TeamTrial.now

  /// Waits until the replica has replayed all that was written, for ten seconds at most.
  private func wait(for replica: Store, toHave entry: Int64) throws {
    for _ in 0..<10_000 {
      let latest = try replica.engine.read { connection throws(Refusal) in
        try connection.int(JournalTail.last) ?? 0
      }
      if latest >= entry { return }
      usleep(1_000)
    }
    Issue.record("the replica does not follow")
  }

  private func isReadOnly(_ error: any Error) -> Bool {
    (error as? Refusal)?.code == PostgresFault.readsOnly
  }

  @Test func `who reads may read a replica, who writes is told, and whoever writes goes over to it`() throws {
    let primary = try PrivatePostgres()
    let place = try primary.emptyDatabase()
    let founder = try Store.open(place.connection, founder: "Amélie", at: now)
    let replica = try primary.replica()
    let made = try founder.perform(RegisterAssociation(name: "Fanfare"), as: "Amélie", at: now, expect: nil)
    _ = try founder.perform(OpenCase(association: made.id ?? 0), as: "Amélie", at: now, expect: nil)

    let name = try #require(place.shown.split(separator: "/").last).description
    let reading = try Store.open(try replica.address(of: name).connection, founder: "", at: now)
    try wait(for: reading, toHave: made.entry)
    #expect(try reading.file(association: made.id ?? 0).association.name == "Fanfare")
    #expect {
      try reading.perform(RegisterAssociation(name: "Chorale"), as: "Amélie", at: now, expect: nil)
    } throws: { isReadOnly($0) }
    #expect { try reading.watch(as: "Amélie") } throws: { isReadOnly($0) }
    // What a later day changes can't be written down there: that keeps nobody from reading.
    let later = Moment(noonOf: now.today + 400)
    try Store.open(try replica.address(of: name).connection, founder: "", at: later).close()

    let folders = [primary, replica].map { $0.socketFolder }.joined(separator: ",")
    let both = "postgresql:///\(name)?host=\(folders)&user=jalon&target_session_attrs=read-write"
    let writing = try Store.open(both, founder: "", at: now)
    let before = try writing.perform(RegisterAssociation(name: "Judo"), as: "Amélie", at: now, expect: nil)
    try wait(for: reading, toHave: before.entry)
    try primary.stop()
    try replica.takeOver()
    let after = try writing.perform(RegisterAssociation(name: "Théâtre"), as: "Amélie", at: now, expect: nil)
    let names = try [before, after].map { try writing.file(association: $0.id ?? 0).association.name }
    #expect(names == ["Judo", "Théâtre"])
    #expect(try writing.check(on: now.today) == [])
  }
}
