import JalonCore
import TerminalKit

/// The flow of cases: how many stand where, step by step, then how long each stage takes, and what will be late.
struct FlowPage {
  let flow: TeamFlow
  let column: Int
  let shell: Shell

  private var language: Language { shell.language }
  private var figures: FlowFigures { flow.figures }
  private var isPlain: Bool { shell.glyphs == .ascii }
  private var room: Int { shell.size.columns }
  private var first: Int { room < 100 ? 12 : 18 }

  /// The stages as they stand below one another in a chart, `clos` last.
  private var stages: [StageID] { figures.stages + [.closed] }

  /// Four colours that every theme tells apart; with the three grains of a chart twelve bands are told apart.
  static let roles: [Role] = [.accent, .success, .warning, .strong]

  var sheet: Sheet<TeamItem> {
    var sheet = Sheet<TeamItem>(width: room, glyphs: shell.glyphs, upTo: .max)
    TeamHead.leaveRoom(in: &sheet)
    sheet.pin()
    chart(&sheet)
    stays(&sheet)
    steps(&sheet)
    sheet.start = flow.forecast.first.map { .stay($0.id) }
    return sheet
  }

  // MARK: The chart

  private func chart(_ sheet: inout Sheet<TeamItem>) {
    let title = Localized(fr: "Flux cumulé", en: "Cumulative flow")
    sheet.line(
      [Span(title[language], .heading, .bold)],
      trailing: [Span(TeamWords.period(figures.period, language), .muted)])
    let bands = stages.reversed().map { stage in
      StackedChart.Band(values: figures.standing[stage] ?? [], role: role(of: stage))
    }
    let drawing = StackedChart(bands: bands, isPlain: isPlain)
    let rows = shell.size.rows < 34 ? 9 : 14
    let (axis, gap) = (8, 2)
    let legend = Self.label + 10
    let width = max(10, min(120, room - Sheet<TeamItem>.margin - 1 - axis - gap - legend))
    let lines = drawing.lines(columns: width, rows: rows)
    for (row, line) in lines.enumerated() {
      let label = row == 0 ? language.number(drawing.peak) : row == rows - 1 ? "0" : ""
      let mark = String(repeating: " ", count: max(0, axis - 2 - TextWidth.width(of: label))) + label
      let used = line.reduce(0) { $0 + $1.width }
      let space = String(repeating: " ", count: width - used + gap)
      sheet.line(
        [Span(mark + " ", .muted), Span(shell.glyphs.side, .border)] + line + [Span(space)]
          + key(row, drawing))
    }
    let names = [figures.steps.first, figures.steps.last].compactMap { $0.map(name) }
    let space = width - names.reduce(0) { $0 + TextWidth.width(of: $1) }
    let below = names.joined(separator: String(repeating: " ", count: max(1, space)))
    sheet.line([Span(String(repeating: " ", count: axis) + below, .muted)])
  }

  /// What a band is called, with how many stand in it at the end: the first stage on top, as in the chart.
  private func key(_ row: Int, _ drawing: StackedChart) -> [Span] {
    guard stages.indices.contains(row) else { return [] }
    let stage = stages[row]
    let count = language.number(figures.standing[stage]?.last ?? 0)
    let label = TeamWords.padded(TeamWords.stage(stage, shell), to: Self.label)
    return [
      drawing.swatch(stages.count - 1 - row), Span(" "), Span(label, .text),
      Span(String(repeating: " ", count: max(1, 6 - TextWidth.width(of: count))) + count, .muted),
    ]
  }

  /// Columns of the name of a stage in the legend.
  private static let label = 13

  private func role(of stage: StageID) -> Role {
    guard let place = figures.stages.firstIndex(of: stage) else { return .muted }
    return Self.roles[place % Self.roles.count]
  }

  private func name(_ step: ClosedRange<Day>) -> String { TeamWords.step(step, figures.period, language) }

  // MARK: How long

