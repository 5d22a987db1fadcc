import JalonCore
import JalonExchange

/// The page of a diagnostic as JSON.
extension ReportForms {
  static let diagnostic = Form<DiagnosticPage>(held + standing + advice)

  private static let held: [Form<DiagnosticPage>.Key] = [
    .id("id") { $0.id }, .text("case") { $0.case }, .object("association", association) { $0.association },
    .day("on") { $0.on }, .flag("closed") { $0.closed }, .texts("participants") { $0.participants },
    .choice("mode") { $0.mode }, .object("adviser", contact) { $0.adviser },
  ]

  private static let standing: [Form<DiagnosticPage>.Key] = [
    .number("score") { $0.score }, .number("level") { $0.level?.number },
    .maybe("levelName") { $0.level?.name }, .maybe("levelSentence") { $0.level?.sentence },
    .maybe("class") { $0.digitalClass }, .list("cappedBy", answered) { $0.cap?.causes ?? [] },
    .list("alerts", lines) { $0.alerts }, .maybe("gap") { $0.gap },
    .list("dimensions", dimension) { $0.dimensions },
    .text("knowledge") { $0.knowledgeInWords },
    .init("comparison", comparison.schema.orNull) { $0.comparison.map(comparison.json) ?? .null },
  ]

  private static let advice: [Form<DiagnosticPage>.Key] = [
    .list("priorities", priority) { $0.priorities }, .list("waiting", waiting) { $0.waiting },
    .list("toCheck", toCheck) { $0.toCheck }, .list("others", others) { $0.others },
    .list("remarks", remark) { $0.remarks }, .list("assessments", assessment) { $0.assessments },
    .maybe("next") { $0.nextInWords },
  ]

  private static let answered = Form<DiagnosticPage.Answered>([
    .text("id") { $0.id }, .text("question") { $0.question },
  ])

  private static let lines = Form<DiagnosticPage.AdviceLines>([
    .text("id") { $0.id }, .text("text") { $0.text }, .maybe("why") { $0.why }, .maybe("begin") { $0.begin },
  ])

  static let dimension = Form<DiagnosticPage.DimensionLine>([
    .text("id") { $0.id }, .text("name") { $0.name }, .number("score") { $0.score },
    .number("knowledge") { $0.knowledge }, .flag("evaluated") { $0.evaluated },
    .text("sentence") { $0.inWords }, .number("change") { $0.change },
  ])

  private static let priority = Form<DiagnosticPage.Priority>([
    .count("rank") { $0.rank }, .text("id") { $0.id }, .text("text") { $0.text }, .text("why") { $0.why },
    .text("begin") { $0.begin }, .text("because") { $0.because }, .flag("locked") { $0.locked },
    .init("decision", decision.schema.orNull) { $0.decision.map(decision.json) ?? .null },
  ])

  private static let waiting = Form<DiagnosticPage.Waiting>([
    .text("id") { $0.id }, .text("text") { $0.text }, .text("reason") { $0.reason },
  ])

  private static let toCheck = Form<DiagnosticPage.ToCheck>([
    .text("id") { $0.id }, .text("question") { $0.question }, .maybe("details") { $0.details },
  ])

  private static let others = Form<DiagnosticPage.Others>([
    .text("id") { $0.id }, .text("name") { $0.dimension },
    .list("recommendations", other) { $0.recommendations },
  ])

  private static let other = Form<DiagnosticPage.Other>([
    .text("id") { $0.id }, .text("text") { $0.text },
    .init("decision", decision.schema.orNull) { $0.decision.map(decision.json) ?? .null },
  ])

  static let remark = Form<DiagnosticPage.RemarkLines>([
    .text("text") { $0.text }, .text("signature") { $0.signature }, .day("on") { $0.on },
  ])

  private static let assessment = Form<DiagnosticPage.AssessmentLines>([
    .text("source") { $0.heading }, .day("on") { $0.on }, .text("summary") { $0.summary },
    .texts("scores") { $0.scores },
  ])

  private static let comparison = Form<DiagnosticPage.ComparisonLines>([
    .id("with") { $0.with }, .day("on") { $0.on }, .text("sentence") { $0.sentence },
    .list("risen", changed) { $0.risen }, .list("fallen", changed) { $0.fallen },
    .list("decided", decided) { $0.decided },
  ])

  static let changed = Form<DiagnosticPage.Changed>([
    .text("id") { $0.id }, .text("question") { $0.question }, .count("before") { $0.before },
    .count("after") { $0.after },
  ])

  private static let decided = Form<DiagnosticPage.Decided>([
    .text("id") { $0.id }, .text("text") { $0.text }, .object("decision", decision) { $0.decision },
    .text("outcome") { $0.outcome },
  ])
}
