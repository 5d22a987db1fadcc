import JalonCore
import TerminalKit

/// Every key that works here, with what it does and, where it can't be done now, why. Typing searches.
struct HelpState: OverlayState {
  let entries: [ActionEntry]
  private(set) var field = TextField(limit: 200)
  private(set) var scroll = 0

  init(entries: [ActionEntry]) {
    self.entries = entries
  }

  /// The entries that are told by every word typed, or have the key that was typed, context by context.
  var found: [ActionEntry] {
    let typed = field.text
    guard !typed.isEmpty else { return entries }
    return entries.filter { $0.isTold(by: typed) && !Fold.words(typed).isEmpty || $0.isPressed(as: typed) }
  }

  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome {
    switch input {
    case .key(.escape), .key(.enter): return .close
    case .key(KeyPress(.character("?"))) where field.isEmpty: return .close
    case .key(KeyPress(.function(1))): return .close
    case .key(.down): move(1, shell)
    case .key(.up): move(-1, shell)
    case .key(KeyPress(.pageDown)): move(HelpPage.rows(in: shell.size) - 1, shell)
    case .key(KeyPress(.pageUp)): move(1 - HelpPage.rows(in: shell.size), shell)
    case .key(let key): if field.handle(key) == .edited { scroll = 0 }
    case .paste(let text): if field.insert(text) == .edited { scroll = 0 }
    case .mouse(let mouse):
      if mouse.action == .wheelDown { move(3, shell) }
      if mouse.action == .wheelUp { move(-3, shell) }
    case .resize, .resumed: break
    }
    return .stay
  }

  private mutating func move(_ rows: Int, _ shell: Shell) {
    let page = HelpPage(found, shell)
    scroll = max(0, min(scroll + rows, page.lines.count - HelpPage.rows(in: shell.size)))
  }
}

extension ActionEntry {
  /// Whether what was typed is one of its keys, as it is shown or as `keys.toml` writes it.
  fileprivate func isPressed(as typed: String) -> Bool {
    keys.contains { sequence in
      typed == sequence.description
        || Language.allCases.contains {
          Fold.key(KeyName.text(sequence, $0)) == Fold.key(typed) && typed.count > 1
        }
    }
  }
}
