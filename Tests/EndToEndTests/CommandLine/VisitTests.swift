import Foundation
import Testing

/// Cases go along on a visit and come home, by the command line.
@Suite struct VisitTests {
  let jalon: RunningJalon
  private let visit: String

  init() throws {
    jalon = try RunningJalon()
    visit = jalon.path("visit.db")
    try apply(
      #"{"command":"association.register","name":"Épicerie"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"referent.add","association":"@1","name":"Zoé","role":"main","function":"présidente"}"#)
  }

  private func apply(_ lines: String..., to database: String? = nil) throws {
    let place = database.map { ["JALON_DATABASE": $0] } ?? [:]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"), environment: place)
    try #require(outcome.status == 0, "\(outcome.output)")
  }

  @Test func `what clashes is shown, stays, and is decided; the rest comes home once`() throws {
    let taken = try jalon.run("take", "2026-00001", "--out", visit, "--json")
    #expect(taken.status == 0)
    #expect(try taken.json().int("associations") == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: visit)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try apply(
      #"{"command":"referent.update","referent":1,"function":"trésorière"}"#,
      #"{"command":"need.record","case":1,"text":"du wifi"}"#, to: visit)
    try apply(#"{"command":"referent.update","referent":1,"function":"secrétaire"}"#)
    let first = try jalon.run("bring", visit)
    #expect(first.status == 75)
    #expect(first.output.contains("“trésorière”") && first.output.contains("“secrétaire”"))
    #expect(first.errors.contains("--prefer mine"))
    let again = try jalon.run("bring", visit, "--json")
    #expect(again.status == 75)
    let act = try #require(try again.json().list("acts").first)
    #expect(act.text("outcome") == "clashes")
    #expect(act.list("clashes").first?.text("theirs") == "secrétaire")
    #expect(try jalon.run("bring", visit, "--prefer", "theirs").status == 0)
    #expect(try jalon.run("bring", visit).output.contains("Nothing to bring."))
    let whole = try jalon.run("case", "show", "1", "--json").output
    #expect(whole.contains("secrétaire") && whole.contains("du wifi"))
    #expect(try jalon.run("check").status == 0)
  }

  @Test func `what is no working copy, or not there, is said`() throws {
    #expect(try jalon.run("bring", jalon.path("nowhere.db")).status == 66)
    let home = jalon.path(".local/share/jalon/jalon.db")
    #expect(try jalon.run("bring", home).status == 66)
    #expect(try jalon.run("take", "2026-00009", "--out", visit).status == 65)
    #expect(!FileManager.default.fileExists(atPath: visit))
    #expect(try jalon.run("take", "1", "--out", "postgresql://nowhere/x").status == 64)
  }
}
