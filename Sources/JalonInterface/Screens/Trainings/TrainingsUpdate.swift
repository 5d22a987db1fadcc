import JalonCore
import TerminalKit

extension TrainingsState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    switch action {
    case .listOpen: if !list.keepsForLater(action, shell) { open(&shell) }
    case .trainingsCase:
      if !list.keepsForLater(action, shell), let row = list.window.current {
        shell.moves.append(.goToCase(row.entry.case, .overview))
      }
    case .trainingsAdd: shell.findCase(for: .training)
    case .listMark: break
    default: return performInList(action, &shell)
    }
    return true
  }

  private func open(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    shell.moves.append(.open(.training(TrainingState(id: shell.nextNumber(), trainingID: row.id))))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    switch action {
    case .listMark:
      .disabled(Localized(fr: "rien ne se fait ici à plusieurs", en: "nothing is done to many here"))
    case .trainingsAdd: shell.writing
    case .trainingsCase: list.availability(of: .listOpen)
    default: list.availability(of: action)
    }
  }

  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    [.listOpen, .trainingsCase].contains(action) && list.window.isEmpty
  }
}
