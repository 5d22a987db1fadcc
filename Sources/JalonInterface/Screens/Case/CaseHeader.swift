import JalonCore
import TerminalKit

/// Who the case is about: one line of facts, and one of marks where there are any.
struct CaseHeader {
  let reading: CaseReading

  /// Columns that its lines may take.
  let width: Int

  init(reading: CaseReading, width: Int) {
    self.reading = reading
    self.width = max(0, width - 2)
  }

  /// The marks have a line of their own only where they don't fit beside the facts.
  var rows: Int { marks.isEmpty || isOnOneLine ? 1 : 2 }

  private var isOnOneLine: Bool {
    (facts(.max) + marks).reduce(3) { $0 + $1.width } <= width
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let start = Point(row: area.row, column: area.column + 1)
    canvas.put(facts(width), at: start, maxWidth: width)
    let marks = marks
    if isOnOneLine {
      canvas.put(marks, endingAt: area.endColumn - 1, row: area.row)
    } else if area.rows > 1 {
      canvas.put(marks, at: Point(row: start.row + 1, column: start.column), maxWidth: width)
    }
  }

  /// The name is cut last, and only to leave room for the place.
  private func facts(_ room: Int) -> [Span] {
    let association = reading.association
    let separator = " \(reading.glyphs.separator) "
    let place = others.first.map { TextWidth.width(of: separator + $0) } ?? 0
    let name = TextWidth.truncated(association.name, to: max(room / 5 * 3, room - place))
    var spans = [Span(name, .strong, .bold)]
    var left = room - spans[0].width
    for fact in others {
      let width = TextWidth.width(of: separator + fact)
      guard width <= left else { break }
      spans.append(Span(separator + fact, .muted))
      left -= width
    }
    return spans
  }

  /// The facts behind the name, the ones that give way first at the end.
  private var others: [String] {
    let association = reading.association
    var place = association.city ?? ""
    if let department = association.department { place += (place.isEmpty ? "" : " ") + "(\(department))" }
    let employees = association.employees.map { CaseWords.employees($0, reading.language) }
    let network = association.network.map { CaseWords.network($0, reading.language) }
    return [place, employees ?? "", network ?? ""].filter { !$0.isEmpty }
  }

  /// What is out of the ordinary, each with a sign and a word: a pause, the close, the take-over; then the tags.
  private var marks: [Span] {
    let language = reading.language
    let `case` = reading.case
    var pieces: [[Span]] = []
    switch `case`.status {
    case .open: break
    case .paused:
      pieces.append([Span("\(reading.glyphs.stepPaused) \(`case`.status.label[language])", .warning)])
    case .closed: pieces.append([Span("\(reading.glyphs.stepCurrent) \(close)", .strong)])
    }
    if let stage = `case`.takenOverAt {
      let text = Localized(
        fr: "repris à «\u{A0}\(reading.stageLabel(stage))\u{A0}»",
        en: "taken over at “\(reading.stageLabel(stage))”")
      pieces.append([Span("\(reading.glyphs.takenOver) \(text[language])", .accent)])
    }
    if let state = reading.association.registerState, state != .active {
      pieces.append([Span("\(reading.glyphs.warning) \(state.label[language])", .warning)])
    }
    if !reading.tags.isEmpty {
      pieces.append([Span(reading.tags.map { "#\($0)" }.joined(separator: "  "), .mark)])
    }
    return Array(pieces.joined(separator: [Span("   ")]))
  }

  private var close: String {
    let language = reading.language
    let parts = [
      reading.case.status.label, reading.case.outcome?.label,
    ].compactMap { $0?[language] }
    return parts.joined(separator: CaseWords.colon(language))
  }
}

/// The row of tabs with their counts. Where they don't fit, counts go first, then all but the tab that shows.
struct CaseTabBar {
  let reading: CaseReading
  let tab: CaseTab

  func draw(in area: Rect, on canvas: inout Canvas) {
    let room = max(0, area.columns - 2)
    let counted = CaseTab.allCases.map { label($0, counts: true) }
    let plain = CaseTab.allCases.map { label($0, counts: false) }
    var column = area.column
    func fits(_ labels: [String], _ gap: Int) -> Bool {
      labels.reduce(0) { $0 + TextWidth.width(of: $1) + 2 } + gap * (labels.count - 1) <= room + 2
    }
    let choice = [(counted, 1), (counted, 0), (plain, 0)].first { fits($0.0, $0.1) }
    guard let (labels, gap) = choice else {
      let text = "‹ \(label(tab, counts: true)) ›  \(tab.rawValue + 1)/\(CaseTab.allCases.count)"
      canvas.put(
        reading.glyphs == .ascii ? "< \(label(tab, counts: true)) >" : text,
        at: Point(row: area.row, column: column + 1), style: Style(.strong, on: nil, .bold), maxWidth: room)
      return
    }
    for (index, text) in labels.enumerated() {
      let isCurrent = index == tab.rawValue
      column += canvas.put(
        " \(text) ", at: Point(row: area.row, column: column),
        style: isCurrent ? Style(.strong, on: .selection, .bold) : Style(.muted),
        maxWidth: max(0, area.endColumn - column))
      column += gap
    }
  }

  private func label(_ tab: CaseTab, counts: Bool) -> String {
    let text = tab.label[reading.language]
    guard counts, let count = tab.count(reading) else { return text }
    return "\(text) \(reading.language.number(count))"
  }
}
