internal import JalonCore

extension TeamSight {
  var standing: TeamPage.Section {
    let board = figures.board
    let rows = board.columns.map { column in
      row(
        column.label[language],
        [
          number(column.open), number(column.paused), number(column.takenOver), number(column.medianAge),
          number(column.percentile85),
          column.usualDays.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "–", number(column.late),
        ])
    }
    return TeamPage.Section(
      id: "board", title: say("Où en sont les dossiers", "Where the cases stand"),
      definition: FigureDefinitions.standing[language],
      summary: say(
        "\(cases(board.cases)) non clos, \(number(board.late)) en retard.",
        "\(cases(board.cases)) not closed, \(number(board.late)) late."),
      charts: [],
      table: table(
        say("Aujourd’hui", "Today"),
        [
          say("étape", "stage"), say("en cours", "under way"), say("en pause", "paused"),
          say("dont repris", "taken over"), say("âge médian", "median age"),
          say("85e centile", "85th percentile"), say("habituel, jours", "usual, days"),
          say("en retard", "late"),
        ], rows))
  }

  var load: TeamPage.Section {
    let rows = figures.loads.map { load in
      row(
        load.name,
        [
          load.open, load.paused, load.takenOver, load.overdueFollowUps, load.lateActions, load.late,
          load.silent, load.cases, load.followUps, load.actions, load.shares,
        ].map { number($0) })
    }
    let most = figures.loads.max { $0.cases < $1.cases }
    return TeamPage.Section(
      id: "load", title: say("Charge", "Load"), definition: FigureDefinitions.load[language],
      summary: most.map {
        say(
          "La plus grande charge\u{A0}: \($0.name), \(cases($0.cases)).",
          "The largest load: \($0.name), \(cases($0.cases)).")
      } ?? "",
      charts: [],
      table: table(
        say("Par conseiller", "By adviser"),
        [
          say("conseiller", "adviser"), say("en cours", "under way"), say("en pause", "paused"),
          say("dont repris", "taken over"), say("suites dépassées", "overdue follow-ups"),
          say("actions en retard", "late actions"), say("étapes longues", "long stages"),
          say("silences", "silent"), say("à confier", "to reassign"), say("suites convenues", "follow-ups"),
          say("actions portées", "actions owned"), say("partagés", "shared"),
        ], rows))
  }

  var needs: TeamPage.Section {
    let needs = figures.needs
    let title = say("Besoins au fil du temps", "Needs over time")
    let total = needs.needs.reduce(0, +)
    let first = needs.rows.max { $0.total < $1.total }
    let summary =
      count(total, fr: ("besoin noté", "besoins notés"), en: ("need recorded", "needs recorded"))
      + (first.map {
        say(
          "\u{202F}; le plus fréquent\u{A0}: \($0.topic.label.fr) (\(number($0.total))).",
          "; most often: \($0.topic.label.en) (\(number($0.total))).")
      } ?? ".")
    let lines = needs.rows.map { HeatMap.Line(name: $0.topic.label[language], values: $0.counts) }
    let rows = needs.steps.enumerated().map { place, step in
      row(
        fullName(step),
        ([needs.needs[place]] + needs.rows.map { $0.counts[place] }).map { number($0) })
    }
    return TeamPage.Section(
      id: "needs", title: title, definition: FigureDefinitions.needs[language], summary: summary,
      charts: lines.isEmpty
        ? []
        : [
          TeamPage.Chart(
            title: title,
            svg: HeatMap(
              frame: frame("chart-needs", title, summary, needs.steps.map(name)), lines: lines
            ).svg)
        ],
      table: table(
        say("Besoins par intervalle", "Needs in each step"),
        [figures.period.step.label[language], say("besoins", "needs")]
          + needs.rows.map { $0.topic.label[language] }, rows))
  }

  var review: TeamPage.Section {
    let review = figures.review
    let rows = review.gates.flatMap { gate in
      gate.lacks.map { lack in
        row(
          label(gate.id) + "\u{A0}: " + figures.team.label(ofCondition: lack.condition)[language],
          [number(lack.cases), number(lack.late)])
      }
    }
    return TeamPage.Section(
      id: "review", title: say("Ce qui attend", "What waits"),
      definition: FigureDefinitions.review[language],
      summary: say(
        "\(number(review.askedInAll)) dispenses demandées, \(number(review.inForceInAll)) accordées, \(number(review.plansToValidate)) plans à valider.",
        "\(number(review.askedInAll)) waivers asked for, \(number(review.inForceInAll)) granted, \(number(review.plansToValidate)) plans to validate."
      ),
      charts: [],
      table: table(
        say("Ce qui manque", "What is missing"),
        [say("condition", "condition"), say("dossiers", "cases"), say("dont en retard", "late")], rows))
  }
}
