public import JalonCore

/// What an association has decided to do, as a page that hangs on a wall: by when, by whom.
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
  /// What was retained, by the quarter in which it is due; what has no date comes last.
  public let periods: [Period]
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

  public struct ObjectiveLines: Sendable, Hashable {
    public let text: String
    public let actions: [ActionLines]
  }

  public struct ActionLines: Sendable, Hashable {
    public let text: String
    public let details: String?
  }

  public struct Period: Sendable, Hashable {
    public let name: String
    public let steps: [Step]
  }

  /// Something to do.
  public struct Step: Sendable, Hashable {
    public let id: String
    public let text: String
    public let begin: String
    public let details: String
    public let owner: String?
    public let due: Day?
  }

  /// A recommendation that asks for nothing now, with the reason.
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
    aims = sight.file.aims.filter { $0.state != .removed }.map { aim in
      AimLines(
        id: aim.id, text: aim.text,
        reason: aim.reason.map { sight.say("Pour plus tard\u{A0}: ", "For later: ") + $0 }, objectives: [])
    }
    periods = choices.periods
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
