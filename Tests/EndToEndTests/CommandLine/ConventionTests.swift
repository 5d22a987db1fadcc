import Foundation
import Testing

/// What holds for every subcommand: options, languages, errors and exit codes.
struct ConventionTests {
  let jalon: RunningJalon

  init() throws { jalon = try RunningJalon() }

  @Test func globalOptionsStandBeforeOrAfterTheSubcommand() throws {
    let database = jalon.path("other.db")
    let before = try jalon.run("--json", "--database", database, "case", "list")
    let between = try jalon.run("case", "--json", "--database=" + database, "list")
    let after = try jalon.run("case", "list", "--database", database, "--json")
    #expect(before.output == "{\"total\":0,\"cases\":[]}\n")
    #expect(before.output == after.output)
    #expect(before.output == between.output)
    #expect(FileManager.default.fileExists(atPath: database))
  }

  @Test func theDatabaseIsMadeOnFirstUseForItsOwnerAlone() throws {
    #expect(try jalon.run("adviser", "list").status == 0)
    let file = try FileManager.default.attributesOfItem(atPath: jalon.path(".local/share/jalon/jalon.db"))
    let folder = try FileManager.default.attributesOfItem(atPath: jalon.path(".local/share/jalon"))
    #expect((file[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect((folder[.posixPermissions] as? NSNumber)?.intValue == 0o700)
  }

  @Test func theVersionIsOneLine() throws {
    for words in [["--version"], ["--lang", "en", "--version"]] {
      let outcome = try jalon.run(words: words, input: Data())
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      #expect(outcome.output.wholeMatch(of: /jalon \d+\.\d+\.\d+\n/) != nil, "\(outcome.output)")
    }
  }

  /// Without a subcommand the options are read apart from the argument parser: its faults have to be the same.
  @Test(arguments: [
    (["--as"], "usage"), (["--color", "red"], "usage"), (["--lang", "de"], "usage"),
    (["--databse", "x"], "usage"),
    (["--database", "x.db", "--as", "X"], "terminal.none"), (["--database=x.db"], "terminal.none"),
  ])
  func optionsAloneOpenTheInterface(words: [String], code: String) throws {
    let words = words.map { $0.replacing("x.db", with: jalon.path("x.db")) }
    let outcome = try jalon.run(words: words + ["--json"], input: Data())
    #expect(try JSONObject(outcome.errors).object("error").text("code") == code, "\(outcome.errors)")
    #expect(outcome.status == 64)
  }

