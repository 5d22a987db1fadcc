import JalonCore
import JalonExchange

/// The report of an accompaniment as JSON. Money is in cents, durations are in minutes.
extension ReportForms {
  static let accompaniment = Form<AccompanimentPage>(head + work + people)

  private static let head: [Form<AccompanimentPage>.Key] = [
    .text("case") { $0.case }, .object("association", association) { $0.association },
    .day("openedOn") { $0.openedOn }, .maybe("closedOn") { $0.closedOn }, .maybe("outcome") { $0.outcome },
    .object("adviser", contact) { $0.adviser }, .texts("summary") { $0.summary },
    .init("standing", standing.schema.orNull) { $0.standing.map(standing.json) ?? .null },
  ]

  private static let work: [Form<AccompanimentPage>.Key] = [
    .list("objectives", objective) { $0.objectives }, .list("onPaper", quoted) { $0.onPaper },
    .object("time", time) { $0.time }, .object("money", money) { $0.money },
  ]

  private static let people: [Form<AccompanimentPage>.Key] = [
    .list("satisfaction", satisfaction) { $0.satisfactions }, .list("remarks", remark) { $0.remarks },
    .init("handover", handover.schema.orNull) { $0.handover.map(handover.json) ?? .null },
    .texts("referents") { $0.referents }, .list("stages", stage) { $0.stages },
    .object("exceptions", exceptions) { $0.exceptions },
  ]

  private static let standing = Form<AccompanimentPage.Standing>([
    .number("first") { $0.first.map(Int.init) }, .maybe("firstOn") { $0.firstOn }, .id("last") { $0.last },
    .day("lastOn") { $0.lastOn }, .maybe("levelBefore") { $0.levelBefore },
    .maybe("levelAfter") { $0.levelAfter }, .maybe("sentence") { $0.sentence },
    .list("dimensions", dimension) { $0.dimensions }, .list("risen", changed) { $0.risen },
    .list("fallen", changed) { $0.fallen },
  ])

  private static let quoted = Form<AccompanimentPage.Quoted>([
    .text("text") { $0.text }, .maybe("reason") { $0.reason },
  ])

  private static let time = Form<AccompanimentPage.Time>([
    .count("exchanges") { $0.exchanges }, .count("minutes") { $0.minutes },
    .list(
      "means",
      Form<AccompanimentPage.Means>([
        .choice("kind") { $0.means }, .count("exchanges") { $0.exchanges }, .count("minutes") { $0.minutes },
      ])
    ) { $0.means },
  ])

  private static let money = Form<AccompanimentPage.Money>([
    .number("planned") { $0.planned }, .number("approved") { $0.approved },
    .number("shared") { $0.shared }, .number("saved") { $0.saved }, .number("trainings") { $0.trainings },
  ])

  private static let satisfaction = Form<AccompanimentPage.SatisfactionLines>([
    .count("score") { $0.score }, .maybe("comment") { $0.comment }, .day("on") { $0.on },
    .text("sentence") { $0.inWords },
  ])

  private static let handover = Form<AccompanimentPage.HandoverLines>([
    .text("name") { $0.name }, .maybe("nextOn") { $0.nextOn }, .maybe("reason") { $0.reason },
  ])

  private static let stage = Form<AccompanimentPage.StageLines>([
    .stage("stage") { $0.stage }, .day("since") { $0.since }, .maybe("until") { $0.until },
  ])

  private static let exceptions = Form<AccompanimentPage.Exceptions>([
    .count("waiversGranted") { $0.waiversGranted }, .count("waiversRefused") { $0.waiversRefused },
    .count("waiversAsked") { $0.waiversAsked }, .count("returns") { $0.returns },
    .flag("takenOver") { $0.takenOver }, .list("list", quoted) { $0.list },
  ])
}
