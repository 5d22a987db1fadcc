import JalonCore
import TerminalKit

extension FormState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let panel = Panel(title: title[language], footer: footer[language])
    let width = min(84, max(20, area.columns - 6))
    let rows = fields.map(\.input.rows).reduce(0, +)
    let height = min(area.rows - 2, rows + 2)
    let inside = panel.draw(Size(rows: height, columns: width), in: area, on: &canvas, shell.glyphs)
    guard inside.rows >= 2 else { return }
    let (body, notes) = inside.split(bottom: 1)
    drawFields(in: body, on: &canvas, language, shell.glyphs)
    drawNote(in: notes, on: &canvas, language, shell.glyphs)
  }

  private var footer: Localized {
    asksToGiveUp
      ? Localized(
        fr: "Échap encore une fois : renoncer à ce qui est écrit",
        en: "Esc once more: give up what is written")
      : fields.indices.contains(focus) && fields[focus].input.rows > 1
        ? Localized(
          fr: "Tab suivant · Ctrl-S enregistrer · Échap renoncer", en: "Tab next · Ctrl-S save · Esc cancel")
        : Localized(
          fr: "Entrée suivant · Ctrl-S enregistrer · Échap renoncer",
          en: "Enter next · Ctrl-S save · Esc cancel")
  }

  /// Rows from the first field shown: the focused one is always among them.
  private func firstShown(_ room: Int) -> Int {
    var first = 0
    while first < focus, fields[first...focus].map(\.input.rows).reduce(0, +) > room { first += 1 }
    return first
  }

  private func drawFields(in area: Rect, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs) {
    let widest = fields.map { TextWidth.width(of: $0.shape.label[language]) }.max() ?? 0
    let labels = min(widest + 2, max(8, area.columns * 2 / 5))
    var row = 0
    for index in firstShown(area.rows)..<fields.count where row < area.rows {
      let field = fields[index]
      let rows = min(field.input.rows, area.rows - row)
      let line = Rect(row: area.row + row, column: area.column, rows: rows, columns: area.columns)
      drawLabel(field, isFocused: index == focus, in: line, width: labels, on: &canvas, language, glyphs)
      let place = Rect(
        row: line.row, column: line.column + labels + 1, rows: rows,
        columns: max(1, line.columns - labels - 1))
      drawInput(field, isFocused: index == focus, in: place, on: &canvas, language, glyphs)
      row += rows
    }
  }

  private func drawLabel(
    _ field: FormField, isFocused: Bool, in line: Rect, width: Int, on canvas: inout Canvas,
    _ language: Language,
    _ glyphs: Glyphs
  ) {
    if isFocused { canvas.put(glyphs.bar, at: line.origin, style: Style(.accent)) }
    let role: Role =
      field.fault != nil ? .error : isFocused ? .strong : field.shape.isRequired ? .text : .muted
    canvas.put(
      field.shape.label[language], at: Point(row: line.row, column: line.column + 2), style: Style(role),
      maxWidth: width - 2)
  }

  private func drawInput(
    _ field: FormField, isFocused: Bool, in place: Rect, on canvas: inout Canvas, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let empty =
      isFocused || !field.shape.isRequired ? "" : Localized(fr: "à remplir", en: "to be filled in")[language]
    switch field.input {
    case .line(let line, let suggestions):
      line.draw(in: place.line(0), on: &canvas, placeholder: empty, isFocused: isFocused)
      if isFocused, let whole = field.input.completion(of: line, suggestions) {
        let used = TextWidth.width(of: line.text)
        let rest = String(whole.dropFirst(line.text.count))
        canvas.put(
          rest, at: Point(row: place.row, column: place.column + used),
          style: Style(.placeholder, on: .input),
          maxWidth: max(0, place.columns - used))
      }
    case .area(var area):
      area.width = place.columns
      area.draw(in: place, on: &canvas, placeholder: empty, isFocused: isFocused)
    case .choice(let choices, let selected):
      drawChoice(choices, selected, isFocused, in: place.line(0), empty, on: &canvas, language)
    case .flag(let isOn):
      let text = isOn ? Localized(fr: "oui", en: "yes") : Localized(fr: "non", en: "no")
      canvas.put("[\(isOn ? glyphs.done : " ")] \(text[language])", at: place.origin, style: Style(.text))
    }
  }

  /// All choices beside one another where they fit, else the one that is chosen.
  private func drawChoice(
    _ choices: [ChoiceShape], _ selected: Int?, _ isFocused: Bool, in line: Rect, _ empty: String,
    on canvas: inout Canvas, _ language: Language
  ) {
    let labels = choices.map { $0.label[language] }
    let whole = labels.map { TextWidth.width(of: $0) + 3 }.reduce(0, +)
    guard isFocused, whole <= line.columns else {
      let text = selected.map { labels[$0] } ?? empty
      let arrows = isFocused ? "‹ \(text.isEmpty ? "…" : text) ›" : text
      canvas.put(
        arrows, at: line.origin, style: Style(selected == nil ? .placeholder : .text), maxWidth: line.columns)
      if isFocused { canvas.cursor = line.origin }
      return
    }
    var column = line.column
    for (index, label) in labels.enumerated() {
      let isChosen = index == selected
      if isChosen { canvas.cursor = Point(row: line.row, column: column) }
      column += canvas.put(
        isChosen ? "[\(label)]" : " \(label) ", at: Point(row: line.row, column: column),
        style: Style(isChosen ? .strong : .muted, on: isChosen ? .selection : nil))
      column += 1
    }
    if selected == nil { canvas.cursor = line.origin }
  }

  /// What stands against the form, or against the field, or what the field takes.
  private func drawNote(in line: Rect, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs) {
    let field = fields.indices.contains(focus) ? fields[focus] : nil
    let against = fault ?? field?.fault
    let text = against?[language] ?? field?.hint[language] ?? ""
    let shown = against == nil ? text : "\(glyphs.missing) \(text)"
    canvas.put(
      shown, at: Point(row: line.row, column: line.column + 2),
      style: Style(against == nil ? .muted : .error),
      maxWidth: max(0, line.columns - 2))
  }
}
