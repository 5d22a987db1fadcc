/// The rules that look at several questions. Their words stand in the questionnaire (`crossRules`), under these ids.
enum CrossRules {
  static let sharingRights = "RGP-5/rights"
  static let onePerson = "onePersonDependency"
  static let aiRuleFirst = "IAR-2/1"

  /// Adds the recommendation on sharing rights, and puts the rule on AI first of all, where the answers ask for it.
  static func place(
    _ ranked: inout [Recommendation], _ questionnaire: Questionnaire, _ answers: AnswerSheet
  ) {
    func points(_ question: String) -> Int? { answers.points(question, in: questionnaire) }
    if let rights = points("RGP-5"), rights <= 1, let shared = points("COL-1"), shared >= 2,
      let (advice, question) = questionnaire.advice(sharingRights),
      let index = ranked.firstIndex(where: { $0.question == question.id })
    {
      ranked.insert(
        Recommendation(
          advice, of: question, value: rights, placedBy: sharingRights, lock: ranked[index].lock), at: index)
    }
    if let uses = points("IAR-1"), uses >= 1, points("IAR-2") == 0,
      let index = ranked.firstIndex(where: { $0.id == aiRuleFirst })
    {
      var first = ranked.remove(at: index)
      first.placedBy = aiRuleFirst
      ranked.insert(first, at: 0)
    }
  }

  /// Ids of what an adviser should speak of at once.
  static func alerts(
    _ questionnaire: Questionnaire, _ answers: AnswerSheet, carriedBy: Diagnostic.CarriedBy?
  ) -> [String] {
    guard carriedBy == .oneVolunteer, let goesOn = answers.points("HUM-6", in: questionnaire), goesOn <= 1
    else { return [] }
    return [onePerson]
  }
}
