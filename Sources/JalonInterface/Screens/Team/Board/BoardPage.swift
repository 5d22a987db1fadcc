import JalonCore
import TerminalKit

/// Where the open cases stand, stage by stage; below, for the stage of the column, the cases that stand still and what holds them.
struct BoardPage {
  let board: TeamBoard
  let state: TeamState
  let shell: Shell

  private var language: Language { shell.language }
  private var glyphs: Glyphs { shell.glyphs }
  private var columns: BoardColumns { BoardColumns(count: board.columns.count, room: shell.size.columns) }

  var sheet: Sheet<TeamItem> {
    var sheet = Sheet<TeamItem>(width: shell.size.columns, glyphs: glyphs, upTo: .max)
    TeamHead.leaveRoom(in: &sheet)
    stages(&sheet)
    sheet.pin()
    guard let stage = state.stage else { return sheet }
    if shell.size.columns >= 110 {
      let beside = min(54, shell.size.columns * 2 / 5)
      sheet.divide(shell.size.columns - beside - 10, beside: beside) { lacks(of: stage, upTo: 12, &$0) }
      standing(in: stage, &sheet)
    } else {
      lacks(of: stage, upTo: 3, &sheet)
      standing(in: stage, &sheet)
    }
    sheet.start = state.standing?.first.map { .standing($0.id) } ?? (stage.cases > 0 ? .all : nil)
    return sheet
  }

  // MARK: Stages

  private func stages(_ sheet: inout Sheet<TeamItem>) {
    let present = state.stage?.id
    func line(_ cell: (StageStanding) -> [Span]) {
      sheet.line(board.columns.flatMap { columns.cell(cell($0)) })
    }
    line { stage in
      let label = columns.cut(stage.label[language], mark: stage.id == present ? 2 : 0)
      return stage.id == present
        ? [Span(glyphs.current + " ", .accent), Span(label, .strong, .bold)] : [Span(label, .muted)]
    }
    line { stage in
      let count = Span(language.number(stage.cases), .strong, stage.id == present ? .bold : [])
      guard columns.isWide else { return [count] + sign(stage) }
      return [count] + age(stage)
    }
    if !columns.isWide { line { age($0, before: "") } }
    line { AgeBars($0, room: columns.width).spans(glyphs) }
    sheet.line([])
    if let stage = state.stage { about(stage, &sheet) }
  }

  /// The median age; a sign where it is more than is usual.
  private func age(_ stage: StageStanding, before: String = "  ") -> [Span] {
    guard let median = stage.medianAge else { return [] }
    let age = Span(before + language.days(median), isOld(stage) ? .warning : .muted)
    return [age] + (columns.isWide ? sign(stage) : [])
  }

  private func sign(_ stage: StageStanding) -> [Span] {
    isOld(stage) ? [Span(" " + (glyphs == .ascii ? "!" : "▲"), .warning)] : []
  }

  private func isOld(_ stage: StageStanding) -> Bool {
    guard let median = stage.medianAge, let usual = stage.usualDays else { return false }
    return median > usual.upperBound
  }

  /// What the column is about, in words.
  private func about(_ stage: StageStanding, _ sheet: inout Sheet<TeamItem>) {
    var parts: [Localized] = []
    if let usual = stage.usualDays {
      parts.append(
        Localized(
          fr: "d’habitude \(usual.lowerBound) à \(Language.fr.days(usual.upperBound))",
          en: "usually \(usual.lowerBound) to \(Language.en.days(usual.upperBound))"))
      let late = stage.late
      parts.append(
        .count(late, fr: ("au-delà", "au-delà"), en: ("beyond that", "beyond that")))
    }
    if let most = stage.percentile85 {
      parts.append(
        Localized(
          fr: "85\u{202F}% depuis \(Language.fr.days(most)) au plus",
          en: "85% for \(Language.en.days(most)) at most"))
    }
    if stage.paused > 0 {
      parts.append(
        Localized(
          fr: "\(Language.fr.number(stage.paused)) en pause", en: "\(Language.en.number(stage.paused)) paused"
        ))
    }
    if stage.takenOver > 0 {
      parts.append(
        .count(stage.takenOver, fr: ("repris en cours", "repris en cours"), en: ("taken over", "taken over")))
    }
    sheet.text(
      parts.map { $0[language] }.joined(separator: " \(glyphs.separator) "), .muted,
      after: [Span(stage.label[language] + "  ", .strong, .bold)], upTo: 2)
  }

  // MARK: What is behind

  private func standing(in stage: StageStanding, _ sheet: inout Sheet<TeamItem>) {
    let late = stage.late
    sheet.heading(
      Localized(fr: "À l’arrêt au-delà de l’habitude", en: "Standing still beyond what is usual")[language],
      trailing: late > 0 ? [Span(language.number(late), .muted)] : [])
    guard let rows = state.standing else { return sheet.text(glyphs.ellipsis, .muted) }
    if rows.isEmpty {
      sheet.text(
        Localized(
          fr: "Aucun dossier ne dépasse la durée habituelle.", en: "No case is beyond the usual duration.")[
            language], .muted)
    }
    for row in rows {
      sheet.line(name(of: row, sheet.width), trailing: trailing(row), item: .standing(row.id))
    }
    if stage.cases > 0 {
      sheet.line([Span(Self.all(stage.cases)[language], .link)], item: .all)
    }
  }

  private func name(of row: CaseRow, _ width: Int) -> [Span] {
    let place = row.city.map { " \(glyphs.separator) \($0)" } ?? ""
    let room = width - trailing(row).reduce(2) { $0 + $1.width }
    let name = TextWidth.truncated(row.name, to: max(8, room))
    let left = room - TextWidth.width(of: name)
    return [Span(name), Span(left > 8 ? TextWidth.truncated(place, to: left) : "", .muted)]
  }

  /// For how long it has been there, and with whom.
  private func trailing(_ row: CaseRow) -> [Span] {
    let days = Span(language.days(shell.today - row.stageSince), .strong)
    guard shell.size.columns >= 72 else { return [days] }
    return [days, Span("  " + TeamWords.padded(TeamWords.initialed(row.adviser), to: 16), .muted)]
  }

  private static func all(_ count: Int) -> Localized {
    count == 1
      ? Localized(fr: "Le dossier de cette étape", en: "The case of this stage")
      : Localized(
        fr: "Les \(Language.fr.number(count)) dossiers de cette étape",
        en: "All \(Language.en.number(count)) cases of this stage")
  }

  private func lacks(of stage: StageStanding, upTo limit: Int, _ sheet: inout Sheet<TeamItem>) {
    sheet.heading(
      Localized(
        fr: "Ce qui bloque le plus en «\u{A0}\(stage.label.fr)\u{A0}»",
        en: "What most often blocks “\(stage.label.en)”")[language])
    let gates = state.gates
    guard let gates else { return sheet.text(glyphs.ellipsis, .muted) }
    for lack in gates.first(where: { $0.id == stage.id })?.lacks.prefix(limit) ?? [] {
      sheet.line(
        TeamWords.lack(lack, in: stage.id, sheet.width, shell), item: .lack(stage.id, lack.condition))
    }
  }
}
