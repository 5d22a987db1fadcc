import JalonCore

/// The plan of a case, as results show it: objectives with their actions, under the field names of their commands.
enum PlanForms {
  static let objective = Form<Seen<Objective>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version }, .id("aim") { $0.thing.aim },
    .text("text") { $0.thing.text }, .choice("state") { $0.thing.state },
    .maybe("reason") { $0.thing.reason },
    .list("actions", action) { seen in
      seen.sight.file.actions.filter { $0.objective == seen.thing.id }.map(seen.with)
    },
  ])

  static let action = Form<Seen<PlanAction>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version }, .text("title") { $0.thing.title },
    .choice("mode") { $0.thing.mode }, .maybe("owner") { seen in seen.thing.owner.map(seen.sight.name) },
    .maybe("due") { $0.thing.due }, .maybe("recommendation") { $0.thing.recommendation },
    .init("flags", JSON.list(of: JSON.word(of: Question.Flag.self))) {
      JSON($0.thing.flags.list.map(\.rawValue))
    },
    .number("cost") { $0.thing.cost }, .number("effort") { $0.thing.effort },
    .number("exchangeMinutes") { $0.thing.exchangeMinutes }, .choice("state") { $0.thing.state },
    .flag("late") { $0.thing.isLate(on: $0.sight.today) }, .maybe("dueReason") { $0.thing.dueReason },
    .maybe("startedOn") { $0.thing.startedOn }, .maybe("finishedOn") { $0.thing.finishedOn },
    .maybe("evidence") { $0.thing.evidence }, .maybe("droppedOn") { $0.thing.droppedOn },
    .maybe("reason") { $0.thing.dropReason },
  ])
}
