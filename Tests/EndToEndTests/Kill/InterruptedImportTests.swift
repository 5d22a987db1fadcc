import Foundation
import Testing

/// Ctrl-C, or a polite kill, during `import rna`: it stops, says so in one line, and keeps nothing.
struct InterruptedImportTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `an interrupted import keeps nothing, says so, and the next one goes on`(signal: Int32) throws {
    let jalon = try RunningJalon()
    let register = try jalon.register(rows: 30_000, named: "rna.csv")
    _ = try jalon.run("init")
    let run = try StartedJalon(jalon, ["import", "rna", register])
    // From then on the signal is noticed wherever the import is.
    while run.isRunning, try !run.holdsBack(signal) { sched_yield() }
    run.send(signal)
    let (status, lines) = run.finish()
    #expect(status == 65)
    #expect(lines.isEmpty)
    #expect(try run.errors == "jalon: import cancelled: nothing was kept\n")
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 0)
    #expect(try jalon.run("check").status == 0)
    let small = try jalon.register(rows: 50, named: "small.csv")
    #expect(try jalon.run("import", "rna", small).status == 0)
  }
}
