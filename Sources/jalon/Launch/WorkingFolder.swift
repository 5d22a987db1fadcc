import Glibc
import JalonCore
import JalonExchange
import JalonStore

/// Writes what screens export where the program was started, and never over something else unasked: the evidence files of trainings,
/// each in a folder of its own, and pictures of charts.
struct WorkingFolder: EvidenceExporter, ChartExporter {
  let store: Store

  func exportEvidence(
    of training: Int64, as adviser: String, in language: Language, at now: Moment
  ) throws(Refusal) -> EvidenceExport {
    let file = try store.file(training: training)
    guard let held = file.training(training) else {
      throw Refusal(
        "record.notFound", fr: "aucune formation ne porte le numéro \(training)",
        en: "there is no training \(training)", kind: .notFound, details: ["id": String(training)])
    }
    let sight = ReportSight(file: file, team: try store.team(), language: language, today: now.today)
    let bundle = try Self.bundle(held, sight, store) { page throws(Refusal) in
      let shelf = TemplateShelf(
        folders: Installation.templateFolders, program: PageProgram(folders: Installation.programFolders))
      return try Awaited.value { () async throws(Refusal) in
        try await page.text(.html, from: shelf, template: nil)
      }.text
    }
    let path = Self.free(
      Localized(
        fr: "preuves-\(training)-\(now.today.iso)", en: "evidence-\(training)-\(now.today.iso)")[language])
    try bundle.write(to: path, now: now)
    return EvidenceExport(path: path, files: bundle.members.count)
  }

  /// The evidence file of a training as an auditor gets it.
  static func bundle(
    _ training: Training, _ sight: ReportSight, _ store: Store,
    html: (EvidencePage) throws(Refusal) -> String
  ) throws(Refusal) -> EvidenceBundle {
    try EvidenceBundle(
      training, sight, store.evidenceGuide(),
      content: { attachment throws(Refusal) in try store.content(of: attachment) },
      sha256: Fingerprint.sha256, html: html)
  }

  func exportChart(_ order: ChartOrder) throws(Refusal) -> String? {
    let path = Self.whole(order.name)
    guard order.replaces || access(path, F_OK) != 0 else { return nil }
    let figures = try store.teamFigures(order.scope, over: order.period)
    try WholeFile.write(TeamPicture.svg(order.chart, figures, order.language), to: path)
    return path
  }

  private static var folder: String {
    getcwd(nil, 0).map { path in
      defer { Glibc.free(path) }
      return String(cString: path)
    } ?? "."
  }

  /// The whole path of a picture as it was typed: from the working folder on, or from home.
  private static func whole(_ typed: String) -> String {
    let last = typed.split(separator: "/").last ?? ""
    let name = last.isEmpty || last.contains(Character(".")) ? typed : typed + ".svg"
    if name.hasPrefix("/") { return name }
    if name.hasPrefix("~/"), let home = Surroundings.variable("HOME") { return home + name.dropFirst() }
    return folder + "/" + name
  }

  /// A path of this name in the working folder that is not taken: with a number behind it, before its extension, where it has to be.
  private static func free(_ name: String) -> String {
    let whole = folder + "/" + name
    guard access(whole, F_OK) == 0 else { return whole }
    let cut = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let stem = whole.dropLast(cut.count)
    let number = (2...9999).first { access("\(stem)-\($0)\(cut)", F_OK) != 0 }
    return "\(stem)-\(number ?? 10_000)\(cut)"
  }
}
