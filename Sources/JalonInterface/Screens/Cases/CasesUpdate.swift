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
    } else {
      return list.perform(action, &shell)
    }
    return true
  }

  private func open(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: row.id))))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability { list.availability(of: action) }

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
