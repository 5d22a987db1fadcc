internal import JalonCore

/// The plan of a case as its roadmap shows it; dropped actions and objectives are not on it.
struct RoadmapPlan {
  private let sight: ReportSight
  private let `case`: Case
  private let objectives: [(objective: Objective, lines: ObjectiveLines)]

  init(_ case: Case, _ sight: ReportSight) {
    self.case = `case`
    self.sight = sight
    objectives = sight.objectives(of: `case`, withDropped: false)
  }

  /// The aims that are kept, and those taken back that an objective still serves.
  var aims: [RoadmapPage.AimLines] {
    sight.file.aims.compactMap { aim in
      let served = objectives.filter { $0.objective.aim == aim.id }.map(\.lines)
      guard aim.state != .removed || !served.isEmpty else { return nil }
      return RoadmapPage.AimLines(
        id: aim.id, text: aim.text,
        reason: aim.reason.map { sight.say("Pour plus tard\u{A0}: ", "For later: ") + $0 },
        objectives: served)
    }
  }

  private var actions: [ActionLines] { objectives.flatMap(\.lines.actions) }

  /// The recommendations that actions carry.
  var recommendations: Set<String> { Set(actions.compactMap(\.recommendation)) }

  var steps: [RoadmapPage.Step] {
    objectives.flatMap { objective in
      objective.lines.actions.map { action in
        RoadmapPage.Step(
          action: action.id, recommendation: action.recommendation, text: action.text,
          begin: sight.say("Pour\u{A0}: ", "For: ") + objective.lines.text, details: action.details,
          done: action.done, owner: action.owner, due: action.due, mode: action.mode, cost: action.cost)
      }
    }
  }

  /// `Coût prévu : 1 234,50 €, pour 3 actions.`
  var costInWords: String? {
    let costs = actions.compactMap(\.cost).filter { $0 > 0 }
    guard !costs.isEmpty else { return nil }
    let sum = sight.language.money(cents: costs.reduce(0, +))
    let count = Localized.count(costs.count, fr: ("action", "actions"), en: ("action", "actions"))
    return sight.say("Coût prévu\u{A0}: \(sum), pour ", "Planned cost: \(sum), for ")
      + count[sight.language] + "."
  }

  /// Who has agreed to the plan as it stands.
  var agreedInWords: String? {
    let standing = sight.file.validations.filter { $0.case == `case`.id && $0.stands }
    let parts = [Validation.Side.association, .lead].compactMap { side in
      standing.last { $0.side == side }.map { validation in
        let who = validation.person.map(sight.name) ?? sight.team.adviser(validation.by)?.name
        let day = sight.language.dayInFull(validation.on)
        let label = side.label[sight.language] + (who.map { " (\($0))" } ?? "")
        return sight.say("par \(label) le \(day)", "by \(label) on \(day)")
      }
    }
    guard !parts.isEmpty else { return nil }
    return sight.say("Plan validé ", "Plan agreed to ") + sight.list(parts) + "."
  }

  var onPaper: [RoadmapPage.Settled] {
    sight.file.paperDecisions.filter { $0.case == `case`.id }.map { decision in
      RoadmapPage.Settled(
        id: String(decision.id), text: decision.text, reason: sight.quoted(decision.reason))
    }
  }
}
