import JalonCore
import TerminalKit

extension FormState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let panel = Panel(title: title[language], footer: footer[language])
    let layout = FormLayout(self, columns: area.columns, offers: offered != nil, language)
    let frame = Panel.frame(
      Size(rows: layout.rows, columns: layout.width), in: area, sparing: shell.spokenRow)
    let inside = panel.draw(frame: frame, on: &canvas, shell.glyphs)
    guard inside.rows >= 2 else { return }
    var (body, notes) = inside.split(bottom: 1)
    if let offer = offer(shell) {
      let (line, rest) = body.split(top: 1)
      drawOffer(offer[language], in: line, on: &canvas, language)
      body = rest
    }
    drawFields(layout, in: body, on: &canvas, language, shell.glyphs)
    drawNote(in: notes, on: &canvas, language, shell.glyphs)
  }

  /// Columns that an input takes in a window of so many.
  func inputWidth(columns: Int) -> Int {
    FormLayout(self, columns: columns, offers: false, context.language).input
  }

  private var footer: Localized {
    let isLast = focus == fields.count - 1
    let save =
      isAboutMany ? Localized(fr: "voir l’effet", en: "preview") : Localized(fr: "enregistrer", en: "save")
    if fields.indices.contains(focus), case .area = fields[focus].input {
      return Localized(
        fr: "Tab suivant · Ctrl-S \(save.fr) · Échap renoncer",
        en: "Tab next · Ctrl-S \(save.en) · Esc cancel")
    }
    return isLast
      ? Localized(fr: "Entrée \(save.fr) · Échap renoncer", en: "Enter \(save.en) · Esc cancel")
      : Localized(
        fr: "Entrée suivant · Ctrl-S \(save.fr) · Échap renoncer",
        en: "Enter next · Ctrl-S \(save.en) · Esc cancel")
  }

  private func drawOffer(_ text: String, in line: Rect, on canvas: inout Canvas, _ language: Language) {
    canvas.put(
      [Span("Ctrl-R ", .hintKey), Span(text, .text)],
      at: Point(row: line.row, column: line.column + 2), maxWidth: max(0, line.columns - 2))
  }

  private func drawFields(
    _ layout: FormLayout, in area: Rect, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs
  ) {
    var row = 0
    var focused: Rect?
    for index in layout.firstShown(focus, room: area.rows)..<fields.count where row < area.rows {
      let field = fields[index]
      let rows = min(layout.heights[index], area.rows - row)
      let line = Rect(row: area.row + row, column: area.column, rows: rows, columns: area.columns)
      drawLabel(
        field, isFocused: index == focus, in: line, width: layout.labels, on: &canvas, language, glyphs)
      let place = Rect(
        row: line.row, column: line.column + layout.labels,
        rows: max(1, rows - field.notes),
        columns: max(1, line.columns - layout.labels))
      drawInput(field, isFocused: index == focus, in: place, on: &canvas, language, glyphs)
      if let fault = field.fault, rows > 1 {
        canvas.put(
          "\(glyphs.missing) \(fault[language])", at: Point(row: line.endRow - 1, column: place.column),
          style: Style(.error), maxWidth: place.columns)
      } else if let clash = field.clash, rows > 1 {
        let words = clash.words(beside: field.input)[language]
        canvas.put(
          "\(glyphs.warning) \(words)", at: Point(row: line.endRow - 1, column: place.column),
          style: Style(.warning), maxWidth: place.columns)
      }
      if index == focus { focused = place }
      row += rows
    }
    if isListOpen, let focused { drawList(at: focused, in: area, on: &canvas, language, glyphs) }
  }

  private func drawLabel(
    _ field: FormField, isFocused: Bool, in line: Rect, width: Int, on canvas: inout Canvas,
    _ language: Language, _ glyphs: Glyphs
  ) {
    if isFocused { canvas.put(glyphs.bar, at: line.origin, style: Style(.accent)) }
    let role: Role =
      field.fault != nil ? .error : isFocused ? .strong : field.shape.isRequired ? .text : .muted
    canvas.put(
      field.shape.label[language], at: Point(row: line.row, column: line.column + 2), style: Style(role),
      maxWidth: max(0, width - 3))
  }

  private func drawInput(
    _ field: FormField, isFocused: Bool, in place: Rect, on canvas: inout Canvas, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let empty =
      isFocused || !field.shape.isRequired ? "" : Localized(fr: "à remplir", en: "to be filled in")[language]
    // A line to write on, as on paper; the ground of a field that can be typed in is for the one that has the focus.
    let style = isFocused ? Style(.text, on: .input) : .text
    if !isFocused { canvas.fill(place, style: Style(.border), with: "_") }
    switch field.input {
    case .line(let line, let suggestions):
      guard isFocused else {
        drawQuiet(line.text, field, empty, in: place.line(0), on: &canvas)
        return
      }
      var aside = field.input.completion(of: line, suggestions) ?? ""
      aside = String(aside.dropFirst(line.text.count))
      if aside.isEmpty, let meaning = field.meaning(context) { aside = "   \(meaning)" }
      drawTyped(line, aside: aside, in: place.line(0), on: &canvas)
    case .pick(let pick):
      guard isFocused else {
        drawQuiet(pick.field.text, field, empty, in: place.line(0), on: &canvas)
        return
      }
      drawTyped(pick.field, aside: pick.rest, in: place.line(0), on: &canvas)
      canvas.put([Span(listSign(glyphs) + " ", .accent)], endingAt: place.endColumn, row: place.row)
    case .area(var area):
      area.width = place.columns
      if isFocused {
        area.draw(in: place, on: &canvas, style: style)
      } else {
        for (offset, row) in TextWidth.wrapped(area.text, to: place.columns).prefix(place.rows).enumerated() {
          drawQuiet(row, field, empty, in: place.line(offset), on: &canvas)
        }
      }
    case .choice(let choices, let selected):
      drawChoice(field, choices, selected, isFocused, in: place.line(0), empty, on: &canvas, language, glyphs)
    case .flag(let isOn):
      let text = isOn ? Localized(fr: "oui", en: "yes") : Localized(fr: "non", en: "no")
      if isFocused { canvas.fill(place.line(0), style: style) }
      canvas.put("[\(isOn ? glyphs.done : " ")] \(text[language]) ", at: place.origin, style: Style(.text))
      if isFocused { canvas.cursor = Point(row: place.row, column: place.column + min(1, place.columns - 1)) }
    }
  }

  /// A line that is being typed, with what it means or may become beside it.
  private func drawTyped(_ line: TextField, aside: String, in place: Rect, on canvas: inout Canvas) {
    line.draw(in: place, on: &canvas, style: Style(.text, on: .input))
    let used = TextWidth.width(of: line.text)
    guard used + TextWidth.width(of: aside) <= place.columns else { return }
    canvas.put(
      aside, at: Point(row: place.row, column: place.column + used), style: Style(.placeholder, on: .input))
  }

  private func listSign(_ glyphs: Glyphs) -> String { glyphs == .ascii ? "v" : "▾" }

  /// A line of a field that does not have the focus, with the day that is meant.
  private func drawQuiet(
    _ text: String, _ field: FormField, _ empty: String, in line: Rect, on canvas: inout Canvas
  ) {
    let shown = text.isEmpty ? empty : text
    guard !shown.isEmpty else { return }
    let used = canvas.put(
      shown + " ", at: line.origin, style: Style(text.isEmpty ? .placeholder : .text), maxWidth: line.columns)
    guard let meaning = field.meaning(context), used + 3 + TextWidth.width(of: meaning) <= line.columns else {
      return
    }
    canvas.put(
      "  \(meaning) ", at: Point(row: line.row, column: line.column + used), style: Style(.placeholder))
  }

  /// All choices beside one another where they fit, else the one that is chosen.
  private func drawChoice(
    _ field: FormField, _ choices: [ChoiceShape], _ selected: Int?, _ isFocused: Bool, in line: Rect,
    _ empty: String, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs
  ) {
    if isFocused { canvas.fill(line, style: Style(.text, on: .input)) }
    let labels = choices.map { $0.label[language] }
    let whole = labels.map { TextWidth.width(of: $0) + 3 }.reduce(0, +)
    if isFocused { canvas.cursor = line.origin }
    guard isFocused, !field.input.isLong, whole <= line.columns else {
      let text = selected.map { labels[$0] } ?? empty
      canvas.put(
        text.isEmpty ? "" : text + " ", at: line.origin, style: Style(selected == nil ? .placeholder : .text),
        maxWidth: max(0, line.columns - 2))
      let sign = glyphs == .ascii || field.input.isLong ? listSign(glyphs) : "↔"
      if isFocused { canvas.put([Span(sign + " ", .accent)], endingAt: line.endColumn, row: line.row) }
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
  }

  /// The choices one below the other, under their field where there is room, else above it.
  private func drawList(
    at field: Rect, in area: Rect, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs
  ) {
    let (labels, selected) = fields[focus].input.listed(language)
    let below = area.endRow - field.row - 1
    let above = field.row - area.row
    let rows = min(labels.count, fields[focus].input.listRows, max(below, above))
    guard rows > 0 else { return }
    let top = rows <= below ? field.row + 1 : field.row - rows
    let widest = labels.map { TextWidth.width(of: $0) }.max() ?? 0
    let place = Rect(row: top, column: field.column, rows: rows, columns: min(field.columns, widest + 4))
    let first = min(max(0, (selected ?? 0) - rows + 1), labels.count - rows)
    canvas.fill(place, style: Style(.text, on: .bar))
    for offset in 0..<rows {
      let index = first + offset
      let line = place.line(offset)
      if index == selected {
        canvas.lay(line, on: .selection)
        canvas.put(glyphs.bar, at: line.origin, style: Style(.accent))
        canvas.cursor = Point(row: line.row, column: line.column + min(2, line.columns - 1))
      }
      canvas.put(
        labels[index], at: Point(row: line.row, column: line.column + 2),
        style: Style(index == selected ? .strong : .text), maxWidth: max(0, line.columns - 2))
    }
  }

  /// What stands against the form, what a second Esc would do, or what the field takes.
  private func drawNote(in line: Rect, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs) {
    let field = fields.indices.contains(focus) ? fields[focus] : nil
    let inList = field.map(Self.listNote) ?? Localized("")
    var (text, role) = ((isListOpen ? inList : field?.hint)?[language] ?? "", Role.muted)
    if asksToGiveUp {
      let again = Localized(
        fr: "Échap encore une fois\u{A0}: renoncer à ce qui est écrit",
        en: "Esc once more: give up what is written")
      (text, role) = ("\(glyphs.warning) \(again[language])", .warning)
    } else if let fault {
      (text, role) = ("\(glyphs.missing) \(fault[language])", .error)
    }
    canvas.put(
      text, at: Point(row: line.row, column: line.column + 2), style: Style(role),
      maxWidth: max(0, line.columns - 2))
  }
}

