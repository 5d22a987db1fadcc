import ArgumentParser
import JalonCore
import JalonExchange

/// Where a page goes, and how it is written.
struct ReportOptions: ParsableArguments {
  @Option(
    help: say(
      "le fichier à écrire\u{202F}; - pour la sortie standard", "the file to write; - for standard output"),
    completion: .file())
  var out: String

  @Option(
    help: say(
      "html, markdown ou json (d’ordinaire selon la fin du nom)",
      "html, markdown or json (by the ending of the name unless said)"))
  var format: FormatChoice?

  @Option(
    help: say("un modèle à soi, au lieu de celui de Jalon", "one’s own template in place of Jalon’s"),
    completion: .file())
  var template: String?
}

/// What `--format` takes.
enum FormatChoice: String, CaseIterable, ExpressibleByArgument {
  case html, markdown, json

  var format: ReportFormat {
    switch self {
    case .html: .html
    case .markdown: .markdown
    case .json: .json
    }
  }
}

extension Session {
  /// Writes a page where it was asked for.
  ///
  /// - Parameter json: the same as JSON.
  /// - Throws: `template.broken`, `pages.…`, `report.templateForJSON`, `output.…`.
  func write(
    _ page: some ReportPage, _ report: ReportOptions, json: @autoclosure () -> JSON
  ) throws(Refusal) {
    let format = report.format?.format ?? ReportFormat(ofFile: report.out)
    let text: String
    switch format {
    case .html: text = try render(page, .html, report.template)
    case .markdown: text = try render(page, .markdown, report.template)
    case .json:
      guard report.template == nil else {
        throw Refusal(
          "report.templateForJSON", fr: "le JSON n’a pas de modèle\u{A0}: retirer --template",
          en: "JSON has no template: leave --template out", kind: .usage)
      }
      text = json().text + "\n"
    }
    guard report.out != "-" else { return try StandardOutput.write(text) }
    try WholeFile.write(text, to: report.out)
    let written = ReportForms.Written(file: report.out, format: format.rawValue)
    try print(
      json: ReportForms.written.json(written),
      text: (language == .fr ? "Page écrite\u{A0}: " : "Page written: ") + report.out + "\n")
  }

  /// A page by its template; what in it names nothing is said as a warning.
  func render(
    _ page: some ReportPage, _ format: TextFormat, _ template: String?,
    orElse option: Localized = Localized("--format json")
  ) throws(Refusal) -> String {
    let shelf = TemplateShelf(
      folders: Installation.templateFolders,
      program: PageProgram(folders: Installation.programFolders, alternative: option))
    let rendered = try Awaited.value { () async throws(Refusal) in
      try await page.text(format, from: shelf, template: template)
    }
    for warning in rendered.warnings { warn(warning) }
    return rendered.text
  }
}
