import JalonCore
import TerminalKit

/// The page of a result: the level and what holds it, the dimensions, then what to decide in its order.
struct ResultPage {
  let reading: ResultReading
  /// What is told at length.
  let open: ResultItem?
  let prompt: InPlacePrompt?

  /// Columns before what belongs to a recommendation.
  static let indent = 3

  var language: Language { reading.language }
  var glyphs: Glyphs { reading.glyphs }

  func sheet(width: Int) -> Sheet<ResultItem> {
    let columns = ResultColumns(width: width)
    var sheet = Sheet<ResultItem>(width: width, glyphs: glyphs)
    if let columns {
      sheet.divide(columns.main, beside: columns.aside) {
        $0.line([])
        dimensions(&$0)
        gate(&$0)
        remarks(&$0)
      }
    }
    sheet.line([])
    summary(&sheet)
    if columns == nil { dimensions(&sheet) }
    recommendations(&sheet)
    if columns == nil { remarks(&sheet) }
    sheet.start = .summary
    return sheet
  }

  // MARK: The whole

  private func summary(_ sheet: inout Sheet<ResultItem>) {
    let diagnosis = reading.diagnosis
    let item = ResultItem.summary
    let level = diagnosis.level.flatMap(reading.questionnaire.level)
    if let score = diagnosis.score, let level {
      sheet.line(
        [
          Span(level.label[language], .title, .bold),
          Span(" \(glyphs.separator) ", .muted), Span(language.score(tenths: score), .strong),
        ], item: item)
      sheet.text(level.sentence[language], item: item)
    } else {
      let count = diagnosis.evaluatedCount
      sheet.text(
        Localized(fr: "Pas de niveau d’ensemble", en: "No overall level")[language], .title, .bold, item: item
      )
      sheet.text(
        Localized(
          fr:
            "\(count) \(Language.fr.isSingular(count) ? "dimension évaluée" : "dimensions évaluées")\u{202F}; il en faut 6.",
          en:
            "\(count) \(Language.en.isSingular(count) ? "dimension" : "dimensions") evaluated; 6 are needed.")[
            language],
        .muted, item: item)
    }
    for question in diagnosis.cappedBy { cap(question, &sheet) }
    if let gap = reading.gap {
      sheet.text(
        gap.sentence[language], .muted,
        after: [Span(Localized(fr: "À se dire  ", en: "To talk about  ")[language], .accent)], item: item)
    }
    for id in diagnosis.alerts { alert(id, &sheet) }
  }

  /// The floor that holds the level, with its cause.
  private func cap(_ id: String, _ sheet: inout Sheet<ResultItem>) {
    guard let question = reading.questionnaire[id], let level = reading.diagnosis.level,
      let wouldBe = reading.diagnosis.levelByScore
    else { return }
    let held = reading.questionnaire.level(level)?.label ?? Localized("\(level)")
    let free = reading.questionnaire.level(wouldBe)?.label ?? Localized("\(wouldBe)")
    let answer = question.words(for: 0) ?? Localized("0")
    sheet.text(
      Localized(
        fr:
          "Le score dirait «\u{A0}\(free.fr)\u{A0}»\u{A0}; le niveau reste «\u{A0}\(held.fr)\u{A0}» à cause de \(id), «\u{A0}\(question.text.fr)\u{A0}»\u{A0}: \(CaseWords.lowered(answer.fr)).",
        en:
          "The score would say “\(free.en)”; the level stays “\(held.en)” because of \(id), “\(question.text.en)”: \(CaseWords.lowered(answer.en))."
      )[
        language], after: [Span(glyphs.warning + " ", .warning)], item: .summary)
  }

  private func alert(_ id: String, _ sheet: inout Sheet<ResultItem>) {
    guard let rule = reading.questionnaire.crossRule(id) else { return }
    let item = ResultItem.alert(id)
    sheet.gap()
    sheet.text(rule.text[language], .strong, .bold, after: [Span(glyphs.warning + " ", .warning)], item: item)
    for words in [rule.why, rule.begin] {
      if let words { sheet.text(words[language], .muted, after: [Span("  ")], item: item) }
    }
  }

  // MARK: Dimensions

