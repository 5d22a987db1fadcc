import JalonCore
import TerminalKit

extension CasesState {
  mutating func start(_ shell: inout Shell) {
    list.fit(&shell)
    list.refresh(&shell)
  }

  mutating func fit(_ shell: inout Shell) { list.fit(&shell) }

  mutating func refresh(_ shell: inout Shell) { list.refresh(&shell) }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool { list.type(input, &shell) }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? { list.typingHints }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if let order = CasesKeys.order(of: action) {
      list.sort(by: order, &shell)
    } else if action == .listOpen {
      if !list.keepsForLater(action, shell) { open(&shell) }
    } else if let act = BulkAct(action) {
      if !list.keepsForLater(action, shell) { ask(for: act, &shell) }
    } else {
      return list.perform(action, &shell)
    }
    return true
  }

  /// A form for the marked cases, or for the one under the cursor.
  private func ask(for act: BulkAct, _ shell: inout Shell) {
    let marked = list.marks.sorted()
    guard let about = marked.isEmpty ? list.window.current?.id : marked[0] else { return }
    let isOne = marked.count < 2
    shell.show(
      .form(
        FormState(
          act.command, title: isOne ? nil : act.title(marked.count),
          fixed: ["case": isOne ? .int(about) : .array(marked.map { .int($0) })],
          context: FormContext(shell))))
  }

  private func open(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: row.id))))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    guard BulkAct(action) != nil, list.marks.isEmpty else { return list.availability(of: action) }
    return list.availability(of: .listOpen)
  }

  func sortingSign(_ shell: Shell) -> (action: ActionID, sign: String)? {
    let (order, isDescending) = list.sorting
    return (CasesKeys.action(for: order), isDescending ? shell.glyphs.descending : shell.glyphs.ascending)
  }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .cases(let page):
      list.take(page, for: lane, &shell)
      for action in list.takeTypedAhead(shell) { _ = perform(action, &shell) }
    case .count(let count): list.take(count: count, for: lane)
    case .refused(let refusal): list.take(refusal, for: lane, &shell)
    default: break
    }
  }
}
