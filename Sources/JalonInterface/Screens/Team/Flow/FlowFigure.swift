import JalonCore

/// What is told of the stays in a stage, in the order of the columns.
enum FlowFigure: Int, CaseIterable {
  case passed, median, percentile85, usual, late, soon, dragging

  var label: Localized {
    switch self {
    case .passed: Localized(fr: "Passages", en: "Passed")
    case .median: Localized(fr: "Médiane", en: "Median")
    case .percentile85: Localized(fr: "85\u{202F}%", en: "85%")
    case .usual: Localized(fr: "Habituel", en: "Usual")
    case .late: Localized(fr: "Retard", en: "Late")
    case .soon: Localized(fr: "Bientôt", en: "Soon")
    case .dragging: Localized(fr: "Traîne", en: "Drags")
    }
  }

  /// The label where columns are narrow.
  var short: Localized {
    switch self {
    case .passed: Localized(fr: "Pass", en: "Pass")
    case .median: Localized(fr: "Méd", en: "Med")
    case .percentile85: label
    case .usual: Localized(fr: "Hab", en: "Usu")
    case .late: Localized(fr: "Ret", en: "Late")
    case .soon: Localized(fr: "Bien", en: "Soon")
    case .dragging: Localized(fr: "Long", en: "Drag")
    }
  }

  /// What is counted, and in what.
  var meaning: Localized {
    switch self {
    case .passed:
      Localized(
        fr: "dossiers qui ont passé la porte de l’étape", en: "cases that passed the gate of the stage")
    case .median:
      Localized(
        fr: "jours qu’une moitié des passages n’a pas dépassés",
        en: "days that half of the passages did not exceed")
    case .percentile85:
      Localized(
        fr: "jours que 85\u{202F}% des passages n’ont pas dépassés",
        en: "days that 85% of the passages did not exceed")
    case .usual: Localized(fr: "jours, au plus, d’après le parcours", en: "days at most, as the path has it")
    case .late:
      Localized(fr: "dossiers au-delà de la durée habituelle", en: "cases beyond the usual duration")
    case .soon:
      Localized(
        fr: "dossiers qui vont dépasser la durée habituelle", en: "cases about to exceed the usual duration")
    case .dragging:
      Localized(
        fr: "dossiers là depuis plus longtemps que 85\u{202F}% des passages",
        en: "cases there for longer than 85% of the passages")
    }
  }

  /// The figure itself; `nil` where there is none.
  func value(_ line: LateForecast, _ flow: FlowFigures) -> Int? {
    switch self {
    case .passed: flow.passed[line.id]?.reduce(0, +) ?? 0
    case .median: flow.times[line.id]?.median
    case .percentile85: flow.times[line.id]?.percentile85
    case .usual: line.usual
    case .late: line.late
    case .soon: line.soon
    case .dragging: line.observed == nil ? nil : line.dragging
    }
  }

  /// The cases behind it.
  func cases(_ line: LateForecast, _ flow: FlowFigures, _ scope: TeamScope) -> Filter {
    switch self {
    case .passed, .median, .percentile85: scope.passed(line.id, in: flow.period.days)
    case .usual: scope.standing(in: line.id)
    case .late: line.usual.map { scope.late(in: line.id, beyond: $0) } ?? scope.standing(in: line.id)
    case .soon:
      line.usual.map { scope.soonLate(in: line.id, beyond: $0, within: line.ahead) }
        ?? scope.standing(in: line.id)
    case .dragging: line.observed.map { scope.late(in: line.id, beyond: $0) } ?? scope.standing(in: line.id)
    }
  }
}
