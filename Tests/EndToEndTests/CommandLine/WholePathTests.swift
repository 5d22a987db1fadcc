import Foundation
import Testing

/// A case from its opening to its end, with outcome `autonomy`, by `apply` alone: at each stage what is missing is said, is
/// entered, and is missing no more.
struct WholePathTests {
  let jalon: RunningJalon

  init() throws { jalon = try RunningJalon() }

  @Test func aCaseGoesAllTheWayThroughEveryGate() throws {
    let walk = Walk(jalon: jalon)
    try walk.toFeedback()
    try walk.plan()
    try walk.preparation()
    try walk.deployment()
    try walk.review()
    let shown = try jalon.run("case", "show", "1", "--json").json()
    #expect(shown.text("stage") == "clos" && shown.text("outcome") == "autonomy")
    #expect(
      shown.list("passages").map { $0.text("to") } == [
        "accueil", "engagement", "diagnostic", "restitution", "plan", "preparation", "deploiement", "bilan",
        "clos",
      ])
    #expect(try jalon.run("check", "--json").status == 0)
  }
}

private struct Walk {
  let jalon: RunningJalon

  /// Applies lines on a day; each has to be done.
  @discardableResult
  func apply(on day: String = "2026-11-22", _ lines: String...) throws -> [JSONObject] {
    let outcome = try jalon.run(
      words: ["apply"], input: Data(lines.joined(separator: "\n").utf8),
      environment: ["JALON_NOW": day + "T09:30:00Z"])
    try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    return try outcome.answers()
  }