  @Test(arguments: [
    (["--lang", "fr"], [:], "Nom"), (["--lang", "en"], ["JALON_LANG": "fr"], "Name"),
    ([], ["JALON_LANG": "fr"], "Nom"), ([], ["JALON_LANG": "", "LANG": "en_GB.UTF-8"], "Name"),
    ([], ["JALON_LANG": "", "LC_ALL": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"], "Nom"),
    ([], ["JALON_LANG": "", "LANG": "C.UTF-8"], "Nom"), ([], ["JALON_LANG": ""], "Nom"),
  ])
  func theLanguageIsChosenInOrder(words: [String], environment: [String: String], head: String) throws {
    let outcome = try jalon.run(words: words + ["adviser", "list"], input: Data(), environment: environment)
    #expect(outcome.output.hasPrefix(head), "\(outcome.output)\(outcome.errors)")
  }

  @Test(arguments: [
    (["cas"], "usage.unknownSubcommand"), (["case"], "usage.subcommandMissing"), (["case", "show"], "usage"),
    (["case", "list", "--limt", "3"], "usage"), (["case", "list", "--limit", "x"], "usage"),
    (["case", "list", "--limit=-3"], "usage.badLimit"), (["undo", "--entry"], "usage"),
    (["case", "show", "x"], "usage.badCase"), (["case", "list", "--sort", "nme"], "query.badValue"),
    (["association", "list", "--sort", "score"], "usage.badSort"),
    (["case", "list", "stag:plan"], "query.unknownField"),
    (["case", "list", "stage:plam"], "query.badValue"),
    (["path", "check"], "usage"),
  ])
  func aFaultOfUsageIsOneLineAnd64(words: [String], code: String) throws {
    for language in ["fr", "en"] {
      let outcome = try jalon.run(words: words + ["--lang", language], input: Data())
      #expect(outcome.status == 64, "\(words): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("jalon: "))
      #expect(outcome.errors.filter { $0 == "\n" }.count == 1)
    }
    let asJSON = try jalon.run(words: words + ["--json"], input: Data())
    let error = try JSONObject(asJSON.errors).object("error")
    #expect(error.text("code") == code)
    #expect(error.text("message")?.isEmpty == false)
  }

  @Test func faultsOfUsageAreSaidInFrench() throws {
    let outcome = try jalon.run("case", "list", "--limt", "3", "--lang", "fr")
    #expect(outcome.errors.contains("la plus proche est"))
    let missing = try jalon.run("case", "show", "--lang", "fr")
    #expect(missing.errors.contains("il manque"))
  }

  @Test(arguments: [
    ("2026-11-22T09:30:00+01:00", "2026-11-22T08:30:00.000Z"),
    ("2026-03-01T00:00:00.25Z", "2026-03-01T00:00:00.250Z"),
  ])
  func theClockCanBeSet(instant: String, shown: String) throws {
    let outcome = try jalon.run("doctor", "--json", environment: ["JALON_NOW": instant])
    let clock = try outcome.json().list("checks").first { $0.text("id") == "clock" }
    #expect(clock?.text("found") == shown)
  }

  @Test func aClockThatCannotBeReadIsRefused() throws {
    let outcome = try jalon.run("adviser", "list", environment: ["JALON_NOW": "yesterday"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("2026-11-22T09:30:00Z"))
  }

  @Test func anErrorMessageNeverReachesTheTerminalRaw() throws {
    let outcome = try jalon.run("case", "show", "\u{1B}[31m")
    #expect(!outcome.errors.contains("\u{1B}"))
    let query = try jalon.run("case", "list", "x\u{1B}]0;title\u{7}:y")
    #expect(!query.errors.contains("\u{1B}"))
  }

  @Test func aFullDeviceIsAnInputOutputError() throws {
    let script = "exec \"$0\" schema > /dev/full"
    let outcome = try shell(script)
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("jalon: "))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let outcome = try shell("\"$0\" schema | head -c 10 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(outcome.output == "0\n")
    #expect(outcome.errors.isEmpty)
  }

  private func shell(_ script: String) throws -> RunningJalon.Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, RunningJalon.program]
    process.environment = ["HOME": jalon.home, "JALON_LANG": "en", "PATH": "/usr/bin:/bin"]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let texts = [output, errors].map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return RunningJalon.Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  @Test(arguments: ["fr", "en"])
  func everySubcommandHasHelp(language: String) throws {
    let outcome = try jalon.run("--help", "--lang", language)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("OVERVIEW"))
    #expect(outcome.output.contains("doctor"))
    #expect(outcome.output.contains("SOUS-COMMANDES") == (language == "fr"))
    for words in [["case", "list"], ["help", "apply"]] {
      let page = try jalon.run(words: words + ["--help", "--lang", language], input: Data())
      #expect(page.status == 0)
      #expect(page.output.count > 200)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsComeFromTheParser(shell: String) throws {
    let outcome = try jalon.run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("jalon"))
  }

  @Test func onesOwnKeysWinAndMistakesAreWarnings() throws {
    try FileManager.default.createDirectory(
      atPath: jalon.path(".config/jalon"), withIntermediateDirectories: true)
    try jalon.write(
      "\"edit.undo\" = \"C-u\"\n\"edit.undoo\" = [\"x\"]\n\"edit.redo\" = 3\n", to: ".config/jalon/keys.toml")
    let outcome = try jalon.run("keys", "--json")
    #expect(outcome.status == 0)
    let undo = try outcome.json().list("keys").first { $0.text("action") == "edit.undo" }
    #expect(undo?.text("keys") == "C-u")
    #expect(
      outcome.errors.contains("keys.toml:2:1: no action is called “edit.undoo”; the nearest is “edit.undo”"))
    #expect(outcome.errors.contains("keys.toml:3:1"))
    #expect(try jalon.run("keys", "--quiet").errors.isEmpty)
  }
}
