import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon team figures [QUERY]`: the figures of the team for scripts, and at a glance.
struct TeamFiguresCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "figures", fr: "Les chiffres de l’équipe\u{A0}: flux, débit, retards, charge, besoins.",
    en: "The figures of the team: flow, throughput, what is late, load, needs.")

  @OptionGroup var period: PeriodOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let figures = try session.teamFigures(period)
    guard !session.options.json else {
      return try StandardOutput.write(TeamForms.figures.json(figures).text + "\n")
    }
    let page = TeamPage(figures, query: period.typed, language: session.language)
    var text = session.ink.paint(page.title, .strong) + "\n"
    for fact in page.facts { text += "  \(fact.name)\u{A0}: \(fact.value)\n" }
    for section in page.sections where section.table.isShort && !section.table.rows.isEmpty {
      text += "\n" + session.ink.paint(section.title, .strong) + "  " + section.summary + "\n"
      let heads = section.table.heads.enumerated()
      var table = Table(heads.map { Table.Column($0.element, isNumber: $0.offset > 0, limit: 40) })
      for row in section.table.rows { table.add([row.name] + row.cells.map(\.text)) }
      text += table.flush(session.ink)
    }
    try StandardOutput.write(text)
  }
}
