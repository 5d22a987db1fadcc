import JalonCore
import TerminalKit

extension CasesState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if action == .listOpen {
      if !list.keepsForLater(action, shell) { open(&shell) }
    } else if let act = BulkAct(action) {
      if !list.keepsForLater(action, shell) { ask(for: act, &shell) }
    } else {
      return performInList(action, &shell)
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
}
