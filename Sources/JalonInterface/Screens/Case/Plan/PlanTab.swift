import JalonCore

/// What the Plan tab knows beside the file: how the plan is looked at, what is folded, and what is being typed.
struct PlanTab: Sendable {
  var view = PlanView.tree
  /// What was folded or unfolded by hand: objectives are open, those that were dropped are folded, until one does so.
  var turned: Set<CaseItem> = []
  var prompt: PlanPrompt?

  /// What the layout depends on.
  var look: Look { Look(view: view, turned: turned) }

  struct Look: Hashable, Sendable {
    let view: PlanView
    let turned: Set<CaseItem>
  }
}

/// The ways to look at a plan, in the order in which one key goes round them.
enum PlanView: Int, CaseIterable, Sendable {
  case tree, time, people

  var next: PlanView { Self.allCases[(rawValue + 1) % Self.allCases.count] }

  var label: Localized {
    switch self {
    case .tree: Localized(fr: "par finalité", en: "by aim")
    case .time: Localized(fr: "dans le temps", en: "in time")
    case .people: Localized(fr: "par personne", en: "by person")
    }
  }
}
