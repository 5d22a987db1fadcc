import JalonCore

/// A questionnaire for people: its questions by dimension, with the answers that are offered.
struct QuestionnaireSheet {
  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(_ questionnaire: Questionnaire, _ session: Session) {
    page = Sheet(session.ink)
    let count = Localized.count(
      questionnaire.questions.count, fr: ("question", "questions"), en: ("question", "questions"))
    page.title("Questionnaire", count[language])
    for dimension in questionnaire.dimensions {
      page.head("\(dimension.id)  \(dimension.label[language])")
      for question in questionnaire.questions(of: dimension.id) {
        let critical = question.isCritical ? say(" (question critique)", " (critical question)") : ""
        page.paragraph("\(question.id)  \(question.text[language])\(critical)")
        let answers = question.steps.map { "\($0.value)\u{A0}\($0.words[language])" }
        page.paragraph(answers.joined(separator: " · "), below: true)
      }
    }
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
}
