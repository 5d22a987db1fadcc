/// What may be said of an action beside its title and mode, when it is added and later.
public struct ActionFacts: Codable, Sendable, Hashable {
  public var owner: PersonName?
  public var due: Day?
  /// `SEC-2/1`; an empty text takes it away.
  public var recommendation: String?
  public var flags: [Question.Flag]?
  /// Cents.
  public var cost: Int?
  /// 1 to 3.
  public var effort: Int?
  /// Time for exchange inside the association, in minutes.
  public var exchangeMinutes: Int?

  public init() {}

  static let shape: [FieldShape] = [
    .free("owner", .person, "Qui s’en charge", "Owner"),
    .free("due", .day, "Pour le", "Due"),
    .free("recommendation", .text, "Recommandation", "Recommendation"),
    .free("flags", .several(of: Question.Flag.self), "Repères", "Flags"),
    .free("cost", .money, "Coût", "Cost"),
    .free("effort", .number(1...3), "Effort", "Effort"),
    .free(
      "exchangeMinutes", .number(0...100_000), "Minutes d’échange dans l’association",
      "Minutes of exchange in the association"),
  ]
}

extension Draft {
  /// Puts what a command says of an action into it; what it leaves out stays as it was.
  mutating func enter(_ facts: ActionFacts, into action: inout PlanAction) throws(Refusal) {
    if let owner = facts.owner { action.owner = try participant(owner) }
    if let due = facts.due { action.due = due }
    if let flags = facts.flags { action.flags = ActionFlags(flags) }
    if let cost = facts.cost { action.cost = cost }
    if let effort = facts.effort { action.effort = effort }
    if let minutes = facts.exchangeMinutes { action.exchangeMinutes = minutes }
    guard let typed = facts.recommendation else { return }
    action.recommendation = try freeText("recommendation", typed)
    action.diagnostic = nil
    if action.recommendation != nil {
      action.diagnostic = try loadedFile().latestClosedDiagnostic(of: action.case)?.id
    }
  }

  /// Works out whether an action is the association's own, or a recommendation word for word.
  /// - Throws: `recommendation.unknown` where the questionnaire has no such recommendation.
  func judgeWording(of action: inout PlanAction) throws(Refusal) {
    guard let id = action.recommendation else {
      action.byHand = true
      return
    }
    let questionnaire = try questionnaire(of: action.diagnostic)
    guard let advice = questionnaire.advice(id)?.advice else {
      let known = questionnaire.questions.flatMap(\.advice).map(\.id)
      let nearest = Nearest.word(to: id, among: known)
      throw Refusal(
        "recommendation.unknown",
        fr: "le questionnaire n’a pas de recommandation «\u{A0}\(id)\u{A0}»"
          + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "the questionnaire has no recommendation “\(id)”"
          + (nearest.map { "; the nearest is “\($0)”" } ?? ""),
        kind: .notFound, details: ["recommendation": id])
    }
    action.byHand = action.title != advice.text.fr && action.title != advice.text.en
  }

  /// The questionnaire of a diagnostic; without one, that of new diagnostics.
  private func questionnaire(of diagnostic: Int64?) throws(Refusal) -> Questionnaire {
    if let diagnostic, let found = try loadedFile().diagnostic(diagnostic) {
      return try team.questionnaires.questionnaire(of: found)
    }
    return try team.questionnaires.questionnaire(team.questionnaires.current)
  }
}