  /// Conditions of the present gate that are missing on a day, in order, without the stage.
  func missing(on day: String = "2026-11-22") throws -> [String] {
    let outcome = try jalon.run("case", "gate", "1", "--json", environment: ["JALON_NOW": day + "T09:30:00Z"])
    let gate = try outcome.json()
    let missing = gate.list("conditions").filter { $0.text("state") == "missing" }
    #expect(gate.flag("open") == missing.isEmpty)
    for condition in missing { #expect(condition.text("message")?.isEmpty == false) }
    return missing.compactMap { $0.text("id")?.split(separator: ".").last.map(String.init) }
  }

  /// The gate is shut, and `stage.advance` says so.
  func isRefused(on day: String = "2026-11-22") throws -> Bool {
    let outcome = try jalon.run(
      words: ["apply"], input: Data(#"{"command":"stage.advance","case":1}"#.utf8),
      environment: ["JALON_NOW": day + "T09:30:00Z"])
    return try outcome.answers().first?.object("error").text("code") == "gate.unmet"
  }

  func holdDiagnostic(
    _ id: Int, points: Int, on day: String, but others: [String: Int] = [:]
  ) throws {
    try apply(
      on: day,
      #"{"command":"diagnostic.start","case":1,"on":"\#(day)","participants":["Odile Le Goff","Paul N’Diaye"],"mode":"workshop"}"#
    )
    let dimensions = ["PRO", "HUM", "EQU", "COL", "COM", "GES", "RGP", "SEC"]
    let questions =
      dimensions.flatMap { name in (1...6).map { "\(name)-\($0)" } } + (1...4).map { "IAR-\($0)" }
    let lines = questions.map { #"{"question":"\#($0)","value":\#(others[$0] ?? points)}"# }
    let outcome = try jalon.run(
      words: ["diagnostic", "answer", String(id)], input: Data(lines.joined(separator: "\n").utf8),
      environment: ["JALON_NOW": day + "T09:30:00Z"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    try apply(on: day, #"{"command":"diagnostic.close","diagnostic":\#(id)}"#)
  }

  func meet(on day: String, purpose: String = "restitution") throws {
    try apply(
      on: day,
      #"{"command":"exchange.record","case":1,"on":"\#(day)","kind":"visit","minutes":60,"participants":["Odile Le Goff","Paul N’Diaye"],"summary":"Ensemble","purpose":"\#(purpose)"}"#
    )
  }

  func toFeedback() throws {
    try apply(
      #"{"command":"adviser.add","name":"Nadia Benali","role":"lead"}"#,
      #"{"command":"association.register","name":"Les Amis du vélo","sector":"011","employees":3,"network":"none"}"#,
      #"{"command":"case.open","association":"@2"}"#,
      #"{"command":"eligibility.decide","association":"@2","decision":"valid","proof":"récépissé","on":"2026-11-20"}"#,
      #"{"command":"need.record","case":"@3","text":"On perd nos fichiers"}"#,
      #"{"command":"notice.give","case":"@3","on":"2026-11-20","version":"1","means":"courriel"}"#,
      #"{"command":"stage.advance","case":"@3"}"#,
      #"{"command":"referent.add","association":"@2","name":"Odile Le Goff","role":"main","email":"odile@example.org"}"#,
      #"{"command":"referent.add","association":"@2","name":"Paul N’Diaye","role":"substitute"}"#,
      #"{"command":"referent.add","association":"@2","name":"Anne Roy","role":"sponsor"}"#,
      #"{"command":"project.describe","association":"@2","text":"Que chacun roule","singularity":"Un atelier mobile qui va de quartier en quartier"}"#,
      #"{"command":"aim.add","association":"@2","text":"Apprendre à réparer"}"#,
      #"{"command":"aim.add","association":"@2","text":"Accueillir tout le quartier"}"#,
      #"{"command":"exchange.record","case":"@3","on":"2026-11-21","kind":"visit","minutes":45,"participants":["@8"],"summary":"Écoute","purpose":"listening"}"#,
      #"{"command":"stage.advance","case":"@3"}"#)
    try holdDiagnostic(1, points: 2, on: "2026-11-22", but: ["HUM-2": 1, "PRO-6": 0, "EQU-1": 0])
    try apply(#"{"command":"stage.advance","case":1}"#)
    #expect(try missing() == ["meeting", "prioritiesDecided", "remark"])
    try meet(on: "2026-11-22")
    try apply(#"{"command":"remark.add","diagnostic":1,"text":"C’est bien nous","author":"Odile Le Goff"}"#)
    let advice = try jalon.run("diagnostic", "show", "1", "--json").json().list("recommendations")
    for one in advice where one.flag("priority") == true {
      let id = one.text("id") ?? ""
      try apply(
        #"{"command":"recommendation.decide","diagnostic":1,"recommendation":"\#(id)","decision":"retained"}"#
      )
    }
    try apply(#"{"command":"stage.advance","case":1}"#)
  }

  func plan() throws {
    #expect(
      try missing() == [
        "objective", "everyObjectiveHasAim", "actionsComplete", "human", "pooling", "levellingUp", "singular",
        "aimsCovered", "associationValidates", "leadValidates",
      ])
    #expect(try isRefused())
    try apply(#"{"command":"plan.draft","case":1,"aim":1,"language":"fr"}"#)
    let objectives = try jalon.run("case", "show", "1", "--json").json().list("objectives")
    let actions = objectives.flatMap { $0.list("actions") }.compactMap { $0.int("id") }
    #expect(actions.count == 6)
    #expect(
      try missing() == [
        "actionsComplete", "human", "singular", "aimsCovered", "associationValidates",
        "leadValidates",
      ])
    for id in actions {
      try apply(#"{"command":"action.update","action":\#(id),"owner":1,"due":"2027-03-15"}"#)
    }
    try apply(#"{"command":"aim.setAside","aim":2,"reason":"l’an prochain"}"#)
    #expect(try missing() == ["human", "singular", "associationValidates", "leadValidates"])
    try apply(
      #"{"command":"action.add","objective":1,"title":"Un café des outils, chaque mois","mode":"support","owner":"Paul N’Diaye","due":"2027-02-01","flags":["human","levelling_up"],"exchangeMinutes":90}"#,
      #"{"command":"action.add","objective":1,"title":"Deux ordinateurs d’occasion","mode":"equipment","owner":1,"due":"2027-03-01","cost":30000,"flags":["poolable"]}"#
    )
    #expect(try missing() == ["pooling", "associationValidates", "leadValidates"])
    try apply(#"{"command":"pooling.answer","action":8,"answer":"alone","reason":"personne à côté"}"#)
    #expect(try missing() == ["associationValidates", "leadValidates"])
    try validate()
    #expect(try missing() == [])
    let changed = try apply(#"{"command":"action.update","action":7,"due":"2027-03-10"}"#)
    #expect(changed.first?.fields["warnings"] as? [String] == ["plan.reopened"])
    #expect(try missing() == ["levellingUp", "associationValidates", "leadValidates"])
    try apply(#"{"command":"action.update","action":7,"due":"2027-02-01","reason":"avant les ordinateurs"}"#)
    try validate()
    try apply(#"{"command":"stage.advance","case":1}"#)
  }

  private func validate() throws {
    try apply(
      #"{"command":"plan.validate","case":1,"by":"association","name":"Odile Le Goff","on":"2026-11-22"}"#,
      #"{"command":"plan.validate","case":1,"by":"lead","name":"Nadia Benali","on":"2026-11-22","as":"Nadia Benali"}"#
    )
  }

  func preparation() throws {
    #expect(try missing() == ["levellingUp", "equipmentDecided", "budget", "toolChoice"])
    #expect(try isRefused())
    let objectives = try jalon.run("case", "show", "1", "--json").json().list("objectives")
    for action in objectives.flatMap({ $0.list("actions") }) {
      guard let id = action.int("id"), let flags = action.fields["flags"] as? [String] else { continue }
      if flags.contains("levelling_up") {
        try apply(#"{"command":"action.start","action":\#(id),"on":"2026-11-22"}"#)
      }
      guard action.text("mode") == "equipment" else { continue }
      try apply(
        #"{"command":"equipment.decide","action":\#(id),"decision":"ordered"}"#,
        #"{"command":"tool.choose","action":\#(id),"need":"tenir la permanence","options":["neuf","occasion"],"choice":"occasion"}"#
      )
    }
    #expect(try missing() == ["budget"])
    try apply(#"{"command":"budget.decide","action":8,"decision":"approved","amount":28000}"#)
    try apply(#"{"command":"stage.advance","case":1}"#)
  }

  func deployment() throws {
    let late = "2027-03-20"
    #expect(try missing() == ["actionsSettled"])
    #expect(try missing(on: late) == ["actionsSettled", "noLate", "presence"])
    try meet(on: late, purpose: "followUp")
    for id in 1...7 {
      try apply(
        on: late,
        #"{"command":"action.finish","action":\#(id),"on":"\#(late)","evidence":"https://example.org/\#(id)"}"#
      )
    }
    #expect(try missing(on: late) == ["noLate"])
    try apply(on: late, #"{"command":"action.drop","action":8,"reason":"prêtés par la mairie"}"#)
    try apply(on: late, #"{"command":"stage.advance","case":1}"#)
  }

  func review() throws {
    let day = "2027-04-01"
    #expect(try missing(on: day) == ["secondDiagnostic", "comparisonRead", "satisfaction", "handover"])
    #expect(try isRefused(on: day))
    try holdDiagnostic(2, points: 3, on: day)
    #expect(try missing(on: day) == ["comparisonRead", "satisfaction", "handover"])
    try meet(on: day)
    try apply(
      on: day,
      #"{"command":"satisfaction.record","case":1,"on":"\#(day)","score":5,"by":"Odile Le Goff","comment":"Merci"}"#
    )
    #expect(try missing(on: day) == ["handover"])
    try apply(
      on: day, #"{"command":"handover.record","case":1,"referent":1,"nextOn":"2027-10-01"}"#,
      #"{"command":"stage.advance","case":1}"#)
  }
}
