import JalonCore
import Testing

@testable import JalonStore

/// A server that is known to be away is waited for by nobody who saves.
@Suite struct ServerAwayTests {
  @Test func `a save is refused at once while the server is known to be away, and kept once it is back`()
    throws
  {
    let now = ScratchProgramme.now
    let server = try PrivatePostgres.shared.get()
    let programme = try server.programme()
    let name = try #require(programme.shown.split(separator: "/").last)
    let admin = try server.address(of: "postgres").connection()
    var options = StoreOptions()
    // An hour: whoever waited would be found out.
    options.patience = 3_600_000
    let store = try Store.open(programme.connection, founder: "Amélie", at: now, options: options)
    let listener = try Listener(store)
    try admin.execute("ALTER DATABASE \(name) ALLOW_CONNECTIONS false")
    try admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name)'")
    try listener.waits { news in
      news.contains { if case .cut = $0 { true } else { false } }
    }
    let save = {
      try store.perform(RegisterAssociation(name: "Les Amis"), as: "Amélie", at: now, expect: nil)
    }
    let refusal = #expect(throws: Refusal.self) { _ = try save() }
    #expect(refusal?.code == "server.away")
    try admin.execute("ALTER DATABASE \(name) ALLOW_CONNECTIONS true")
    #expect(try save().id == 1)
    try listener.waits { $0.contains(.back) }
    listener.stop()
    try store.close()
    try server.drop(programme)
  }
}
