internal import JalonCore

extension TeamSight {
  private var flowFigures: FlowFigures { figures.flow.figures }

  /// The stages with their places among the colours; `clos` has the last one.
  private var bands: [(stage: StageID, colour: Int)] {
    flowFigures.stages.enumerated().map { ($0.element, $0.offset % 8) } + [(.closed, 8)]
  }

  var flow: TeamPage.Section {
    let flow = flowFigures
    // The work flows downwards: what has left the path lies at the bottom.
    let series = bands.reversed().map { band in
      ChartSeries(
        name: label(band.stage), values: flow.standing[band.stage] ?? [], colour: band.colour)
    }
    let title = say("Flux cumulé", "Cumulative flow")
    let last = bands.dropLast().reduce(0) { $0 + (flow.standing[$1.stage]?.last ?? 0) }
    let summary = say(
      "Au \(language.dayInFull(figures.period.to))\u{A0}: \(cases(last)) sur le parcours, \(number(flow.standing[.closed]?.last ?? 0)) clos depuis le début.",
      "On \(language.dayInFull(figures.period.to)): \(cases(last)) on the path, \(number(flow.standing[.closed]?.last ?? 0)) closed since the beginning."
    )
    let rows = flow.steps.enumerated().map { place, step in
      row(fullName(step), bands.map { number(flow.standing[$0.stage]?[place] ?? 0) })
    }
    return TeamPage.Section(
      id: "flow", title: title, definition: FigureDefinitions.flow[language], summary: summary,
      charts: [
        TeamPage.Chart(
          title: title,
          svg: StackedAreas(
            frame: frame("chart-flow", title, summary, flow.steps.map(name)), series: Array(series)
          ).svg)
      ],
      table: table(
        say("Dossiers au soir du dernier jour", "Cases at the end of the last day"),
        [figures.period.step.label[language]] + bands.map { label($0.stage) }, rows))
  }

  var throughput: TeamPage.Section {
    let flow = flowFigures
    let steps = flow.steps.map(name)
    func sum(_ values: [Int]?) -> Int { (values ?? []).reduce(0, +) }
    let passages = bands.dropLast().reduce(0) { $0 + sum(flow.passed[$1.stage]) }
    let returns = bands.dropLast().reduce(0) { $0 + sum(flow.returned[$1.stage]) }
    let summary = say(
      "\(number(passages)) passages franchis, \(number(returns)) retours, \(number(sum(flow.closedInAll))) clôtures, dont \(number(sum(flow.closed[.autonomy]))) en autonomie.",
      "\(number(passages)) gates passed, \(number(returns)) returns, \(number(sum(flow.closedInAll))) closes, \(number(sum(flow.closed[.autonomy]))) of them in autonomy."
    )
    let passed = bands.dropLast().map {
      ChartSeries(name: label($0.stage), values: flow.passed[$0.stage] ?? [], colour: $0.colour)
    }
    let outcomes = Case.Outcome.allCases
    let closed = outcomes.enumerated().map { place, outcome in
      ChartSeries(
        name: outcome.label[language], values: flow.closed[outcome] ?? [], colour: [2, 5, 6, 8, 1][place % 5])
    }
    let passedTitle = say("Passages par étape quittée", "Gates passed, by the stage left")
    let closedTitle = say("Clôtures par issue", "Closes by outcome")
    let heads =
      [say("ouverts", "opened"), say("repris", "taken over")] + bands.dropLast().map { label($0.stage) }
      + [say("retours", "returns")] + outcomes.map { $0.label[language] }
    let rows = flow.steps.enumerated().map { place, step in
      let gates = bands.dropLast().map { flow.passed[$0.stage]?[place] ?? 0 }
      let back = bands.dropLast().reduce(0) { $0 + (flow.returned[$1.stage]?[place] ?? 0) }
      let ends = outcomes.map { flow.closed[$0]?[place] ?? 0 }
      return row(
        fullName(step),
        ([flow.opened[place], flow.takenOver[place]] + gates + [back] + ends).map { number($0) })
    }
    return TeamPage.Section(
      id: "throughput", title: say("Débit", "Throughput"),
      definition: FigureDefinitions.throughput[language], summary: summary,
      charts: [
        TeamPage.Chart(
          title: passedTitle,
          svg: StackedBars(frame: frame("chart-passed", passedTitle, summary, steps), series: passed).svg),
        TeamPage.Chart(
          title: closedTitle,
          svg: StackedBars(frame: frame("chart-closed", closedTitle, summary, steps), series: closed).svg),
      ],
      table: table(
        say("Par intervalle", "In each step"), [figures.period.step.label[language]] + heads, rows))
  }

