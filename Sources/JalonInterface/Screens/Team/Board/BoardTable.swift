import JalonCore
import TerminalKit

/// The open cases by adviser, department, sector or network: one line each, one column a stage, then their sums.
struct BoardTable {
  /// How many columns stand behind the stages: all cases; those that are late.
  static let sums = 2

  let board: TeamBoard
  let grouping: TeamGrouping
  let state: TeamState
  let shell: Shell

  private var language: Language { shell.language }
  private var first: Int { shell.size.columns < 100 ? 20 : 30 }
  private var columns: BoardColumns {
    BoardColumns(count: board.columns.count + Self.sums, room: shell.size.columns, before: first)
  }
  private var chosen: Int { state.boardColumn }

  var sheet: Sheet<TeamItem> {
    var sheet = Sheet<TeamItem>(width: shell.size.columns, glyphs: shell.glyphs, upTo: .max)
    TeamHead.leaveRoom(in: &sheet)
    head(&sheet)
    sheet.pin()
    for group in board.groups { line(of: group, &sheet) }
    if !state.groupsAreRead {
      sheet.text(shell.glyphs.ellipsis, .muted)
    } else if board.groups.isEmpty {
      sheet.text(Localized(fr: "Aucun dossier.", en: "No case.")[language], .muted)
    }
    return sheet
  }

  private func head(_ sheet: inout Sheet<TeamItem>) {
    let labels =
      board.columns.map { $0.label[language] } + [
        Localized(fr: "En tout", en: "In all")[language], Localized(fr: "Retard", en: "Late")[language],
      ]
    let cells = labels.enumerated().flatMap { place, label in columns.head(label, isChosen: place == chosen) }
    sheet.line(
      [Span(TeamWords.padded(CaseWords.raised(grouping.label[language]), to: first), .heading)] + cells)
    figures(
      Localized(fr: "Toute l’équipe", en: "The whole team")[language], .muted,
      board.columns.map(\.cases) + [board.cases, board.late], item: nil, &sheet)
  }

  private func line(of group: BoardGroup, _ sheet: inout Sheet<TeamItem>) {
    figures(
      TeamWords.label(of: group.value, by: grouping)[language], group.value == nil ? .muted : .text,
      board.columns.map { group.cases[$0.id] ?? 0 } + [group.total, group.late], item: .group(group.value),
      &sheet)
  }

  private func figures(
    _ label: String, _ role: Role, _ values: [Int], item: TeamItem?, _ sheet: inout Sheet<TeamItem>
  ) {
    let cells = values.enumerated().flatMap { place, value in
      let isLate = place == values.count - 1 && 2 * value > values[place - 1]
      let text = value == 0 ? shell.glyphs.separator : language.number(value)
      return columns.figure(
        text, value == 0 ? .muted : isLate ? .warning : role, place == chosen && item != nil ? .bold : [])
    }
    sheet.line(
      [Span(TeamWords.padded(TextWidth.truncated(label, to: first - 2), to: first), role)] + cells, item: item
    )
  }
}
