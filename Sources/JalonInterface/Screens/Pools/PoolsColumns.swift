import JalonCore
import TerminalKit

/// The columns of the list of pools, in the order in which they stand, with the windows on which each shows.
enum PoolsColumns {
  static let all: [Column<PoolSort>] = [
    Column(fr: "Outil", en: "Tool", .rest(upTo: 56), order: .tool) { row, _ in
      [Span(row.sheet.pool.tool, row.sheet.pool.isOpen ? .text : .muted)]
    },
    Column(fr: "Coordination", en: "Coordinator", .steps([72: 16, 110: 18])) { row, _ in
      [Span(row.coordinator, .muted)]
    },
    Column(fr: "Membres", en: "Members", .steps([0: 7]), .right, order: .members) { row, context in
      [Span(context.language.number(row.sheet.active.count))]
    },
    Column(fr: "Coût", en: "Cost", .steps([0: 12]), .right, order: .cost) { row, context in
      cost(row, context)
    },
    Column(fr: "Répartition", en: "Sharing", .steps([100: 16])) { row, context in
      [Span(row.sheet.pool.sharing.label[context.language], .muted)]
    },
    Column(fr: "État", en: "State", .steps([52: 8, 140: 18])) { row, context in state(row, context) },
  ]

  /// The cost, with a sign where the shares don’t come to it.
  private static func cost(_ row: PoolRow, _ context: CellContext) -> [Span] {
    let money = Span(PoolWords.money(row.sheet.pool.cost, hasCents: true, context.language))
    let isOff = row.sheet.pool.isOpen && !row.sheet.active.isEmpty && row.sheet.shares.uncovered != 0
    return isOff ? [Span(context.glyphs.warning + " ", .warning), money] : [money]
  }

  private static func state(_ row: PoolRow, _ context: CellContext) -> [Span] {
    guard let closed = row.sheet.pool.closedOn else {
      return [Span(Localized(fr: "ouvert", en: "open")[context.language])]
    }
    let word = Localized(fr: "clos", en: "closed")[context.language]
    guard context.width > 8 else { return [Span(word, .muted)] }
    let day = context.language.mediumDate(closed)
    return [Span(word + " " + day, .muted)]
  }
}
