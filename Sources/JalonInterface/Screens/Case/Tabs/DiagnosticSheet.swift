import JalonCore
import TerminalKit

/// The diagnostics of a case: the one under way first, then those that are closed, earlier cases' among them, then what
/// was brought from elsewhere.
extension Sheet where Item == CaseItem {
  mutating func diagnostics(_ reading: CaseReading) {
    let language = reading.language
    let all = reading.file.diagnostics.sorted { ($0.on, $0.id) > ($1.on, $1.id) }
    let assessments = reading.file.assessments.sorted { ($0.on, $0.id) > ($1.on, $1.id) }
    guard !all.isEmpty || !assessments.isEmpty else {
      return nothing(
        Localized(fr: "Aucun diagnostic n’est encore commencé.", en: "No diagnostic has been started yet."),
        Localized(
          fr: "a en commence un\u{A0}: un entretien, question par question, en une fois ou en plusieurs.",
          en: "a starts one: an interview, question by question, in one sitting or several."), language)
    }
    let (open, closed) = (all.filter { !$0.isClosed }, all.filter(\.isClosed))
    if !open.isEmpty {
      heading(Localized(fr: "En cours", en: "Under way")[language])
      for diagnostic in open { self.open(diagnostic, reading) }
    }
    if !closed.isEmpty {
      heading(Localized(fr: "Clos", en: "Closed")[language])
      for diagnostic in closed { self.closed(diagnostic, reading) }
    }
    if !assessments.isEmpty {
      heading(Localized(fr: "Résultats venus d’ailleurs", en: "Results from elsewhere")[language])
      for assessment in assessments { self.assessment(assessment, reading) }
    }
  }

  private mutating func head(
    _ diagnostic: Diagnostic, _ sign: Span, _ reading: CaseReading, trailing: [Span]
  ) {
    let language = reading.language
    line(
      [
        sign, Span(language.mediumDate(diagnostic.on), .strong, .bold),
        Span(" \(glyphs.separator) \(diagnostic.mode.label[language])"),
      ], trailing: trailing, item: .diagnostic(diagnostic.id))
  }

  /// Who was there, and who held it; of an earlier case, which.
  private mutating func people(_ diagnostic: Diagnostic, _ reading: CaseReading) {
    let language = reading.language
    var parts: [String] = []
    let names = reading.names(diagnostic.participants)
    if !names.isEmpty {
      parts.append(Localized(fr: "avec ", en: "with ")[language] + CaseWords.listed(names, language))
    }
    parts.append(Localized(fr: "mené par ", en: "held by ")[language] + reading.adviser(diagnostic.by))
    if diagnostic.case != reading.case.id, let other = reading.file.case(diagnostic.case)?.reference {
      parts.append(Localized(fr: "dossier ", en: "case ")[language] + other)
    }
    text(
      parts.joined(separator: " \(glyphs.separator) "), .muted, after: [Span("  ")],
      item: .diagnostic(diagnostic.id))
  }

  private mutating func open(_ diagnostic: Diagnostic, _ reading: CaseReading) {
    let language = reading.language
    let act = Localized(fr: "continuer", en: "continue")[language]
    head(
      diagnostic, Span(glyphs.current + " ", .accent), reading,
      trailing: reading.act(.diagnosticOpen, act))
    people(diagnostic, reading)
    let answered = reading.file.answers(of: diagnostic.id).count { $0.value != nil }
    let count = reading.shell.questionnaires[diagnostic.questionnaire]?.questions.count
    guard let count else {
      let words = Localized.count(answered, fr: ("réponse", "réponses"), en: ("answer", "answers"))
      return line([Span("  " + words[language], .muted)], item: .diagnostic(diagnostic.id))
    }
    let figures = Localized(fr: "\(answered) sur \(count)", en: "\(answered) of \(count)")[language]
    line(
      [Span("  ")] + ProgressBar.spans(answered, of: count, columns: min(40, width / 2), glyphs)
        + [Span("  " + figures)], item: .diagnostic(diagnostic.id))
  }

  private mutating func closed(_ diagnostic: Diagnostic, _ reading: CaseReading) {
    let language = reading.language
    head(
      diagnostic, Span(glyphs.done + " ", .success), reading,
      trailing: reading.act(.diagnosticOpen, Localized(fr: "résultat", en: "result")[language]))
    people(diagnostic, reading)
    let evaluated = diagnostic.dimensionScores.list.count
    var spans = [Span("  ")]
    if let score = diagnostic.score {
      spans.append(Span(language.score(tenths: score), .strong))
      let level = diagnostic.level.flatMap {
        reading.shell.questionnaires[diagnostic.questionnaire]?.level($0)?.label[language]
      }
      if let level { spans.append(Span(" \(glyphs.separator) " + level)) }
    } else {
      spans.append(Span(Localized(fr: "pas de score d’ensemble", en: "no overall score")[language]))
    }
    let dimensions = Localized.count(
      evaluated, fr: ("dimension évaluée", "dimensions évaluées"),
      en: ("dimension evaluated", "dimensions evaluated"))
    var rest = [dimensions[language]]
    if !diagnostic.priorities.isEmpty {
      let decided = Set(reading.file.decisions(of: diagnostic.id).map(\.recommendation))
      let (count, all) = (diagnostic.priorities.count(where: decided.contains), diagnostic.priorities.count)
      rest.append(
        Localized(
          fr:
            "\(count) \(Language.fr.isSingular(count) ? "priorité décidée" : "priorités décidées") sur \(all)",
          en: "\(count) of \(all) priorities decided")[language])
    }
    line(spans, item: .diagnostic(diagnostic.id))
    text(
      rest.joined(separator: " \(glyphs.separator) "), .muted, after: [Span("  ")],
      item: .diagnostic(diagnostic.id))
  }

  private mutating func assessment(_ assessment: Assessment, _ reading: CaseReading) {
    let language = reading.language
    let item = CaseItem.assessment(assessment.id)
    line(
      [
        Span(glyphs.takenOver + " ", .accent), Span(language.mediumDate(assessment.on), .strong, .bold),
        Span(" \(glyphs.separator) \(assessment.source)"),
      ], trailing: [Span(reading.adviser(assessment.by), .muted)], item: item)
    text(assessment.summary.onOneLine, after: [Span("  ")], item: item, upTo: 3)
    if !assessment.scores.isEmpty {
      text(
        assessment.scores.joined(separator: " \(glyphs.separator) "), .muted, after: [Span("  ")], item: item,
        upTo: 2)
    }
    for place in [assessment.link, assessment.fileName].compactMap({ $0 }) {
      text(place, .link, after: [Span("  ")], item: item, upTo: 1)
    }
  }
}
