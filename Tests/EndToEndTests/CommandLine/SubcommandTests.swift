import Foundation
import Testing

/// Each subcommand on a small programme: what it prints, for people and as JSON, and that its schema says so.
struct SubcommandTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"adviser.add","name":"Bruno Kerleau","role":"adviser"}"#,
      #"{"command":"association.register","name":"Les Amis du vélo","rna":"W351000001","department":"35","city":"Rennes","postcode":"35000","sector":"011"}"#,
      #"{"command":"association.register","name":"=cmd, \"Harmonie\"","department":"35","city":"Rennes","postcode":"35000"}"#,
      #"{"command":"association.register","name":"Les amis du Velo","department":"35","postcode":"35000"}"#,
      #"{"command":"case.open","association":"@2","origin":"salon"}"#,
      #"{"command":"case.open","association":"@3","adviser":"Bruno Kerleau"}"#,
      #"{"command":"case.tag","case":"@5","tag":"urgent"}"#,
      #"{"command":"need.record","case":"@5","text":"On perd\nnos fichiers","topics":["RGPD"]}"#,
      #"{"command":"referent.add","association":"@2","name":"Odile Le Goff","role":"main","phone":"0299000000"}"#,
      #"{"command":"exchange.record","case":"@6","on":"2026-11-20","kind":"call","minutes":20,"summary":"Un secret","confidential":true,"nextOn":"2026-12-01T10:00"}"#,
      #"{"command":"waiver.request","case":"@5","condition":"accueil.noticeGiven","reason":"déjà fait"}"#,
      #"{"command":"referral.send","case":"@5","to":{"kind":"dla","name":"DLA 35"},"purpose":"orient","on":"2026-11-20","consent":"dit au téléphone"}"#,
      #"{"command":"eligibility.decide","association":"@2","decision":"valid","proof":"récépissé","on":"2026-11-20"}"#,
      #"{"command":"aim.add","association":"@2","text":"Apprendre à réparer"}"#,
      #"{"command":"case.share","case":"@5","adviser":"Bruno Kerleau"}"#,
      #"{"command":"notice.give","case":"@5","on":"2026-11-20","version":"1","means":"courriel"}"#,
    ]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"))
    try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func everyOutputIsWhatItsSchemaSays() throws {
    let schema = SchemaCheck(try jalon.run("schema").json())
    let copy = jalon.path("copy.db")
    let runs: [(String, [String])] = [
      ("case.list", ["case", "list"]), ("case.show", ["case", "show", "1"]),
      ("case.gate", ["case", "gate", "1"]),
      ("association.list", ["association", "list"]), ("association.show", ["association", "show", "1"]),
      ("history", ["history", "1"]), ("undo", ["undo"]), ("redo", ["redo"]),
      ("adviser.list", ["adviser", "list"]),
      ("path.show", ["path", "show"]), ("themes", ["themes"]), ("keys", ["keys"]), ("doctor", ["doctor"]),
      ("backup", ["backup", copy]), ("check", ["check"]), ("restore", ["restore", copy, "--force"]),
      ("init", ["init", "--database", jalon.path("new.db")]),
      ("demo", ["demo", "--associations", "5", "--write", jalon.path("demo.db")]),
    ]
    for (name, words) in runs {
      let outcome = try jalon.run(words: words + ["--json"], input: Data())
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
      #expect(outcome.lines.count == 1)
      #expect(schema.faults(of: try outcome.json(), as: "output." + name) == [])
    }
    let failed = try jalon.run("case", "show", "99", "--json")
    #expect(failed.status == 65)
    #expect(schema.faults(of: try JSONObject(failed.errors), as: "output.error") == [])
    for line in try jalon.run(
      "apply", input: "{}\n{\"command\":\"aim.add\",\"association\":1,\"text\":\"x\"}"
    ).answers() {
      #expect(schema.faults(of: line, as: "output.apply") == [])
    }
  }

  @Test func everyCommandHasASchemaThatItsLinesFit() throws {
    let schema = SchemaCheck(try jalon.run("schema").json())
    #expect(schema.names.contains("stage.advance") && schema.names.contains("waiver.decide"))
    let line = try JSONObject(#"{"command":"case.open","association":"@1","adviser":"Bruno","expect":3}"#)
    #expect(schema.faults(of: line, as: "case.open") == [])
    let wrong = try JSONObject(#"{"command":"case.open","asociation":1}"#)
    #expect(schema.faults(of: wrong, as: "case.open").count == 2)
  }

  @Test func casesAreListedAsThePageSays() throws {
    let list = try jalon.run("case", "list", "--json", "--sort", "-name").json()
    #expect(list.int("total") == 2)
    let first = try #require(list.list("cases").first)
    #expect(first.object("association").text("rna") == "W351000001")
    #expect(first.text("stage") == "accueil")
    #expect(first.text("openedOn") == "2026-11-22")
    #expect(try jalon.run("case", "list", "adviser:bruno", "--json").json().int("total") == 1)
    #expect(try jalon.run("case", "list", "--limit", "1", "--json").json().list("cases").count == 1)
    #expect(try jalon.run("case", "list", "--limit", "0", "--json").output == "{\"total\":2,\"cases\":[]}\n")
    #expect(try jalon.run("case", "list", "--json", "--", "-adviser:bruno").json().int("total") == 1)
    #expect(try jalon.run("case", "list", "fichiers", "--json").json().int("total") == 1)
  }

  @Test func theCSVIsSafeInASpreadsheet() throws {
    let outcome = try jalon.run("case", "list", "--csv")
    let records = outcome.output.components(separatedBy: "\r\n")
    #expect(records.first?.hasPrefix("id,reference,association,name,") == true)
    #expect(records.contains { $0.contains("\"'=cmd, \"\"Harmonie\"\"\"") })
    #expect(try jalon.run("case", "list", "--csv", "--bom").output.unicodeScalars.first == "\u{FEFF}")
  }

  @Test func theTableIsForPeople() throws {
    let french = try jalon.run("case", "list", "--lang", "fr")
    #expect(french.lines.first?.hasPrefix("Référence") == true)
    #expect(french.output.contains("Accueil") && french.lines.last == "2\u{A0}dossiers")
    #expect(try jalon.run("case", "list", "--color", "always").output.contains("\u{1B}[1m"))
    #expect(!(try jalon.run("case", "list").output.contains("\u{1B}")))
  }

  @Test func theGateSaysWhatIsMissingAndWhere() throws {
    let gate = try jalon.run("case", "gate", "2026-00001", "--json").json()
    #expect(gate.text("stage") == "accueil")
    #expect(gate.flag("open") == true)
    #expect(gate.list("conditions").map { $0.text("state") } == ["met", "met", "met"])
    let other = try jalon.run("case", "gate", "2", "--json").json()
    #expect(other.flag("open") == false)
    let need = try #require(other.list("conditions").first { $0.text("id") == "accueil.needInOwnWords" })
    #expect(need.text("state") == "missing")
    #expect(need.text("where") == "need.record")
    #expect(try jalon.run("case", "gate", "2").output.contains("→ need.record"))
  }

  @Test func whatIsConfidentialIsForThoseOnTheCase() throws {
    func summary(as adviser: String) throws -> Any? {
      let shown = try jalon.run("case", "show", "2", "--json", "--as", adviser).json()
      return shown.list("exchanges").first?.fields["summary"]
    }
    #expect(try summary(as: "Bruno Kerleau") as? String == "Un secret")
    #expect(try summary(as: "Amélie Lefèvre") as? String == "Un secret")
    #expect(try summary(as: "Nobody") is NSNull)
    #expect(!(try jalon.run("history", "2", "--json", "--as", "Nobody").output.contains("Un secret")))
    #expect(!(try jalon.run("case", "show", "2", "--as", "Nobody").output.contains("Un secret")))
  }

  @Test func anActIsUndoneAndDoneAgain() throws {
    #expect(try jalon.run("undo").status == 0)
    #expect(try jalon.run("case", "gate", "1", "--json").json().flag("open") == false)
    #expect(try jalon.run("redo", "--lang", "fr").output.contains("rétablissement"))
    #expect(try jalon.run("case", "gate", "1", "--json").json().flag("open") == true)
    let entries = try jalon.run("history", "1", "--json").json()
    #expect(entries.list("entries").prefix(3).map { $0.text("act") } == ["redo", "undo", "act"])
    let again = try jalon.run("redo")
    #expect(again.status == 65)
    #expect(again.errors.hasPrefix("jalon: "))
  }

  @Test func theHistorySaysADecisionInWords() throws {
    try jalon.run("apply", input: #"{"command":"adviser.add","name":"Nadia Benali","role":"lead"}"#)
    let decided = try jalon.run(
      "apply", "--as", "Nadia Benali",
      input: #"{"command":"waiver.decide","waiver":1,"decision":"granted"}"#)
    #expect(decided.status == 0, "\(decided.output)\(decided.errors)")
    let told = try jalon.run("history", "1", "--lang", "fr").output
    #expect(told.contains("accordée") && told.contains("Nadia Benali"))
    for code in ["granted", "decidedBy", "decidedOn", "accueil.noticeGiven"] {
      #expect(!told.contains(code), "\(code)")
    }
  }

  @Test func duplicatesAreShown() throws {
    let shown = try jalon.run("association", "show", "1", "--json").json()
    #expect(shown.list("duplicates").map { $0.int("id") } == [3])
    #expect(shown.list("cases").first?.text("reference") == "2026-00001")
    #expect(try jalon.run("association", "list", "velo", "--json").json().int("total") == 2)
  }

  @Test func aBackupIsRestoredOnlyWithForce() throws {
    let copy = jalon.path("copy.db")
    #expect(try jalon.run("backup", copy).status == 0)
    #expect(try jalon.run("backup", copy).status == 73)
    try jalon.run("apply", input: #"{"command":"association.register","name":"Après"}"#)
    #expect(try jalon.run("restore", copy).status == 73)
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 4)
    #expect(try jalon.run("restore", copy, "--force").status == 0)
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 3)
    #expect(try jalon.run("check").status == 0)
    #expect(try jalon.run("restore", jalon.path("none.db"), "--force").status == 66)
  }

  @Test func aProgrammeIsMadeOnce() throws {
    let path = jalon.path("made.db")
    #expect(try jalon.run("init", "--database", path, "--as", "Nadia").status == 0)
    #expect(try jalon.run("init", "--database", path).status == 73)
    let team = try jalon.run("adviser", "list", "--json", "--database", path).json()
    #expect(team.list("advisers").map { $0.text("name") } == ["Nadia"])
    #expect(team.list("advisers").first?.text("role") == "lead")
  }

  @Test func aDatabaseThatIsNoneIsUnavailable() throws {
    let foreign = try jalon.write(String(repeating: "not a database ", count: 50), to: "foreign.db")
    for database in [foreign, "/dev/null", "postgres://127.0.0.1:1/jalon"] {
      let outcome = try jalon.run("case", "list", "--database", database)
      #expect(outcome.status == 69, "\(database): \(outcome.errors)")
      #expect(outcome.errors.hasPrefix("jalon: ") && outcome.errors.filter { $0 == "\n" }.count == 1)
    }
    #expect(try jalon.run("check", "--database", jalon.path("none.db")).status == 69)
  }

  @Test func aPathOfOnesOwnIsCheckedAndUsed() throws {
    let toml = try jalon.run("path", "show", "--toml")
    let file = try jalon.write(toml.output, to: "path.toml")
    #expect(try jalon.run("path", "check", file).status == 0)
    let faulty = try jalon.write(
      toml.output.replacingOccurrences(of: "engagement.aim\"", with: "engagement.aims\""), to: "faulty.toml")
    let outcome = try jalon.run("path", "check", faulty, "--json")
    #expect(outcome.status == 65)
    let error = try JSONObject(outcome.errors).object("error")
    #expect(error.text("code") == "path.unknownCondition")
    #expect(error.object("details").text("key") == "stages[1].conditions[4].id")
    #expect(error.text("message")?.contains("engagement.aim”") == true)
    let shorter = try jalon.write(
      toml.output.replacingOccurrences(of: "fr = \"Parcours Jalon, version 1\"", with: "fr = \"Court\""),
      to: "own.toml")
    #expect(try jalon.run("path", "use", shorter, "--as", "Bruno Kerleau").status == 77)
    #expect(try jalon.run("path", "use", shorter).status == 0)
    #expect(try jalon.run("path", "show", "--lang", "fr").output.hasPrefix("Court"))
  }

  @Test func anUnknownAdviserIsNamed() throws {
    let outcome = try jalon.run("undo", "--as", "Amelie Lefevr", "--json")
    #expect(outcome.status == 65)
    #expect(
      try JSONObject(outcome.errors).object("error").text("message")?.contains("Amélie Lefèvre") == true)
  }
}
