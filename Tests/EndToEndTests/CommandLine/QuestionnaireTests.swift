import Foundation
import Testing

/// A questionnaire of a programme's own: shown, checked, used.
struct QuestionnaireTests {
  let jalon: RunningJalon

  init() throws { jalon = try RunningJalon() }

  @Test func theQuestionnaireInForceIsShownAndItsFileComesBackWhole() throws {
    let shown = try jalon.run("questionnaire", "show", "--lang", "fr")
    #expect(shown.output.contains("SEC-2") && shown.output.contains("(question critique)"))
    for line in shown.lines { #expect(line.count <= 80, "\(line)") }
    let file = try jalon.write(
      try jalon.run("questionnaire", "show", "--json").output, to: "questionnaire.json")
    let checked = try jalon.run("questionnaire", "check", file, "--json").json()
    #expect(checked.int("questions") == 52 && checked.int("dimensions") == 9)
    let used = try jalon.run("questionnaire", "use", file, "--json").json()
    #expect(used.int("entry") == 0, "it is in force already")
  }

  @Test func faultsAreToldWithTheirPlace() throws {
    let text = try jalon.run("questionnaire", "show", "--json").output
    let faulty = try jalon.write(
      text.replacingOccurrences(of: #""prerequisites":["PRO-1"]"#, with: #""prerequisites":["PRO-9"]"#),
      to: "faulty.json")
    let outcome = try jalon.run("questionnaire", "check", faulty, "--json")
    #expect(outcome.status == 65)
    let error = try JSONObject(outcome.errors).object("error")
    #expect(error.text("code")?.hasPrefix("questionnaire.") == true)
    #expect(error.object("details").text("file") == faulty)
    #expect(error.object("details").text("key")?.contains("prerequisites") == true)
    #expect(try jalon.run("questionnaire", "use", faulty).status == 65)
    let none = try jalon.write("{", to: "none.json")
    #expect(try jalon.run("questionnaire", "check", none).status == 65)
    #expect(try jalon.run("questionnaire", "check", jalon.path("nowhere.json")).status == 66)
  }

  @Test func anotherOneIsUsedByALeadForDiagnosticsToCome() throws {
    let text = try jalon.run("questionnaire", "show", "--json").output
    let own = try jalon.write(
      text.replacingOccurrences(of: #""version":1"#, with: #""version":2"#), to: "own.json")
    try jalon.run("apply", input: #"{"command":"adviser.add","name":"Bruno","role":"adviser"}"#)
    #expect(try jalon.run("questionnaire", "use", own, "--as", "Bruno").status == 77)
    #expect(try jalon.run("questionnaire", "use", own).status == 0)
    #expect(try jalon.run("questionnaire", "use").status == 64)
    let versions = try jalon.run("questionnaire", "list", "--json").json().list("questionnaires")
    #expect(versions.count == 2)
    #expect(versions.count { $0.flag("inForce") == true } == 1)
    #expect(try jalon.run("questionnaire", "use", "--standard").status == 0)
    let schema = SchemaCheck(try jalon.run("schema").json())
    for words in [["list"], ["show"], ["check", own], ["use", own]] {
      let answer = try jalon.run(words: ["questionnaire"] + words + ["--json"], input: Data()).json()
      #expect(schema.faults(of: answer, as: "output.questionnaire." + words[0]) == [])
    }
    #expect(try jalon.run("check").status == 0)
  }
}
