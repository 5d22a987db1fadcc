import JalonCore
import TerminalKit

/// The columns of the register, in the order in which they stand.
enum RegisterColumns {
  static let all: [Column<AssociationSort>] = [
    Column(fr: "Association", en: "Association", 22...34, priority: 100, order: .name) { row, context in
      name(row, context)
    },
    Column(fr: "Commune", en: "City", 14...24, priority: 80, order: .city) { row, _ in [Span(row.city ?? "")]
    },
    Column(fr: "Dép.", en: "Dept", 4...4, priority: 85, order: .department) { row, _ in
      [Span(row.department ?? "", .muted)]
    },
    Column(fr: "Dossier", en: "Case", 13...15, priority: 90) { row, context in caseCell(row, context) },
    Column(fr: "RNA", en: "RNA", 10...10, priority: 60) { row, _ in [Span(row.rna ?? "", .muted)] },
    Column(fr: "SIREN", en: "SIREN", 11...11, priority: 40) { row, _ in
      [Span(row.siren.map { Siren($0)?.written ?? $0 } ?? "", .muted)]
    },
    Column(fr: "Secteur", en: "Sector", 18...34, priority: 30) { row, context in
      [Span(row.sector.map { Sector.label(for: $0)[context.language] } ?? "", .muted)]
    },
  ]

  /// The name, with what the register says where the association is no longer active.
  private static func name(_ row: AssociationRow, _ context: CellContext) -> [Span] {
    guard let state = row.registerState, state != .active else { return [Span(row.name)] }
    return [Span(state.label[context.language] + " ", .warning), Span(row.name, .muted)]
  }

  private static func caseCell(_ row: AssociationRow, _ context: CellContext) -> [Span] {
    guard row.caseID != nil, let stage = row.stage else { return [Span(context.glyphs.dash, .muted)] }
    let label = context.shell.label(of: stage)[context.language]
    if stage == .closed { return [Span(label, .muted)] }
    return [Span(context.glyphs.stepCurrent + " ", .stepCurrent), Span(label)]
  }
}
