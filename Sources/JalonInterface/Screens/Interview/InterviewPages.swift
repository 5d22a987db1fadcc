import JalonCore
import TerminalKit

/// What stands before and behind the questions, and beside them.
extension Sheet where Item == InterviewItem {
  /// Something that the association's record lacks.
  mutating func context(
    _ question: ContextQuestion, _ reading: InterviewReading, _ prompt: InPlacePrompt?, isAiry: Bool
  ) {
    let language = reading.language
    if isAiry { line([]) }
    text(
      Localized(
        fr: "Avant de commencer\u{A0}: ce que la fiche ne dit pas encore",
        en: "Before we begin: what the record does not say yet")[language], .muted)
    text(question.text[language], .strong, .bold)
    if isAiry { line([]) }
    guard let prompt else { return }
    self.prompt(prompt, item: .prompt, language)
    if isAiry { line([]) }
    let hint = prompt.field.hint[language]
    if !hint.isEmpty { text(CaseWords.raised(hint), .muted) }
    text(
      Localized(
        fr: "Entrée sans rien écrire passe à la suite.", en: "Enter without a word goes on.")[language],
      .muted)
  }

  /// Behind the last question: what is still open, and how to close.
  mutating func end(_ reading: InterviewReading, isAiry: Bool) {
    let language = reading.language
    if isAiry { line([]) }
    let (count, all) = (reading.answeredCount, reading.questions.count)
    text(
      Localized(
        fr: reading.unanswered.isEmpty ? "Chaque question a sa réponse." : "Fin des questions",
        en: reading.unanswered.isEmpty ? "Every question has its answer." : "End of the questions")[language],
      reading.unanswered.isEmpty ? .success : .strong, .bold)
    if !reading.unanswered.isEmpty {
      let rest = all - count
      heading(
        Localized(
          fr: "\(rest) sans réponse", en: "\(rest) unanswered")[language],
        trailing: reading.base.base.act(.interviewUnanswered))
      for place in reading.unanswered { open(reading.questions[place], reading) }
    }
    let unknown = reading.questions.filter { reading.isLeftOpen($0.id) }
    if !unknown.isEmpty {
      heading(
        Localized(
          fr: "«\u{A0}Ne sait pas\u{A0}» sans note ni personne", en: "“Don’t know” without a note or an owner"
        )[language],
        trailing: [Span("\(unknown.count)", .muted)])
      for question in unknown { open(question, reading) }
    }
    thin(reading)
    gap()
    if reading.diagnostic.isClosed {
      line(reading.base.base.act(.interviewResult), item: .close)
    } else {
      let words = Localized(
        fr: "clore le diagnostic", en: "close the diagnostic")[language]
      line(reading.base.base.act(.interviewClose, words), item: .close)
      text(
        Localized(
          fr: "Échap s’arrête ici\u{202F}: tout est gardé, l’entretien reprendra au même endroit.",
          en: "Esc stops here: everything is kept, the interview goes on at the same place.")[language],
        .muted)
    }
  }

  private mutating func open(_ question: Question, _ reading: InterviewReading) {
    let code = question.id + String(repeating: " ", count: max(1, 7 - question.id.count))
    text(question.text[reading.language], after: [Span(code, .accent)], item: .question(question.id), upTo: 1)
  }

  /// Dimensions of which too little is known.
  private mutating func thin(_ reading: InterviewReading) {
    let language = reading.language
    let missing = reading.results.filter { !$0.isEvaluated }
    guard !missing.isEmpty else { return }
    heading(
      Localized(
        fr: "Ne seront pas évaluées\u{A0}: moins de 60\u{A0}% de réponses",
        en: "Will not be evaluated: fewer than 60% answered")[language])
    for result in missing {
      let label = reading.questionnaire.dimension(result.id)?.label[language] ?? result.id
      let known = language.percent(tenths: result.knowledge ?? 0)
      line([Span(label), Span("  " + known, .muted)])
    }
  }

  /// How far each dimension is, and the answers of the one that shows.
  mutating func overview(_ reading: InterviewReading, at stop: InterviewStop?) {
    var current: Question?
    if case .question(let place)? = stop { current = reading.question(at: place) }
    line([])
    for progress in reading.progress {
      self.progress(progress, progress.dimension.id == current?.dimension, reading)
    }
    guard let current else { return }
    heading(reading.questionnaire.dimension(current.dimension)?.label[reading.language] ?? current.dimension)
    for question in reading.questionnaire.questions(of: current.dimension) {
      brief(question, question.id == current.id, reading)
    }
  }

  private mutating func progress(
    _ progress: DimensionProgress, _ isCurrent: Bool, _ reading: InterviewReading
  ) {
    let bar = ProgressBar.spans(progress.answered, of: progress.count, columns: 8, glyphs)
    let figures = "\(progress.answered)/\(progress.count)"
    let room = width - 2 - 2 - 14
    let label = TextWidth.truncated(progress.dimension.label[reading.language], to: room)
    let sign =
      isCurrent
      ? Span(glyphs.current + " ", .accent) : Span(progress.isDone ? glyphs.done + " " : "  ", .success)
    line(
      [sign, Span(label, isCurrent ? .strong : .muted, isCurrent ? .bold : [])],
      trailing: bar + [Span(String(repeating: " ", count: max(1, 6 - figures.count)) + figures, .muted)])
  }

  private mutating func brief(_ question: Question, _ isCurrent: Bool, _ reading: InterviewReading) {
    let value = reading.value(question.id)
    let isPending = reading.isPending(question.id)
    let answer = value?.label(for: question)[reading.language] ?? glyphs.dash
    let code = question.id + String(repeating: " ", count: max(1, 7 - question.id.count))
    let sign = isPending ? glyphs.stepTodo : value == nil ? " " : glyphs.mark
    text(
      answer, isCurrent ? .strong : .muted,
      after: [Span(sign + " ", .mark), Span(code, isCurrent ? .accent : .muted)], upTo: 1)
  }
}
