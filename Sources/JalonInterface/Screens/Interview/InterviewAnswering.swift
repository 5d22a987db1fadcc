import JalonCore
import TerminalKit

/// Answers, notes and owners: each is sent at once, and stands as sent until it is durable.
extension InterviewState {
  /// Answers with what stands at this place, and goes on.
  mutating func answer(_ place: Int, _ shell: inout Shell) {
    guard let reading = reading(shell), let question = question(shell) else { return }
    let offered = question.offered
    guard offered.indices.contains(place) else { return }
    let value = offered[place]
    guard value != .notApplicable else {
      choice = place
      ask(.reason, about: question, reading, shell)
      return
    }
    send(value, reason: nil, to: question, reading, &shell)
    goOn(&shell)
  }

  private mutating func send(
    _ value: AnswerValue, reason: String?, to question: Question, _ reading: InterviewReading,
    _ shell: inout Shell
  ) {
    latest = question.id
    lost[question.id] = nil
    let now = reading.answer(question.id)
    // What stands there already needs no second record.
    if now?.value == value, now?.rule == nil, reason == now?.reason || value != .notApplicable { return }
    var command = AnswerQuestion(diagnostic: diagnosticID, question: question.id, value: value)
    command.reason = reason
    let number = shell.perform(command, then: .stayQuiet)
    sent.append(SentEntry(number: number, question: question.id, value: value, reason: reason))
  }

  mutating func send(note: String, to question: Question, _ shell: inout Shell) {
    lost[question.id] = nil
    guard note != (reading(shell)?.answer(question.id)?.note ?? "") else { return }
    var command = AnswerQuestion(diagnostic: diagnosticID, question: question.id)
    command.note = note
    let number = shell.perform(command, then: .stayQuiet)
    sent.append(SentEntry(number: number, question: question.id, note: note))
  }

  private mutating func send(owner: String, to question: Question, _ shell: inout Shell) {
    lost[question.id] = nil
    var command = AnswerQuestion(diagnostic: diagnosticID, question: question.id)
    command.owner = .name(owner)
    let number = shell.perform(command, then: .stayQuiet)
    sent.append(SentEntry(number: number, question: question.id, owner: owner))
  }

  /// To the next stop, with the place kept in the same breath.
  private mutating func goOn(_ shell: inout Shell) { step(1, &shell) }

  // MARK: In place

  /// Opens what is typed below the question.
  mutating func ask(
    _ purpose: InPlacePrompt.Purpose, about question: Question, _ reading: InterviewReading, _ shell: Shell
  ) {
    let context = FormContext(shell, file: reading.base.file)
    let answer = reading.answer(question.id)
    switch purpose {
    case .reason:
      let ruled = answer?.rule.flatMap(Circumstance.init(rawValue:))?.label[shell.language]
      let own = answer?.value == .notApplicable ? answer?.reason : nil
      let offers = ([ruled].compactMap { $0 } + reading.recentReasons).reduce(into: [String]()) {
        list, reason in
        if !list.contains(reason) { list.append(reason) }
      }
      prompt = InPlacePrompt(.reason, value: own.map { .string($0) }, offers: offers, context)
    case .note: prompt = InPlacePrompt(.note, value: answer?.note.map { .string($0) }, context)
    case .owner:
      prompt = InPlacePrompt(
        .owner, value: reading.owner(question.id).map { .string($0) },
        offers: context.everyone, context)
    case .context, .decision, .plan: break
    }
  }

  /// Takes what was typed. Where it does not fit, that is said in place.
  mutating func accept(_ shell: inout Shell) {
    guard let typed = prompt, let reading = reading(shell) else { return }
    if case .context(let context) = typed.purpose { return accept(context, typed, reading, &shell) }
    guard let question = question(shell) else { return }
    switch typed.purpose {
    case .reason:
      guard !typed.text.isEmpty else {
        prompt?.field.fault = Localized(
          fr: "dire en quelques mots pourquoi", en: "say why in a few words")
        return
      }
      prompt = nil
      send(.notApplicable, reason: typed.text, to: question, reading, &shell)
      goOn(&shell)
    case .note:
      prompt = nil
      send(note: typed.text, to: question, &shell)
    case .owner:
      prompt = nil
      guard !typed.text.isEmpty else { return }
      do throws(FormValue.Fault) {
        if case .string(let name)? = try typed.value() { send(owner: name, to: question, &shell) }
      } catch {
        prompt = typed
        prompt?.field.fault = error.message
      }
    case .context, .decision, .plan: break
    }
    keepPlace(&shell)
  }

  /// Saves what the record lacked, and goes on; with nothing typed it is skipped.
  private mutating func accept(
    _ context: ContextQuestion, _ typed: InPlacePrompt, _ reading: InterviewReading, _ shell: inout Shell
  ) {
    guard typed.field.isChanged, !typed.text.isEmpty else { return step(1, &shell) }
    do {
      guard let value = try typed.value() else { return step(1, &shell) }
      let arriving = try ArrivingCommand([
        "command": .string(UpdateAssociation.name),
        "association": .int(reading.base.file.association.id), context.field: value,
      ])
      let number = shell.perform(arriving.command, then: .stayQuiet)
      sent.append(SentEntry(number: number, question: nil, context: context))
      step(1, &shell)
    } catch let fault as FormValue.Fault {
      prompt?.field.fault = fault.message
    } catch let refusal as Refusal {
      prompt?.field.fault = refusal.message
    } catch {
      return
    }
  }
}