  var time: TeamPage.Section {
    let flow = flowFigures
    let title = say("Durée des étapes", "Time in each stage")
    let lines = bands.dropLast().map { band in
      let time = flow.times[band.stage]
      return DurationBars.Line(
        name: label(band.stage), median: time?.median, percentile85: time?.percentile85,
        usual: usual(band.stage), colour: band.colour)
    }
    let summary = say(
      "Plein\u{A0}: la médiane\u{202F}; clair\u{A0}: le 85e centile\u{202F}; pointillé\u{A0}: la durée habituelle.",
      "Solid: the median; light: the 85th percentile; dashed: the usual duration.")
    let rows = bands.dropLast().map { band in
      let time = flow.times[band.stage]
      return row(
        label(band.stage),
        [
          number(time?.passed ?? 0), number(time?.median), number(time?.percentile85), number(time?.longest),
          usual(band.stage).map { "\($0.lowerBound)–\($0.upperBound)" } ?? "–", number(time?.returned ?? 0),
          number(time?.closed ?? 0), number(time?.takenOver ?? 0),
        ])
    }
    return TeamPage.Section(
      id: "time", title: title, definition: FigureDefinitions.time[language], summary: summary,
      charts: [
        TeamPage.Chart(
          title: title,
          svg: DurationBars(frame: frame("chart-time", title, summary, []), lines: Array(lines)).svg)
      ],
      table: table(
        say("En jours", "In days"),
        [
          say("étape", "stage"), say("séjours", "stays"), say("médiane", "median"),
          say("85e centile", "85th percentile"), say("le plus long", "longest"), say("habituel", "usual"),
          say("finis par un retour", "ended by a return"), say("finis par une clôture", "ended by a close"),
          say("début inconnu", "beginning unknown"),
        ], Array(rows)))
  }

  private func usual(_ stage: StageID) -> ClosedRange<Int>? {
    figures.team.pathInForce[stage]?.usualDays
  }

  var late: TeamPage.Section {
    let forecast = figures.flow.forecast
    func sum(_ value: (LateForecast) -> Int) -> Int { forecast.reduce(0) { $0 + value($1) } }
    let rows = forecast.map { line in
      row(
        line.label[language],
        [
          number(line.open), number(line.usual), number(line.late), number(line.soon), number(line.observed),
          line.observed == nil ? "–" : number(line.dragging),
        ])
    }
    return TeamPage.Section(
      id: "late", title: say("Ce qui sera en retard", "What will be late"),
      definition: FigureDefinitions.late[language],
      summary: say(
        "\(number(sum(\.late))) en retard aujourd’hui, \(number(sum(\.soon))) de plus d’ici \(LateForecast.days)\u{A0}jours si rien ne bouge.",
        "\(number(sum(\.late))) late today, \(number(sum(\.soon))) more within \(LateForecast.days)\u{A0}days if nothing moves."
      ),
      charts: [],
      table: table(
        say("Dossiers en cours", "Cases under way"),
        [
          say("étape", "stage"), say("en cours", "under way"), say("habituel, jours", "usual, days"),
          say("en retard", "late"), say("bientôt", "soon"), say("85e centile", "85th percentile"),
          say("qui traînent", "dragging"),
        ], rows))
  }
}
