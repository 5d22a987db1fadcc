import JalonCore
import TerminalKit

/// How much each adviser has on their hands; below the cursor, what would need somebody else if they left.
struct LoadPage {
  let load: [AdviserLoad]
  let shell: Shell
  private let column: Int
  private let open: TeamItem?
  /// The highest of each figure.
  private let most: [LoadFigure: Int]

  init(load: [AdviserLoad], column: Int, at item: TeamItem?, shell: Shell) {
    self.load = load.sorted { ($1.cases, $0.name) < ($0.cases, $1.name) }
    self.shell = shell
    self.column = column
    let here = load.lazy.map { TeamItem.adviser($0.id) }.first { $0 == item }
    open = here ?? self.load.first.map { .adviser($0.id) }
    most = Dictionary(
      uniqueKeysWithValues: LoadFigure.allCases.map { ($0, load.map($0.value).max() ?? 0) })
  }

  private var language: Language { shell.language }
  private var first: Int { shell.size.columns < 100 ? 20 : 30 }
  private var columns: BoardColumns {
    BoardColumns(count: LoadFigure.allCases.count, room: shell.size.columns, before: first)
  }

  var sheet: Sheet<TeamItem> {
    var sheet = Sheet<TeamItem>(width: shell.size.columns, glyphs: shell.glyphs, upTo: .max)
    TeamHead.leaveRoom(in: &sheet)
    let chosen = LoadFigure.at(column)
    sheet.text(
      chosen.meaning[language], .muted, after: [Span(chosen.label[language] + "  ", .strong, .bold)], upTo: 2)
    sheet.line([])
    let head = LoadFigure.allCases.flatMap { figure in
      columns.head(
        (columns.isWide ? figure.label : figure.short)[language], isChosen: figure == chosen)
    }
    let label = Localized(fr: "Conseiller", en: "Adviser")[language]
    sheet.line([Span(TeamWords.padded(label, to: first), .heading)] + head)
    line(Localized(fr: "Toute l’équipe", en: "The whole team")[language], .muted, nil, &sheet) { figure in
      load.reduce(0) { $0 + figure.value($1) }
    }
    sheet.pin()
    for adviser in load {
      line(adviser.name, adviser.leftOn == nil ? .text : .muted, .adviser(adviser.id), &sheet) {
        $0.value(adviser)
      }
      if open == .adviser(adviser.id) { leaving(adviser, &sheet) }
    }
    return sheet
  }

  private func line(
    _ label: String, _ role: Role, _ item: TeamItem?, _ sheet: inout Sheet<TeamItem>,
    _ value: (LoadFigure) -> Int
  ) {
    let cells = LoadFigure.allCases.flatMap { figure in
      let value = value(figure)
      // Of each care, the highest stands out.
      let isHighest = figure.isCare && item != nil && value > 0 && value == most[figure]
      return columns.figure(
        value == 0 ? shell.glyphs.separator : language.number(value),
        value == 0 ? .muted : isHighest ? .warning : role,
        figure.rawValue == column && item != nil ? .bold : [])
    }
    sheet.line(
      [Span(TeamWords.padded(TextWidth.truncated(label, to: first - 2), to: first), role)] + cells, item: item
    )
  }

  /// What would need somebody else.
  private func leaving(_ adviser: AdviserLoad, _ sheet: inout Sheet<TeamItem>) {
    let item = TeamItem.adviser(adviser.id)
    if let left = adviser.leftOn {
      let day = left.shown(language)
      sheet.text(
        Localized(fr: "départ le \(day)", en: "left on \(day)")[language], .warning, after: [Span("  ")],
        item: item)
    }
    guard !adviser.isEmpty else {
      return sheet.text(
        Localized(fr: "rien entre les mains", en: "nothing on their hands")[language], .muted,
        after: [Span("  ")],
        item: item)
    }
    let parts: [Localized] = [
      .count(
        adviser.cases, fr: ("dossier à confier", "dossiers à confier"),
        en: ("case to assign", "cases to assign")),
      .count(
        adviser.followUps, fr: ("suite convenue", "suites convenues"),
        en: ("follow-up agreed", "follow-ups agreed")),
      .count(
        adviser.actions, fr: ("action à reprendre", "actions à reprendre"),
        en: ("action to take over", "actions to take over")),
      .count(
        adviser.shares, fr: ("dossier suivi à deux", "dossiers suivis à deux"),
        en: ("case shared", "cases shared")),
    ]
    let head =
      adviser.leftOn == nil
      ? Localized(fr: "Si cette personne part\u{A0}: ", en: "If they leave: ")
      : Localized(fr: "Reste à reprendre\u{A0}: ", en: "Still to be taken over: ")
    sheet.text(
      head[language] + parts.map { $0[language] }.joined(separator: ", "), .muted, after: [Span("  ")],
      item: item,
      upTo: 2)
  }
}
