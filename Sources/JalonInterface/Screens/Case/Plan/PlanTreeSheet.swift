import JalonCore
import TerminalKit

/// The plan as a tree: aims, the objectives that serve them, the actions that lead there.
extension Sheet where Item == CaseItem {
  mutating func plan(_ reading: CaseReading, _ look: PlanTab.Look) {
    let plan = PlanReading(reading)
    planHead(plan, look)
    if look.view != .time || plan.isEmpty { pin() }
    switch look.view {
    case .tree:
      tree(plan, look)
      paper(plan)
      review(plan)
    case .time: time(plan)
    case .people: people(plan)
    }
  }

  /// How much there is, and how far it is.
  private mutating func planHead(_ plan: PlanReading, _ look: PlanTab.Look) {
    let reading = plan.base
    let language = reading.language
    let view = reading.act(.planView, look.view.next.label[language])
    guard !plan.isEmpty else {
      text(Localized(fr: "Le plan est encore vide.", en: "The plan is still empty.")[language], .strong)
      return line(
        reading.case.isOpen ? reading.act(.planDraft) + [Span("   ")] + reading.act(.planAddObjective) : [])
    }
    let standing = plan.standing
    let done = standing.count { $0.state == .finished }
    let late = standing.count { $0.isLate(on: reading.today) }
    let actions = Localized.count(standing.count, fr: ("action", "actions"), en: ("action", "actions"))
    var spans = [Span(actions[language], .strong)]
    let separator = " \(glyphs.separator) "
    if done > 0 {
      let words = Localized.count(done, fr: ("terminée", "terminées"), en: ("finished", "finished"))
      spans.append(Span(separator + words[language], .muted))
    }
    if late > 0 {
      spans += [
        Span(separator, .muted), Span(glyphs.warning, .warning), Span(" \(language.number(late)) "),
        Span(Localized(fr: "en retard", en: "late")[language]),
      ]
    }
    let used = (spans + view).reduce(4) { $0 + $1.width }
    let validations = [Span(separator, .muted)] + validations(plan)
    if used + validations.reduce(0, { $0 + $1.width }) <= width { spans += validations }
    line(spans, trailing: view)
  }

  private mutating func tree(_ plan: PlanReading, _ look: PlanTab.Look) {
    let reading = plan.base
    let line = PlanLine(plan: plan, columns: PlanColumns(width: width))
    if reading.aims.isEmpty {
      gap()
      text(
        Localized(
          fr: "Aucune finalité n’est encore notée\u{202F}; l’onglet Projet (p) en reçoit.",
          en: "No aim has been recorded yet; the Project tab (p) takes them.")[reading.language], .muted)
    }
    for aim in plan.aims {
      gap()
      self.planAim(aim, plan)
      for objective in plan.objectives(of: aim.id) {
        self.objective(objective, plan, look)
        guard !plan.isFolded(objective, look) else { continue }
        for action in plan.actions(of: objective.id) {
          self.line(line.spans(action), item: .action(action.id))
        }
      }
    }
  }

  private mutating func planAim(_ aim: Aim, _ plan: PlanReading) {
    let language = plan.base.language
    let isLive = aim.state == .live
    let isServed = plan.objectives(of: aim.id).contains(where: \.isLive)
    let sign =
      isLive ? Span(glyphs.current + " ", .accent) : Span(glyphs.stepPaused + " ", .stepBlocked)
    var trailing: [Span] = []
    if isLive, !isServed {
      trailing = [
        Span(glyphs.missing + " ", .strong),
        Span(Localized(fr: "sans objectif", en: "without an objective")[language], .text),
      ]
    }
    text(
      aim.text.onOneLine, isLive ? .strong : .muted, isLive ? .bold : [], after: [sign], trailing: trailing,
      isYielding: true, item: .aim(aim.id), upTo: 1)
    if isLive, !isServed, plan.base.case.isOpen {
      let ways =
        plan.base.act(.planAddObjective) + [Span("   ")]
        + plan.base.act(.planDrop, Localized(fr: "dire pourquoi", en: "say why")[language])
      line([Span("  ")] + ways, item: .aim(aim.id))
    } else if !isLive, let reason = aim.reason {
      text(reason, .muted, after: [Span("  ")], item: .aim(aim.id), upTo: 1)
    }
  }

  private mutating func objective(_ objective: Objective, _ plan: PlanReading, _ look: PlanTab.Look) {
    let reading = plan.base
    let language = reading.language
    let actions = plan.actions(of: objective.id).filter { !$0.isDropped }
    let done = actions.count { $0.state == .finished }
    let isFolded = plan.isFolded(objective, look)
    var trailing: [Span] = []
    if !objective.isLive {
      trailing = [Span(glyphs.missing + " " + objective.state.label[language], .muted)]
    } else if actions.isEmpty {
      trailing = [
        Span(glyphs.missing + " ", .strong),
        Span(Localized(fr: "sans action", en: "without an action")[language]),
      ]
    } else {
      let late = isFolded ? actions.count { $0.isLate(on: reading.today) } : 0
      if late > 0 { trailing = [Span(glyphs.warning, .warning), Span(" \(late)  ")] }
      let isDone = done == actions.count
      trailing.append(Span(isDone ? glyphs.done + " " : "", .success))
      trailing.append(Span("\(done)/\(actions.count)", .muted))
    }
    text(
      objective.text.onOneLine, objective.isLive ? .strong : .muted,
      after: [Span("  " + glyphs.fold(isFolded) + " ", .muted)], trailing: trailing, isYielding: true,
      item: .objective(objective.id), upTo: 1)
  }

  /// What the association keeps on paper, by decision.
  private mutating func paper(_ plan: PlanReading) {
    guard !plan.onPaper.isEmpty else { return }
    let language = plan.base.language
    heading(Localized(fr: "Gardé sur papier", en: "Kept on paper")[language])
    for decision in plan.onPaper {
      let day = plan.base.nearDay(decision.on, room: 9)
      text(
        decision.text.onOneLine, after: [Span(glyphs.mark + " ", .accent)], trailing: [Span(day, .muted)],
        isYielding: true, item: .paper(decision.id), upTo: 1)
      text(decision.reason.onOneLine, .muted, after: [Span("  ")], item: .paper(decision.id), upTo: 1)
    }
  }
}
