import JalonCore
import TerminalKit

/// The columns of the list of cases, in the order in which they stand, with the windows on which each shows.
enum CasesColumns {
  static let all: [Column<CaseSort>] = [
    Column(
      fr: "Association", en: "Association", .rest(upTo: 56), order: .name,
      with: Companion(title: Localized(fr: "Commune", en: "City"), windows: 70..<170) { $0.city }
    ) { row, _ in
      [Span(row.name, row.status == .closed ? .muted : .text)]
    },
    Column(fr: "Commune", en: "City", .steps([170: 20])) { row, _ in [Span(row.city ?? "", .muted)] },
    Column(fr: "Dép.", en: "Dept", .steps([96: 4]), order: .department) { row, _ in
      [Span(row.department ?? "", .muted)]
    },
    Column(fr: "Étape", en: "Stage", .steps([52: 11, 70: 15, 110: 20]), order: .stage) { row, context in
      StageCell.spans(row, context)
    },
    Column(fr: "Porte", en: "Gate", .steps([120: 7]), .right) { row, context in gate(row, context) },
    Column(fr: "Depuis", en: "Since", .steps([100: 7]), .right) { row, context in
      [Span(row.status == .closed ? "" : context.days(context.today - row.stageSince), .muted)]
    },
    Column(fr: "Échange", en: "Contact", .steps([72: 7]), .right, order: .lastExchange) { row, context in
      lastExchange(row, context)
    },
    Column(fr: "Suite", en: "Next", .steps([0: 11, 140: 13]), order: .nextFollowUp) { row, context in
      nextFollowUp(row, context)
    },
    Column(fr: "Conseiller", en: "Adviser", .steps([140: 18, 200: 20]), order: .adviser) { row, _ in
      [Span(row.adviser, .muted)]
    },
    Column(fr: "Référence", en: "Reference", .steps([180: 10])) { row, _ in [Span(row.reference, .muted)] },
    Column(fr: "Score", en: "Score", .steps([200: 6]), .right, order: .score) { row, context in
      [Span(row.score.map { context.language.decimal(tenths: $0) } ?? "", .text)]
    },
  ]

  /// Days without an exchange after which one should be had, and after which it is badly wanted.
  static let longSilence = 45
  static let longestSilence = 90
  /// Days by which a follow-up may be late before more than a sign says so.
  static let longDelay = 14

  /// How many conditions of the gate hold; what can move on stands out.
  private static func gate(_ row: CaseRow, _ context: CellContext) -> [Span] {
    guard row.status != .closed, row.conditions > 0 else { return [] }
    if row.missing == 0 {
      return [Span(context.glyphs.done + " \(row.conditions)/\(row.conditions)", .success)]
    }
    return [Span("\(row.conditions - row.missing)/\(row.conditions)", .muted)]
  }

  private static func lastExchange(_ row: CaseRow, _ context: CellContext) -> [Span] {
    guard let last = row.lastExchangeOn else { return [Span(context.glyphs.dash, .muted)] }
    let days = context.today - last
    guard row.status == .open, days > longSilence else { return [Span(context.days(days), .muted)] }
    return context.signed(
      context.glyphs.warning, context.days(days), isGrave: days > longestSilence, .right)
  }

  private static func nextFollowUp(_ row: CaseRow, _ context: CellContext) -> [Span] {
    let language = context.language
    switch row.status {
    case .closed: return []
    case .paused:
      return [Span("\(context.glyphs.stepPaused) \(Case.Status.paused.label[language])", .muted)]
    case .open: break
    }
    guard let next = row.nextFollowUpOn?.day else {
      let none = Localized(fr: "aucune", en: "none")
      return [Span("\(context.glyphs.dash) \(none[language])", .muted)]
    }
    let late = context.today - next
    let text = context.nearDay(next, room: context.width - 2)
    if late > 0 { return context.signed(context.glyphs.warning, text, isGrave: late > longDelay) }
    return [Span("  " + text, late == 0 ? .strong : .text)]
  }
}

extension CellContext {
  /// A number of days, right-aligned by its column: `47 j`; in years where days tell nothing any more.
  func days(_ count: Int) -> String {
    guard count > 999 else { return language.days(count) }
    return "\(count / 365)\u{A0}" + (language == .fr ? "ans" : "y")
  }

  /// A day in few columns: in words next to today, else day and month with the figures one below the other; month
  /// and year where the year is another.
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

  /// A sign in a column of its own, then a text; only the sign is coloured, unless it is grave.
  func signed(_ sign: String, _ text: String, isGrave: Bool, _ alignment: Column<CaseSort>.Alignment = .left)
    -> [Span]
  {
    let space = alignment == .left ? 1 : max(1, width - TextWidth.width(of: sign) - TextWidth.width(of: text))
    let padded = String(repeating: " ", count: space) + text
    return [Span(sign, .warning), Span(padded, isGrave ? .warning : .text)]
  }
}
