internal import JalonCore

/// Figures of the team as they are put into words, in one language.
struct TeamSight {
  let figures: TeamFigures
  let language: Language
  /// A style sheet for charts that stand outside any page.
  var style: String?

  func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  func number(_ value: Int) -> String { language.number(value) }

  /// A figure, or a dash where there is none.
  func number(_ value: Int?) -> String { value.map { language.number($0) } ?? "–" }

  func count(_ value: Int, fr: (one: String, many: String), en: (one: String, many: String)) -> String {
    Localized.count(value, fr: fr, en: en)[language]
  }

  func cases(_ value: Int) -> String { count(value, fr: ("dossier", "dossiers"), en: ("case", "cases")) }

  func label(_ stage: StageID) -> String { figures.team.label(of: stage)[language] }

  var periodInWords: String {
    let period = figures.period
    return say(
      "Du \(language.dayInFull(period.from)) au \(language.dayInFull(period.to))",
      "From \(language.dayInFull(period.from)) to \(language.dayInFull(period.to))")
  }

  /// What stands below a step of a chart.
  func name(_ step: ClosedRange<Day>) -> String {
    let day = step.lowerBound
    switch figures.period.step {
    case .day, .week: return language.dayAndMonth(day)
    case .month:
      let (year, month, _) = day.civil
      let short = String(year % 100)
      return language.shortMonthName(month) + "\u{A0}" + (short.count < 2 ? "0" + short : short)
    }
  }

  /// What stands before a row of a table.
  func fullName(_ step: ClosedRange<Day>) -> String {
    switch figures.period.step {
    case .day: language.mediumDate(step.lowerBound)
    case .week:
      language.dayAndMonth(step.lowerBound) + "\u{A0}– " + language.mediumDate(step.upperBound)
    case .month: language.monthInFull(step.lowerBound)
    }
  }

  func frame(_ id: String, _ title: String, _ description: String, _ steps: [String]) -> ChartFrame {
    ChartFrame(id: id, title: title, description: description, language: language, steps: steps, style: style)
  }

  func row(_ name: String, _ cells: [String]) -> TeamPage.Row {
    TeamPage.Row(name: name, cells: cells.map { TeamPage.Cell(text: $0) })
  }

  func table(_ caption: String, _ heads: [String], _ rows: [TeamPage.Row]) -> TeamPage.TableLines {
    TeamPage.TableLines(caption: caption, heads: heads, rows: rows, isShort: rows.count <= 14)
  }

  func facts(query: String) -> [TeamPage.Fact] {
    let flow = figures.flow.figures
    func sum(_ values: [Int]) -> Int { values.reduce(0, +) }
    let closed = sum(flow.closedInAll)
    return [
      TeamPage.Fact(
        name: say("Dossiers", "Cases"),
        value: query.isEmpty ? say("tous", "all") : say("ceux que trouve ", "those found by ") + query),
      TeamPage.Fact(name: say("Établi le", "Made on"), value: language.longDate(figures.scope.today)),
      TeamPage.Fact(
        name: say("Intervalle", "Step"), value: figures.period.step.label[language]),
      TeamPage.Fact(
        name: say("Aujourd’hui", "Today"),
        value: cases(figures.board.cases)
          + say(" non clos, dont ", " not closed, among them ") + number(figures.board.paused)
          + say(" en pause et ", " paused and ") + number(figures.board.late) + say(" en retard", " late")),
      TeamPage.Fact(
        name: say("Dans la période", "In the period"),
        value: number(sum(flow.opened)) + say(" ouverts, ", " opened, ") + number(sum(flow.takenOver))
          + say(" repris en cours, ", " taken over, ") + number(closed) + say(" clos", " closed")),
      TeamPage.Fact(
        name: say("Repris en cours", "Taken over"),
        value: cases(flow.casesTakenOver) + say(" sur ", " of ") + number(flow.cases)
          + say(", comptés à part", ", counted apart")),
    ]
  }
}
