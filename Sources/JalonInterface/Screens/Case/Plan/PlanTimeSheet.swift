import JalonCore
import TerminalKit

/// The plan along the months: one line an action, from its start to its due date.
extension Sheet where Item == CaseItem {
  mutating func time(_ plan: PlanReading) {
    let columns = PlanTimeColumns(width: width)
    let actions = plan.standing.sorted { PlanTimeColumns.place(of: $0) < PlanTimeColumns.place(of: $1) }
    let days = actions.flatMap { [$0.startedOn, $0.finishedOn ?? $0.due].compactMap { $0 } }
    let scale = PlanScale(days, today: plan.base.today, room: columns.months)
    let blank = PlanLine.blank(columns.title + columns.before)
    line([Span(blank + scale.months(plan.base.language), .muted)])
    pin()
    let rows = PlanTimeRow(reading: plan.base, scale: scale)
    for action in actions {
      let isAsked = plan.marks(of: action).contains { $0 != .late }
      let title = PlanLine.cell(action.title.onOneLine, columns.title)
      line(
        [
          Span(isAsked ? glyphs.missing + " " : "  ", .strong),
          Span(title + "  ", action.isOpen ? .text : .muted),
        ] + rows.spans(action), item: .action(action.id))
    }
  }
}

/// How wide the titles are, and what is left for the months.
struct PlanTimeColumns {
  /// Columns before the title, and between it and the months.
  let before = 4
  let title, months: Int

  init(width: Int) {
    title = min(44, max(10, width * 2 / 5))
    months = max(1, width - title - before)
  }

  /// In the order of their dates; what has none comes last.
  static func place(of action: PlanAction) -> (Int, Int64) {
    ((action.finishedOn ?? action.due).map { Int($0.number) } ?? .max, action.id)
  }
}

/// Months as columns: from the first day that the plan knows to its last one.
struct PlanScale {
  /// The first month, counted from the year 0; how many there are; columns of each.
  let first, count, cell: Int

  /// Months before today that stay in sight where not all fit.
  private static let behind = 2

  init(_ days: [Day], today: Day, room: Int) {
    let months = (days + [today]).map(Self.month)
    let present = Self.month(today)
    let (least, most) = (months.min() ?? present, months.max() ?? present)
    let fits = max(1, room)
    first = most - least < fits ? least : max(least, min(present - Self.behind, most - fits + 1))
    count = min(fits, most - first + 1)
    cell = min(8, max(1, fits / count))
  }

  private static func month(_ day: Day) -> Int { day.civil.year * 12 + day.civil.month - 1 }

  /// Columns of all months.
  var width: Int { count * cell }

  /// Where a day stands; `nil` outside the months that show.
  func column(of day: Day) -> Int? {
    let month = Self.month(day) - first
    guard (0..<count).contains(month) else { return nil }
    return month * cell + (day.civil.day - 1) * cell / 31
  }

  /// The names of the months, as much of each as has room; January bears its year.
  func months(_ language: Language) -> String {
    var text = ""
    for month in 0..<count {
      let start = month * cell
      guard month == 0 || text.count < start else { continue }
      text += PlanLine.blank(start - text.count)
      let (year, number) = (first + month).quotientAndRemainder(dividingBy: 12)
      if number == 0, width - start >= 4 {
        text += String(year)
      } else {
        text += name(of: number + 1, language)
      }
    }
    return text
  }
}

extension PlanScale {
  /// The short name where it fits, else its first letters.
  private func name(of month: Int, _ language: Language) -> String {
    let whole = language.monthName(month)
    let short = language.shortMonthName(month)
    if TextWidth.width(of: short) < cell { return short }
    return cell < 4 ? whole.prefix(1).uppercased() : String(whole.prefix(cell - 1))
  }
}

/// An action along the months: a line from its start, the sign of its state where it ends, and where today is.
struct PlanTimeRow {
  let reading: CaseReading
  let scale: PlanScale

  private struct Cell {
    var text: String
    var role: Role
  }

  func spans(_ action: PlanAction) -> [Span] {
    let glyphs = reading.glyphs
    var cells = Array(repeating: Cell(text: " ", role: .muted), count: scale.width)
    let today = scale.column(of: reading.today)
    if let today { cells[today] = Cell(text: glyphs.side, role: .border) }
    let isLate = action.isLate(on: reading.today)
    let end = (action.finishedOn ?? action.due).flatMap(scale.column)
    if let started = action.startedOn {
      let from = scale.column(of: started) ?? 0
      let to = isLate ? today : end ?? today
      if let to, from < to {
        for column in from..<to { cells[column] = Cell(text: glyphs.rule, role: .muted) }
      }
    }
    if let end {
      let sign = glyphs.sign(of: action.state)
      cells[end] =
        isLate ? Cell(text: glyphs.warning, role: .warning) : Cell(text: sign.text, role: sign.role)
    }
    var spans: [Span] = []
    var run = cells.first ?? Cell(text: "", role: .muted)
    for cell in cells.dropFirst() {
      if cell.role == run.role {
        run.text += cell.text
      } else {
        spans.append(Span(run.text, run.role))
        run = cell
      }
    }
    spans.append(Span(run.text, run.role))
    guard end == nil, action.due == nil, action.finishedOn == nil else { return spans }
    let words = Localized(fr: "sans date", en: "no date")
    return [Span(PlanLine.blank((today ?? 0) + 2) + words[reading.language], .muted)]
  }
}
