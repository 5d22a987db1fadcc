import JalonCore
import TerminalKit

/// What associations ask for: topics down, months along, each the darker the more it was asked for.
struct NeedsPage {
  let needs: NeedsOverTime
  let column: Int
  let item: TeamItem?
  let shell: Shell

  /// Columns of a cell, with the space behind it.
  static let cell = 3

  private var language: Language { shell.language }
  private var first: Int { Self.first(shell.size.columns) }

  private static func first(_ room: Int) -> Int { room < 100 ? 22 : 30 }

  /// How many months fit.
  static func months(in columns: Int) -> Int {
    max(6, min(60, (columns - first(columns) - 12) / cell))
  }

  var sheet: Sheet<TeamItem> {
    var sheet = Sheet<TeamItem>(width: shell.size.columns, glyphs: shell.glyphs, upTo: .max)
    TeamHead.leaveRoom(in: &sheet)
    sheet.line(
      [Span(Localized(fr: "Besoins au fil du temps", en: "Needs over time")[language], .heading, .bold)],
      trailing: [Span(TeamWords.period(needs.period, language), .muted)])
    sheet.line([])
    sheet.line([Span(String(repeating: " ", count: first))] + years)
    sheet.line([Span(String(repeating: " ", count: first))] + months)
    sheet.pin()
    line(
      Localized(fr: "tous les besoins", en: "all needs")[language], needs.needs, .muted,
      of: needs.needs.max() ?? 0,
      .topic(nil), &sheet)
    for row in needs.rows {
      line(row.topic.label[language], row.counts, .text, of: needs.peak, .topic(row.topic), &sheet)
    }
    if needs.rows.isEmpty {
      sheet.nothing(
        Localized(fr: "Aucun besoin noté dans ces mois", en: "No need was recorded in these months"),
        Localized(fr: "← montre l’année d’avant", en: "← shows the year before"), language)
    }
    return sheet
  }

  private func line(
    _ label: String, _ counts: [Int], _ role: Role, of peak: Int, _ item: TeamItem,
    _ sheet: inout Sheet<TeamItem>
  ) {
    let isHere = (self.item ?? .topic(nil)) == item
    let cells = counts.enumerated().flatMap { place, value -> [Span] in
      let isChosen = place == column
      let shade = HeatCell.text(value, of: peak, width: Self.cell - 1, shell.glyphs)
      // Where the cursor is, the figure itself.
      if isHere, isChosen {
        let figure = TextWidth.truncated(String(value), to: Self.cell)
        let space = String(repeating: " ", count: max(0, Self.cell - TextWidth.width(of: figure)))
        return [Span(figure + space, .accent, [.bold, .underline])]
      }
      return [Span(shade, value == 0 ? .muted : role == .muted ? .muted : .accent), Span(" ")]
    }
    let sum = language.number(counts.reduce(0, +))
    let name = TeamWords.padded(TextWidth.truncated(label, to: first - 2), to: first)
    sheet.line([Span(name, role)] + cells, trailing: [Span(sum, .strong)], item: item)
  }

  /// The initial of each month.
  private var months: [Span] {
    needs.steps.enumerated().map { place, step in
      let name = language.monthName(step.lowerBound.civil.month).prefix(1).uppercased()
      return Span(
        name + String(repeating: " ", count: Self.cell - 1), place == column ? .accent : .heading,
        place == column ? [.bold, .underline] : [])
    }
  }

  /// The year above its first month.
  private var years: [Span] {
    var text = ""
    for (place, step) in needs.steps.enumerated() {
      let (year, month, _) = step.lowerBound.civil
      guard place == 0 || month == 1 else { continue }
      let gap = place * Self.cell - text.count
      if gap < 0 { continue }
      text += String(repeating: " ", count: gap) + String(year)
    }
    return [Span(text, .muted)]
  }

  /// The cases behind a cell.
  static func cases(behind item: TeamItem?, _ column: Int, _ needs: NeedsOverTime, _ scope: TeamScope)
    -> Filter?
  {
    guard case .topic(let topic)? = item, needs.steps.indices.contains(column) else { return nil }
    return scope.asked(topic, in: needs.steps[column])
  }
}
