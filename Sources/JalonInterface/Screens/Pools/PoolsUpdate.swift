import JalonCore
import TerminalKit

extension PoolsState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    switch action {
    case .listOpen: if !list.keepsForLater(action, shell) { open(&shell) }
    case .poolsAdd: shell.show(.form(PoolForms.new(shell, then: .openPool)))
    case .listMark: break
    default: return performInList(action, &shell)
    }
    return true
  }

  private func open(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    shell.moves.append(.open(.pool(PoolState(id: shell.nextNumber(), poolID: row.id))))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    switch action {
    case .listMark:
      .disabled(Localized(fr: "rien ne se fait ici à plusieurs", en: "nothing is done to many here"))
    case .poolsAdd: shell.writing
    default: list.availability(of: action)
    }
  }

  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    action == .listOpen && list.window.isEmpty
  }
}

extension Shell {
  /// Whether the one who works may change anything.
  var writing: Availability {
    .when(
      team?.adviser(named: adviser)?.role != .reader,
      otherwise: Localized(
        fr: "vous lisez seulement\u{A0}: rien ne se modifie", en: "you only read: nothing can be changed"))
  }
}
