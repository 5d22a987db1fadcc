import JalonCore
import TerminalKit

/// Asks before a change is made, saying what it is about.
struct ConfirmState: OverlayState {
  let title: Localized
  let lines: [Localized]
  /// What Enter does, as an infinitive.
  let accept: Localized
  /// What is done then; several are one act.
  let commands: [any Command]
  let next: AfterSaving
  /// The form below that has sent it: it is closed with the question, and comes back where the change is refused.
  var form: FormState?

  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome {
    switch input {
    case .key(.escape), .key(KeyPress(.character("n"))), .key(KeyPress(.character("q"))): return .close
    case .key(.enter), .key(KeyPress(.character("o"))), .key(KeyPress(.character("y"))):
      accept(&shell)
      return .close
    default: return .stay
    }
  }

  private func accept(_ shell: inout Shell) {
    guard let form, let command = commands.first else { return shell.perform(commands, then: next) }
    shell.closeOverlay()
    shell.forms[shell.perform(command, expect: form.expect, then: next)] = form
  }

  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let footer = Localized(
      fr: "Entrée \(accept.fr) · Échap renoncer", en: "Enter \(accept.en) · Esc cancel")
    let width = max(24, min(64, area.columns - 8))
    let texts = lines.flatMap { TextWidth.wrapped($0[language], to: width) }.filter { !$0.isEmpty }
    let panel = Panel(title: title[language], footer: footer[language])
    let size = Size(rows: texts.count + 2, columns: width)
    let frame = Panel.frame(size, in: area, sparing: shell.spokenRow)
    let inside = panel.draw(frame: frame, on: &canvas, shell.glyphs)
    let room = max(0, inside.rows - 1)
    let isCut = texts.count > room
    for (offset, whole) in texts.prefix(room).enumerated() {
      let text = isCut && offset == room - 1 ? shell.glyphs.ellipsis : whole
      canvas.put(
        text, at: Point(row: inside.row + 1 + offset, column: inside.column),
        style: Style(offset == 0 ? .strong : .text), maxWidth: inside.columns)
    }
  }
}
