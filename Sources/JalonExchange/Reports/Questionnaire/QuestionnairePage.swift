public import JalonCore

/// A questionnaire without answers, to be filled in on paper during a meeting: each box bears the key that answers it in the
/// interview, so that a sheet is typed in with one key a question.
///
/// What stands here is what a template may ask for, under the same names.
public struct QuestionnairePage: ReportPage {
  public static let template = "questionnaire"

  public let language: Language
  /// Words that are the same on every sheet, by name.
  public let say: [String: String]
  public let title: String
  /// What stands at the top of each sheet, written for a style sheet.
  public let pageHead: String
  public let introduction: String
  /// The association and its case, where the sheet is made for one.
  public let association: String?
  /// What is to be written on a line: the date, who is there.
  public let lines: [String]
  /// What the association's record does not say yet, or all of it on a sheet for anybody.
  public let context: [String]
  /// Questions before the questions, each with boxes.
  public let choices: [Choices]
  public let dimensions: [Section]
  public let colophon: String

  public struct Choices: Sendable, Hashable {
    public let question: String
    public let answers: [String]
  }

  public struct Section: Sendable, Hashable {
    public let id: String
    public let name: String
    public let questions: [Asked]
  }

  public struct Asked: Sendable, Hashable {
    public let id: String
    public let text: String
    public let answers: [Box]
  }

  /// A box with the key that stands for it.
  public struct Box: Sendable, Hashable {
    public let key: Int
    public let text: String
  }

  /// - Parameter association: the one for which the sheet is made, if any.
  public init(_ questionnaire: Questionnaire, for association: Association? = nil, _ language: Language) {
    self.language = language
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    self.say = language.words(Self.words)
    let name = say("Questionnaire du diagnostic numérique", "Questionnaire of the digital diagnostic")
    title = name + (association.map { say("\u{A0}: ", ": ") + $0.name } ?? "")
    pageHead = (association.map { $0.name + " · " + name } ?? name).inStyleSheet
    introduction = say(
      "\(questionnaire.questions.count) questions sur \(questionnaire.dimensions.count) sujets, à deux ou trois "
        + "personnes au moins, en une à deux heures. On peut s’arrêter et reprendre un autre jour.",
      "\(questionnaire.questions.count) questions on \(questionnaire.dimensions.count) topics, with at least two or "
        + "three people, in one to two hours. You can stop, and go on another day.")
    self.association = association?.name
    lines =
      (association == nil ? [say("Association", "Association")] : [])
      + [say("Date", "Date"), say("Avec", "With"), say("Conseiller", "Adviser")]
    context = (association.map(ContextQuestion.missing) ?? ContextQuestion.allCases).map { $0.text[language] }
    choices = [
      Choices(
        question: say(
          "Avant de commencer\u{A0}: avec le numérique, comment voyez-vous votre association\u{202F}?",
          "Before you begin: how do you see your association with digital tools?"),
        answers: DigitalClass.allCases.map { $0.label[language] }),
      Choices(
        question: say("Qui porte le numérique chez vous\u{202F}?", "Who carries digital matters among you?"),
        answers: Diagnostic.CarriedBy.allCases.map { $0.label[language] }),
    ]
    dimensions = questionnaire.dimensions.map { dimension in
      Section(
        id: dimension.id, name: dimension.label[language],
        questions: questionnaire.questions(of: dimension.id).map { Self.asked($0, language) })
    }
    colophon =
      say("Questionnaire version ", "Questionnaire version ") + String(questionnaire.version) + "."
  }

  /// Answers in the order of the interview, with its keys.
  private static func asked(_ question: Question, _ language: Language) -> Asked {
    let words =
      question.steps.map { $0.words[language] }
      + [AnswerValue.dontKnow, .notApplicable].map { $0.label(for: question)[language] }
    return Asked(
      id: question.id, text: question.text[language],
      answers: words.enumerated().map { Box(key: $0 + 1, text: $1) })
  }
}
