import ArgumentParser
import JalonCore

/// `jalon diagnostic list|show|compare|answer`.
struct DiagnosticGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "diagnostic", fr: "Les diagnostics\u{A0}: les montrer, les comparer, y répondre.",
    en: "Diagnostics: show them, compare them, answer them.",
    subcommands: [
      DiagnosticListCommand.self, DiagnosticShowCommand.self, DiagnosticCompareCommand.self,
      DiagnosticAnswerCommand.self,
    ])
}

/// The diagnostics of a case.
struct DiagnosticListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister les diagnostics d’un dossier.", en: "List the diagnostics of a case.")

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var id: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(id)
    let language = session.language
    let columns: [Table.Column] = [
      .init("Id", isNumber: true), .init(language == .fr ? "Le" : "On"),
      .init(language == .fr ? "Réponses" : "Answers", isNumber: true), .init("Score", isNumber: true),
      .init(language == .fr ? "Niveau" : "Level"), .init(language == .fr ? "Clos le" : "Closed on"),
    ]
    var printer = ListPrinter(
      "diagnostics", DiagnosticForms.row, session: session, columns: columns
    ) { held in
      [
        String(held.record.id), held.record.on.shown(language),
        "\(held.answeredCount)/\(held.questionnaire.questions.count)",
        held.diagnosis.score.map { language.score(tenths: $0) } ?? "–",
        held.level?.label[language] ?? "", held.record.closedOn?.shown(language) ?? "",
      ]
    }
    let diagnostics = try seen.sight.diagnostics(of: seen.thing.id)
    try printer.print(
      all: diagnostics,
      Localized.count(
        diagnostics.count, fr: ("diagnostic", "diagnostics"), en: ("diagnostic", "diagnostics")))
  }
}

/// What a diagnostic comes to.
struct DiagnosticShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "show", fr: "Montrer un diagnostic\u{A0}: niveau, dimensions, priorités.",
    en: "Show a diagnostic: level, dimensions, priorities.")

  @Argument(help: say("le numéro du diagnostic", "the diagnostic’s id"))
  var id: Int64

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let held = try session.heldDiagnostic(id)
    try session.print(json: DiagnosticForms.shown.json(held), text: DiagnosticSheet(held, session).text)
  }
}

/// What has changed from one diagnostic to another, on the questions that both hold and both scored.
struct DiagnosticCompareCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "compare", fr: "Comparer deux diagnostics, sur leurs questions communes.",
    en: "Compare two diagnostics, on their common questions.")

  @Argument(help: say("le numéro du premier", "the id of the first one"))
  var earlier: Int64

  @Argument(help: say("le numéro du second", "the id of the second one"))
  var later: Int64

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let (before, after) = (try session.heldDiagnostic(earlier), try session.heldDiagnostic(later))
    let comparison = DiagnosticComparison(
      from: before.sight.file.sheet(of: before.record, before.questionnaire), before.questionnaire,
      to: after.sight.file.sheet(of: after.record, after.questionnaire), after.questionnaire)
    try session.print(
      json: DiagnosticForms.comparison.json(comparison),
      text: ComparisonSheet(comparison, from: before, to: after, session).text)
  }
}
