import JalonCore
import TerminalKit

/// Who the case is about: one line of facts, and one of marks where there are any.
struct CaseHeader {
  let reading: CaseReading

  var rows: Int { marks.isEmpty ? 1 : 2 }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.put(
      facts, at: Point(row: area.row, column: area.column + 1), maxWidth: max(0, area.columns - 2))
    guard area.rows > 1 else { return }
    canvas.put(
      marks, at: Point(row: area.row + 1, column: area.column + 1), maxWidth: max(0, area.columns - 2))
  }

  private var facts: [Span] {
    let association = reading.association
    let separator = " \(reading.glyphs.separator) "
    var place = association.city ?? ""
    if let department = association.department { place += (place.isEmpty ? "" : " ") + "(\(department))" }
    let employees = association.employees.map { CaseWords.employees($0, reading.language) }
    let network = association.network.map { CaseWords.network($0, reading.language) }
    let parts = [place, employees ?? "", network ?? ""].filter { !$0.isEmpty }
    return [Span(association.name, .strong, .bold)] + parts.map { Span(separator + $0, .muted) }
  }

  /// What is out of the ordinary, each with a sign and a word: a pause, the close, the take-over; then the tags.
  private var marks: [Span] {
    let language = reading.language
    let `case` = reading.case
    var pieces: [[Span]] = []
    switch `case`.status {
    case .open: break
    case .paused: pieces.append([Span("\(reading.glyphs.stepPaused) ", .warning), Span(pause, .warning)])
    case .closed: pieces.append([Span("\(reading.glyphs.done) \(close)", .strong)])
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

  private var pause: String {
    let language = reading.language
    var text = reading.case.status.label[language]
    if let reason = reading.case.pauseReason { text += (language == .fr ? "\u{A0}: " : ": ") + reason }
    if let day = reading.case.reviewOn {
      let review = Localized(
        fr: ", à revoir le \(day.shown(.fr))", en: ", to be reviewed on \(day.shown(.en))")
      text += review[language]
    }
    return text
  }

  private var close: String {
    let language = reading.language
    var text = reading.case.status.label[language]
    if let day = reading.case.closedOn {
      text += Localized(fr: " le \(day.shown(.fr))", en: " on \(day.shown(.en))")[language]
    }
    if let outcome = reading.case.outcome {
      text += (language == .fr ? "\u{A0}: " : ": ") + outcome.label[language]
    }
    if let reason = reading.case.closeReason { text += " (\(reason))" }
    return text
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
