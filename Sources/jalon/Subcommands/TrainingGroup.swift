import ArgumentParser
import JalonCore
import JalonExchange
import JalonStore

/// `jalon training list|show|export|guide`.
struct TrainingGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "training", fr: "Les formations et leur dossier de preuves.", en: "Trainings and their evidence files.",
    subcommands: [
      TrainingListCommand.self, TrainingShowCommand.self, TrainingExportCommand.self, TrainingGuideGroup.self,
    ])
}

extension Session {
  /// A training with its evidence file, as the programme's guide has it.
  func heldTraining(_ id: Int64) throws(Refusal) -> TrainingForms.Held {
    let store = try programme()
    let file = try store.file(training: id)
    guard let training = file.training(id) else {
      throw Refusal(
        "record.notFound", fr: "aucune formation ne porte le numéro \(id)", en: "there is no training \(id)",
        kind: .notFound, details: ["id": String(id)])
    }
    let guide = try store.evidenceGuide()
    return TrainingForms.Held(Seen(thing: training, sight: try sight(of: file, store)), guide)
  }
}

/// The trainings of a case.
struct TrainingListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister les formations d’un dossier.", en: "List the trainings of a case.")

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var id: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(id)
    let guide = try session.programme().evidenceGuide()
    let language = session.language
    let french = language == .fr
    let columns: [Table.Column] = [
      .init("Id", isNumber: true), .init(french ? "Intitulé" : "Title"),
      .init(french ? "Dernier jour" : "Last day"),
      .init(french ? "Inscrits" : "Enrolled", isNumber: true),
      .init(french ? "Pièces" : "Pieces", isNumber: true),
      .init(french ? "En retard" : "Late", isNumber: true), .init(french ? "Complet le" : "Complete on"),
    ]
    var printer = ListPrinter("trainings", TrainingForms.row, session: session, columns: columns) { held in
      [
        String(held.id), held.seen.thing.title,
        held.file.sessions(of: held.id).last?.on.shown(language) ?? "",
        String(held.file.enrolments(of: held.id).count),
        "\(held.evidence.lines.count - held.evidence.missing)/\(held.evidence.lines.count)",
        String(held.evidence.late(on: session.today)), held.seen.thing.declaredOn?.shown(language) ?? "",
      ]
    }
    let held = seen.sight.file.trainings(of: seen.thing.id).map { TrainingForms.Held(seen.with($0), guide) }
    try printer.print(
      all: held, Localized.count(held.count, fr: ("formation", "formations"), en: ("training", "trainings")))
  }
}

/// A training and its evidence file.
struct TrainingShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "show", fr: "Montrer une formation et son dossier de preuves.",
    en: "Show a training and its evidence file.")

  @Argument(help: say("le numéro de la formation", "the training’s id"))
  var id: Int64

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let held = try session.heldTraining(id)
    try session.print(json: TrainingForms.whole.json(held), text: TrainingPage(held, session).text)
  }
}

/// The evidence file for an auditor: index, tables, files, fingerprints.
struct TrainingExportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "export", fr: "Écrire le dossier de preuves pour un auditeur (dossier ou .zip).",
    en: "Write the evidence file for an auditor (a folder or a .zip).")

  @Argument(help: say("le numéro de la formation", "the training’s id"))
  var id: Int64

  @Option(
    help: say("un nouveau dossier, ou un fichier .zip", "a new folder, or a .zip file"), completion: .file())
  var out: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let held = try session.heldTraining(id)
    let store = try session.programme()
    let sight = held.seen.sight.forReports(session.language)
    let bundle = try WorkingFolder.bundle(held.seen.thing, sight, store) { page throws(Refusal) in
      try session.render(page, .html, nil)
    }
    try bundle.write(to: out, now: session.clock.now)
    let files = bundle.members.map { ($0.path, $0.sha256) }
    let count = Localized.count(files.count, fr: ("fichier", "fichiers"), en: ("file", "files"))
    try session.print(
      json: TrainingForms.bundled.json(TrainingForms.Bundled(path: out, files: files)),
      text: (session.language == .fr ? "Dossier de preuves écrit\u{A0}: " : "Evidence file written: ") + out
        + ", " + count[session.language] + "\n")
  }
}