extension FormState {
  /// What the keys do in a list that is open.
  private static func listNote(_ field: FormField) -> Localized {
    guard case .pick(let pick) = field.input else {
      return Localized(fr: "↑ ↓ ou une lettre, puis Entrée", en: "↑ ↓ or a letter, then Enter")
    }
    guard pick.shown != nil else {
      return Localized(
        fr: "personne de ce nom dans l’équipe", en: "nobody of this name in the team")
    }
    return Localized(
      fr: "quelques lettres ou ↑ ↓, puis Entrée", en: "a few letters or ↑ ↓, then Enter")
  }
}

/// How wide and how high the parts of a form are.
struct FormLayout {
  /// Columns inside the frame, of the labels, of the inputs.
  let width, labels, input: Int
  /// Rows of each field, with the sentence against it.
  let heights: [Int]
  /// Rows inside the frame.
  let rows: Int

  init(_ form: FormState, columns: Int, offers: Bool, _ language: Language) {
    width = min(84, max(20, columns - 6))
    let widest = form.fields.map { TextWidth.width(of: $0.shape.label[language]) }.max() ?? 0
    labels = min(widest + 4, max(8, width * 2 / 5))
    let input = max(1, width - labels)
    self.input = input
    heights = form.fields.map { $0.input.rows(width: input) + $0.notes }
    var rows = heights.reduce(2, +) + (offers ? 1 : 0)
    if form.isListOpen, form.fields.indices.contains(form.focus) {
      // The list of choices has its room inside the frame.
      let before = heights[...form.focus].reduce(offers ? 1 : 0, +)
      rows = max(rows, before + form.fields[form.focus].input.listRows + 2)
    }
    self.rows = rows
  }

  /// The first field shown: the focused one is always seen.
  func firstShown(_ focus: Int, room: Int) -> Int {
    var first = 0
    while first < focus, heights[first...focus].reduce(0, +) > room { first += 1 }
    return first
  }
}
