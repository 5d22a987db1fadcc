import JalonCore
import JalonExchange
import Testing

struct QuestionnairePageTests {
  @Test(arguments: Language.allCases)
  func everyQuestionStandsWithItsSixAnswersAndTheirKeys(language: Language) {
    let page = QuestionnairePage(.standard, language)
    let questions = page.dimensions.flatMap(\.questions)
    #expect(questions.map(\.id) == Questionnaire.standard.questions.map(\.id))
    for question in questions {
      #expect(question.answers.map(\.key) == [1, 2, 3, 4, 5, 6])
      #expect(Set(question.answers.map(\.text)).count == 6, "\(question.id)")
    }
  }

  @Test func aSheetForAnAssociationAsksOnlyForWhatItsRecordLeavesOpen() {
    var association = Association(id: 1)
    association.name = "Les Amis du Port"
    association.department = "29"
    association.volunteers = 12
    let page = QuestionnairePage(.standard, for: association, .en)
    #expect(page.association == "Les Amis du Port")
    #expect(!page.lines.contains("Association"))
    #expect(page.context.count == ContextQuestion.allCases.count - 2)
  }
}
