import JalonCore
import TerminalKit

extension CaseFinderState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let panel = Panel(
      title: purpose.title[language],
      footer: Localized(fr: "Entrée choisir · Échap fermer", en: "Enter choose · Esc close")[language])
    let width = min(72, max(10, area.columns - 8))
    let height = min(Self.offers + 1, max(3, area.rows - 6))
    let top = Rect(row: area.row + 1, column: area.column, rows: height + 2, columns: area.columns)
    let inside = panel.draw(
      Size(rows: height, columns: width), in: top.intersection(area), on: &canvas, shell.glyphs)
    guard inside.rows > 0 else { return }
    let line = inside.line(0)
    canvas.put("/", at: line.origin, style: Style(.accent))
    field.draw(
      in: Rect(row: line.row, column: line.column + 2, rows: 1, columns: line.columns - 2), on: &canvas,
      style: Style(.text, on: .raised),
      placeholder: Localized(
        fr: "une association, un référent, un téléphone", en: "an association, a referent, a telephone")[
          language])
    drawFound(in: inside.split(top: 1).rest, on: &canvas, shell)
  }

  private func drawFound(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard !found.isEmpty else {
      guard isLoaded, !field.isEmpty else { return }
      let nothing = Localized(
        fr: "Aucun dossier en cours ne répond.", en: "No case under way answers.")
      canvas.put(
        nothing[shell.language], at: Point(row: area.row, column: area.column + 2), style: Style(.strong),
        maxWidth: area.columns - 2)
      return
    }
    let first = max(0, min(selected - area.rows + 1, found.count - area.rows))
    for (offset, row) in found.dropFirst(first).prefix(area.rows).enumerated() {
      let line = area.line(offset)
      let place = [row.city, row.department.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
      let width = min(TextWidth.width(of: place), line.columns / 3)
      canvas.put([Span(place, .muted)], endingAt: line.endColumn, row: line.row, maxWidth: width)
      canvas.put(
        [Span(row.name)], at: Point(row: line.row, column: line.column + 2),
        maxWidth: line.columns - width - 4)
      if first + offset == selected {
        canvas.lay(line, on: .selection)
        canvas.put(shell.glyphs.bar, at: line.origin, style: Style(.accent))
      }
    }
  }
}

extension CaseFinderState.Purpose {
  fileprivate var title: Localized {
    switch self {
    case .exchange: Localized(fr: "Noter un échange avec…", en: "Record an exchange with…")
    case .training: Localized(fr: "Prévoir une formation pour…", en: "Plan a training for…")
    case .joining: Localized(fr: "Ajouter au groupement…", en: "Add to the pool…")
    }
  }
}
