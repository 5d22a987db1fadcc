public import JalonCore

/// A diagnostic as a page for the association: where it stands, what matters most, how to begin, who to call.
///
/// What stands here is what a template may ask for, under the same names.
public struct DiagnosticPage: ReportPage {
  public static let template = "diagnostic"

  public let language: Language
  /// Words that are the same on every page, by name.
  public let say: [String: String]
  public let title: String
  /// What stands at the top of each sheet, written for a style sheet.
  public let pageHead: String
  /// The chart of the dimensions: an `svg` element.
  public let chart: String

  public let id: Int64
  public let `case`: String
  public let association: AssociationLines
  public let on: Day
  public let dateInWords: String
  public let closed: Bool
  /// Says that results may still change; `nil` once the diagnostic is closed.
  public let draft: String?
  public let participants: [String]
  public let peopleInWords: String?
  public let mode: Diagnostic.Mode
  public let modeInWords: String
  public let adviser: ContactLines
  public let introduction: String

  /// Tenths of a percent; `nil` where too little is known.
  public let score: Int?
  public let scoreInWords: String?
  public let level: LevelLines?
  public let digitalClass: DigitalClass?
  /// All of them, from the first, each with whether it is the association's.
  public let levels: [LevelStep]
  public let cap: Cap?
  public let alerts: [AdviceLines]
  public let gap: String?
  public let dimensions: [DimensionLine]
  public let knowledgeInWords: String
  public let comparison: ComparisonLines?
  public let prioritiesHeading: String
  public let prioritiesIntroduction: String
  public let priorities: [Priority]
  public let waiting: [Waiting]
  public let toCheck: [ToCheck]
  public let others: [Others]
  public let remarks: [RemarkLines]
  public let assessments: [AssessmentLines]
  public let nextInWords: String?
  public let colophon: String

  /// - Parameters:
  ///   - id: a diagnostic of the file.
  ///   - sight: the file, the team, the language and the day.
  /// - Throws: `record.notFound`; a `Refusal` where its questionnaire can't be read.
  public init(_ id: Int64, _ sight: ReportSight) throws(Refusal) {
    let reading = try DiagnosticReading(id, sight)
    let (diagnostic, diagnosis) = (reading.diagnostic, reading.diagnosis)
    let standing = DiagnosticStanding(reading)
    let advice = DiagnosticAdvice(reading)
    language = sight.language
    say = sight.language.words(Self.words)
    title = sight.say("Diagnostic numérique\u{A0}: ", "Digital diagnostic: ") + sight.file.association.name
    pageHead =
      (sight.file.association.name + " · "
      + sight.say("diagnostic du ", "diagnostic of ") + sight.language.dayInFull(diagnostic.on)).inStyleSheet
    self.id = id
    `case` = reading.case.reference
    association = AssociationLines(sight.file.association)
    on = diagnostic.on
    dateInWords = sight.language.longDate(diagnostic.on)
    closed = diagnostic.isClosed
    draft = diagnostic.isClosed ? nil : reading.draft
    participants = diagnostic.participants.list.map(sight.name)
    let people = diagnostic.participants.list.map(sight.nameAndFunction)
    peopleInWords = people.isEmpty ? nil : sight.list(people)
    mode = diagnostic.mode
    modeInWords = diagnostic.mode.label[sight.language]
    adviser = sight.adviser(of: reading.case)
    introduction = reading.introduction
    score = diagnosis.score
    scoreInWords = standing.scoreInWords
    level = standing.level
    digitalClass = diagnosis.digitalClass
    levels = standing.levels
    cap = standing.cap
    alerts = standing.alerts
    gap = standing.gap
    dimensions = standing.dimensions
    chart = DimensionChart(standing.dimensions, sight.language, reading.questionnaire).svg
    knowledgeInWords = standing.knowledgeInWords
    comparison = reading.change?.lines
    priorities = advice.priorities
    prioritiesHeading = advice.prioritiesHeading
    prioritiesIntroduction = advice.prioritiesIntroduction
    waiting = advice.waiting
    toCheck = advice.toCheck
    others = advice.others
    remarks = reading.remarks
    assessments = reading.assessments
    nextInWords = sight.nextAppointment(of: reading.case)
    colophon = reading.colophon
  }
}

/// Which association a page is about.
public struct AssociationLines: Sendable, Hashable {
  public let id: Int64
  public let name: String

  init(_ association: Association) {
    id = association.id
    name = association.name
  }
}