  private func stays(_ sheet: inout Sheet<TeamItem>) {
    let spark = min(figures.steps.count, room < 72 ? 0 : room < 100 ? 6 : 12)
    let before = first + 2 + (spark == 0 ? 0 : spark + 2)
    let columns = BoardColumns(count: FlowFigure.allCases.count, room: room, before: before)
    let chosen = min(column, FlowFigure.allCases.count - 1)
    sheet.heading(
      Localized(
        fr: "Durée des étapes, et ce qui sera en retard", en: "Time in each stage, and what will be late")[
          language])
    let about = FlowFigure.allCases[chosen]
    sheet.text(
      about.meaning[language], .muted, after: [Span(about.label[language] + "  ", .strong, .bold)], upTo: 2)
    let head = FlowFigure.allCases.flatMap { figure in
      columns.head(
        (columns.width < 10 ? figure.short : figure.label)[language], isChosen: figure.rawValue == chosen)
    }
    sheet.line([Span(String(repeating: " ", count: before))] + head)
    for line in flow.forecast {
      let bars = shell.glyphs.bars(Array((figures.passed[line.id] ?? []).suffix(spark)), isCapped: true)
        .joined()
      let cells = FlowFigure.allCases.flatMap { figure -> [Span] in
        let value = figure.value(line, figures)
        let isBad = (figure == .late || figure == .dragging) && (value ?? 0) * 3 > max(1, line.open)
        return columns.figure(
          value.map { $0 == 0 ? shell.glyphs.separator : language.number($0) } ?? shell.glyphs.dash,
          value == nil || value == 0 ? .muted : isBad ? .warning : .text,
          figure.rawValue == chosen ? .bold : [])
      }
      sheet.line(
        [
          Span(TeamWords.padded(line.label[language], to: first + 2)), Span(bars, .accent),
          Span(String(repeating: " ", count: before - first - 2 - TextWidth.width(of: bars))),
        ] + cells, item: .stay(line.id))
    }
  }

  // MARK: Step by step

  private func steps(_ sheet: inout Sheet<TeamItem>) {
    let columns = BoardColumns(count: stages.count, room: room, before: first)
    let chosen = min(column, stages.count - 1)
    sheet.heading(
      Localized(
        fr: "Où en étaient les dossiers au soir du dernier jour",
        en: "Where cases stood at the end of the last day")[
          language])
    let head = stages.enumerated().flatMap { place, stage in
      columns.head(TeamWords.stage(stage, shell), isChosen: place == chosen)
    }
    sheet.line([Span(String(repeating: " ", count: first))] + head)
    for (place, step) in figures.steps.enumerated().reversed() {
      let cells = stages.enumerated().flatMap { number, stage -> [Span] in
        let value = figures.standing[stage]?[place] ?? 0
        return columns.figure(
          value == 0 ? shell.glyphs.separator : language.number(value), value == 0 ? .muted : .text,
          number == chosen ? .bold : [])
      }
      sheet.line(
        [Span(TeamWords.padded(name(step), to: first))] + cells, item: .step(place))
    }
  }

  /// How many columns there are to go to.
  static func count(of flow: TeamFlow) -> Int {
    max(FlowFigure.allCases.count, flow.figures.stages.count + 1)
  }

  /// The cases behind the figure on a line, in a column.
  static func cases(behind item: TeamItem?, _ column: Int, _ flow: TeamFlow, _ scope: TeamScope) -> Filter? {
    switch item {
    case .stay(let stage):
      guard let line = flow.forecast.first(where: { $0.id == stage }),
        let figure = FlowFigure(rawValue: min(column, FlowFigure.allCases.count - 1))
      else { return nil }
      return figure.cases(line, flow.figures, scope)
    case .step(let place):
      guard flow.figures.steps.indices.contains(place) else { return nil }
      let stages = flow.figures.stages + [.closed]
      return scope.was(
        in: stages[min(column, stages.count - 1)], atEndOf: flow.figures.steps[place].upperBound)
    default: return nil
    }
  }
}
