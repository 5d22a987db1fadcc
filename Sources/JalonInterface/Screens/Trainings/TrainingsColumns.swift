import JalonCore
import TerminalKit

/// The columns of the list of trainings, in the order in which they stand, with the windows on which each shows.
enum TrainingsColumns {
  static let all: [Column<TrainingSort>] = [
    Column(fr: "Formation", en: "Training", .rest(upTo: 48), order: .title) { row, _ in
      [Span(row.entry.title, row.entry.declaredOn == nil ? .text : .muted)]
    },
    Column(
      fr: "Association", en: "Association", .steps([60: 16, 76: 20, 110: 26, 160: 36]), order: .association
    ) { row, _ in
      [Span(row.entry.name, .muted)]
    },
    Column(fr: "Dates", en: "Dates", .steps([0: 8, 110: 17]), order: .day) { row, context in
      dates(row, context)
    },
    Column(fr: "Inscrits", en: "Enrolled", .steps([110: 8]), .right) { row, context in
      [Span(context.language.number(row.enrolled), .muted)]
    },
    Column(fr: "Preuves", en: "Evidence", .steps([0: 8]), .right) { row, context in pieces(row, context) },
    Column(fr: "Échéance", en: "Next due", .steps([52: 10])) { row, context in due(row, context) },
    Column(fr: "Conseiller", en: "Adviser", .steps([140: 18, 200: 20])) { row, _ in
      [Span(row.entry.adviser, .muted)]
    },
  ]

  /// The day, or the first and the last one where there is room; with its year where that does not go without saying.
  private static func dates(_ row: TrainingRow, _ context: CellContext) -> [Span] {
    guard let last = row.entry.lastOn, let first = row.entry.firstOn else {
      return [Span(Localized(fr: "à fixer", en: "to be set")[context.language], .warning)]
    }
    let language = context.language
    func shown(_ day: Day) -> String {
      let isNear = abs(day - context.today) < 300
      guard !isNear else { return language.dayAndMonth(day) }
      return language.shortMonthName(day.civil.month) + "\u{A0}\(day.civil.year % 100)"
    }
    let isRange = context.width > 10 && first != last
    return [
      Span(isRange ? shown(first) + "–" + shown(last) : shown(last), last < context.today ? .muted : .text)
    ]
  }

  private static func pieces(_ row: TrainingRow, _ context: CellContext) -> [Span] {
    let figures = "\(row.settled)/\(row.pieces)"
    guard row.entry.declaredOn == nil else { return [Span("\(context.glyphs.done) \(figures)", .success)] }
    return [Span(figures, row.settled == row.pieces ? .success : .text)]
  }

  private static func due(_ row: TrainingRow, _ context: CellContext) -> [Span] {
    if row.entry.declaredOn != nil {
      return [Span(Localized(fr: "complet", en: "complete")[context.language], .muted)]
    }
    guard let due = row.nextDue else {
      let isReady = row.settled == row.pieces
      return isReady ? [Span(Localized(fr: "à clore", en: "to lock")[context.language], .accent)] : []
    }
    let day = context.language.dayAndMonth(due)
    guard due < context.today else { return [Span(day)] }
    return [Span(context.glyphs.warning + " ", .warning), Span(day, .warning)]
  }
}
