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

  private static func first(_ room: Int) -> Int { room < 80 ? 13 : room < 100 ? 20 : 30 }

  /// How many months fit: a year at least.
  static func months(in columns: Int) -> Int {
    max(year, min(60, (columns - first(columns) - Sheet<TeamItem>.margin - behind) / cell))
  }

  /// The months of the sum behind a line; those of each side of the comparison behind it.
  private static let (year, quarter) = (12, 3)

  /// Columns of both, with the gap before them: a sum of six digits, a change of four.
  private static let behind = 2 + 7 + trend
  private static let trend = 10

  /// Whether there is room for the comparison.
  private var hasTrend: Bool { shell.size.columns >= 80 }

  var sheet: Sheet<TeamItem> {
    var sheet = Sheet<TeamItem>(width: shell.size.columns, glyphs: shell.glyphs, upTo: .max)
    TeamHead.leaveRoom(in: &sheet)
    sheet.line(
      [Span(Localized(fr: "Besoins au fil du temps", en: "Needs over time")[language], .heading, .bold)],
      trailing: [Span(TeamWords.period(needs.period, language), .muted)])
    sheet.text(
      sums[language], .muted, after: shell.size.columns < 100 ? [] : here, upTo: 1)
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

  /// What stands behind each line.
  private var sums: Localized {
    !hasTrend
      ? Localized(fr: "à droite\u{A0}: les 12 derniers mois", en: "on the right: the last 12 months")
      : Localized(
        fr: "à droite\u{A0}: 12 mois\u{202F}; puis les 3 derniers mois entiers, face aux 3 d’avant",
        en: "on the right: 12 months; then the last 3 whole months against the 3 before")
  }

  /// What the cursor is on, in words and in whole.
  private var here: [Span] {
    guard needs.steps.indices.contains(column) else { return [] }
    let topic: NeedsOverTime.Topic? = if case .topic(let topic)? = item { topic } else { nil }
    let row = topic.flatMap { topic in needs.rows.first { $0.topic == topic } }
    let label = row?.topic.label ?? Localized(fr: "tous les besoins", en: "all needs")
    let month = TeamWords.step(needs.steps[column], needs.period, language)
    let count = (row?.counts ?? needs.needs)[column]
    return [
      Span("\(label[language]), \(month)" + CaseWords.colon(language), .text),
      Span(language.number(count), .strong, .bold), Span("   "),
    ]
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
        let figure = Self.short(value, in: Self.cell)
        let space = String(repeating: " ", count: max(0, Self.cell - TextWidth.width(of: figure)))
        return [Span(figure + space, .accent, [.bold, .underline])]
      }
      return [Span(shade, value == 0 ? .muted : role == .muted ? .muted : .accent), Span(" ")]
    }
    let used = first + counts.count * Self.cell
    let sum = number(
      counts.suffix(Self.year).reduce(0, +), in: sheet.width - used - 2 - (hasTrend ? Self.trend : 0))
    let name = TeamWords.padded(TextWidth.truncated(label, to: first - 2), to: first)
    let trailing = [Span(sum, .strong)] + (hasTrend ? trend(counts) : [])
    sheet.line(
      [isHere ? Span(name, .strong, .bold) : Span(name, role)] + cells, trailing: trailing, item: item)
  }

  /// A number in whole where it fits, else in thousands: a figure that is cut would be another one.
  private func number(_ value: Int, in room: Int) -> String {
    let whole = language.number(value)
    return TextWidth.width(of: whole) <= room ? whole : Self.short(value, in: room)
  }

  /// As many thousands, or millions, as make it fit: « 12k ».
  static func short(_ value: Int, in room: Int) -> String {
    let forms = [String(value), "\(value / 1_000)k", "\(value / 1_000_000)M"]
    return forms.first { $0.count <= room } ?? ">" + String(repeating: "9", count: max(1, room - 1))
  }

  /// By how much more or less it was asked for in the last whole months than in those before.
  private func trend(_ counts: [Int]) -> [Span] {
    let whole = counts.prefix(needs.wholeSteps)
    guard whole.count >= 2 * Self.quarter else { return [] }
    let last = whole.suffix(Self.quarter).reduce(0, +)
    let change = last - whole.dropLast(Self.quarter).suffix(Self.quarter).reduce(0, +)
    let arrows = shell.glyphs == .ascii ? ("+", "-") : ("↗ +", "↘ −")
    let text =
      change == 0
      ? shell.glyphs.separator : (change > 0 ? arrows.0 : arrows.1) + language.number(abs(change))
    let space = String(repeating: " ", count: max(1, Self.trend - TextWidth.width(of: text)))
    return [Span(space), Span(text, change > 0 ? .text : .muted)]
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

  /// The year above its first month, and above the first of all.
  private var years: [Span] {
    var text = ""
    for (place, step) in needs.steps.enumerated() {
      let (year, month, _) = step.lowerBound.civil
      // Two years have no room above two months: the one that goes on is named.
      guard month == 1 || place == 0 && month != 12 else { continue }
      let gap = place * Self.cell - text.count
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
