import ArgumentParser
import JalonCore

/// `jalon import rna FILE…`: the national register of associations.
struct ImportRNACommand: Subcommand {
  static let configuration = CommandConfiguration(
    "rna", fr: "Importer le répertoire national des associations.",
    en: "Import the national register of associations.",
    discussion: Localized(
      fr:
        "Tout ou rien\u{202F}: Ctrl-C arrête l’import sans rien garder. Le même fichier, importé deux fois, ne change rien.",
      en: "All or nothing: Ctrl-C stops the import and keeps nothing. The same file twice changes nothing."))

  @Argument(
    help: say("des fichiers .csv, ou le .zip publié", ".csv files, or the .zip as published"),
    completion: .file())
  var files: [String]

  @Flag(
    help: say("ouvrir un dossier pour chaque association créée", "open a case for each association created"))
  var openCases = false

  @Flag(help: say("dire ce qui se passerait, sans rien garder", "say what would happen, and keep nothing"))
  var dryRun = false

  @Option(help: say("seulement ce département (35, 2A, 974)", "only this department (35, 2A, 974)"))
  var department: String?

  @Option(
    help: say("y écrire les lignes rejetées, telles quelles", "write the rejected lines there, as they were"),
    completion: .file())
  var rejects: String?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let options = RegisterImportOptions(
      opensCases: openCases, isDryRun: dryRun, department: try checkedDepartment(), rejectsPath: rejects)
    let interruption = Interruption()
    let bar = ProgressBar(
      isShown: !session.options.quiet && Surroundings.isTerminal(2), language: session.language)
    let importer = RegisterImporter(try session.programme())
    defer { bar.clear() }
    let report = try importer.importRegister(
      files, options, as: session.adviser, at: session.clock.now
    ) { progress in
      bar.show(progress)
      return !interruption.isAskedFor
    }
    bar.clear()
    try session.print(
      json: ImportForms.report.json(report), text: ImportPage(report, isDryRun: dryRun, session).text)
  }

  private func checkedDepartment() throws(Refusal) -> String? {
    guard let department else { return nil }
    if let found = Department.named(department) { return found.code }
    throw Refusal(
      "usage.badDepartment",
      fr: "«\u{A0}\(department)\u{A0}» n’est pas un département\u{202F}: donner son numéro, tel que 35 ou 2A",
      en: "“\(department)” is not a department: give its number, such as 35 or 2A", kind: .usage)
  }
}
