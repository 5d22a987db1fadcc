import JalonCore
import TerminalKit

/// The page of a comparison: dimensions, questions and decisions, and where the association stands among like ones.
struct ComparisonPage {
  let reading: ComparisonReading
  /// What is told at length.
  let open: ComparisonItem?

  var language: Language { reading.language }
  var glyphs: Glyphs { reading.glyphs }

  func sheet(width: Int) -> Sheet<ComparisonItem> {
    let columns = ResultColumns(width: width)
    var sheet = Sheet<ComparisonItem>(width: width, glyphs: glyphs)
    if let columns {
      sheet.divide(columns.main, beside: columns.aside) {
        $0.line([])
        standing(&$0)
        decisions(&$0)
      }
    }
    sheet.line([])
    if let comparison = reading.comparison, let earlier = reading.earlier {
      summary(comparison, earlier, &sheet)
      dimensions(comparison, &sheet)
      if columns == nil { standing(&sheet) }
      questions(comparison, earlier, &sheet)
    } else {
      sheet.text(
        Localized(fr: "Pas de diagnostic antérieur à comparer", en: "No earlier diagnostic to compare")[
          language],
        .strong, .bold, item: .summary)
      sheet.text(
        Localized(
          fr: "Un second diagnostic, plus tard, dira ce qui a bougé.",
          en: "A second diagnostic, later on, will tell what has changed.")[language], .muted, item: .summary)
      if columns == nil { standing(&sheet) }
    }
    if columns == nil { decisions(&sheet) }
    sheet.start = .summary
    return sheet
  }

  // MARK: The whole

  private func summary(
    _ comparison: DiagnosticComparison, _ earlier: DiagnosticReading, _ sheet: inout Sheet<ComparisonItem>
  ) {
    let (up, down) = (
      comparison.questions.count { $0.change > 0 }, comparison.questions.count { $0.change < 0 }
    )
    let common = comparison.questions.count
    sheet.text(
      Localized(
        fr: "\(up) en progrès, \(down) en recul, \(common - up - down) inchangées",
        en: "\(up) better, \(down) worse, \(common - up - down) unchanged")[language], .title, .bold,
      item: .summary)
    let levels = [earlier, reading.later].map { one in
      let level = one.diagnostic.level.flatMap(one.questionnaire.level)?.label[language]
      let score = one.diagnostic.score.map { language.score(tenths: $0) }
      return [level, score].compactMap { $0 }.joined(separator: " ")
    }
    let arrow = glyphs == .ascii ? " > " : " → "
    if !levels.contains("") {
      sheet.text(
        Localized(
          fr: "D’ensemble\u{A0}: \(levels[0])\(arrow)\(levels[1]), chacun sur toutes ses réponses.",
          en: "Overall: \(levels[0])\(arrow)\(levels[1]), each on all of its own answers.")[language],
        item: .summary)
    }
    sheet.text(
      Localized(
        fr: "Ce qui suit ne compare que les \(common) questions qui ont une réponse comptée les deux fois.",
        en: "What follows compares only the \(common) questions that were scored both times.")[language],
      .muted,
      item: .summary)
  }

  // MARK: Dimensions

  private func dimensions(_ comparison: DiagnosticComparison, _ sheet: inout Sheet<ComparisonItem>) {
    sheet.heading(
      Localized(fr: "Dimensions", en: "Dimensions")[language],
      trailing: [
        Span(Localized(fr: "en points de pourcentage", en: "in points of percent")[language], .muted)
      ])
    for change in comparison.dimensions { dimension(change, &sheet) }
  }

  private func dimension(_ change: DiagnosticComparison.DimensionChange, _ sheet: inout Sheet<ComparisonItem>)
  {
    let label = reading.later.questionnaire.dimension(change.id)?.label[language] ?? change.id
    guard let before = change.before, let after = change.after else {
      return sheet.text(
        label, .muted,
        trailing: [Span(Localized(fr: "rien de commun", en: "nothing in common")[language], .muted)],
        isYielding: true,
        item: .dimensions, upTo: 1)
    }
    sheet.text(
      label, .strong,
      trailing: [Span(Self.signed(after - before, language), after == before ? .muted : .strong)],
      isYielding: true, item: .dimensions, upTo: 1)
    let columns = min(40, max(8, sheet.width - 24))
    bar(Localized(fr: "avant", en: "before"), before, columns, .muted, &sheet)
    bar(Localized(fr: "après", en: "after"), after, columns, .progress, &sheet)
  }

