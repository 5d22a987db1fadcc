import JalonCore
import TerminalKit

extension ResultState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    let half = max(1, rows(shell) / 2)
    switch action {
    case .resultDown: step(1, shell)
    case .resultUp: step(-1, shell)
    case .resultHalfDown: for _ in 0..<half { step(1, shell) }
    case .resultHalfUp: for _ in 0..<half { step(-1, shell) }
    case .resultFirst: jump(toEnd: false, shell)
    case .resultLast: jump(toEnd: true, shell)
    case .resultGate: shell.moves.append(.goToCase(caseID, .overview))
    case .resultAnswers: openInterview(at: nil, &shell)
    case .resultCompare:
      shell.moves.append(
        .open(
          .comparison(ComparisonState(id: shell.nextNumber(), caseID: caseID, diagnosticID: diagnosticID))))
    default:
      guard let reading = reading(shell) else { return false }
      return act(action, reading, &shell)
    }
    return true
  }

  private mutating func act(_ action: ActionID, _ reading: ResultReading, _ shell: inout Shell) -> Bool {
    let forms = CaseForms(reading: reading.base.base)
    if let decision = ResultKeys.decision(of: action) {
      decide(decision, reading, &shell)
      return true
    }
    switch action {
    case .resultEdit:
      switch item(reading) {
      case .recommendation(let id): shell.show(.form(details(of: id, reading, forms)))
      case .toCheck(let question): openInterview(at: question, &shell)
      default: break
      }
    case .resultRemark: shell.show(.form(remark(reading, forms)))
    case .resultExchange:
      shell.show(
        .form(
          forms.form(
            RecordExchange.self, values: ["purpose": .string(Exchange.Purpose.restitution.rawValue)],
            first: "minutes")))
    default: return false
    }
    return true
  }

  private func openInterview(at question: String?, _ shell: inout Shell) {
    let interview = InterviewState(
      id: shell.nextNumber(), caseID: caseID, diagnosticID: diagnosticID, question: question)
    shell.moves.append(.open(.interview(interview)))
  }

  private func remark(_ reading: ResultReading, _ forms: CaseForms) -> FormState {
    let first = reading.diagnostic.participants.list.first {
      if case .adviser = $0 { false } else { true }
    }
    let author = first.map { reading.base.base.name(of: $0) }
    return forms.form(
      AddRemark.self, fixed: ["diagnostic": .int(diagnosticID)],
      values: author.map { ["author": .string($0)] } ?? [:], first: "text")
  }

  /// Everything about a decision: who takes it on, by when.
  private func details(of id: String, _ reading: ResultReading, _ forms: CaseForms) -> FormState {
    let kept = reading.decision(id)
    var values: [String: JSONValue] = [
      "decision": .string((kept?.decision ?? .retained).rawValue)
    ]
    values["reason"] = kept?.reason.map { .string($0) }
    values["owner"] = kept?.owner.map { .string(reading.base.base.name(of: $0)) }
    values["due"] = kept?.due.map { .string($0.iso) }
    let title = reading.questionnaire.advice(id)?.advice.text ?? Localized(id)
    return forms.form(
      DecideRecommendation.self, fixed: ["diagnostic": .int(diagnosticID), "recommendation": .string(id)],
      values: values, title: title, first: kept == nil ? "decision" : "owner")
  }

  // MARK: Deciding

  private mutating func decide(
    _ decision: RecommendationDecision.Decision, _ reading: ResultReading, _ shell: inout Shell
  ) {
    guard case .recommendation(let id)? = item(reading) else { return }
    guard decision != .retained else { return send(decision, reason: nil, about: id, &shell) }
    let kept = reading.decision(id)
    let own = kept?.decision == decision ? kept?.reason : nil
    cursor.item = .recommendation(id)
    prompt = InPlacePrompt(
      .decision(decision), value: own.map { .string($0) }, offers: reading.recentReasons,
      FormContext(shell, file: reading.base.file)
    ).map { (id, $0) }
    show(shell)
  }

  private mutating func send(
    _ decision: RecommendationDecision.Decision, reason: String?, about id: String, _ shell: inout Shell
  ) {
    let number = shell.perform(
      DecideRecommendation(diagnostic: diagnosticID, recommendation: id, decision: decision, reason: reason))
    sent.append(SentDecision(number: number, recommendation: id, decision: decision, reason: reason))
    cursor.item = .recommendation(id)
    show(shell)
  }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    if case .mouse(let mouse) = input {
      if mouse.action == .wheelDown { step(1, shell) }
      if mouse.action == .wheelUp { step(-1, shell) }
      if mouse.action == .click { click(mouse.at, shell) }
      return true
    }
    guard prompt != nil else { return false }
    switch input {
    case .paste(let text): prompt?.text.insert(text)
    case .key(.escape): prompt = nil
    case .key(.enter), .key(.control("s")): accept(&shell)
    case .key(.control("c")), .key(.control("z")): return false
    case .key(let key): _ = prompt?.text.handle(key, width: shell.size.columns)
    default: return false
    }
    show(shell)
    return true
  }

  private mutating func accept(_ shell: inout Shell) {
    guard let (id, typed) = prompt, case .decision(let decision) = typed.purpose else { return }
    guard !typed.text.isEmpty else {
      prompt?.text.field.fault = Localized(fr: "dire en quelques mots pourquoi", en: "say why in a few words")
      return
    }
    prompt = nil
    send(decision, reason: typed.text, about: id, &shell)
  }

  private mutating func click(_ point: Point, _ shell: Shell) {
    let area = ResultLayout(CaseLayout.area(of: shell.size)).sheet
    guard prompt == nil, area.contains(point), let reading = reading(shell) else { return }
    let sheet = sheet(reading, width: area.columns)
    guard let item = sheet.item(line: cursor.top + point.row - area.row, column: point.column) else { return }
    cursor.item = item
    show(shell)
  }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? {
    guard let prompt = prompt?.text else { return nil }
    let offers =
      prompt.offers.isEmpty
      ? [] : [(KeyPress.down, Localized(fr: "proposition", en: "suggestion"))]
    return [(.enter, Localized(fr: "enregistrer", en: "save"))] + offers
      + [(.escape, Localized(fr: "renoncer", en: "cancel"))]
  }

  // MARK: What can be done

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    guard let reading = reading(shell) else {
      return ResultKeys.actions.contains { $0.id == action }
        ? .disabled(Localized(fr: "le résultat n’est pas encore lu", en: "the result has not been read yet"))
        : .enabled
    }
    if ResultKeys.decision(of: action) != nil { return writing(reading) ?? onRecommendation(reading) }
    switch action {
    case .resultEdit:
      if case .toCheck? = item(reading) { return .enabled }
      return writing(reading) ?? onRecommendation(reading)
    case .resultRemark, .resultExchange: return writing(reading) ?? .enabled
    default: return .enabled
    }
  }

  private func writing(_ reading: ResultReading) -> Availability? {
    if reading.base.base.reader?.role == .reader {
      return .disabled(
        Localized(
          fr: "vous lisez seulement\u{A0}: rien ne se modifie", en: "you only read: nothing can be changed"))
    }
    guard !reading.base.base.case.isOpen else { return nil }
    return .disabled(Localized(fr: "le dossier est clos", en: "the case is closed"))
  }

  private func onRecommendation(_ reading: ResultReading) -> Availability {
    if case .recommendation? = item(reading) { return .enabled }
    return .disabled(
      Localized(fr: "choisir d’abord une recommandation, avec ↓", en: "choose a recommendation first, with ↓")
    )
  }
}
