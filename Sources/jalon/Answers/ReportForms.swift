import JalonCore
import JalonExchange

/// Pages as JSON: the same facts, with ids, codes and figures beside the words.
enum ReportForms {
  /// Where a page was written.
  struct Written: Sendable {
    let file: String
    let format: String
  }

  static let written = Form<Written>([.text("file") { $0.file }, .text("format") { $0.format }])

  /// A file that was written, with its fingerprint.
  struct Saved: Sendable {
    let file: String
    let sha256: String
  }

  static let saved = Form<Saved>([.text("file") { $0.file }, .text("sha256") { $0.sha256 }])

  static let association = Form<AssociationLines>([.id("id") { $0.id }, .text("name") { $0.name }])

  static let contact = Form<ContactLines>([.text("name") { $0.name }, .maybe("email") { $0.email }])

  static let decision = Form<DecisionLines>([
    .choice("decision") { $0.code }, .maybe("owner") { $0.owner }, .maybe("due") { $0.due },
    .maybe("reason") { $0.reason },
    .text("sentence") { [$0.name, $0.details ?? ""].filter { !$0.isEmpty }.joined(separator: " ") },
  ])

  static let roadmap = Form<RoadmapPage>([
    .text("case") { $0.case }, .object("association", association) { $0.association },
    .number("diagnostic") { $0.diagnostic.map(Int.init) }, .maybe("project") { $0.project },
    .maybe("singularity") { $0.singularity }, .list("aims", aim) { $0.aims },
    .list("periods", period) { $0.periods }, .list("retained", period) { $0.retained },
    .maybe("agreed") { $0.agreedInWords }, .list("onPaper", settled) { $0.onPaper },
    .list("done", settled) { $0.done },
    .list("later", settled) { $0.later }, .list("refused", settled) { $0.refused },
    .object("adviser", contact) { $0.adviser }, .maybe("next") { $0.nextInWords },
  ])

  private static let aim = Form<RoadmapPage.AimLines>([
    .id("id") { $0.id }, .text("text") { $0.text }, .maybe("reason") { $0.reason },
    .list("objectives", objective) { $0.objectives },
  ])

  static let objective = Form<ObjectiveLines>([
    .id("id") { $0.id }, .text("text") { $0.text }, .maybe("aim") { $0.aim }, .maybe("reason") { $0.reason },
    .list("actions", action) { $0.actions },
  ])

  private static let action = Form<ActionLines>([
    .id("id") { $0.id }, .text("title") { $0.text }, .choice("mode") { $0.mode },
    .choice("state") { $0.state }, .maybe("owner") { $0.owner }, .maybe("due") { $0.due },
    .number("cost") { $0.cost }, .maybe("recommendation") { $0.recommendation },
    .text("outcome") { $0.outcome },
  ])

  private static let period = Form<RoadmapPage.Period>([
    .text("name") { $0.name }, .list("steps", step) { $0.steps },
  ])

  private static let step = Form<RoadmapPage.Step>([
    .number("action") { $0.action.map(Int.init) }, .maybe("recommendation") { $0.recommendation },
    .text("text") { $0.text }, .maybe("begin") { $0.begin }, .maybe("owner") { $0.owner },
    .maybe("due") { $0.due }, .maybe("mode") { $0.mode }, .number("cost") { $0.cost },
    .flag("done") { $0.done },
  ])

  private static let settled = Form<RoadmapPage.Settled>([
    .text("id") { $0.id }, .text("text") { $0.text }, .maybe("reason") { $0.reason },
  ])

  static let questionnaire = Form<QuestionnairePage>([
    .maybe("association") { $0.association }, .texts("lines") { $0.lines }, .texts("context") { $0.context },
    .list("dimensions", section) { $0.dimensions },
  ])

  private static let section = Form<QuestionnairePage.Section>([
    .text("id") { $0.id }, .text("name") { $0.name }, .list("questions", asked) { $0.questions },
  ])

  private static let asked = Form<QuestionnairePage.Asked>([
    .text("id") { $0.id }, .text("text") { $0.text }, .list("answers", box) { $0.answers },
  ])

  private static let box = Form<QuestionnairePage.Box>([.count("key") { $0.key }, .text("text") { $0.text }])
}
