import JalonCore
import JalonExchange

/// The first rows of a spreadsheet as they will be read, for people.
struct PreviewPage {
  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(_ preview: SpreadsheetPreview, _ team: Team, _ session: Session) {
    page = Sheet(session.ink)
    let separator = preview.separator == 0x09 ? "tab" : String(Unicode.Scalar(preview.separator))
    page.title(say("Aperçu", "Preview"), "\(preview.encoding.rawValue), \(separator)")
    for column in preview.columns {
      page.line("\(column.header) → \(column.field?.label[language] ?? say("laissée de côté", "left out"))")
    }
    for row in preview.rows { write(row, team) }
    if preview.hasMore { page.line("…") }
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private mutating func write(_ row: SpreadsheetRow, _ team: Team) {
    page.head(say("Ligne \(row.line)", "Line \(row.line)"))
    let facts = row.facts
    let place = [facts.postcode, facts.city].compactMap(\.self).joined(separator: " ")
    page.line(
      [facts.name, facts.rna, facts.siren, place].compactMap(\.self).filter { !$0.isEmpty }.joined(
        separator: " · "))
    page.fact(say("référents", "referents"), row.referents.map(\.name).joined(separator: ", "))
    page.fact(say("étape", "stage"), row.caseFacts?.stage.map { team.label(of: $0)[language] })
    page.fact(say("conseiller", "adviser"), row.caseFacts?.adviser)
    page.fact(say("besoin", "need"), row.need?.text)
    for problem in row.problems {
      page.line("✗", problem.severity == .rejected ? .bad : .warning, problem.message[language])
    }
  }
}
