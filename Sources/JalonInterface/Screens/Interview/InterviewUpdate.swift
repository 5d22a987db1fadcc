import JalonCore
import TerminalKit

extension InterviewState {
  mutating func start(_ shell: inout Shell) {
    refresh(&shell)
    shell.ask(.findDraft(KeptPlace.name(of: diagnosticID)), as: EffectKey(.place, screen: id))
  }

  mutating func refresh(_ shell: inout Shell) {
    shell.ask(.fileOfCase(caseID), as: EffectKey(.file, screen: id))
  }

  /// What is on its way from here is read with the answer to it.
  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    guard shell.saving.isEmpty, file.map({ change.concerns(association: $0.association.id) }) ?? true else {
      return
    }
    refresh(&shell)
  }

  mutating func recount(_ shell: inout Shell) {}

  var openCase: Int64? { caseID }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .file(let file, _):
      self.file = file
      isGone = file.diagnostic(diagnosticID) == nil
      shell.needQuestionnaires(of: file, for: id)
    case .draft(let draft):
      kept = draft.flatMap(KeptPlace.init)
      isPlaceKnown = true
    case .edited(let text):
      if let text, let question = question(shell) { send(note: text, to: question, &shell) }
    case .refused(let refusal) where lane == .place:
      isPlaceKnown = true
      shell.say(refusal)
    case .refused(let refusal) where refusal.kind == .notFound && file != nil && lane == .file: isGone = true
    case .refused(let refusal):
      if stop == nil { self.refusal = refusal }
      shell.say(refusal)
    default: break
    }
    begin(shell)
  }

  /// Goes to where the interview begins, once all that says where is there.
  private mutating func begin(_ shell: Shell) {
    guard stop == nil, let reading = reading(shell), wanted != nil || isPlaceKnown else { return }
    showsPrevious = kept?.showsPrevious ?? false
    if !reading.diagnostic.isClosed {
      lacking = ContextQuestion.missing(from: reading.base.file.association)
    }
    if let place = wanted.flatMap(reading.questionnaire.place(of:)) {
      go(to: .question(place), shell)
    } else if let kept {
      go(to: kept.stop(reading), shell)
      if let note = kept.note, let question = question(shell) {
        takeUp(note: note, on: question, reading, shell)
      }
    } else if reading.answers.allSatisfy({ $0.value == nil || $0.rule != nil }),
      let first = lacking.first
    {
      go(to: .context(first), shell)
    } else {
      go(to: reading.usualStop, shell)
    }
  }

  /// Goes on with a note that was being typed when the program was killed.
  private mutating func takeUp(
    note: String, on question: Question, _ reading: InterviewReading, _ shell: Shell
  ) {
    ask(.note, about: question, reading, shell)
    prompt?.field.restore(note, FormContext(shell, file: reading.base.file))
  }

  /// The note that is being typed, where it says something else than what is kept.
  private var typedNote: String? {
    guard let prompt, prompt.purpose == .note, prompt.field.isChanged else { return nil }
    return prompt.field.input.text
  }

  func holdsInput(_ shell: Shell) -> Bool { stop == nil && refusal == nil && !isGone }

  // MARK: What became of what was sent

  mutating func hear(_ receipt: Receipt, of saving: Int, _ shell: inout Shell) {
    guard receipt.association == file?.association.id, file != nil else { return }
    let isOwn = sent.contains { $0.number == saving }
    sent.removeAll { $0.number == saving }
    let isTaken = take(receipt.changes)
    // What is being read was asked for before this change: it would show what was there then.
    if shell.awaited[EffectKey(.file, screen: id)] != nil || !isTaken { refresh(&shell) }
    if !isOwn { follow(receipt, &shell) }
    keepPlace(&shell)
  }

  /// Takes over what became durable. `false` where it does not fit, and the file has to be read again.
  private mutating func take(_ changes: [Change]) -> Bool {
    guard var file else { return false }
    for change in changes {
      do throws(Refusal) { try file.apply(change) } catch { return false }
    }
    self.file = file
    return true
  }

  /// Goes to the question whose answer was taken back or done again; from a close to what came of it.
  private mutating func follow(_ receipt: Receipt, _ shell: inout Shell) {
    if receipt.command == CloseDiagnostic.name, file?.diagnostic(diagnosticID)?.isClosed == true {
      shell.keep(.dropDraft(KeptPlace.name(of: diagnosticID)))
      if shell.front == id, shell.overlays.isEmpty { shell.actions.append(.interviewResult) }
      return
    }
    guard receipt.command == AnswerQuestion.name, let reading = reading(shell) else { return }
    for change in receipt.changes where change.kind == .answer {
      let named = change.after("question") ?? .null
      let id = reading.base.file.answers.first { $0.id == change.id }?.question
      guard let question = id ?? named.text ?? change.before("question")?.text,
        let place = reading.questionnaire.place(of: question)
      else { continue }
      go(to: .question(place), shell)
      return
    }
  }

  mutating func hear(_ refusal: Refusal, of saving: Int, _ shell: inout Shell) {
    guard let index = sent.firstIndex(where: { $0.number == saving }) else { return }
    let entry = sent.remove(at: index)
    if let question = entry.question {
      lost[question] = refusal.message
      if latest == question { latest = nil }
      shell.say(
        Localized(
          fr: "\(question), pas enregistré\u{A0}: \(refusal.message.fr)",
          en: "\(question), not saved: \(refusal.message.en)"), .error)
    } else if let context = entry.context {
      go(to: .context(context), shell)
      prompt?.field.fault = refusal.message
    }
    refresh(&shell)
    keepPlace(&shell)
  }

  // MARK: Where one is

  /// Every stop, in order.
  func stops(_ reading: InterviewReading) -> [InterviewStop] {
    lacking.map { .context($0) } + reading.questions.indices.map { .question($0) } + [.end]
  }

  func question(_ shell: Shell) -> Question? {
    guard case .question(let place)? = stop else { return nil }
    return reading(shell)?.question(at: place)
  }

  mutating func go(to new: InterviewStop, _ shell: Shell) {
    stop = new
    choice = nil
    ending = nil
    prompt = nil
    finder = nil
    if case .context(let question) = new, let reading = reading(shell) {
      let association = reading.base.file.association
      let known = RecordValues(reading: reading.base.base).values(
        of: association, for: UpdateAssociation.self)
      let context = FormContext(shell, file: reading.base.file)
      prompt = InPlacePrompt(.context(question), value: known[question.field], context)
    }
  }

  mutating func step(_ steps: Int, _ shell: inout Shell) {
    guard let reading = reading(shell), let stop else { return }
    let stops = stops(reading)
    let place = (stops.firstIndex(of: stop) ?? 0) + steps
    if stops.indices.contains(place) { go(to: stops[place], shell) }
    keepPlace(&shell)
  }

  /// The next question without an answer, round the end; behind the last one what remains.
  mutating func goToUnanswered(_ shell: inout Shell) {
    guard let reading = reading(shell) else { return }
    let open = reading.unanswered
    var here = -1
    if case .question(let place)? = stop { here = place }
    if let next = open.first(where: { $0 > here }) ?? open.first {
      go(to: .question(next), shell)
    } else {
      go(to: .end, shell)
    }
    keepPlace(&shell)
  }

  mutating func keepTyping(_ shell: inout Shell) { keepPlace(&shell) }

  /// Has the place kept where it differs from what was kept last.
  mutating func keepPlace(_ shell: inout Shell) {
    guard let reading = reading(shell), !reading.diagnostic.isClosed, let place = presentPlace(reading),
      place != kept
    else { return }
    kept = place
    shell.keep(.keepDraft(place.draft(of: diagnosticID, shell)))
  }

  private func presentPlace(_ reading: InterviewReading) -> KeptPlace? {
    // What waits is still to come back: once it is there, the place is behind it.
    if let waiting = sent.first(where: { $0.value != nil })?.question {
      return KeptPlace(question: waiting, reading, showsPrevious: showsPrevious)
    }
    switch stop {
    case .question(let place):
      return reading.question(at: place).map {
        KeptPlace(question: $0.id, reading, showsPrevious: showsPrevious, note: typedNote)
      }
    case .end: return KeptPlace(question: KeptPlace.end, reading, showsPrevious: showsPrevious)
    case .context, nil: return nil
    }
  }
}

extension Value {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}
