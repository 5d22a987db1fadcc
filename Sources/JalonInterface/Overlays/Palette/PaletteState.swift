import JalonCore
import TerminalKit

/// Finds an action by its name, in either language, and runs it.
struct PaletteState: OverlayState {
  let entries: [ActionEntry]
  private(set) var field = TextField(limit: 200)
  private(set) var selected = 0

  init(entries: [ActionEntry]) {
    self.entries = entries
  }

  /// What answers to what was typed, best first.
  var found: [ActionEntry] { Fuzzy.ranked(entries) { $0.score(field.text) } }

  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome {
    switch input {
    case .key(.escape): return .close
    case .key(.enter): return run(&shell)
    case .key(.down), .key(.control("n")), .key(.tab): move(1)
    case .key(.up), .key(.control("p")), .key(.shiftTab): move(-1)
    case .key(.backspace) where field.isEmpty: return .close
    case .key(let key): if field.handle(key) == .edited { selected = 0 }
    case .paste(let text): if field.insert(text) == .edited { selected = 0 }
    case .mouse(let mouse):
      if mouse.action == .wheelDown { move(1) }
      if mouse.action == .wheelUp { move(-1) }
    case .resize, .resumed: break
    }
    return .stay
  }

  private mutating func move(_ steps: Int) {
    let count = found.count
    selected = count == 0 ? 0 : (selected + steps + count) % count
  }

  /// Runs the action chosen; one that can't be done says why and leaves the palette open.
  private func run(_ shell: inout Shell) -> OverlayOutcome {
    guard found.indices.contains(selected) else { return .stay }
    let entry = found[selected]
    if let reason = entry.availability.reason {
      shell.say(reason, .warning)
      return .stay
    }
    shell.actions.append(entry.action.id)
    return .close
  }
}
