import Foundation
import Testing

/// A diagnostic held, shown and compared on the command line.
struct DiagnosticTests {
  let jalon: RunningJalon
  /// Of the standard questionnaire, in its order.
  private static let questions =
    ["PRO", "HUM", "EQU", "COL", "COM", "GES", "RGP", "SEC"].flatMap { dimension in
      (1...6).map { "\(dimension)-\($0)" }
    } + (1...4).map { "IAR-\($0)" }

  /// An association with an open case.
  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Les Amis du vélo","sector":"011","employees":3,"network":"none"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"referent.add","association":"@1","name":"Odile Le Goff","role":"main","phone":"0299000000"}"#,
    ]
    try #require(try jalon.run("apply", input: lines.joined(separator: "\n")).status == 0)
  }

  /// Starts a diagnostic and returns its id.
  private func start() throws -> String {
    let line =
      #"{"command":"diagnostic.start","case":1,"on":"2026-11-20","participants":["Odile Le Goff","Un voisin"],"mode":"workshop","selfDeclared":"experimentee"}"#
    let answer = try #require(try jalon.run("apply", input: line).answers().first)
    return String(try #require(answer.int("id")))
  }

  /// Answers every question with the same points, but for some lines given as they are.
  @discardableResult
  private func answer(
    _ diagnostic: String, _ points: Int, but others: [String: String] = [:]
  ) throws -> RunningJalon.Outcome {
    let lines = Self.questions.map { question in
      others[question] ?? #"{"question":"\#(question)","value":\#(points)}"#
    }
    return try jalon.run(
      words: ["diagnostic", "answer", diagnostic], input: Data(lines.joined(separator: "\n").utf8))
  }

  @discardableResult
  private func close(_ diagnostic: String) throws -> RunningJalon.Outcome {
    try jalon.run("apply", input: #"{"command":"diagnostic.close","diagnostic":\#(diagnostic)}"#)
  }

  @Test func answersComeFromAFileAndTheResultIsAsThePageSays() throws {
    let id = try start()
    let outcome = try answer(
      id, 1,
      but: [
        "SEC-1": #"{"question":"SEC-1","value":0,"note":"la clé est chez Paul"}"#,
        "COM-3": #"{"question":"COM-3","value":"not_applicable","reason":"aucun réseau"}"#,
        "RGP-4": #"{"question":"RGP-4","value":"dont_know","owner":"Odile Le Goff"}"#,
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.lines.count == 52)
    #expect(outcome.lines.first?.hasPrefix(#"{"line":1,"ok":true,"id":"#) == true)
    let open = try jalon.run("diagnostic", "show", id, "--json").json()
    #expect(open.flag("closed") == false)
    #expect(try close(id).status == 0)
    let shown = try jalon.run("diagnostic", "show", id, "--json").json()
    #expect(shown.flag("closed") == true)
    #expect(shown.int("case") == 1)
    #expect(shown.text("on") == "2026-11-20")
    #expect(shown.text("class") == "en_progres" && shown.int("level") == 2)
    let dimensions = shown.list("dimensions")
    #expect(dimensions.map { $0.text("id") }.prefix(3) == ["PRO", "HUM", "EQU"])
    let security = try #require(dimensions.first { $0.text("id") == "SEC" })
    #expect(security.flag("evaluated") == true && security.int("knowledge") == 1000)
    #expect(security.int("score") == 267)
    let answers = shown.object("answers")
    #expect(answers.fields.count == 52)
    #expect(answers.int("SEC-1") == 0 && answers.text("RGP-4") == "dont_know")
    #expect(shown.fields["toCheck"] as? [String] == ["RGP-4"])
    let recommendations = shown.list("recommendations")
    #expect(recommendations.count { $0.flag("priority") == true } == 6)
    #expect(recommendations.contains { $0.flag("locked") == true })
    #expect(recommendations.allSatisfy { $0.fields["decision"] is NSNull })
    #expect(shown.fields["standing"] is NSNull)
  }

  @Test func faultsAreToldByLineAndTheRestIsKept() throws {
    let id = try start()
    let lines = [
      #"{"question":"SEC-1","value":4}"#, #"{"question":"SEK-1","value":1}"#,
      #"{"question":"SEC-1","value":"not_applicable"}"#, #"{"question":"SEC-1","value":2}"#, "SEC-2: 1",
      #"{"question":"SEC-2","value":1,"diagnostic":99}"#,
    ]
    let outcome = try jalon.run(
      words: ["diagnostic", "answer", id, "-"], input: Data(lines.joined(separator: "\n").utf8))
    #expect(outcome.status == 65)
    let answers = try outcome.answers()
    #expect(answers.map { $0.flag("ok") } == [false, false, false, true, false, false])
    let codes = answers.map { $0.object("error").text("code") }
    #expect(codes[1] == "question.unknown" && codes[2] == "answer.reasonMissing")
    #expect(codes[5] == "answer.otherDiagnostic")
    #expect(try jalon.run("diagnostic", "show", id, "--json").json().object("answers").fields.count == 1)
    let atomic = try jalon.run(
      words: ["diagnostic", "answer", id, "--atomic"],
      input: Data((#"{"question":"PRO-1","value":2}"# + "\n{}").utf8))
    #expect(atomic.status == 65)
    #expect(try jalon.run("diagnostic", "show", id, "--json").json().object("answers").fields.count == 1)
    #expect(try jalon.run("diagnostic", "answer", "99").status == 65)
  }

  @Test func aClosedDiagnosticIsClosed() throws {
    let id = try start()
    let early = try close(id)
    #expect(try early.answers().first?.object("error").text("code") == "diagnostic.nothingAnswered")
    try answer(id, 2)
    #expect(try close(id).status == 0)
    #expect(try close(id).answers().first?.object("error").text("code") == "diagnostic.closed")
    let late = try jalon.run(
      words: ["diagnostic", "answer", id], input: Data(#"{"question":"SEC-1","value":3}"#.utf8))
    #expect(late.status == 65)
    #expect(try late.answers().first?.object("error").text("code") == "diagnostic.closed")
    #expect(
      try jalon.run("case", "list", "score>60", "--json").json().list("cases").first?.int("score") == 667)
    #expect(try jalon.run("case", "list", "score<60", "--json").json().int("total") == 0)
    #expect(try jalon.run("check").status == 0)
  }

  @Test func twoDiagnosticsAreCompared() throws {
    let first = try start()
    try answer(first, 1, but: ["SEC-1": #"{"question":"SEC-1","value":"dont_know","note":"?"}"#])
    let second = try start()
    try answer(second, 1, but: ["PRO-2": #"{"question":"PRO-2","value":3}"#])
    let compared = try jalon.run("diagnostic", "compare", first, second, "--json").json()
    #expect(compared.list("questions").count == 51)
    let changed = compared.list("questions").filter { $0.int("change") != 0 }
    #expect(changed.map { $0.text("id") } == ["PRO-2"])
    #expect(changed.first?.int("change") == 2)
    let dimensions = compared.list("dimensions")
    #expect(dimensions.count == 9)
    #expect((dimensions.first { $0.text("id") == "PRO" }?.int("change") ?? 0) > 0)
    let text = try jalon.run("diagnostic", "compare", first, second, "--lang", "fr").output
    #expect(text.contains("Ce qui a progressé") && text.contains("PRO-2"))
  }

  @Test func theCaseShowsItsDiagnosticsAndItsGate() throws {
    let id = try start()
    try answer(id, 2)
    try close(id)
    try jalon.run(
      "apply",
      input: """
        {"command":"remark.add","diagnostic":\(id),"text":"On respire","author":"Odile Le Goff"}
        {"command":"recommendation.decide","diagnostic":\(id),"recommendation":"SEC-1/2","decision":"later","reason":"à la rentrée"}
        """)
    let shown = try jalon.run("case", "show", "1", "--json").json()
    let diagnostic = try #require(shown.list("diagnostics").first)
    #expect(diagnostic.int("id") == Int(id))
    #expect(diagnostic.list("remarks").first?.text("text") == "On respire")
    let decided = diagnostic.list("recommendations").first { $0.text("id") == "SEC-1/2" }
    #expect(decided?.text("decision") == "later" && decided?.text("reason") == "à la rentrée")
    #expect(try jalon.run("diagnostic", "list", "1", "--json").json().int("total") == 1)
    let schema = SchemaCheck(try jalon.run("schema").json())
    #expect(schema.faults(of: shown, as: "output.case.show") == [])
    for (name, words) in [
      ("diagnostic.show", ["show", id]), ("diagnostic.list", ["list", "1"]),
      ("diagnostic.compare", ["compare", id, id]),
    ] {
      let answer = try jalon.run(words: ["diagnostic"] + words + ["--json"], input: Data()).json()
      #expect(schema.faults(of: answer, as: "output." + name) == [])
    }
  }

  @Test(arguments: ["fr", "en"])
  func theSheetIsForPeopleAndFitsATerminal(language: String) throws {
    let id = try start()
    try answer(
      id, 1,
      but: [
        "SEC-1": #"{"question":"SEC-1","value":"dont_know"}"#,
        "PRO-2": #"{"question":"PRO-2","value":0}"#,
      ])
    try close(id)
    let outcome = try jalon.run("diagnostic", "show", id, "--lang", language)
    #expect(outcome.status == 0)
    for line in outcome.lines { #expect(line.count <= 80, "\(line)") }
    #expect(outcome.output.contains(language == "fr" ? "Niveau 2 sur 4" : "Level 2 of 4"))
    #expect(outcome.output.contains("███"))
    #expect(outcome.output.contains(language == "fr" ? "Pour commencer" : "To begin"))
    #expect(outcome.output.contains(language == "fr" ? "À vérifier" : "To check"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func whereOneStandsAmongLikeAssociationsIsSaid() throws {
    let id = try start()
    try answer(id, 2)
    try close(id)
    var lines: [String] = []
    for points in [0, 1, 1, 1, 1, 1, 1, 1, 3, 3] {
      lines.append(
        #"{"command":"association.register","name":"Autre","sector":"011","employees":5,"network":"none"}"#)
      let association = lines.count
      lines.append(#"{"command":"case.open","association":"@\#(association)"}"#)
      lines.append(
        #"{"command":"diagnostic.start","case":"@\#(association + 1)","on":"2026-11-20","participants":["Zoé"],"mode":"phone"}"#
      )
      for question in Self.questions {
        lines.append(
          #"{"command":"diagnostic.answer","diagnostic":"@\#(association + 2)","question":"\#(question)","value":\#(points)}"#
        )
      }
      lines.append(#"{"command":"diagnostic.close","diagnostic":"@\#(association + 2)"}"#)
    }
    let outcome = try jalon.run("apply", "--atomic", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let standing = try jalon.run("diagnostic", "show", id, "--json").json().object("standing")
    #expect(standing.int("others") == 10)
    #expect(standing.object("score").int("quarter") == 4)
    #expect(standing.object("score").int("median") == 333)
    #expect(standing.object("dimensions").object("SEC").int("median") == 333)
    let text = try jalon.run("diagnostic", "show", id, "--lang", "en").output
    #expect(text.contains("Among 10 like associations"))
    #expect(try jalon.run("check").status == 0)
  }

  @Test func whatIsNotThereIsSaid() throws {
    let outcome = try jalon.run("diagnostic", "show", "99", "--json")
    #expect(outcome.status == 65)
    #expect(try JSONObject(outcome.errors).object("error").text("code") == "record.notFound")
    #expect(try jalon.run("diagnostic", "compare", "1", "99").status == 65)
    #expect(try jalon.run("diagnostic", "show", "un").status == 64)
  }
}
