import JalonCore

/// Where an interview was left: kept in a small file with each move, so that a killed program opens at the same question.
struct KeptPlace: Sendable, Hashable {
  /// The question, or ``end``.
  let question: String
  /// The version of its answer then: where that is another one now, it was answered since, and the interview goes on behind
  /// it. So nothing has to be written between an answer and its durability.
  let version: Int64
  var showsPrevious = false
  /// The note that is being typed on the question.
  var note: String?

  static let end = "end"

  static func name(of diagnostic: Int64) -> String { "interview \(diagnostic)" }

  init(question: String, version: Int64, showsPrevious: Bool = false, note: String? = nil) {
    self.question = question
    self.version = version
    self.showsPrevious = showsPrevious
    self.note = note
  }

  init(question: String, _ reading: InterviewReading, showsPrevious: Bool, note: String? = nil) {
    self.init(
      question: question, version: reading.version(question), showsPrevious: showsPrevious, note: note)
  }

  init?(_ draft: FormDraft) {
    guard let question = draft.texts["question"], let version = draft.texts["version"].flatMap({ Int64($0) })
    else { return nil }
    self.init(
      question: question, version: version, showsPrevious: draft.texts["previous"] != nil,
      note: draft.texts["note"])
  }

  func draft(of diagnostic: Int64, _ shell: Shell) -> FormDraft {
    var texts = ["question": question, "version": "\(version)"]
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
    guard reading.version(question) != version, reading.value(question) != nil else {
      return .question(place)
    }
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
