import JalonCore
import TerminalKit

extension InterviewState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    guard let reading = reading(shell) else { return false }
    if let place = InterviewKeys.place(of: action) {
      answer(place, &shell)
      return true
    }
    switch action {
    case .interviewChoose: choose(reading, &shell)
    case .interviewPrevious: step(-1, &shell)
    case .interviewNext: step(1, &shell)
    case .interviewUnanswered: goToUnanswered(&shell)
    case .interviewFirst: jump(to: stops(reading).first, &shell)
    case .interviewLast: jump(to: .end, &shell)
    case .interviewDown: moveCursor(1, reading)
    case .interviewUp: moveCursor(-1, reading)
    case .interviewFind: finder = QuestionFinder()
    case .interviewNote: if let question = question(shell) { ask(.note, about: question, reading, shell) }
    case .interviewOwner: if let question = question(shell) { ask(.owner, about: question, reading, shell) }
    case .interviewNoteInEditor: editNote(reading, &shell)
    case .interviewPast:
      showsPrevious.toggle()
      keepPlace(&shell)
    case .interviewEdit:
      let forms = CaseForms(reading: reading.base.base)
      shell.show(.form(forms.correction(UpdateDiagnostic.self, of: reading.diagnostic, as: "diagnostic")))
    case .interviewClose: shell.show(.confirm(InterviewQuestions(reading: reading).close))
    case .interviewResult: showResult(&shell)
    default: return false
    }
    return true
  }

  private mutating func jump(to stop: InterviewStop?, _ shell: inout Shell) {
    if let stop { go(to: stop, shell) }
    keepPlace(&shell)
  }

  private func showResult(_ shell: inout Shell) {
    let result = ResultState(id: shell.nextNumber(), caseID: caseID, diagnosticID: diagnosticID)
    shell.moves.append(.replace(.result(result)))
  }

  /// Enter: the answer under the cursor; at the end, what stands there.
  private mutating func choose(_ reading: InterviewReading, _ shell: inout Shell) {
    switch cursor(reading) {
    case .answer(let place): answer(place, &shell)
    case .question(let id):
      if let place = reading.questionnaire.place(of: id) { jump(to: .question(place), &shell) }
    case .close: shell.actions.append(reading.diagnostic.isClosed ? .interviewResult : .interviewClose)
    case .prompt, nil: break
    }
  }

  private mutating func editNote(_ reading: InterviewReading, _ shell: inout Shell) {
    guard let question = question(shell) else { return }
    let typed = prompt?.purpose == .note ? prompt?.text : nil
    prompt = nil
    shell.ask(
      .edit(typed ?? reading.answer(question.id)?.note ?? ""), as: EffectKey(.editing, screen: id))
  }

  // MARK: The cursor

  /// What the cursor stands on.
  func cursor(_ reading: InterviewReading) -> InterviewItem? {
    switch stop {
    case .question(let place):
      guard let question = reading.question(at: place) else { return nil }
      let given = reading.value(question.id).flatMap { question.offered.firstIndex(of: $0) }
      return .answer(choice ?? given ?? 0)
    case .end:
      let items = endItems(reading)
      if let ending, items.contains(ending) { return ending }
      return items.first
    case .context, nil: return nil
    }
  }

  private mutating func moveCursor(_ steps: Int, _ reading: InterviewReading) {
    switch cursor(reading) {
    case .answer(let place):
      guard let question = question(reading.base.shell) else { return }
      choice = min(max(0, place + steps), question.offered.count - 1)
    case .some(let item):
      let items = endItems(reading)
      let place = (items.firstIndex(of: item) ?? 0) + steps
      if items.indices.contains(place) { ending = items[place] }
    case nil: break
    }
  }

  // MARK: Typing

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    guard let reading = reading(shell) else { return false }
    if case .mouse(let mouse) = input {
      if mouse.action == .wheelDown { moveCursor(1, reading) }
      if mouse.action == .wheelUp { moveCursor(-1, reading) }
      if mouse.action == .click { click(mouse.at, reading, &shell) }
      return true
    }
    if finder != nil { return typeInFinder(input, reading, &shell) }
    guard prompt != nil else { return false }
    if prompt?.purpose == .note { shell.tellTerminal(.draftPause) }
    switch input {
    case .paste(let text): prompt?.insert(text)
    case .key(let key): return typeInPrompt(key, &shell)
    default: return false
    }
    return true
  }

  private mutating func typeInFinder(_ input: InputEvent, _ reading: InterviewReading, _ shell: inout Shell)
    -> Bool
  {
    switch input {
    case .key(.escape): finder = nil
    case .key(.enter):
      guard let finder else { return true }
      let found = finder.found(reading)
      if found.indices.contains(finder.selected) { jump(to: .question(found[finder.selected]), &shell) }
    case .key(.down), .key(.tab), .key(.control("n")): finder?.move(1, reading)
    case .key(.up), .key(.shiftTab), .key(.control("p")): finder?.move(-1, reading)
    case .key(KeyPress(.pageDown)): finder?.move(10, reading)
    case .key(KeyPress(.pageUp)): finder?.move(-10, reading)
    case .key(.backspace) where finder?.field.isEmpty == true: finder = nil
    case .key(.control("c")), .key(.control("z")): return false
    case .key(let key): finder?.handle(key)
    case .paste(let text):
      finder?.field.insert(text)
      finder?.selected = 0
    default: return false
    }
    return true
  }

  private mutating func typeInPrompt(_ key: KeyPress, _ shell: inout Shell) -> Bool {
    var isContext = false
    if case .context? = prompt?.purpose { isContext = true }
    switch key {
    case .escape:
      guard !isContext else { return false }
      prompt = nil
      choice = nil
      keepPlace(&shell)
    case .enter, .control("s"): accept(&shell)
    case .tab where isContext, .down where isContext: step(1, &shell)
    case .shiftTab where isContext, .up where isContext: step(-1, &shell)
    case KeyPress(.character("e"), .alt), KeyPress(.function(4)):
      if prompt?.purpose == .note { shell.actions.append(.interviewNoteInEditor) }
    case .control("c"), .control("z"), .control("l"), KeyPress(.function(1)), KeyPress(.function(5)):
      return false
    default: _ = prompt?.handle(key, width: InterviewLayout.typingWidth(columns: shell.size.columns))
    }
    return true
  }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? {
    if finder != nil {
      return [
        (.enter, Localized(fr: "y aller", en: "go there")), (.down, Localized(fr: "suivante", en: "next")),
        (.escape, Localized(fr: "fermer", en: "close")),
      ]
    }
    guard let prompt else { return nil }
    let save = (KeyPress.enter, Localized(fr: "enregistrer", en: "save"))
    let cancel = (KeyPress.escape, Localized(fr: "renoncer", en: "cancel"))
    switch prompt.purpose {
    case .reason, .owner, .decision, .plan:
      return prompt.offers.isEmpty
        ? [save, cancel] : [save, (.down, Localized(fr: "proposition", en: "suggestion")), cancel]
    case .note:
      return [
        save, (KeyPress(.enter, .alt), Localized(fr: "à la ligne", en: "new line")),
        (KeyPress(.character("e"), .alt), Localized(fr: "éditeur", en: "editor")), cancel,
      ]
    case .context:
      return [
        (.enter, Localized(fr: "enregistrer, ou passer", en: "save, or skip")),
        (.shiftTab, Localized(fr: "précédente", en: "previous")),
        (.escape, Localized(fr: "plus tard", en: "later")),
      ]
    }
  }

  // MARK: Hints

  func hint(of action: ActionID, _ shell: Shell) -> (key: String, label: Localized)? {
    let isPlain = shell.glyphs == .ascii
    switch (action, stop) {
    case (.interviewChoose, .question):
      return (isPlain ? "1-6" : "1–6 ⏎", Localized(fr: "répondre", en: "answer"))
    case (.interviewChoose, _): return (isPlain ? "Enter" : "⏎", Localized(fr: "ouvrir", en: "open"))
    // One hint for the pair: that on its left is left out.
    case (.interviewNext, _): return (isPlain ? "< >" : "← →", Localized(fr: "question", en: "question"))
    default: return nil
    }
  }

  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    guard let reading = reading(shell) else { return false }
    switch action {
    case .interviewOwner: return question(shell).flatMap { reading.value($0.id) } != .dontKnow
    case .interviewPast: return reading.base.previous == nil
    case .interviewUnanswered: return !reading.hasUnanswered
    default: return false
    }
  }
}
