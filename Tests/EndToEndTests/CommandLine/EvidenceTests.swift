import Foundation
import Testing

/// The evidence file of a training as an auditor gets it, verified by `sha256sum`.
struct EvidenceTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Les Amis <du> vélo"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"training.plan","case":"@2","title":"Partager & ranger","trainer":"Amélie Lefèvre"}"#,
      #"{"command":"training.session","training":"@3","on":"2026-11-10","half":"morning","minutes":180}"#,
      #"{"command":"training.enrol","training":"@3","participant":"=HYPERLINK(\"x\")"}"#,
      #"{"command":"training.attend","session":"@4","enrolment":"@5","presence":"present"}"#,
      #"{"command":"attachment.add","to":"session","record":1,"name":"../feuille signée.txt","content":"w6ltYXJnw6k="}"#,
    ]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    try jalon.write("%PDF- un scan", to: "scan.pdf")
    let added = try jalon.run("attachment", "add", "training", "1", jalon.path("scan.pdf"))
    #expect(added.status == 0, "\(added.errors)")
  }

  private func verify(_ folder: String) throws -> [String] {
    try OutsideReader.run("/usr/bin/sha256sum", ["--check", "--strict", "SHA256SUMS"], in: folder)
  }

  @Test func everyFileOfTheFolderHasTheFingerprintThatIsListed() throws {
    let folder = jalon.path("preuves")
    let told = try jalon.run("training", "export", "1", "--out", folder, "--json").json()
    let checked = try verify(folder)
    #expect(checked.allSatisfy { $0.hasSuffix(": OK") })
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains(".") }
    #expect(checked.count == files.count)
    #expect(
      Set(files).isSuperset(of: ["fichiers/1-feuille-signee.txt", "fichiers/2-scan.pdf", "index.html"]))
    #expect(told.list("files").count == files.count + 1)
    #expect(
      try String(contentsOfFile: folder + "/fichiers/1-feuille-signee.txt", encoding: .utf8) == "émargé")
    let index = try String(contentsOfFile: folder + "/index.html", encoding: .utf8)
    #expect(index.contains("Les Amis &lt;du&gt; vélo") && !index.contains("<du>"))
    let people = try String(contentsOfFile: folder + "/tableaux/participants.csv", encoding: .utf8)
    #expect(people.contains("\"'=HYPERLINK(\"\"x\"\")\""))
  }

  @Test func anArchiveHoldsTheSameFiles() throws {
    let archive = jalon.path("preuves.zip")
    #expect(try jalon.run("training", "export", "1", "--out", archive).status == 0)
    let folder = jalon.path("sortie")
    _ = try OutsideReader.python(
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])",
      archive, folder)
    #expect(try verify(folder).allSatisfy { $0.hasSuffix(": OK") })
  }

  @Test func nothingThatIsThereIsReplaced() throws {
    let folder = try jalon.write("x", to: "preuves")
    let outcome = try jalon.run("training", "export", "1", "--out", folder)
    #expect(outcome.status == 73)
    #expect(try String(contentsOfFile: folder, encoding: .utf8) == "x")
  }

  @Test func anAttachedFileComesBackAsItWas() throws {
    let outcome = try jalon.run("attachment", "save", "2", "--out", jalon.path("copie.pdf"), "--json")
    let sums = try OutsideReader.run("/usr/bin/sha256sum", [jalon.path("copie.pdf")])
    #expect(try outcome.json().text("sha256") == sums.first.map { String($0.prefix(64)) })
    let again = try jalon.run("attachment", "add", "training", "1", jalon.path("scan.pdf"), "--json")
    #expect(again.status == 65)
    #expect(again.errors.contains("attachment.already"))
  }

  @Test func aFileThatIsTooLargeIsRefusedWithTheBound() throws {
    let large = jalon.path("grand.bin")
    try Data(count: 10 * 1024 * 1024 + 1).write(to: URL(fileURLWithPath: large))
    let outcome = try jalon.run("attachment", "add", "training", "1", large, "--json")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("attachment.badSize"))
  }

  @Test func aProgrammeCorrectsWhenPiecesAreDue() throws {
    let text = try jalon.run("training", "guide", "show", "--toml").output
    let own = text.replacingOccurrences(
      of: "days = -7\nindicators = [9, 26]", with: "days = -10\nindicators = [9]")
    let file = try jalon.write(own, to: "guide.toml")
    #expect(try jalon.run("training", "guide", "use", file).status == 0)
    let shown = try jalon.run("training", "show", "1", "--json").json()
    let invitation = try #require(shown.list("pieces").first { $0.text("piece") == "invitation" })
    #expect(invitation.text("dueOn") == "2026-10-31")
    #expect(invitation.fields["indicators"] as? [Int] == [9])
    #expect(try jalon.run("check").status == 0)
    let wrong = try jalon.write(
      "[invitations]\ndays = 1\n[need]\ndays = 9999\nindicators = [33]\n", to: "wrong.toml")
    let refused = try jalon.run("training", "guide", "check", wrong)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("“invitations” is unknown; the nearest is “invitation”"))
    #expect(refused.errors.contains("line 4, need.days"))
  }
}
