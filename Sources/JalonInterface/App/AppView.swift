import JalonCore
import TerminalKit

/// Paints the whole window. Pure: what it needs to know is in the state.
func draw(_ state: AppState) -> Canvas {
  var canvas = Canvas(state.shell.size)
  draw(state, on: &canvas)
  return canvas
}

/// Paints the window on a blank canvas of its size.
func draw(_ state: AppState, on canvas: inout Canvas) {
  guard canvas.size.rows >= AppFrame.smallest.rows, canvas.size.columns >= AppFrame.smallest.columns else {
    AppFrame.drawTooSmall(state.shell, on: &canvas)
    return
  }
  let face = state.screen.face.readied(state.shell)
  let (top, rest) = canvas.bounds.split(top: 1)
  let (body, footer) = rest.split(bottom: 2)
  AppFrame.drawTop(state.shell, face, in: top, on: &canvas)
  canvas.clipped(to: body) { face.draw(in: body, on: &$0, state.shell) }
  AppFrame.drawHints(state, face, in: footer.line(1), on: &canvas)
  WhichKeyView.draw(state, in: body, on: &canvas)
  if !state.shell.overlays.isEmpty { drawOverlays(state, on: &canvas, body) }
  AppFrame.drawToast(state, in: footer.line(0), over: body, on: &canvas)
}

private func drawOverlays(_ state: AppState, on canvas: inout Canvas, _ body: Rect) {
  var shell = state.shell
  shell.spokenRow = canvas.cursor?.row
  canvas.cursor = nil
  canvas.recolour(body, as: .muted)
  let area = canvas.bounds.split(bottom: 2).rest
  for overlay in shell.overlays {
    canvas.clipped(to: area) { overlay.face.draw(in: area, on: &$0, shell) }
  }
}

/// What stands around every screen: the top line, the footer.
enum AppFrame {
  /// The smallest window in which anything can be done.
  static let smallest = Size(rows: 8, columns: 40)

  static func drawTooSmall(_ shell: Shell, on canvas: inout Canvas) {
    let text = Localized(
      fr: "Fenêtre trop petite\u{A0}: il faut 40 × 8.", en: "Window too small: 40 × 8 is needed.")
    let lines = TextWidth.wrapped(text[shell.language], to: max(1, canvas.size.columns))
    for (row, line) in lines.prefix(canvas.size.rows).enumerated() {
      canvas.put(line, at: Point(row: row, column: 0), style: .text)
    }
  }

  static func drawTop(_ shell: Shell, _ face: any ScreenState, in line: Rect, on canvas: inout Canvas) {
    let language = shell.language
    var column = line.column + 1
    column += canvas.put(
      "Jalon", at: Point(row: line.row, column: column), style: Style(.title, on: nil, .bold))
    let title = face.title(shell)[language]
    column += 2
    column += canvas.put(
      title, at: Point(row: line.row, column: column), style: Style(.strong, on: nil, .bold),
      maxWidth: max(0, line.endColumn - column - 1))
    let room = line.endColumn - column - 3
    var right: [Span] = []
    if !shell.saving.isEmpty {
      right.append(Span(Localized(fr: "enregistrement…  ", en: "saving…  ")[language], .accent))
    } else if shell.isSlow(face.id) {
      right.append(Span(Localized(fr: "lecture…  ", en: "reading…  ")[language], .muted))
    }
    let programme = shell.programme[language]
    if let words = TogetherWords(shell).top(on: face) { right.append(words) }
    let whole = right + [Span(shell.adviser + " \(shell.glyphs.separator) " + programme, .muted)]
    let short = right + [Span(shell.adviser, .muted)]
    let choices = right.isEmpty ? [whole, short] : [whole, short, right]
    let fitting = choices.first { $0.reduce(0) { $0 + $1.width } <= room }
    canvas.put(
      fitting ?? choices[choices.count - 1], endingAt: line.endColumn - 1, row: line.row,
      maxWidth: max(0, room))
  }

  /// The rule above the hints, with what was just done or could not be. What is too long for it rises over the last
  /// rows of the screen, since a message that is cut may lack the mend; not over the foot of an overlay.
  static func drawToast(_ state: AppState, in line: Rect, over body: Rect, on canvas: inout Canvas) {
    canvas.rule(line, state.shell.glyphs)
    guard let toast = state.shell.toast ?? TogetherWords(state.shell).age else { return }
    let glyphs = state.shell.glyphs
    let (glyph, role): (String, Role) =
      switch toast.kind {
      case .success: (glyphs.done, .success)
      case .information: (glyphs.separator, .accent)
      case .warning: (glyphs.warning, .warning)
      case .error: (glyphs.missing, .error)
      }
    let ink: Role = toast.kind == .error ? .error : .text
    let rows = TextWidth.wrapped(toast.text[state.shell.language], to: max(8, line.columns - 4))
    let shown = rows.prefix(state.shell.overlays.isEmpty ? min(3, 1 + body.rows / 4) : 1)
    let first = line.row - (shown.count - 1)
    for (offset, text) in shown.enumerated() {
      if offset < shown.count - 1 {
        canvas.fill(
          Rect(row: first + offset, column: line.column, rows: 1, columns: line.columns),
          style: Style(.text, on: .base))
      }
      let head = offset == 0 ? Span(" \(glyph) ", role) : Span("   ")
      let isCut = offset == shown.count - 1 && shown.count < rows.count
      canvas.put(
        [head, Span(isCut ? text + state.shell.glyphs.ellipsis : text + " ", ink)],
        at: Point(row: first + offset, column: line.column), maxWidth: line.columns)
    }
  }
}
