import JalonCore
import TerminalKit

extension CasesState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if action == .listOpen {
      if !list.keepsForLater(action, shell) { open(&shell) }
    } else if action == .casesExchange {
      if !list.keepsForLater(action, shell), let row = list.window.current { shell.noteExchange(in: row.id) }
    } else if action == .casesMarkAll {
      markAll(&shell)
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
    shell.show(.form(act.form(for: marked.isEmpty ? [about] : marked, shell)))
  }

  /// Marks every case that the filter finds; where they are all marked, takes the marks away.
  private mutating func markAll(_ shell: inout Shell) {
    guard list.marks.isEmpty else {
      list.marks = []
      return
    }
    shell.ask(
      .caseIDs(list.filter.query, today: shell.today, me: shell.adviser), as: EffectKey(.marking, screen: id))
  }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    guard case .ids(let ids) = answer else { return takeInList(answer, for: lane, &shell) }
    list.marks = Set(ids)
  }

  private func open(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: row.id))))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    if action == .casesExchange { return list.availability(of: .listOpen) }
    guard BulkAct(action) != nil, list.marks.isEmpty else { return list.availability(of: action) }
    return list.availability(of: .listOpen)
  }
}
