import JalonCore
import Testing

@testable import JalonStore

/// Who is at a case on a server, however they leave.
@Suite struct PresenceTests {
  @Test func `who is killed is no longer named, though they never said that they left`() throws {
    let place = try PrivatePostgres.shared.get().programme()
    let store = try Store.open(place.connection, founder: "x", at: ScratchProgramme.now)
    let listener = try Listener(store)
    listener.watch.look(at: 7)
    try listener.waits { $0.last == .present(case: 7, []) }
    var other: PostgresConnection? = try place.connection()
    _ = try other?.text(ServerWatch.come, [.int(7), .int(2)])
    try other?.run(Announcement.send, [.text("p 7")])
    try listener.waits { $0.last == .present(case: 7, [2]) }
    // As the system does with what a program that was killed had open.
    other = nil
    try listener.waits { $0.last == .present(case: 7, []) }
    listener.stop()
    try store.close()
  }
}
