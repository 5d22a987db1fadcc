import JalonCore
import TerminalKit

/// Choices that are too many for a line: a list that opens under its field.
extension FormState {
  /// Keys of a list of choices: open it, go through it, leave it with what is chosen.
  mutating func pressInList(_ key: KeyPress, _ shell: inout Shell) -> OverlayOutcome? {
    let input = fields[focus].input
    guard case .choice(let choices, let selected) = input, input.isLong || isListOpen else { return nil }
    guard isListOpen else {
      guard key.writtenCharacter == " " else { return nil }
      isListOpen = true
      return .stay
    }
    switch key {
    case .up, .down:
      let step = key == .down ? 1 : -1
      let next =
        selected.map { min(max(0, $0 + step), choices.count - 1) } ?? (step > 0 ? 0 : choices.count - 1)
      edit(shell) { $0 = .choice(choices, selected: next) }
      noteTyping(&shell)
      return .stay
    case .space:
      isListOpen = false
      return .stay
    case .enter where focus == fields.count - 1:
      isListOpen = false
      return .stay
    default: return nil
    }
  }

  /// Shows at once what there is to choose from, where something has to be chosen.
  mutating func openListWhereEmpty() {
    guard fields.indices.contains(focus) else { return }
    let field = fields[focus]
    isListOpen = field.input.isLong && field.input.text.isEmpty && field.shape.isRequired
  }
}
