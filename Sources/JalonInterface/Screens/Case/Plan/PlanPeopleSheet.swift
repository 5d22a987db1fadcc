import JalonCore
import TerminalKit

/// The plan by who is in charge, each with what is due first.
extension Sheet where Item == CaseItem {
  mutating func people(_ plan: PlanReading) {
    let reading = plan.base
    let line = PlanLine(plan: plan, columns: PlanColumns(width: width))
    let groups = Dictionary(grouping: plan.standing) { $0.owner.map(reading.name(of:)) }
    // Those without anybody first: that is what has to be seen to.
    let names = groups.keys.sorted { Fold.key($0 ?? "") < Fold.key($1 ?? "") }
    for name in names {
      let actions = groups[name] ?? []
      let open = actions.count(where: \.isOpen)
      let late = actions.count { $0.isLate(on: reading.today) }
      var trailing: [Span] = []
      if late > 0 { trailing = [Span(glyphs.warning, .warning), Span(" \(late)  ")] }
      let words = Localized(fr: "\(open) à faire", en: "\(open) to do")
      trailing.append(Span(open == 0 ? "" : words[reading.language], .muted))
      heading(
        name ?? Localized(fr: "Personne ne s’en charge", en: "Nobody is in charge")[reading.language],
        trailing: trailing)
      for action in actions.sorted(by: {
        ($0.isOpen ? 0 : 1, $0.due?.number ?? .max) < ($1.isOpen ? 0 : 1, $1.due?.number ?? .max)
      }) {
        self.line(line.spans(action), item: .action(action.id))
      }
    }
  }
}
