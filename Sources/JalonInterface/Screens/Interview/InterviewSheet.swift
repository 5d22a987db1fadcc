import JalonCore
import TerminalKit

extension InterviewState {
  /// What stands below the head, laid out for an area.
  func sheet(_ reading: InterviewReading, in area: Rect) -> Sheet<InterviewItem> {
    let columns = InterviewColumns(width: area.columns)
    var sheet = Sheet<InterviewItem>(width: area.columns, glyphs: reading.glyphs)
    if let columns {
      sheet.divide(columns.main, beside: columns.aside) { $0.overview(reading, at: stop) }
    }
    // A blank line above the question where there is room for it.
    let isAiry = area.rows >= 14
    switch stop {
    case .context(let question): sheet.context(question, reading, prompt, isAiry: isAiry)
    case .question(let place):
      if let question = reading.question(at: place) {
        let page = QuestionPage(
          reading: reading, question: question, showsPrevious: showsPrevious, lost: lost[question.id],
          prompt: prompt, isAiry: isAiry)
        page.write(on: &sheet)
      }
    case .end: sheet.end(reading, isAiry: isAiry)
    case nil: break
    }
    return sheet
  }

  /// What the cursor can stand on at the end.
  func endItems(_ reading: InterviewReading) -> [InterviewItem] {
    var sheet = Sheet<InterviewItem>(width: 80, glyphs: reading.glyphs)
    sheet.end(reading, isAiry: true)
    return sheet.items
  }
}

/// One question with its answers, its note, and what is typed in place.
struct QuestionPage {
  let reading: InterviewReading
  let question: Question
  let showsPrevious: Bool
  /// Why its answer was not kept.
  let lost: Localized?
  let prompt: InPlacePrompt?
  let isAiry: Bool

  private var language: Language { reading.language }
  private var glyphs: Glyphs { reading.glyphs }

  func write(on sheet: inout Sheet<InterviewItem>) {
    if isAiry { sheet.line([]) }
    head(&sheet)
    sheet.text(question.text[language], .strong, .bold, after: [Span(question.id + "  ", .accent)])
    if isAiry { sheet.line([]) }
    for (place, value) in question.offered.enumerated() { answer(place, value, &sheet) }
    if isAiry { sheet.line([]) }
    if let lost {
      sheet.text(
        Localized(fr: "pas enregistré\u{A0}: ", en: "not saved: ")[language] + lost[language], .error,
        after: [Span(glyphs.missing + " ", .error)])
    }
    if let prompt {
      sheet.prompt(prompt, item: .prompt, language)
    } else {
      said(&sheet)
    }
  }

  private func head(_ sheet: inout Sheet<InterviewItem>) {
    let dimension = reading.questionnaire.dimension(question.dimension)?.label[language] ?? question.dimension
    let own = reading.questionnaire.questions(of: question.dimension)
    let place = (own.firstIndex { $0.id == question.id } ?? 0) + 1
    let count = Localized(fr: "\(place) sur \(own.count)", en: "\(place) of \(own.count)")[language]
    var spans = [Span(dimension, .muted), Span(" \(glyphs.separator) \(count)", .muted)]
    if question.isCritical {
      let critical = Localized(fr: "question critique", en: "critical question")[language]
      spans.append(Span(" \(glyphs.separator) ", .muted))
      spans.append(Span(critical, .warning))
    }
    sheet.line(spans)
  }

  private func answer(_ place: Int, _ value: AnswerValue, _ sheet: inout Sheet<InterviewItem>) {
    let isGiven = reading.value(question.id) == value
    let isPending = isGiven && reading.isPending(question.id)
    let isRuled = isGiven && reading.answer(question.id)?.rule != nil
    var trailing: [Span] = []
    if isPending {
      trailing = [Span(Localized(fr: "enregistrement…", en: "saving…")[language], .accent)]
    } else if showsPrevious, let past = previousDay(value) {
      trailing = [Span(past, .muted)]
    }
    let sign = isGiven ? (isPending ? "○" : glyphs.mark) : " "
    let shown = sign == "○" && glyphs == .ascii ? "o" : sign
    let isLast = place >= question.steps.count
    sheet.text(
      value.label(for: question)[language], isGiven ? .strong : isLast ? .muted : .text, isGiven ? .bold : [],
      after: [
        Span("\(place + 1)  ", .hintKey), Span(shown + " ", isRuled ? .muted : .mark),
      ], trailing: trailing, isYielding: true, item: .answer(place))
  }

  /// « le 3/3/2025 » where the diagnostic before has this answer.
  private func previousDay(_ value: AnswerValue) -> String? {
    guard let (before, questionnaire) = reading.base.previous, questionnaire[question.id] != nil,
      reading.base.file.answer(question.id, of: before.id)?.value == value
    else { return nil }
    return Localized(fr: "le \(before.on.shown(.fr))", en: "on \(before.on.shown(.en))")[language]
  }

  /// What was said around the answer.
  private func said(_ sheet: inout Sheet<InterviewItem>) {
    let answer = reading.answer(question.id)
    if let rule = answer?.rule.flatMap(Circumstance.init(rawValue:)) {
      sheet.text(
        Localized(
          fr: "rempli d’après la fiche\u{A0}: \(rule.label.fr)",
          en: "filled in from the record: \(rule.label.en)")[
            language], .muted, after: [Span(glyphs.takenOver + " ", .muted)])
    }
    if answer?.value == .notApplicable, let reason = answer?.reason {
      sheet.labelled(Localized(fr: "Raison", en: "Reason")[language], reason)
    }
    if let owner = reading.owner(question.id) {
      sheet.labelled(Localized(fr: "Qui se renseigne", en: "Who finds out")[language], owner)
    }
    if let note = answer?.note { sheet.labelled(Localized("Note")[language], note) }
    if reading.isLeftOpen(question.id) {
      sheet.text(
        Localized(
          fr:
            "à suivre\u{A0}: une note (\(key(.interviewNote))) ou qui se renseigne (\(key(.interviewOwner)))",
          en: "to follow up: a note (\(key(.interviewNote))) or who finds out (\(key(.interviewOwner)))")[
            language],
        .muted, after: [Span(glyphs.warning + " ", .warning)])
    }
    if showsPrevious { previously(&sheet) }
  }

  private func key(_ action: ActionID) -> String { reading.base.base.key(of: action) }

  /// What was said the time before, beyond what the margin shows.
  private func previously(_ sheet: inout Sheet<InterviewItem>) {
    guard let (before, questionnaire) = reading.base.previous else { return }
    let label = Localized(fr: "Le \(before.on.shown(.fr))", en: "On \(before.on.shown(.en))")[language]
    guard let then = questionnaire[question.id] else {
      let words = Localized(fr: "la question n’y était pas", en: "the question was not asked")
      return sheet.labelled(label, words[language], .muted)
    }
    let answer = reading.base.file.answer(question.id, of: before.id)
    let isInMargin =
      answer?.value.map { value in question.offered.contains { previousDay($0) != nil && $0 == value } }
      ?? false
    let words =
      answer?.value?.label(for: then)[language] ?? Localized(fr: "sans réponse", en: "no answer")[language]
    let said = (isInMargin ? [] : [words]) + [answer?.note?.onOneLine].compactMap { $0 }
    guard !said.isEmpty else { return }
    sheet.labelled(label, said.joined(separator: " \(glyphs.separator) "), .muted, upTo: 2)
  }
}
