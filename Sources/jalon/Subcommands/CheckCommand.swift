import ArgumentParser
import JalonCore
import JalonStore

/// `jalon check`: verifies the file, its foreign keys and its journal.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "check", fr: "Vérifier la base, ses liens et son journal.",
    en: "Verify the database, its links and its journal.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let findings = try session.existingProgramme().check(on: session.today)
    if session.options.json {
      let list = JSON.array(findings.map { UpkeepForms.finding.json($0) })
      try StandardOutput.write(
        JSON.object([("total", JSON(findings.count)), ("findings", list)]).text + "\n")
    } else if findings.isEmpty {
      try StandardOutput.write(session.language == .fr ? "Tout est en ordre.\n" : "All is in order.\n")
    } else {
      var page = Sheet(session.ink)
      for finding in findings {
        page.line("✗", .bad, "\(finding.message[session.language]) (\(finding.code))")
      }
      try StandardOutput.write(page.text)
    }
    guard findings.isEmpty else { throw Self.refusal(findings.count) }
  }

  private static func refusal(_ count: Int) -> Refusal {
    Refusal(
      "check.failed",
      fr:
        "la base n’est pas en ordre (\(count))\u{202F}: garder une copie du fichier et reprendre une sauvegarde",
      en: "the database is not in order (\(count)): keep a copy of the file and restore a backup",
      details: ["findings": String(count)])
  }
}
