import JalonCore

extension InterviewState {
  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    guard let reading = reading(shell) else {
      return InterviewKeys.actions.contains { $0.id == action }
        ? .disabled(
          Localized(fr: "le diagnostic n’est pas encore lu", en: "the diagnostic has not been read yet"))
        : .enabled
    }
    if InterviewKeys.place(of: action) != nil { return answering(reading, shell) }
    switch action {
    case .interviewChoose:
      if case .answer? = cursor(reading) { return answering(reading, shell) }
      return .enabled
    case .interviewNote, .interviewNoteInEditor: return writing(reading) ?? atQuestion
    case .interviewOwner:
      let value = question(shell).flatMap { reading.value($0.id) }
      return writing(reading) ?? atQuestion.unlessEnabled
        ?? some(value == .dontKnow, "seulement là où personne ne sait", "only where nobody knows")
    case .interviewUnanswered:
      return some(
        reading.hasUnanswered, "chaque question a une réponse", "every question has an answer")
    case .interviewPast:
      return some(
        reading.base.previous != nil, "il n’y a pas de diagnostic antérieur clos",
        "there is no earlier closed diagnostic")
    case .interviewEdit: return writing(reading) ?? .enabled
    case .interviewClose:
      return writing(reading) ?? open(reading)
        ?? some(
          reading.answers.contains { $0.value != nil && $0.rule == nil },
          "aucune question n’a de réponse", "no question has an answer")
    case .interviewResult:
      return some(
        reading.diagnostic.isClosed, "le résultat vient avec la clôture\u{A0}: x clôt",
        "the result comes with the close: x closes")
    default: return .enabled
    }
  }

  private func some(_ holds: Bool, _ fr: String, _ en: String) -> Availability {
    .when(holds, otherwise: Localized(fr: fr, en: en))
  }

  private func answering(_ reading: InterviewReading, _ shell: Shell) -> Availability {
    writing(reading) ?? open(reading) ?? atQuestion
  }

  /// Nothing is written by who only reads, nor in a case that is closed.
  private func writing(_ reading: InterviewReading) -> Availability? {
    if reading.base.base.reader?.role == .reader {
      return some(
        false, "vous lisez seulement\u{A0}: rien ne se modifie", "you only read: nothing can be changed")
    }
    guard !reading.base.base.case.isOpen else { return nil }
    return some(false, "le dossier est clos", "the case is closed")
  }

  private func open(_ reading: InterviewReading) -> Availability? {
    guard let day = reading.diagnostic.closedOn else { return nil }
    return .disabled(
      Localized(
        fr: "clos le \(day.shown(.fr))\u{A0}: les réponses ne changent plus, notes et personnes si",
        en: "closed on \(day.shown(.en)): answers stand, notes and owners may be added"))
  }

  private var atQuestion: Availability {
    if case .question? = stop { return .enabled }
    return some(false, "pas de question ici\u{A0}: ← y revient", "no question here: ← goes back to one")
  }
}

extension Availability {
  /// `nil` where it can be done, to look at further reasons.
  fileprivate var unlessEnabled: Availability? { isEnabled ? nil : self }
}
