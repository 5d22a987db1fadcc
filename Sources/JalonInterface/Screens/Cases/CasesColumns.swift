import JalonCore
import TerminalKit

/// The columns of the list of cases, in the order in which they stand.
enum CasesColumns {
  static let all: [Column<CaseSort>] = [
    Column(fr: "Association", en: "Association", 22...30, priority: 100, order: .name) { row, _ in
      [Span(row.name, row.status == .closed ? .muted : .text)]
    },
    Column(fr: "Commune", en: "City", 14...22, priority: 30) { row, _ in [Span(row.city ?? "", .muted)] },
    Column(fr: "Dép.", en: "Dept", 4...4, priority: 60, order: .department) { row, _ in
      [Span(row.department ?? "", .muted)]
    },
    Column(fr: "Étape", en: "Stage", 15...20, priority: 95, order: .stage) { row, context in
      StageCell.spans(row, context)
    },
    Column(fr: "Porte", en: "Gate", 7...7, priority: 45, .right) { row, context in gate(row, context) },
    Column(fr: "Depuis", en: "Since", 7...7, priority: 50, .right) { row, context in
      [Span(row.status == .closed ? "" : context.language.days(context.today - row.stageSince), .muted)]
    },
    Column(fr: "Échange", en: "Contact", 8...8, priority: 80, .right, order: .lastExchange) {
      row, context in
      lastExchange(row, context)
    },
    Column(fr: "Suite", en: "Next", 11...11, priority: 90, order: .nextFollowUp) { row, context in
      nextFollowUp(row, context)
    },
    Column(fr: "Score", en: "Score", 6...6, priority: 25, .right, order: .score) { row, context in
      [Span(row.score.map { context.language.decimal(tenths: $0) } ?? "", .text)]
    },
    Column(fr: "Conseiller", en: "Adviser", 14...20, priority: 40, order: .adviser) { row, _ in
      [Span(row.adviser, .muted)]
    },
    Column(fr: "Référence", en: "Reference", 10...10, priority: 20) { row, _ in [Span(row.reference, .muted)]
    },
  ]

  /// Days without an exchange after which one should be had.
  static let longSilence = 45

  /// How many conditions of the gate hold; what can move on stands out.
  private static func gate(_ row: CaseRow, _ context: CellContext) -> [Span] {
    guard row.status != .closed, row.conditions > 0 else { return [] }
    if row.missing == 0 {
      return [Span(context.glyphs.done + " ", .success), Span("\(row.conditions)/\(row.conditions)")]
    }
    return [Span("\(row.conditions - row.missing)/\(row.conditions)", .muted)]
  }

  private static func lastExchange(_ row: CaseRow, _ context: CellContext) -> [Span] {
    guard let last = row.lastExchangeOn else { return [Span(context.glyphs.dash, .muted)] }
    let days = context.today - last
    let text = context.language.days(days)
    guard row.status == .open, days > longSilence else { return [Span(text, .muted)] }
    return [Span(context.glyphs.warning + " ", .warning), Span(text, .warning)]
  }

  private static func nextFollowUp(_ row: CaseRow, _ context: CellContext) -> [Span] {
    let language = context.language
    switch row.status {
    case .closed: return []
    case .paused: return [Span(Case.Status.paused.label[language], .muted)]
    case .open: break
    }
    guard let next = row.nextFollowUpOn?.day else {
      let none = Localized(fr: "aucune", en: "none")
      return [Span("\(context.glyphs.dash) \(none[language])", .warning)]
    }
    let days = next - context.today
    if days < 0 {
      return [Span(context.glyphs.warning + " ", .warning), Span(language.dayAndMonth(next), .warning)]
    }
    let text = days <= 1 ? language.relative(next, to: context.today) : language.dayAndMonth(next)
    return [Span(text, days == 0 ? .strong : .text)]
  }
}

/// A stage as a row of steps and a word: `▪▪▪▪▣▫▫▫ Plan`; in a narrow column `5/8 Plan`.
enum StageCell {
  /// Columns that the labels of the default path need at most.
  private static let longestLabel = 11

  static func spans(_ row: CaseRow, _ context: CellContext) -> [Span] {
    let label = context.shell.label(of: row.stage)[context.language]
    let isClosed = row.status == .closed
    guard row.stageCount <= 12, context.width >= row.stageCount + 1 + longestLabel
    else {
      let step = isClosed ? "" : "\(min(row.stageRank + 1, row.stageCount))/\(row.stageCount) "
      return [Span(step, .muted), Span(label, isClosed ? .muted : .text)]
    }
    return steps(row, context.glyphs) + [Span(" " + label, isClosed ? .muted : .text)]
  }

  /// A case that has left the path shows no steps: that it ended says nothing of how far it went.
  private static func steps(_ row: CaseRow, _ glyphs: Glyphs) -> [Span] {
    if row.status == .closed {
      return [Span(glyphs.dash + String(repeating: " ", count: max(0, row.stageCount - 1)), .muted)]
    }
    let done = min(max(0, row.stageRank), row.stageCount)
    var spans = [Span(String(repeating: glyphs.stepDone, count: done), .muted)]
    guard done < row.stageCount else { return spans }
    spans.append(
      row.status == .paused ? Span(glyphs.stepPaused, .stepBlocked) : Span(glyphs.stepCurrent, .stepCurrent))
    spans.append(Span(String(repeating: glyphs.stepTodo, count: row.stageCount - done - 1), .stepTodo))
    return spans
  }
}
