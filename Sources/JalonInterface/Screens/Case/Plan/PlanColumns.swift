import JalonCore
import TerminalKit

/// The columns of an action, at set widths of the sheet: what shows where can be said.
struct PlanColumns {
  /// Columns before the sign of an action: its indent and the mark of what is missing.
  static let indent = 4
  static let gap = 2

  let title, flags, mode, state, owner: Int
  /// The sign before a date has its own cell.
  let due = 10

  init(width: Int) {
    flags = width >= 88 ? 4 : 0
    mode = width >= 110 ? 14 : 0
    state = width >= 50 ? 10 : 0
    owner = width >= 108 ? 20 : width >= 70 ? 12 : 0
    let others = [flags, mode, state, owner].filter { $0 > 0 }.reduce(0) { $0 + $1 + Self.gap }
    title = max(8, width - Self.indent - 2 - others - Self.gap - due)
  }
}

/// One line of an action, column below column.
struct PlanLine {
  let plan: PlanReading
  let columns: PlanColumns

  private var reading: CaseReading { plan.base }
  private var language: Language { reading.language }
  private var glyphs: Glyphs { reading.glyphs }

  func spans(_ action: PlanAction) -> [Span] {
    let marks = plan.marks(of: action)
    let isAsked = marks.contains { $0 != .late }
    let isQuiet = !action.isOpen
    let sign = glyphs.sign(of: action.state)
    var spans = [
      Span("  "), Span(isAsked ? glyphs.missing + " " : "  ", .strong),
      Span(sign.text + " ", sign.role),
      Span(Self.cell(action.title.onOneLine, columns.title), isQuiet ? .muted : .text),
    ]
    if columns.flags > 0 { add(flags(action), columns.flags, .muted, to: &spans) }
    if columns.mode > 0 { add(action.mode.label[language], columns.mode, .muted, to: &spans) }
    if columns.state > 0 {
      let isNow = action.state == .underWay
      add(action.state.label[language], columns.state, isNow ? .text : .muted, to: &spans)
    }
    if columns.owner > 0 {
      let name = action.owner.map(reading.name(of:)).map { Self.shortened($0, to: columns.owner) }
      add(name ?? glyphs.dash, columns.owner, isQuiet || name == nil ? .muted : .text, to: &spans)
    }
    return spans + date(action, isLate: marks.contains(.late))
  }

  private func add(_ text: String, _ width: Int, _ role: Role, to spans: inout [Span]) {
    spans.append(Span(Self.blank(PlanColumns.gap) + Self.cell(text, width), role))
  }

  /// The due date behind the cell of its sign; once it is done, the day on which it was.
  private func date(_ action: PlanAction, isLate: Bool) -> [Span] {
    let room = columns.due - 2
    let day = action.finishedOn ?? action.droppedOn ?? action.due
    let text = day.map { reading.nearDay($0, room: room) } ?? glyphs.dash
    let role: Role = action.isOpen && day != nil ? .text : .muted
    return [
      Span(Self.blank(PlanColumns.gap)), Span(isLate ? glyphs.warning : " ", .warning),
      Span(" " + text, role),
    ]
  }

  /// A letter for each flag, each in its own cell.
  private func flags(_ action: PlanAction) -> String {
    Question.Flag.allCases.map { action.flags.contains($0) ? $0.letter[language] : " " }.joined()
  }

  /// A text cut to a width, or filled up to it.
  static func cell(_ text: String, _ width: Int) -> String {
    let shown = TextWidth.truncated(text, to: width)
    return shown + blank(width - TextWidth.width(of: shown))
  }

  static func blank(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A name with its first names as initials, where it is too long: `M. Le Goff`.
  static func shortened(_ name: String, to width: Int) -> String {
    guard TextWidth.width(of: name) > width, let space = name.firstIndex(of: " "), let first = name.first
    else {
      return name
    }
    return "\(first)." + name[space...]
  }
}

extension Question.Flag {
  /// Stands for it where there is room for one letter.
  fileprivate var letter: Localized {
    switch self {
    case .human: Localized("h")
    case .levellingUp: Localized(fr: "n", en: "l")
    case .poolable: Localized(fr: "m", en: "p")
    case .solidarity: Localized("s")
    }
  }
}

extension Glyphs {
  /// How far an action is.
  func sign(of state: PlanAction.State) -> (text: String, role: Role) {
    switch state {
    case .planned: (stepTodo, .stepTodo)
    case .underWay: (stepCurrent, .stepCurrent)
    case .finished: (done, .success)
    case .dropped: (missing, .muted)
    }
  }

  /// Whether what belongs to a line is hidden.
  func fold(_ isFolded: Bool) -> String {
    self == .ascii ? (isFolded ? "+" : "-") : (isFolded ? "▸" : "▾")
  }
}

extension CaseReading {
  /// A day in few columns, figures below figures: in words next to today; month and year where the year is another.
  func nearDay(_ day: Day, room: Int) -> String {
    let text = language.relative(day, to: today)
    if day == today, TextWidth.width(of: text) > room { return language == .fr ? "auj." : "today" }
    if abs(day - today) <= 1 { return text }
    let (year, month, dayOfMonth) = day.civil
    guard year == today.civil.year || abs(day - today) < 180 else {
      return (month < 10 ? "0" : "") + "\(month)/\(year)"
    }
    return (dayOfMonth < 10 ? " " : "") + language.dayAndMonth(day)
  }
}
