import JalonCore

/// What can be done with the result of a diagnostic.
enum ResultKeys {
  static let actions: [Action] = decisions + acts + moves

  private static let decisions: [Action] = [
    Action(
      .resultRetain, in: .result, keys: ["r"], hint: 100,
      fr: ("retenir", "Retient la recommandation\u{A0}: elle ira dans la feuille de route."),
      en: ("retain", "Retains the recommendation: it will go into the roadmap.")),
    Action(
      .resultRefuse, in: .result, keys: ["x"], hint: 98,
      fr: ("écarter", "Écarte la recommandation, avec la raison."),
      en: ("refuse", "Refuses the recommendation, with the reason.")),
    Action(
      .resultLater, in: .result, keys: ["t"], hint: 97,
      fr: ("plus tard", "Remet la recommandation à plus tard, avec la raison."),
      en: ("later", "Leaves the recommendation for later, with the reason.")),
    Action(
      .resultDone, in: .result, keys: ["f"], hint: 96,
      fr: ("déjà fait", "Note que c’est déjà fait, et comment\u{202F}; ce qui attendait derrière se libère."),
      en: ("already done", "Records that it is done already, and how; what waited for it is set free.")),
    Action(
      .resultEdit, in: .result, keys: ["Enter", "e"], hint: 80,
      fr: ("préciser", "Dit qui s’en charge et pour quand\u{202F}; ou va à la question à vérifier."),
      en: ("give details", "Says who takes it on and by when; or goes to the question to check.")),
  ]

  private static let acts: [Action] = [
    Action(
      .resultRemark, in: .result, keys: ["a"], hint: 78,
      fr: ("remarque", "Note une remarque de l’association, avec ses mots."),
      en: ("remark", "Records a remark by the association, in its own words.")),
    Action(
      .resultExchange, in: .result, keys: ["n"],
      fr: ("noter la restitution", "Note l’échange de restitution, avec qui était là."),
      en: ("record the feedback", "Records the feedback exchange, with who was there.")),
    Action(
      .resultGate, in: .result, keys: ["v"], hint: 70,
      fr: ("porte", "Va à l’aperçu du dossier\u{A0}: ce qu’il faut pour avancer."),
      en: ("gate", "Goes to the overview of the case: what it takes to move on.")),
    Action(
      .resultCompare, in: .result, keys: ["="], hint: 68,
      fr: ("comparer", "Compare avec le diagnostic précédent, et situe parmi les semblables."),
      en: ("compare", "Compares with the diagnostic before, and places it among like ones.")),
    Action(
      .resultAnswers, in: .result, keys: ["i"],
      fr: ("voir les réponses", "Montre l’entretien, question par question."),
      en: ("see the answers", "Shows the interview, question by question.")),
  ]

  private static let moves: [Action] = [
    Action(
      .resultDown, in: .result, keys: ["Down", "j"], fr: ("descendre", "Va à la suite."),
      en: ("down", "Goes to what comes next.")),
    Action(
      .resultUp, in: .result, keys: ["Up", "k"], fr: ("monter", "Revient à ce qui précède."),
      en: ("up", "Goes back to what comes before.")),
    Action(
      .resultHalfDown, in: .result, keys: ["C-d", "PageDown"],
      fr: ("plus bas", "Descend d’une demi-fenêtre."), en: ("farther down", "Half a window down.")),
    Action(
      .resultHalfUp, in: .result, keys: ["C-u", "PageUp"],
      fr: ("plus haut", "Monte d’une demi-fenêtre."), en: ("farther up", "Half a window up.")),
    Action(
      .resultFirst, in: .result, keys: ["g g", "Home"],
      fr: ("début", "Va au début."), en: ("beginning", "Goes to the beginning.")),
    Action(
      .resultLast, in: .result, keys: ["G", "End"],
      fr: ("fin", "Va à la fin."), en: ("end", "Goes to the end.")),
  ]

  /// The decision that an action takes.
  static func decision(of action: ActionID) -> RecommendationDecision.Decision? {
    switch action {
    case .resultRetain: .retained
    case .resultRefuse: .refused
    case .resultLater: .later
    case .resultDone: .alreadyDone
    default: nil
    }
  }
}

extension ActionID {
  static let resultRetain: ActionID = "result.retain"
  static let resultRefuse: ActionID = "result.refuse"
  static let resultLater: ActionID = "result.later"
  static let resultDone: ActionID = "result.done"
  static let resultEdit: ActionID = "result.edit"
  static let resultRemark: ActionID = "result.remark"
  static let resultExchange: ActionID = "result.exchange"
  static let resultGate: ActionID = "result.gate"
  static let resultCompare: ActionID = "result.compare"
  static let resultAnswers: ActionID = "result.answers"
  static let resultDown: ActionID = "result.down"
  static let resultUp: ActionID = "result.up"
  static let resultHalfDown: ActionID = "result.halfWindowDown"
  static let resultHalfUp: ActionID = "result.halfWindowUp"
  static let resultFirst: ActionID = "result.first"
  static let resultLast: ActionID = "result.last"
}
