public import JalonCore

/// The plan of an association, as a page that hangs on a wall: what for, what, by when, by whom, at what cost.
///
/// What stands here is what a template may ask for, under the same names.
public struct RoadmapPage: ReportPage {
  public static let template = "roadmap"

  public let language: Language
  /// Words that are the same on every page, by name.
  public let say: [String: String]
  public let title: String
  /// What stands at the top of each sheet, written for a style sheet.
  public let pageHead: String

  public let `case`: String
  public let association: AssociationLines
  public let dateInWords: String
  /// The diagnostic whose recommendations were decided; `nil` where there is none.
  public let diagnostic: Int64?
  /// The associative project in the association's words, and what is particular to it.
  public let project: String?
  public let singularity: String?
  public let aims: [AimLines]
  /// The actions of the plan, by the quarter in which they are due; what has no date comes last.
  public let periods: [Period]
  /// What was retained and that no action carries yet, in the same way.
  public let retained: [Period]
  /// Whether the plan has an action.
  public let isPlanned: Bool
  /// What the plan costs, and who has agreed to it; `nil` where there is nothing to say.
  public let costInWords: String?
  public let agreedInWords: String?
  /// What no tool shall replace.
  public let onPaper: [Settled]
  public let done: [Settled]
  public let later: [Settled]
  public let refused: [Settled]
  public let adviser: ContactLines
  public let nextInWords: String?
  public let colophon: String

  /// An aim with the objectives that serve it.
  public struct AimLines: Sendable, Hashable {
    public let id: Int64
    public let text: String
    /// Why no objective serves it for now.
    public let reason: String?
    public let objectives: [ObjectiveLines]
  }

  public struct Period: Sendable, Hashable {
    public let name: String
    public let steps: [Step]
  }

  /// Something to do: an action of the plan, or a recommendation that was retained.
  public struct Step: Sendable, Hashable {
    public let action: Int64?
    public let recommendation: String?
    public let text: String
    /// The objective that it serves, or how to begin.
    public let begin: String?
    public let details: String
    public let done: Bool
    public let owner: String?
    public let due: Day?
    public let mode: PlanAction.Mode?
    /// Cents.
    public let cost: Int?
  }

  /// A decision that asks for nothing now, with the reason.
  public struct Settled: Sendable, Hashable {
    public let id: String
    public let text: String
    public let reason: String?
  }

  /// - Parameters:
  ///   - case: a case of the file.
  ///   - sight: the file, the team, the language and the day.
  /// - Throws: a `Refusal` where the questionnaire of its diagnostic can't be read.
  public init(_ case: Case, _ sight: ReportSight) throws(Refusal) {
    let choices = try RoadmapChoices(`case`, sight)
    let plan = RoadmapPlan(`case`, sight)
    let association = sight.file.association
    language = sight.language
    say = sight.language.words(Self.words)
    title = sight.say("Feuille de route numérique\u{A0}: ", "Digital roadmap: ") + association.name
    pageHead = (association.name + " · " + sight.language.dayInFull(sight.today)).inStyleSheet
    self.case = `case`.reference
    self.association = AssociationLines(association)
    dateInWords = sight.say("Établie le ", "Made on ") + sight.language.longDate(sight.today)
    diagnostic = choices.diagnostic?.id
    project = association.project
    singularity = association.singularity
    aims = plan.aims
    periods = sight.periods(plan.steps)
    retained = sight.periods(choices.steps(beside: plan.recommendations))
    isPlanned = !plan.steps.isEmpty
    costInWords = plan.costInWords
    agreedInWords = plan.agreedInWords
    onPaper = plan.onPaper
    done = choices.settled(.alreadyDone)
    later = choices.settled(.later)
    refused = choices.settled(.refused)
    adviser = sight.adviser(of: `case`)
    nextInWords = sight.nextAppointment(of: `case`)
    colophon = sight.say(
      "Dossier \(`case`.reference). À cocher au fur et à mesure, à corriger à la main, à refaire quand elle a vécu.",
      "Case \(`case`.reference). Tick things off as you go, correct it by hand, print a new one when it is worn."
    )
  }
}
