public import JalonCore

/// A whole accompaniment as a page: where the association stood and stands, what was done of the plan and why not the rest, the
/// time and the money it took, what people said of it, who carries on.
///
/// What stands here is what a template may ask for, under the same names.
public struct AccompanimentPage: ReportPage {
  public static let template = "accompaniment"

  public let language: Language
  /// Words that are the same on every page, by name.
  public let say: [String: String]
  public let title: String
  /// What stands at the top of each sheet, written for a style sheet.
  public let pageHead: String

  public let `case`: String
  public let association: AssociationLines
  public let openedOn: Day
  public let closedOn: Day?
  public let periodInWords: String
  public let outcome: Case.Outcome?
  public let outcomeInWords: String?
  /// Says that it isn't over; `nil` once the case is closed.
  public let draft: String?
  public let adviser: ContactLines
  public let project: String?
  /// The accompaniment in a few lines.
  public let summary: [String]

  public let standing: Standing?
  /// What can't be compared, and why; `nil` where two diagnostics are.
  public let notCompared: String?

  public let planInWords: String
  public let objectives: [ObjectiveLines]
  public let onPaper: [Quoted]

  public let time: Time
  public let money: Money

  public let remarks: [DiagnosticPage.RemarkLines]
  public let satisfactionInWords: String?
  public let satisfactions: [SatisfactionLines]

  public let handover: HandoverLines?
  public let referents: [String]

  public let stages: [StageLines]
  public let exceptions: Exceptions
  public let colophon: String

  /// - Parameters:
  ///   - case: a case of the file.
  ///   - pools: those in which the association is or was a member.
  ///   - sight: the file, the team, the language and the day.
  /// - Throws: a `Refusal` where the questionnaire of a diagnostic can't be read.
  public init(_ case: Case, pools: [PoolSheet], _ sight: ReportSight) throws(Refusal) {
    let reading = AccompanimentReading(`case`, sight)
    let plan = AccompanimentPlan(`case`, sight)
    let comparison = try AccompanimentComparison(`case`, sight)
    let association = sight.file.association
    language = sight.language
    say = sight.language.words(Self.words)
    title = sight.say("Bilan de l’accompagnement\u{A0}: ", "Report of the accompaniment: ") + association.name
    pageHead =
      (association.name + " · " + sight.say("bilan de l’accompagnement", "report of the accompaniment"))
      .inStyleSheet
    self.case = `case`.reference
    self.association = AssociationLines(association)
    openedOn = `case`.openedOn
    closedOn = `case`.closedOn
    periodInWords = reading.period
    outcome = `case`.outcome
    outcomeInWords = reading.outcome
    draft = reading.draft
    adviser = sight.adviser(of: `case`)
    project = association.project
    time = reading.time
    planInWords = plan.inWords
    objectives = plan.objectives
    onPaper = plan.onPaper
    money = AccompanimentMoney(`case`, pools, sight).lines
    standing = comparison.standing
    notCompared = comparison.notCompared
    remarks = reading.remarks
    satisfactions = reading.satisfactions
    satisfactionInWords = reading.satisfactionInWords
    handover = reading.handover
    referents = reading.referents
    stages = reading.stages
    exceptions = reading.exceptions
    summary = [comparison.inShort, plan.inWords, time.inWords].compactMap(\.self)
    colophon = sight.say(
      "Page établie le \(sight.language.dayInFull(sight.today)) à partir du dossier \(`case`.reference). "
        + "Elle ne dépend d’aucun site\u{A0}: vous pouvez la garder, l’imprimer, la transmettre.",
      "Page made on \(sight.language.dayInFull(sight.today)) from case \(`case`.reference). It depends on no "
        + "website: keep it, print it, pass it on.")
  }
}
