import JalonCore
import TerminalKit

/// Choices that are too many for a line: a list that opens under its field.
extension FormState {
  /// Keys of a list of choices: open it, go through it, leave it with what is chosen.
  mutating func pressInList(_ key: KeyPress, _ shell: inout Shell) -> OverlayOutcome? {
    let input = fields[focus].input
    if case .pick(let pick) = input { return press(key, in: pick, &shell) }
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

  /// Keys of a list of names: typing opens and narrows it, Enter takes the name at its cursor.
  private mutating func press(_ key: KeyPress, in pick: PickList, _ shell: inout Shell) -> OverlayOutcome? {
    var pick = pick
    var isTaken = false
    switch key {
    case .up where isListOpen: pick.move(by: -1)
    case .down where isListOpen: pick.move(by: 1)
    case .enter where isListOpen && pick.isAhead:
      pick.take(evenUntouched: true)
      isListOpen = false
      isTaken = true
    case .space where !isListOpen && pick.field.isEmpty: isListOpen = true
    default:
      if key.writtenCharacter != nil || key == .backspace { isListOpen = true }
      return nil
    }
    edit(shell) { $0 = .pick(pick) }
    noteTyping(&shell)
    return isTaken && focus < fields.count - 1 ? nil : .stay
  }

  /// Shows at once what there is to choose from, where something has to be chosen.
  mutating func openListWhereEmpty() {
    guard fields.indices.contains(focus) else { return }
    let field = fields[focus]
    isListOpen = field.input.isLong && field.input.text.isEmpty && field.shape.isRequired
  }
}
