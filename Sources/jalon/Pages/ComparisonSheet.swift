import JalonCore
import TerminalKit

/// Two diagnostics held against each other, for people.
struct ComparisonSheet {
  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(
    _ comparison: DiagnosticComparison, from earlier: HeldDiagnostic, to later: HeldDiagnostic,
    _ session: Session
  ) {
    page = Sheet(session.ink)
    page.title(
      later.sight.file.association.name,
      [earlier, later].map { "\($0.record.on.shown(language)) (\($0.record.id))" }.joined(separator: " → "))
    let count = comparison.questions.count
    page.paragraph(
      Localized.count(
        count,
        fr: ("question commune et répondue les deux fois", "questions communes et répondues les deux fois"),
        en: ("question in both and scored in both", "questions in both and scored in both"))[language])
    write(comparison.dimensions, later.questionnaire)
    write(comparison.questions, later.questionnaire)
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private mutating func write(
    _ dimensions: [DiagnosticComparison.DimensionChange], _ questionnaire: Questionnaire
  ) {
    page.head("Dimensions")
    let names = dimensions.map { questionnaire.dimension($0.id)?.label[language] ?? $0.id }
    let width = min(40, names.map(TextWidth.width).max() ?? 0)
    for (dimension, name) in zip(dimensions, names) {
      let shown = TextWidth.truncated(name, to: width)
      let gap = String(repeating: " ", count: max(0, width - TextWidth.width(of: shown)))
      guard let before = dimension.before, let after = dimension.after else {
        page.row("  \(dimension.id)  \(shown)\(gap)  " + say("rien de commun", "nothing in common"))
        continue
      }
      let (sign, style) = Self.mark(after - before)
      page.row(
        "\(dimension.id)  \(shown)\(gap)  "
          + "\(language.score(tenths: before)) → \(language.score(tenths: after))", sign, style)
    }
  }

  private mutating func write(
    _ questions: [DiagnosticComparison.QuestionChange], _ questionnaire: Questionnaire
  ) {
    for (title, changed) in [
      (say("Ce qui a progressé", "What has moved on"), questions.filter { $0.change > 0 }),
      (say("Ce qui a reculé", "What has slipped"), questions.filter { $0.change < 0 }),
    ] where !changed.isEmpty {
      page.head(title)
      for change in changed {
        let (sign, style) = Self.mark(change.change)
        guard let question = questionnaire[change.id] else { continue }
        page.paragraph("\(change.id)  \(question.text[language])", mark: sign, style)
        let words = [change.before, change.after].map { question.words(for: $0)?[language] ?? String($0) }
        page.paragraph(words.joined(separator: " → "), below: true)
      }
    }
  }

  private static func mark(_ change: Int) -> (String, Ink.Style) {
    if change == 0 { return ("=", .faint) }
    return change > 0 ? ("▲", .good) : ("▼", .bad)
  }
}
