import Foundation
import Testing

/// Pages written from the command line: where they go, in which form, and what is refused.
struct ReportTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Les <Amis> & Cie","department":"35"}"#,
      #"{"command":"aim.add","association":"@1","text":"Accueillir tout le monde"}"#,
      #"{"command":"case.open","association":"@1"}"#,
    ]
    try #require(try jalon.run("apply", input: lines.joined(separator: "\n")).status == 0)
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: jalon.path(name), encoding: .utf8)
  }

  @Test func theEndingOfTheNameSaysTheForm() throws {
    for (name, beginning) in [
      ("road.html", "<!DOCTYPE html>\n<html lang=\"en\">"), ("road.md", "# Digital roadmap"),
      ("road.json", #"{"case":"2026-00001","association":"#),
    ] {
      let outcome = try jalon.run("--lang", "en", "report", "roadmap", "1", "--out", jalon.path(name))
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output == "Page written: \(jalon.path(name))\n")
      #expect(try read(name).hasPrefix(beginning))
    }
    #expect(try read("road.html").contains("<h1>Les &lt;Amis&gt; &amp; Cie</h1>"))
    let folder = try FileManager.default.contentsOfDirectory(atPath: jalon.home)
    #expect(!folder.contains { $0.hasSuffix(".part") })
  }

  @Test func aDashWritesToStandardOutput() throws {
    let outcome = try jalon.run(
      "report", "roadmap", "2026-00001", "--out", "-", "--format", "markdown", "--lang", "fr")
    #expect(outcome.output.hasPrefix("# Feuille de route numérique — Les \\<Amis\\> \\& Cie\n"))
  }

  @Test func theBlankQuestionnaireKnowsTheAssociation() throws {
    let outcome = try jalon.run(
      "questionnaire", "print", "--case", "1", "--out", "-", "--format", "json", "--lang", "en")
    #expect(outcome.output.hasPrefix(#"{"association":"Les <Amis> & Cie","#))
    #expect(!outcome.output.contains("Which department"))
  }

  @Test func jsonIsAsTheSchemaSays() throws {
    let schema = SchemaCheck(try jalon.run("schema").json())
    let road = try jalon.run("report", "roadmap", "1", "--out", "-", "--format", "json").json()
    #expect(schema.faults(of: road, as: "output.report.roadmap") == [])
    let sheet = try jalon.run("questionnaire", "print", "--out", "-", "--format", "json").json()
    #expect(schema.faults(of: sheet, as: "output.questionnaire.print") == [])
    let written = try jalon.run("report", "roadmap", "1", "--out", jalon.path("r.html"), "--json").json()
    #expect(schema.faults(of: written, as: "output.report") == [])
  }

  @Test func whatCannotBeWrittenOrReadIsSaid() throws {
    let cases: [(words: [String], status: Int32, says: String)] = [
      (["--out", jalon.home], 73, "this is a folder"),
      (["--out", jalon.path("no/road.html")], 73, "no/road.html: can’t be created"),
      (["--out", "-", "--template", jalon.path("no.mustache")], 66, "there is no such file"),
      (["--out", "-", "--format", "json", "--template", "x"], 64, "JSON has no template"),
    ]
    for (words, status, says) in cases {
      let outcome = try jalon.run(
        words: ["--lang", "en", "report", "roadmap", "1"] + words, input: Data())
      #expect(outcome.status == status, "\(words)")
      #expect(outcome.errors.contains(says), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(try jalon.run("report", "roadmap", "9", "--out", "-").status == 65)
    #expect(try jalon.run("report", "roadmap", "1").status == 64)
  }

  @Test func aProgrammesOwnTemplateIsTakenAndItsMistakesAreTold() throws {
    let broken = try jalon.write("one\n{{#aims}}\n", to: "broken.mustache")
    let refused = try jalon.run(
      "--lang", "en", "report", "roadmap", "1", "--out", "-", "--template", broken)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("broken.mustache, line 2: “aims” is opened and never closed"))

    let own = try jalon.write("{{asociation.name}}{{#aims}}{{text}}{{/aims}}", to: "own.mustache")
    let outcome = try jalon.run("--lang", "en", "report", "roadmap", "1", "--out", "-", "--template", own)
    #expect(outcome.output == "Accueillir tout le monde")
    #expect(outcome.errors.contains("warning: \(own), line 1: the page doesn’t know “asociation”"))

    let folder = jalon.path(".local/share/jalon/templates")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try jalon.write("{{title}}", to: ".local/share/jalon/templates/roadmap.html.mustache")
    let taken = try jalon.run("--lang", "en", "report", "roadmap", "1", "--out", "-")
    #expect(taken.output == "Digital roadmap: Les &lt;Amis&gt; &amp; Cie")
  }

  /// Installed: PREFIX/bin/jalon and PREFIX/libexec/jalon/jalon-pages.
  @Test func theProgramThatMakesPagesIsFoundWhereItIsInstalledOrSaidToBeMissing() throws {
    let built = (RunningJalon.program as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(
      atPath: jalon.path("libexec/jalon"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: jalon.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: RunningJalon.program, toPath: jalon.path("bin/jalon"))
    let script = "bin/jalon --lang en questionnaire print --out -"

    let missing = try jalon.shell(script)
    #expect(missing.status == 69)
    #expect(missing.output.isEmpty)
    #expect(missing.errors.hasPrefix("jalon: the program jalon-pages, which lays pages out, isn’t there ("))
    #expect(missing.errors.split(separator: "\n").count == 1)
    #expect(try jalon.shell(script + " --format json").status == 0)
    #expect(try jalon.shell("bin/jalon --lang en doctor").output.contains("✗ Pages: jalon-pages isn’t there"))

    // Gone before it has read anything: what is written to it has no reader.
    for end in ["exit 3", "kill -9 $$"] {
      let helper = try jalon.write("#!/bin/sh\n\(end)\n", to: "libexec/jalon/jalon-pages")
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: helper)
      let failed = try jalon.shell(script)
      #expect(failed.status == 69, "\(end)")
      #expect(failed.output.isEmpty)
      #expect(failed.errors.hasPrefix("jalon: \(helper) couldn’t make the page ("), "\(failed.errors)")
      try FileManager.default.removeItem(atPath: helper)
    }

    try FileManager.default.copyItem(
      atPath: built + "/jalon-pages", toPath: jalon.path("libexec/jalon/jalon-pages"))
    #expect(try jalon.shell(script).output.hasSuffix("</html>\n"))
  }

  @Test func aTemplateIsShownToBeginWith() throws {
    let shown = try jalon.run("report", "template", "roadmap.html")
    #expect(shown.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"{{language}}\">"))
    let unknown = try jalon.run("--lang", "en", "report", "template", "roadmap.htm")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("the nearest is “roadmap.html”"))
  }

  @Test func anAccompanimentIsLookedBackOnWithItsPlan() throws {
    let lines = [
      #"{"command":"objective.add","case":1,"aim":1,"text":"Un agenda commun"}"#,
      #"{"command":"action.add","objective":"@1","title":"Choisir l’agenda","mode":"equipment","owner":"Odile","due":"2026-12-15","cost":1200}"#,
      #"{"command":"action.add","objective":"@1","title":"Montrer","mode":"support"}"#,
      #"{"command":"action.finish","action":"@3","on":"2026-11-21","evidence":"fait à trois"}"#,
      #"{"command":"exchange.record","case":1,"on":"2026-11-20","kind":"visit","minutes":95,"summary":"un secret"}"#,
    ]
    let applied = try jalon.run("apply", input: lines.joined(separator: "\n"))
    try #require(applied.status == 0, "\(applied.output)")
    let json = try jalon.run("report", "accompaniment", "1", "--out", "-", "--format", "json").json()
    let schema = SchemaCheck(try jalon.run("schema").json())
    #expect(schema.faults(of: json, as: "output.report.accompaniment") == [])
    #expect(json.object("time").int("minutes") == 95)
    #expect(json.object("money").int("planned") == 1200)

    let page = try jalon.run("--lang", "en", "report", "accompaniment", "2026-00001", "--out", "-").output
    #expect(page.contains("No diagnostic was closed."))
    #expect(page.contains("Done on 21\u{A0}November\u{A0}2026. “fait à trois”"))
    #expect(!page.contains("un secret"))
    let roadmap = try jalon.run(
      "--lang", "en", "report", "roadmap", "1", "--out", "-", "--format", "markdown"
    ).output
    #expect(roadmap.contains("- [x] **Montrer**"))
    #expect(roadmap.contains("Odile, by 15\u{A0}December\u{A0}2026 · equipment · €12. For: Un agenda commun"))
    #expect(try jalon.run("report", "accompaniment", "9", "--out", "-").status == 65)
  }

  @Test func aDiagnosticThatWasHeldIsAPageWithItsDecisions() throws {
    let questions = ["PRO", "HUM", "EQU", "COL", "COM", "GES", "RGP", "SEC"].flatMap { dimension in
      (1...6).map { "\(dimension)-\($0)" }
    }
    var lines = [
      #"{"command":"diagnostic.start","case":1,"on":"2026-11-20","participants":["Odile"],"mode":"workshop"}"#
    ]
    lines += questions.map {
      #"{"command":"diagnostic.answer","diagnostic":"@1","question":"\#($0)","value":1}"#
    }
    lines += [
      #"{"command":"diagnostic.answer","diagnostic":"@1","question":"IAR-1","value":"dont_know","note":"à voir"}"#,
      #"{"command":"diagnostic.close","diagnostic":"@1"}"#,
      #"{"command":"recommendation.decide","diagnostic":"@1","recommendation":"SEC-1/1","decision":"retained","owner":"Odile","due":"2026-12-15"}"#,
      #"{"command":"remark.add","diagnostic":"@1","text":"Une *bonne* surprise","author":"Odile"}"#,
    ]
    let applied = try jalon.run("apply", input: lines.joined(separator: "\n"))
    try #require(applied.status == 0, "\(applied.output)")
    let id = String(try #require(applied.answers().first?.int("id")))

    let page = try jalon.run("--lang", "fr", "report", "diagnostic", id, "--out", "-", "--format", "markdown")
      .output
    #expect(
      page.contains("Décidé\u{A0}: on le fait.** Odile s’en charge, d’ici le 15\u{A0}décembre\u{A0}2026."))
    #expect(page.contains("- [ ] Savez-vous qui utilise des outils d’IA"))
    #expect(page.contains(#"> Une \*bonne\* surprise"#))
    let schema = SchemaCheck(try jalon.run("schema").json())
    let json = try jalon.run("report", "diagnostic", id, "--out", "-", "--format", "json").json()
    #expect(schema.faults(of: json, as: "output.report.diagnostic") == [])
    #expect(json.list("priorities").count == 6)

    let roadmap = try jalon.run(
      "--lang", "en", "report", "roadmap", "1", "--out", "-", "--format", "markdown"
    ).output
    #expect(roadmap.contains("### By the end of December\u{A0}2026\n\n- [ ] **Set up an automatic backup"))
    #expect(try jalon.run("report", "diagnostic", "99", "--out", "-").status == 65)
  }
}