  private func dimensions(_ sheet: inout Sheet<ResultItem>) {
    let diagnosis = reading.diagnosis
    let (count, all) = (diagnosis.evaluatedCount, diagnosis.dimensions.count)
    sheet.heading(
      Localized(fr: "Dimensions", en: "Dimensions")[language],
      trailing: [
        Span(
          Localized(
            fr: "\(count) \(Language.fr.isSingular(count) ? "évaluée" : "évaluées") sur \(all)",
            en: "\(count) of \(all) evaluated")[language], .muted)
      ])
    for result in diagnosis.dimensions { dimension(result, &sheet) }
  }

  private func dimension(_ result: DimensionResult, _ sheet: inout Sheet<ResultItem>) {
    let label = reading.questionnaire.dimension(result.id)?.label[language] ?? result.id
    let known = language.percent(tenths: result.knowledge ?? 0)
    let isWide = sheet.width >= 66
    let longest = reading.questionnaire.dimensions.map { TextWidth.width(of: $0.label[language]) }.max() ?? 0
    let room = min(longest, max(12, sheet.width - (isWide ? 35 : 19)))
    let name = TextWidth.truncated(label, to: room)
    let head = Span(name + String(repeating: " ", count: room + 2 - TextWidth.width(of: name)))
    guard let score = result.score else {
      let words =
        result.knowledge == nil
        ? Localized(fr: "sans objet", en: "not applicable")
        : Localized(fr: "pas évaluée", en: "not evaluated")
      sheet.line([head, Span(words[language], .muted)], item: .dimensions)
      if result.knowledge != nil {
        sheet.text(
          Localized(
            fr: "connue à \(known)\u{A0}; il faut 60\u{A0}% de réponses",
            en: "\(known) known; 60% of answers are needed")[
              language], .muted, after: [Span("  ")], item: .dimensions)
      }
      return
    }
    let figures = language.score(tenths: score)
    let pad = String(repeating: " ", count: max(0, 7 - TextWidth.width(of: figures)))
    let level = reading.level(score)?.label[language] ?? ""
    var spans = [head] + ProgressBar.spans(score, of: 1000, columns: 8, glyphs) + [Span(" " + pad + figures)]
    if isWide { spans.append(Span("  " + level, .muted)) }
    sheet.line(spans, item: .dimensions)
    // Where the level has no room behind the bar, it stands below; what is known is said where it is not the whole.
    let isWhole = (result.knowledge ?? 1000) >= 1000
    let below =
      (isWide ? [] : [level])
      + (isWhole ? [] : [Localized(fr: "connue à \(known)", en: "\(known) known")[language]])
    guard !below.isEmpty else { return }
    sheet.text(
      below.joined(separator: " \(glyphs.separator) "), .muted, after: [Span("  ")], item: .dimensions)
  }

  // MARK: Beside

  private func gate(_ sheet: inout Sheet<ResultItem>) {
    let base = reading.base.base
    let gate = base.gate
    guard !gate.isEmpty else { return }
    let missing = gate.filter { !$0.state.lets }
    sheet.heading(
      base.stageLabel(base.case.stage),
      trailing: [Span("\(gate.count - missing.count)/\(gate.count)", missing.isEmpty ? .success : .muted)])
    for condition in gate {
      let isMissing = condition.state == .missing
      let sign = isMissing ? Span(glyphs.missing + " ", .warning) : Span(glyphs.done + " ", .success)
      sheet.text(base.conditionLabel(condition.id), isMissing ? .text : .muted, after: [sign])
    }
    sheet.line(base.act(.resultGate))
  }

  private func remarks(_ sheet: inout Sheet<ResultItem>) {
    let base = reading.base.base
    sheet.heading(
      Localized(fr: "Remarques de l’association", en: "Remarks by the association")[language],
      trailing: base.act(.resultRemark, Localized(fr: "ajouter", en: "add")[language]))
    if reading.remarks.isEmpty {
      sheet.text(
        Localized(
          fr: "aucune\u{A0}: que dit l’association de ce résultat\u{202F}?",
          en: "none: what does the association say about it?")[
            language], .muted)
    }
    for remark in reading.remarks {
      let item = ResultItem.remark(remark.id)
      sheet.text(CaseWords.quoted(remark.text.onOneLine, language), item: item)
      sheet.text(
        "\(base.name(of: remark.author)), \(language.mediumDate(remark.on))", .muted, after: [Span("  ")],
        item: item)
    }
  }
}
