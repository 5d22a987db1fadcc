public import JalonCore

/// An objective of the plan with its actions, as pages show it.
public struct ObjectiveLines: Sendable, Hashable {
  public let id: Int64
  public let text: String
  /// The aim that it serves.
  public let aim: String?
  /// Why it was dropped; `nil` while it is pursued.
  public let reason: String?
  public let actions: [ActionLines]
}

/// An action of the plan in words.
public struct ActionLines: Sendable, Hashable {
  public let id: Int64
  public let text: String
  /// `Mme Le Goff, d’ici le 15 janvier 2027 · accompagnement · 120 €`
  public let details: String
  /// What has become of it, for a page that looks back.
  public let outcome: String
  public let state: PlanAction.State
  public let done: Bool
  public let owner: String?
  public let due: Day?
  public let mode: PlanAction.Mode
  /// Cents.
  public let cost: Int?
  public let recommendation: String?

  init(_ action: PlanAction, _ sight: ReportSight) {
    id = action.id
    text = action.title
    state = action.state
    done = action.state == .finished
    owner = action.owner.map(sight.name)
    due = action.due
    mode = action.mode
    cost = action.cost
    recommendation = action.recommendation
    let who =
      owner ?? sight.say("Qui s’en charge\u{202F}? À choisir ensemble", "Who takes it on? To be agreed")
    let day = action.due.map { sight.say("d’ici le ", "by ") + sight.language.dayInFull($0) }
    let rest = [
      action.mode.label[sight.language],
      action.cost.flatMap { $0 == 0 ? nil : sight.language.money(cents: $0) },
      action.pooling == .pooled ? PlanAction.Pooling.pooled.label[sight.language] : nil,
    ]
    details = ([[who, day].compactMap(\.self).joined(separator: ", ")] + rest.compactMap(\.self))
      .joined(separator: " · ")
    outcome = Self.outcome(action, sight)
  }

  private static func outcome(_ action: PlanAction, _ sight: ReportSight) -> String {
    func on(_ day: Day?) -> String { day.map { sight.language.dayInFull($0) } ?? "" }
    let quoted = { (text: String?) in text.map { " " + sight.quoted($0) } ?? "" }
    switch action.state {
    case .finished:
      return sight.say("Faite le ", "Done on ") + on(action.finishedOn) + "." + quoted(action.evidence)
    case .dropped:
      return sight.say("Abandonnée le ", "Dropped on ") + on(action.droppedOn) + "."
        + quoted(action.dropReason)
    case .underWay:
      return sight.say("En cours depuis le ", "Under way since ") + on(action.startedOn) + "."
    case .planned:
      guard let due = action.due else {
        return sight.say("Pas encore commencée.", "Not begun yet.")
      }
      return sight.say("Pas encore commencée, prévue pour le ", "Not begun yet, due on ") + on(due) + "."
    }
  }
}

extension ReportSight {
  /// The plan of a case: its objectives in the order in which they were written.
  ///
  /// - Parameter withDropped: whether what was given up is there too.
  func objectives(of case: Case, withDropped: Bool) -> [(objective: Objective, lines: ObjectiveLines)] {
    file.objectives.filter { $0.case == `case`.id && (withDropped || $0.isLive) }.map { objective in
      let actions = file.actions.filter { action in
        action.objective == objective.id && (withDropped || !action.isDropped)
      }
      let lines = ObjectiveLines(
        id: objective.id, text: objective.text, aim: file.aims.first { $0.id == objective.aim }?.text,
        reason: objective.isLive ? nil : objective.reason, actions: actions.map { ActionLines($0, self) })
      return (objective, lines)
    }
  }
}
