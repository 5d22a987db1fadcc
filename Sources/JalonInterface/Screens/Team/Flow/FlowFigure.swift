import JalonCore

/// What is told of the stays in a stage, in the order of the columns.
enum FlowFigure: Int, CaseIterable {
  case passed, median, percentile85, usual, late, soon, dragging

  var label: Localized {
    switch self {
    case .passed: Localized(fr: "Passages", en: "Passed")
    case .median: Localized(fr: "Médiane", en: "Median")
    case .percentile85: Localized(fr: "85e c.", en: "85th p.")
    case .usual: Localized(fr: "Habituel", en: "Usual")
    case .late: Localized(fr: "Retard", en: "Late")
    case .soon: Localized(fr: "Bientôt", en: "Soon")
    case .dragging: Localized(fr: "Traîne", en: "Drags")
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
