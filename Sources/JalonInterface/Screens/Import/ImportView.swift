import JalonCore
import TerminalKit

extension ImportState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    if area.rows > 6 { canvas.rule(area.line(0), shell.glyphs) }
    let body = area.split(top: area.rows > 12 ? 2 : area.rows > 6 ? 1 : 0).rest
    switch phase {
    case .asking: drawEntries(in: body, on: &canvas, shell)
    case .running(let progress):
      ImportProgressView(progress: progress, file: path.text, shell: shell).draw(in: body, on: &canvas)
    case .finished(let report, let isDryRun):
      var sheet = Sheet<Int>(width: body.columns, glyphs: shell.glyphs)
      ImportReportText(report: report, isDryRun: isDryRun, isTakenBack: isTakenBack, shell: shell).write(
        on: &sheet)
      sheet.draw(from: min(top, max(0, sheet.lines.count - body.rows)), cursor: nil, in: body, on: &canvas)
    }
  }

  // MARK: What to read

  private func drawEntries(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let labels = Entry.allCases.map { label($0)[language] }
    let widest = labels.reduce(0) { max($0, TextWidth.width(of: $1)) }
    let labelWidth = min(widest, max(8, area.columns / 2 - Sheet<Int>.margin))
    // In a low window the entry with the focus is the one that must be seen.
    let first = max(0, min(focus.rawValue, Entry.allCases.count) - max(0, area.rows - 1))
    for (offset, entry) in Entry.allCases.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.line(offset)
      let isFocused = entry == focus
      if isFocused { canvas.put(shell.glyphs.bar, at: row.origin, style: Style(.accent)) }
      canvas.put(
        labels[entry.rawValue], at: Point(row: row.row, column: row.column + Sheet<Int>.margin),
        style: Style(isFocused ? .strong : .muted), maxWidth: labelWidth)
      let start = row.column + Sheet<Int>.margin + labelWidth + 2
      let room = min(entry == .department ? 14 : 64, max(1, row.endColumn - start - 1))
      let place = Rect(row: row.row, column: start, rows: 1, columns: room)
      draw(entry, isFocused: isFocused, in: place, on: &canvas, shell)
    }
    let below = area.split(top: Entry.allCases.count - first + 1).rest
    drawNotes(in: below, on: &canvas, shell)
  }

  private func label(_ entry: Entry) -> Localized {
    switch entry {
    case .path: Localized(fr: "Fichier du RNA", en: "File of the register")
    case .department: Localized(fr: "Seul département", en: "One department only")
    case .rejects: Localized(fr: "Écrire les rejets dans", en: "Write rejects to")
    case .opensCases: Localized(fr: "Ouvrir des dossiers", en: "Open cases")
    case .isDryRun: Localized(fr: "Essai à blanc", en: "Dry run")
    }
  }

  private func draw(_ entry: Entry, isFocused: Bool, in place: Rect, on canvas: inout Canvas, _ shell: Shell)
  {
    switch entry {
    case .path:
      path.draw(in: place, on: &canvas, placeholder: "~/rna_waldec.zip", isFocused: isFocused)
    case .department:
      let all = Localized(fr: "tous", en: "all")
      department.draw(in: place, on: &canvas, placeholder: all[shell.language], isFocused: isFocused)
    case .rejects:
      let nowhere = Localized(fr: "nulle part", en: "nowhere")
      rejects.draw(in: place, on: &canvas, placeholder: nowhere[shell.language], isFocused: isFocused)
    case .opensCases:
      let text = Localized(fr: "pour chaque association créée", en: "for each association created")
      drawSwitch(opensCases, text, isFocused, in: place, on: &canvas, shell)
    case .isDryRun:
      let text = Localized(
        fr: "dire ce qui serait fait, ne rien garder", en: "say what would be done, keep nothing")
      drawSwitch(isDryRun, text, isFocused, in: place, on: &canvas, shell)
    }
  }

  private func drawSwitch(
    _ isOn: Bool, _ text: Localized, _ isFocused: Bool, in place: Rect, on canvas: inout Canvas,
    _ shell: Shell
  ) {
    canvas.put(
      "[\(isOn ? shell.glyphs.done : " ")] \(text[shell.language])", at: place.origin,
      style: Style(isOn ? .text : .muted), maxWidth: place.columns)
    if isFocused { canvas.cursor = Point(row: place.row, column: min(place.column + 1, place.endColumn - 1)) }
  }

  /// The fault, else the files that go on from what was typed, else what can be read.
  private func drawNotes(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    var sheet = Sheet<Int>(width: area.columns, glyphs: shell.glyphs)
    if let fault {
      sheet.text(fault[shell.language], .error, after: [Span(shell.glyphs.missing + " ", .error)])
    } else if !names.isEmpty {
      for name in names { sheet.line([Span(name, .muted)]) }
    } else {
      let hint = Localized(
        fr:
          "Un fichier du répertoire national des associations, tel que publié\u{A0}: .csv, ou le .zip qui le contient. Le même fichier deux fois ne change rien.",
        en:
          "A file of the national register of associations as published: .csv, or the .zip that holds it. The same file twice changes nothing."
      )
      sheet.text(hint[shell.language], .muted)
    }
    sheet.draw(from: 0, cursor: nil, in: area, on: &canvas)
  }
}
