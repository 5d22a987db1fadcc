import Foundation
import Testing

/// `jalon apply`: commands as JSON Lines, each answered once its change is durable.
struct ApplyTests {
  let jalon: RunningJalon

  init() throws { jalon = try RunningJalon() }

  private func apply(_ lines: String..., words: [String] = []) throws -> RunningJalon.Outcome {
    try jalon.run(words: ["apply"] + words, input: Data(lines.joined(separator: "\n").utf8))
  }

  @Test func aCaseGoesFromTheRegisterToDiagnostic() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Les Amis du vélo","sector":"011","employees":3,"network":"none"}"#,
      #"{"command":"case.open","association":"@1","origin":"salon"}"#,
      #"{"command":"eligibility.decide","association":"@1","decision":"valid","proof":"récépissé","on":"2026-11-20"}"#,
      #"{"command":"need.record","case":"@2","text":"On perd nos fichiers"}"#,
      #"{"command":"notice.give","case":"@2","on":"2026-11-20","version":"1","means":"courriel"}"#,
      #"{"command":"stage.advance","case":"@2"}"#,
      #"{"command":"referent.add","association":"@1","name":"Odile Le Goff","role":"main","email":"odile@example.org"}"#,
      #"{"command":"referent.add","association":"@1","name":"Paul N’Diaye","role":"substitute"}"#,
      #"{"command":"referent.add","association":"@1","name":"Anne Roy","role":"sponsor"}"#,
      #"{"command":"project.describe","association":"@1","text":"Que chacun roule","singularity":"Un atelier mobile qui va de quartier en quartier"}"#,
      #"{"command":"aim.add","association":"@1","text":"Apprendre à réparer"}"#,
      #"{"command":"exchange.record","case":"@2","on":"2026-11-21","kind":"visit","minutes":45,"participants":["@7","Amélie Lefèvre","Un voisin"],"summary":"Écoute","purpose":"listening"}"#,
      #"{"command":"stage.advance","case":"@2"}"#)
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    #expect(outcome.lines.count == 13)
    #expect(outcome.lines.first == #"{"line":1,"ok":true,"id":1}"#)
    let shown = try jalon.run("case", "show", "2026-00001", "--json").json()
    #expect(shown.text("stage") == "diagnostic")
    #expect(shown.list("needs").first?.text("text") == "On perd nos fichiers")
    let people = shown.list("exchanges").first?.fields["participants"] as? [String]
    #expect(people == ["Odile Le Goff", "Amélie Lefèvre", "Un voisin"])
    #expect(shown.list("passages").map { $0.text("to") } == ["accueil", "engagement", "diagnostic"])
    #expect(shown.object("gate").flag("open") == false)
  }

  @Test func aRefusedLineChangesNothingAndTheRunGoesOn() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Une"}"#, #"{"command":"case.open","association":99}"#, "",
      #"{"command":"association.register","name":"Deux"}"#)
    #expect(outcome.status == 65)
    let answers = try outcome.answers()
    #expect(answers.map { $0.int("line") } == [1, 2, 4])
    #expect(answers.map { $0.flag("ok") } == [true, false, true])
    #expect(answers[1].object("error").text("code") == "record.notFound")
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 2)
  }

  @Test func atomicKeepsNothingWhenALineIsRefused() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Une"}"#, #"{"command":"case.open","association":99}"#,
      #"{"command":"association.register","name":"Deux"}"#, words: ["--atomic"])
    #expect(outcome.status == 65)
    let codes = try outcome.answers().map { $0.object("error").text("code") }
    #expect(codes == ["rolledBack", "record.notFound", "rolledBack"])
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 0)
  }

  @Test func atomicKeepsAllWhenNoLineIsRefused() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Une"}"#, #"{"command":"case.open","association":"@1"}"#,
      words: ["--atomic"])
    #expect(outcome.status == 0)
    #expect(outcome.lines == [#"{"line":1,"ok":true,"id":1}"#, #"{"line":2,"ok":true,"id":1}"#])
    #expect(try jalon.run("case", "list", "--json").json().int("total") == 1)
  }

  @Test(arguments: [
    ("nonsense", "json.invalid"), ("[1]", "json.notObject"), (#"{"name":"x"}"#, "command.missing"),
    (#"{"command":"need.recrod"}"#, "command.unknown"),
    (#"{"command":"association.register","name":"x","nam":"y"}"#, "command.unknownField"),
    (#"{"command":"association.register"}"#, "command.missingField"),
    (#"{"command":"association.register","name":3}"#, "command.badField"),
    (#"{"command":"association.register","name":"x","name":"y"}"#, "json.invalid"),
    (#"{"command":"association.register","name":"x"} {}"#, "json.invalid"),
    (#"{"command":"association.register","name":"x""#, "json.invalid"),
    (#"{"command":"case.open","association":"@7"}"#, "reference.unresolved"),
    (#"{"command":"association.register","name":"x","as":"Nobody"}"#, "adviser.unknown"),
    (#"{"command":"association.register","name":"\ud800"}"#, "json.invalid"),
  ])
  func aMalformedLineIsNamedByItsFault(line: String, code: String) throws {
    let outcome = try apply(line)
    #expect(outcome.status == 65)
    #expect(try outcome.answers().first?.object("error").text("code") == code)
  }

  @Test func aReferenceToAnotherKindOfRecordIsRefused() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Une"}"#, #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"case.open","association":"@2"}"#)
    #expect(try outcome.answers().last?.object("error").text("code") == "reference.unfit")
  }

  @Test func aStaleRecordIsAConflict() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Une"}"#,
      #"{"command":"association.update","association":"@1","city":"Rennes","expect":1}"#,
      #"{"command":"association.update","association":"@1","city":"Brest","expect":1}"#)
    #expect(try outcome.answers().last?.object("error").text("code") == "conflict")
    #expect(
      try jalon.run("association", "show", "1", "--json").json().object("association").text("city")
        == "Rennes")
  }

  @Test func controlCharactersAreTakenOutAndSaid() throws {
    let outcome = try apply(#"{"command":"association.register","name":"Un\u001b[31me"}"#)
    #expect(outcome.lines == [#"{"line":1,"ok":true,"id":1,"warnings":["text.cleaned"]}"#])
  }

  @Test func aHugeLineIsRefusedAndTheNextOneRead() throws {
    let huge =
      #"{"command":"association.register","name":""# + String(repeating: "x", count: 3_000_000) + #""}"#
    let outcome = try apply(huge, #"{"command":"association.register","name":"Une"}"#)
    let answers = try outcome.answers()
    #expect(answers.first?.object("error").text("code") == "line.tooLong")
    #expect(answers.last?.int("line") == 2)
    #expect(answers.last?.flag("ok") == true)
  }

  @Test func linesMayComeFromAWindowsFile() throws {
    let file = try jalon.write(
      "\u{FEFF}{\"command\":\"association.register\",\"name\":\"Une\"}\r\n\r\n", to: "commands.jsonl")
    let outcome = try jalon.run("apply", file)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
  }

  @Test func aMissingFileIsNoInput() throws {
    let outcome = try jalon.run("apply", jalon.path("none.jsonl"))
    #expect(outcome.status == 66)
    #expect(outcome.errors.hasPrefix("jalon: "))
  }

  @Test func whoActsMayDifferFromLineToLine() throws {
    _ = try apply(#"{"command":"adviser.add","name":"Bruno","role":"reader"}"#)
    let outcome = try apply(
      #"{"command":"association.register","name":"Une","as":"Bruno"}"#,
      #"{"command":"association.register","name":"Deux"}"#)
    let answers = try outcome.answers()
    #expect(answers[0].object("error").text("code") == "role.reader")
    #expect(answers[1].flag("ok") == true)
  }
}
