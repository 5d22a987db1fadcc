import JalonCore

/// What an invented association answers: small ones are weaker, and each has its strengths and its gaps.
struct DemoAnswers {
  static let questionnaire = Questionnaire.standard

  /// Where each question has no object for some.
  private static let pointless = [
    "COL-5": "personne ne travaille à distance", "GES-3": "tout se règle en espèces, par choix",
    "COM-3": "pas de réseaux sociaux, c’est un choix", "COM-4": "pas de lettre d’information",
    "COL-4": "aucune réunion à distance", "RGP-6": "aucun prestataire ne voit les données",
  ]

  /// What most associations have come to terms with, and what few have looked at, in percent.
  private static let leanings = ["COM": 9, "GES": 5, "EQU": 4, "RGP": -10, "SEC": -7, "IAR": -13]

  private(set) var sheet: AnswerSheet
  /// Of each dimension, in percent.
  private var strengths: [String: Int] = [:]

  init(employees: Headcount?, _ random: inout DemoRandom) {
    sheet = AnswerSheet(for: Self.questionnaire)
    let people: Int
    if case .number(let count)? = employees { people = count } else { people = 0 }
    let base = 30 + min(people, 8) * 3 + random.number(-10...20)
    for dimension in Self.questionnaire.dimensions {
      strengths[dimension.id] = base + (Self.leanings[dimension.id] ?? 0) + random.number(-17...17)
    }
  }

  /// Answers a question.
  mutating func answer(_ place: Int, _ random: inout DemoRandom) -> AnswerValue {
    let question = Self.questionnaire.questions[place]
    let strength = strengths[question.dimension] ?? 40
    let value: AnswerValue
    if Self.pointless[question.id] != nil, random.chance(9) {
      value = .notApplicable
    } else if random.chance(["RGP", "SEC", "IAR"].contains(question.dimension) ? 7 : 2) {
      value = .dontKnow
    } else {
      value = .score(min(3, max(0, (strength + random.number(-30...30)) / 25)))
    }
    sheet[place] = value
    return value
  }

  /// Answers a question again, some months later: part of it has moved on, a little has slipped, and most of what nobody
  /// knew was found out.
  mutating func answerAgain(_ place: Int, _ random: inout DemoRandom) -> AnswerValue {
    let value: AnswerValue
    switch sheet[place] {
    case .score(let points)?:
      let step = random.chance(38) ? 1 : random.chance(6) ? -1 : 0
      value = .score(min(3, max(0, points + step)))
    case .dontKnow?: value = random.chance(75) ? .score(random.number(0...2)) : .dontKnow
    case let same: value = same ?? .score(1)
    }
    sheet[place] = value
    return value
  }

  /// Why a question has no object.
  static func reason(_ question: String) -> String { pointless[question] ?? "sans objet ici" }

  func diagnosis(carriedBy: Diagnostic.CarriedBy?) -> Diagnosis {
    Diagnosis(Self.questionnaire, sheet, carriedBy: carriedBy)
  }
}
