import JalonCore
import TerminalKit

/// The columns of the register, in the order in which they stand, with the windows on which each shows.
enum RegisterColumns {
  static let all: [Column<AssociationSort>] = [
    Column(
      fr: "Association", en: "Association", .rest(upTo: 56), order: .name,
      with: Companion(title: Localized(fr: "Commune", en: "City"), windows: 56..<110) { $0.city }
    ) { row, context in
      name(row, context)
    },
    Column(fr: "Commune", en: "City", .steps([110: 20, 160: 24]), order: .city) { row, _ in
      [Span(row.city ?? "", .muted)]
    },
    Column(fr: "Dép.", en: "Dept", .steps([56: 4]), order: .department) { row, _ in
      [Span(row.department ?? "", .muted)]
    },
    Column(fr: "Dossier", en: "Case", .steps([0: 13, 120: 15])) { row, context in caseCell(row, context) },
    Column(fr: "RNA", en: "RNA", .steps([96: 10])) { row, _ in [Span(row.rna ?? "", .muted)] },
    Column(fr: "SIREN", en: "SIREN", .steps([120: 11])) { row, _ in
      [Span(row.siren.map { Siren($0)?.written ?? $0 } ?? "", .muted)]
    },
    Column(fr: "Secteur", en: "Sector", .steps([150: 26, 180: 38])) { row, context in
      [Span(row.sector.map { Sector.label(for: $0)[context.language] } ?? "", .muted)]
    },
  ]

  /// The name, with what the register says where the association is no longer active.
  private static func name(_ row: AssociationRow, _ context: CellContext) -> [Span] {
    guard let state = row.registerState, state != .active else { return [Span(row.name)] }
    return [
      Span(context.glyphs.warning, .warning),
      Span(" \(state.label[context.language]) \(context.glyphs.separator) \(row.name)", .muted),
    ]
  }

  private static func caseCell(_ row: AssociationRow, _ context: CellContext) -> [Span] {
    guard row.caseID != nil, let stage = row.stage else { return [Span(context.glyphs.dash, .muted)] }
    let label = context.label(of: stage)
    if stage == .closed { return [Span(context.glyphs.done + " " + label, .muted)] }
    return [Span(context.glyphs.stepCurrent + " " + label)]
  }
}
