import Foundation
import Testing

/// Objectives and actions of a plan, from `apply` to `case show`.
struct PlanTests {
  let jalon: RunningJalon

  init() throws { jalon = try RunningJalon() }

  private func apply(_ lines: String...) throws -> RunningJalon.Outcome {
    try jalon.run(words: ["apply"], input: Data(lines.joined(separator: "\n").utf8))
  }

  @Test func actionsAreShownUnderTheirObjective() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Les Amis du vélo"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"aim.add","association":"@1","text":"Apprendre à réparer"}"#,
      #"{"command":"objective.add","case":"@2","aim":"@3","text":"Un agenda commun"}"#,
      #"{"command":"action.add","objective":"@4","title":"Choisir l’agenda","mode":"equipment","owner":"Odile","due":"2026-11-01","flags":["poolable","human"],"cost":1200,"effort":1,"exchangeMinutes":30}"#,
      #"{"command":"action.add","objective":"@4","title":"L’essayer","mode":"knowledge"}"#,
      #"{"command":"action.start","action":"@6","on":"2026-11-20"}"#,
      #"{"command":"action.finish","action":"@6","on":"2026-11-21","evidence":"trois personnes l’ont essayé"}"#
    )
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    let shown = try jalon.run("case", "show", "1", "--json").json()
    let objective = try #require(shown.list("objectives").first)
    #expect(objective.text("text") == "Un agenda commun")
    #expect(objective.int("aim") == 1)
    let actions = objective.list("actions")
    #expect(actions.map { $0.int("id") } == [1, 2])
    #expect(actions[0].text("title") == "Choisir l’agenda" && actions[0].text("owner") == "Odile")
    #expect(actions[0].fields["flags"] as? [String] == ["human", "poolable"])
    #expect(actions[0].int("cost") == 1200 && actions[0].flag("late") == true)
    #expect(actions[1].text("state") == "finished")
    #expect(actions[1].text("evidence") == "trois personnes l’ont essayé")
  }

  @Test func anActionIsNamedByItsLineWhoeverOwnsIt() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Les Amis du vélo"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"aim.add","association":"@1","text":"Apprendre à réparer"}"#,
      #"{"command":"objective.add","case":"@2","aim":"@3","text":"Un agenda commun"}"#,
      #"{"command":"action.add","objective":"@4","title":"a","mode":"support","owner":"Une voisine"}"#,
      #"{"command":"action.start","action":"@5","on":"2026-11-20"}"#,
      #"{"command":"pool.open","tool":"un agenda"}"#,
      #"{"command":"pooling.answer","action":"@5","answer":"pooled","pool":"@7"}"#)
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    let action = try #require(
      try jalon.run("case", "show", "1", "--json").json().list("objectives").first?.list("actions").first)
    #expect(action.object("pooling").int("pool") == 1)
  }

  @Test func casesAreFoundByTheirActions() throws {
    let outcome = try apply(
      #"{"command":"association.register","name":"Les Amis du vélo"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"aim.add","association":"@1","text":"Apprendre à réparer"}"#,
      #"{"command":"objective.add","case":"@2","aim":"@3","text":"Un agenda commun"}"#,
      #"{"command":"action.add","objective":"@4","title":"a","mode":"support","owner":"Une voisine","due":"2026-11-21","flags":["human"]}"#
    )
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    func total(_ query: String) throws -> Int? {
      try jalon.run("case", "list", query, "--json").json().int("total")
    }
    for query in ["action:late", "flag:human", "owner:voisine", "porteur:vois", "repère:humain", "voisine"] {
      #expect(try total(query) == 1, "\(query)")
    }
    for query in ["flag:poolable", "owner:odile"] { #expect(try total(query) == 0, "\(query)") }
    try #require(
      try apply(#"{"command":"action.finish","action":1,"on":"2026-11-22"}"#).status == 0)
    for query in ["action:late", "action:open", "owner:voisine"] {
      #expect(try total(query) == 0, "\(query)")
    }
    #expect(try total("flag:human") == 1)
    #expect(try jalon.run("check").status == 0)
  }

  @Test func aFileThatShowsThatAnActionIsDoneIsKeptWithItInOneAct() throws {
    try jalon.write("facture", to: "facture.pdf")
    let outcome = try apply(
      #"{"command":"association.register","name":"Les Amis du vélo"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"aim.add","association":"@1","text":"Apprendre à réparer"}"#,
      #"{"command":"objective.add","case":"@2","aim":"@3","text":"Un agenda commun"}"#,
      #"{"command":"action.add","objective":"@4","title":"a","mode":"support"}"#,
      #"{"command":"action.finish","action":"@5","on":"2026-11-22","evidenceFile":"~/facture.pdf"}"#,
      #"{"command":"attachment.add","to":"action","record":"@6","name":"note.txt","content":"eA=="}"#)
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    let list = try jalon.run("attachment", "list", "1", "--json").json()
    let file = try #require(list.list("attachments").first)
    #expect(file.text("name") == "facture.pdf" && file.text("to") == "action" && file.int("record") == 1)
    #expect(try jalon.run("attachment", "save", "1", "--out", jalon.path("copie.pdf")).status == 0)
    #expect(try String(contentsOfFile: jalon.path("copie.pdf"), encoding: .utf8) == "facture")
    for _ in 1...2 { #expect(try jalon.run("undo").status == 0) }
    let actions = try jalon.run("case", "show", "1", "--json").json().list("objectives").first?.list(
      "actions")
    #expect(actions?.first?.text("state") == "planned")
    #expect(try jalon.run("attachment", "list", "1", "--json").json().list("attachments").isEmpty)
    #expect(try jalon.run("check").status == 0)
  }

  @Test func aFileThatCannotBeReadRefusesItsLineAlone() throws {
    try Data(count: 10 * 1024 * 1024 + 1).write(to: URL(fileURLWithPath: jalon.path("grand.bin")))
    let outcome = try apply(
      #"{"command":"association.register","name":"Les Amis du vélo"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"aim.add","association":"@1","text":"Apprendre à réparer"}"#,
      #"{"command":"objective.add","case":"@2","aim":"@3","text":"Un agenda commun"}"#,
      #"{"command":"action.add","objective":"@4","title":"a","mode":"support"}"#,
      #"{"command":"action.finish","action":"@5","on":"2026-11-22","evidenceFile":"~/absent.pdf"}"#,
      #"{"command":"action.finish","action":"@5","on":"2026-11-22","evidenceFile":"~"}"#,
      #"{"command":"action.finish","action":"@5","on":"2026-11-22","evidenceFile":"~/grand.bin"}"#,
      #"{"command":"action.finish","action":"@5","on":"2026-11-22","evidenceContent":"eA=="}"#,
      #"{"command":"action.finish","action":"@5","on":"2026-11-22","evidence":"vu"}"#)
    #expect(outcome.status == 65)
    let answers = try outcome.answers()
    #expect(
      answers[5...8].map { $0.fields["error"] == nil ? nil : $0.object("error").text("code") } == [
        "input.missing", "input.directory", "attachment.badSize", "field.unfit",
      ])
    #expect(answers[9].fields["error"] == nil)
  }

  @Test func aFlagThatIsNoneIsRefusedWithTheNearest() throws {
    let outcome = try apply(
      #"{"command":"action.add","objective":1,"title":"x","mode":"support","flags":["humain"]}"#)
    #expect(outcome.status == 65)
    let error = try #require(try outcome.answers().first?.object("error"))
    #expect(error.text("code") == "command.badField")
    #expect(error.text("message")?.contains("human") == true)
  }
}
