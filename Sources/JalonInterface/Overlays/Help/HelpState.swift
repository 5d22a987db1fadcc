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

  /// The entries that hold what was typed, in their own order, context by context.
  var found: [ActionEntry] {
    let wanted = Fold.key(field.text)
    guard !wanted.isEmpty else { return entries }
    return entries.filter { entry in
      let texts =
        entry.searched + [entry.action.sentence.fr, entry.action.sentence.en] + entry.keys.map(\.description)
      return texts.contains { Fold.key($0).contains(wanted) }
    }
  }

  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome {
    switch input {
    case .key(.escape), .key(.enter): return .close
    case .key(KeyPress(.character("?"))) where field.isEmpty: return .close
    case .key(KeyPress(.function(1))): return .close
    case .key(.down): move(1)
    case .key(.up): move(-1)
    case .key(KeyPress(.pageDown)): move(page(shell))
    case .key(KeyPress(.pageUp)): move(-page(shell))
    case .key(let key): if field.handle(key) == .edited { scroll = 0 }
    case .paste(let text): if field.insert(text) == .edited { scroll = 0 }
    case .mouse(let mouse):
      if mouse.action == .wheelDown { move(3) }
      if mouse.action == .wheelUp { move(-3) }
    case .resize, .resumed: break
    }
    return .stay
  }

  private mutating func move(_ rows: Int) {
    scroll = max(0, min(scroll + rows, lines.count - 1))
  }

  private func page(_ shell: Shell) -> Int { max(1, shell.size.rows - 8) }

  /// What is listed, line by line: a heading for each context, then its entries.
  enum Line {
    case heading(Localized)
    case entry(ActionEntry)
    case blank
  }

  var lines: [Line] {
    var lines: [Line] = []
    var context: KeyContext?
    for entry in found {
      if entry.action.context != context {
        context = entry.action.context
        if !lines.isEmpty { lines.append(.blank) }
        lines.append(.heading(entry.action.context.label))
      }
      lines.append(.entry(entry))
    }
    return lines
  }
}
