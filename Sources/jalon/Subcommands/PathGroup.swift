import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon path show|check|use`: the step-by-step path as data.
struct PathGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "path", fr: "Le parcours\u{A0}: le montrer, vérifier le sien.", en: "The path: show it, check one’s own.",
    subcommands: [PathShowCommand.self, PathCheckCommand.self, PathUseCommand.self])
}

/// The path in force, for people, as JSON, or as the TOML to begin one's own with.
struct PathShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "show", fr: "Montrer le parcours en vigueur.", en: "Show the path in force.")

  @Flag(help: say("en TOML, pour en écrire un autre", "as TOML, to write another one"))
  var toml = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let path = try session.programme().team().pathInForce
    guard !toml else { return try StandardOutput.write(PathFile.text(of: path)) }
    try session.print(json: PathForms.path.json(path), text: text(path, session))
  }

  private func text(_ path: Path, _ session: Session) -> String {
    let language = session.language
    var page = Sheet(session.ink)
    page.title(path.name[language], "")
    for (index, stage) in path.stages.enumerated() {
      page.head("\(index + 1). \(stage.label[language]) (\(stage.id.rawValue))")
      let (least, most) = (stage.usualDays.lowerBound, stage.usualDays.upperBound)
      page.line(
        stage.purpose[language]
          + (language == .fr ? " — \(least) à \(most) jours" : " — \(least) to \(most) days"))
      for condition in stage.conditions {
        page.line(condition.waivable ? "▫" : "▪", .faint, "\(condition.label[language]) (\(condition.id))")
      }
    }
    return page.text
  }
}

/// Says every fault of a path file, with its line.
struct PathCheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "check", fr: "Vérifier un fichier de parcours (TOML).", en: "Check a path file (TOML).")

  @Argument(help: say("le fichier", "the file"))
  var file: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let path = try Self.path(in: file, session)
    let stages = Localized.count(path.stages.count, fr: ("étape", "étapes"), en: ("stage", "stages"))
    try session.print(
      json: PathForms.checked.json(path),
      text: path.name[session.language] + (session.language == .fr ? "\u{A0}: " : ": ")
        + stages[session.language] + "\n")
  }

  /// The path of a file without faults; all but the last are said as warnings.
  static func path(in file: String, _ session: Session) throws(Refusal) -> Path {
    switch try PathFile.read(file) {
    case .path(let path): return path
    case .faults(let faults):
      for fault in faults.dropFirst() { session.warn(fault.refusal(file: file).message) }
      guard let first = faults.first else { return .standard }
      throw first.refusal(file: file)
    }
  }
}

/// Gives new cases another path from now on; those that are under way keep theirs.
struct PathUseCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "use", fr: "Donner un autre parcours aux dossiers à venir.", en: "Give cases to come another path.")

  @Argument(help: say("le fichier", "the file"), completion: .file())
  var file: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let path = try PathCheckCommand.path(in: file, session)
    let receipt = try session.programme().usePath(path, as: session.adviser, at: session.clock.now)
    let name = path.name[session.language]
    try session.print(
      json: HistoryForms.receipt.json(receipt),
      text: session.language == .fr
        ? "Parcours des dossiers à venir\u{A0}: \(name)\n" : "Path of cases to come: \(name)\n")
  }
}
