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
    .object("pooling", pooling) { $0.thing }, .object("equipment", equipment) { $0.thing },
    .object("budget", budget) { $0.thing }, .object("tool", tool) { $0.thing },
  ])

  private static let pooling = Form<PlanAction>([
    .maybe("answer") { $0.pooling }, .number("pool") { $0.pool.map(Int.init) },
    .maybe("reason") { $0.poolingReason },
  ])

  private static let equipment = Form<PlanAction>([
    .maybe("decision") { $0.equipment }, .maybe("reason") { $0.equipmentReason },
  ])

  private static let budget = Form<PlanAction>([
    .maybe("decision") { $0.budget }, .number("amount") { $0.budgetAmount },
    .maybe("reason") { $0.budgetReason },
  ])

  private static let tool = Form<PlanAction>([
    .maybe("need") { $0.toolNeed }, .texts("options") { $0.toolOptions }, .maybe("choice") { $0.toolChoice },
  ])

  static let validation = Form<Seen<Validation>>([
    .id("id") { $0.thing.id }, .choice("by") { $0.thing.side },
    .maybe("name") { seen in seen.thing.person.map(seen.sight.name) }, .day("on") { $0.thing.on },
    .maybe("reopenedOn") { $0.thing.reopenedOn },
  ])

  static let onPaper = Form<Seen<PaperDecision>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version }, .text("text") { $0.thing.text },
    .text("reason") { $0.thing.reason }, .day("on") { $0.thing.on },
    .text("by") { $0.sight.adviser($0.thing.by) },
  ])

  static let satisfaction = Form<Seen<Satisfaction>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version }, .day("on") { $0.thing.on },
    .count("score") { $0.thing.score }, .maybe("by") { seen in seen.thing.person.map(seen.sight.name) },
    .maybe("comment") { $0.thing.comment },
  ])

  static let handover = Form<Seen<Handover>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version }, .id("referent") { $0.thing.referent },
    .maybe("nextOn") { $0.thing.nextOn }, .maybe("reason") { $0.thing.reason }, .day("on") { $0.thing.on },
    .text("by") { $0.sight.adviser($0.thing.by) },
  ])
}