  private func bar(
    _ label: Localized, _ score: Int, _ columns: Int, _ role: Role, _ sheet: inout Sheet<ComparisonItem>
  ) {
    let figures = language.score(tenths: score)
    let pad = String(repeating: " ", count: max(0, 7 - TextWidth.width(of: figures)))
    let word = label[language]
    sheet.line(
      [Span("  " + word + String(repeating: " ", count: max(1, 8 - word.count)), .muted)]
        + ProgressBar.spans(score, of: 1000, columns: columns, glyphs, role)
        + [Span(" " + pad + figures, role == .muted ? .muted : .text)], item: .dimensions)
  }

  /// A change in tenths, with its sign: `+21,8`, `−4`.
  static func signed(_ tenths: Int, _ language: Language) -> String {
    let figures = language.decimal(tenths: abs(tenths))
    return tenths > 0 ? "+" + figures : tenths < 0 ? "−" + figures : "0"
  }

  // MARK: Questions

  private func questions(
    _ comparison: DiagnosticComparison, _ earlier: DiagnosticReading, _ sheet: inout Sheet<ComparisonItem>
  ) {
    let groups = [
      (Localized(fr: "En progrès", en: "Better"), comparison.questions.filter { $0.change > 0 }),
      (Localized(fr: "En recul", en: "Worse"), comparison.questions.filter { $0.change < 0 }),
      (Localized(fr: "Inchangées", en: "Unchanged"), comparison.questions.filter { $0.change == 0 }),
    ]
    for (title, changes) in groups where !changes.isEmpty {
      sheet.heading(title[language], trailing: [Span(language.number(changes.count), .muted)])
      for change in changes { question(change, earlier, &sheet) }
    }
  }

  private func question(
    _ change: DiagnosticComparison.QuestionChange, _ earlier: DiagnosticReading,
    _ sheet: inout Sheet<ComparisonItem>
  ) {
    guard let question = reading.later.questionnaire[change.id] else { return }
    let item = ComparisonItem.question(change.id)
    let code = change.id + String(repeating: " ", count: max(1, 7 - change.id.count))
    let arrow = glyphs == .ascii ? " > " : " → "
    let figures = change.change == 0 ? "\(change.after)" : "\(change.before)\(arrow)\(change.after)"
    sheet.text(
      question.text[language], change.change == 0 ? .muted : .text, after: [Span(code, .muted)],
      trailing: [Span(figures, change.change == 0 ? .muted : .strong)], isYielding: true, item: item,
      upTo: open == item ? .max : 1)
    guard open == item else { return }
    let then = earlier.questionnaire[change.id]?.words(for: change.before)?[language] ?? ""
    let now = question.words(for: change.after)?[language] ?? ""
    let words = then == now ? now : then + arrow + CaseWords.lowered(now)
    sheet.text(words, .muted, after: [Span("       ")], item: item)
  }

  // MARK: Decisions

  private func decisions(_ sheet: inout Sheet<ComparisonItem>) {
    let decisions = reading.decisions
    guard let earlier = reading.earlier else { return }
    sheet.heading(
      Localized(fr: "Décidé entre les deux", en: "Decided between the two")[language],
      trailing: decisions.isEmpty ? [] : [Span(language.number(decisions.count), .muted)])
    if decisions.isEmpty {
      sheet.text(Localized(fr: "rien de noté", en: "nothing recorded")[language], .muted)
    }
    for decision in decisions {
      let item = ComparisonItem.decision(decision.recommendation)
      let advice = earlier.questionnaire.advice(decision.recommendation)?.advice.text[language]
      sheet.text(
        advice ?? decision.recommendation, trailing: [Span(decision.decision.label[language], .muted)],
        isYielding: true, item: item, upTo: open == item ? .max : 1)
      guard open == item, let reason = decision.reason else { continue }
      sheet.text(CaseWords.quoted(reason.onOneLine, language), .muted, after: [Span("  ")], item: item)
    }
  }
}
