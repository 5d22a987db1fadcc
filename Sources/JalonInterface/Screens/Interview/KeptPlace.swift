import JalonCore

/// Where an interview was left: kept in a small file with each move, so that a killed program opens at the same question.
struct KeptPlace: Sendable, Hashable {
  /// The question, or ``end``.
  let question: String
  /// Whether its answer was on its way: then it may have arrived, and the interview goes on behind it.
  var wasSent = false
  var showsPrevious = false
  /// The note that is being typed on the question.
  var note: String?

  static let end = "end"

  static func name(of diagnostic: Int64) -> String { "interview \(diagnostic)" }

  init(question: String, wasSent: Bool, showsPrevious: Bool, note: String? = nil) {
    self.question = question
    self.wasSent = wasSent
    self.showsPrevious = showsPrevious
    self.note = note
  }

  init?(_ draft: FormDraft) {
    guard let question = draft.texts["question"] else { return nil }
    self.question = question
    wasSent = draft.texts["sent"] != nil
    showsPrevious = draft.texts["previous"] != nil
    note = draft.texts["note"]
  }

  func draft(of diagnostic: Int64, _ shell: Shell) -> FormDraft {
    var texts = ["question": question]
    if wasSent { texts["sent"] = "1" }
    if showsPrevious { texts["previous"] = "1" }
    texts["note"] = note
    return FormDraft(
      form: Self.name(of: diagnostic), day: shell.today, minute: shell.timeOfDay(shell.now.instant),
      texts: texts)
  }

  /// The stop that it means now.
  func stop(_ reading: InterviewReading) -> InterviewStop {
    guard question != Self.end else { return .end }
    guard let place = reading.questionnaire.place(of: question) else { return reading.usualStop }
    guard wasSent, reading.value(question) != nil else { return .question(place) }
    let next = reading.unanswered.first { $0 > place } ?? place + 1
    return next < reading.questions.count ? .question(next) : .end
  }
}

extension InterviewReading {
  /// Behind the answer that was given last; where that was the last question, the first one without an answer.
  var usualStop: InterviewStop {
    let latest = base.file.answers.last {
      $0.diagnostic == diagnostic.id && $0.value != nil && $0.rule == nil
    }
    let place = latest.flatMap { questionnaire.place(of: $0.question) }.map { $0 + 1 } ?? 0
    if place < questions.count { return .question(place) }
    return unanswered.first.map { .question($0) } ?? .end
  }
}
