import JalonCore
import JalonExchange

/// The first rows of a spreadsheet as they will be read.
enum PreviewForms {
  static let preview = Form<SpreadsheetPreview>([
    .text("encoding") { $0.encoding.rawValue },
    .text("separator") { String(Unicode.Scalar($0.separator)) },
    .list("columns", column) { $0.columns }, .list("rows", row) { $0.rows }, .flag("more") { $0.hasMore },
  ])

  private static let column = Form<SpreadsheetPreview.Column>([
    .text("header") { $0.header }, .maybe("field") { $0.field?.rawValue },
  ])

  private static let row = Form<SpreadsheetRow>([
    .count("line") { $0.line }, .maybe("name") { $0.facts.name }, .maybe("rna") { $0.facts.rna },
    .maybe("siren") { $0.facts.siren }, .maybe("postcode") { $0.facts.postcode },
    .maybe("city") { $0.facts.city }, .texts("referents") { $0.referents.map(\.name) },
    .maybe("adviser") { $0.caseFacts?.adviser }, .maybe("stage") { $0.caseFacts?.stage },
    .maybe("need") { $0.need?.text }, .list("problems", problem) { $0.problems },
  ])

  static let problem = Form<SpreadsheetProblem>([
    .text("code") { $0.code },
    .init("severity", JSON.words(["rejected", "leftOut", "mended"])) { .string(Self.word($0.severity)) },
    .maybe("column") { $0.column }, .text("message") { $0.message[Speech.language] },
  ])

  private static func word(_ severity: SpreadsheetProblem.Severity) -> String {
    switch severity {
    case .rejected: "rejected"
    case .leftOut: "leftOut"
    case .mended: "mended"
    }
  }
}
