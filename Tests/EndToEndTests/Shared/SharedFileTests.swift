import Foundation
import Testing

/// Several people on one host write into one file at the same time: nobody is turned away, and what was acknowledged is there, once.
///
/// `JALON_CLIENTS` and `JALON_CHANGES` make it larger: `tools/server-trial --file` runs 10,000 changes.
struct SharedFileTests {
  private static func number(_ variable: String, else usual: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? usual
  }

  @Test func `eight clients on one file come to the sum of what each was told`() throws {
    let clients = Self.number("JALON_CLIENTS", else: 8)
    let changes = Self.number("JALON_CHANGES", else: 240)
    let jalon = try RunningJalon()
    _ = try jalon.run("init")
    let common = try jalon.write(
      #"""
      {"command":"association.register","name":"Commune à tous"}
      {"command":"case.open","association":"@1"}
      """#, to: "common.jsonl")
    #expect(try jalon.run("apply", common).status == 0)
    let runs = try (0..<clients).map { client in
      // A tenth of the work is on what all work on, the rest on associations of one's own.
      let lines = (client * changes / clients..<(client + 1) * changes / clients).map { number in
        number % 10 == 0
          ? #"{"command":"case.tag","case":"2026-00001","tag":"acte\#(number)"}"#
          : #"{"command":"association.register","name":"acte\#(number)"}"#
      }
      let file = try jalon.write(lines.joined(separator: "\n"), to: "client\(client).jsonl")
      return try StartedJalon(jalon, ["apply", file])
    }
    let ends = runs.map { $0.finish() }
    for (client, end) in ends.enumerated() {
      let errors = try runs[client].errors
      #expect(end.status == 0, "client \(client): \(errors)")
      #expect(end.lines.allSatisfy { $0.contains(#""ok":true"#) }, "client \(client)")
    }
    #expect(ends.reduce(0) { $0 + $1.lines.count } == changes)
    let shared = (0..<changes).count { $0 % 10 == 0 }
    let found = try jalon.run("association", "list", "--json").json()
    #expect(found.int("total") == changes - shared + 1)
    let names = found.list("associations").compactMap { $0.text("name") }
    #expect(Set(names).count == names.count)
    for number in 0..<changes where number % 10 == 0 {
      #expect(try jalon.run("case", "list", "etiquette:acte\(number)", "--json").json().int("total") == 1)
    }
    let check = try jalon.run("check")
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }
}
