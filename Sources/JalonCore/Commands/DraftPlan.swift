/// `plan.draft`: a first plan from the recommendations that were retained, in one act: an objective for each dimension, an
/// action for each recommendation. The words are the questionnaire's; it is for the association to make them its own.
///
/// What has an action already is left out, so that it can be asked for again after more was retained.
public struct DraftPlan: Command {
  public static let name = "plan.draft"
  public static let shape = CommandShape(
    fr: "Ébaucher le plan", en: "Draft the plan",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .free("aim", .id(.aim), "Finalité servie", "Aim served"),
      .free("dimensions", .words([]), "Seulement ces thèmes", "Only these dimensions"),
      .free("language", .one(of: Language.self), "Langue", "Language"),
    ])

  public var `case`: CaseName
  /// Where the association has one live aim alone, that one is meant.
  public var aim: Int64?
  /// Ids of dimensions (`SEC`); all of them where nothing is said.
  public var dimensions: [String]?
  /// In which language the questionnaire's words are taken; French where nothing is said.
  public var language: Language?

  public init(
    case: CaseName, aim: Int64? = nil, dimensions: [String]? = nil, language: Language? = nil
  ) {
    self.case = `case`
    self.aim = aim
    self.dimensions = dimensions
    self.language = language
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let before = try draft.loadedFile()
    guard let diagnostic = before.latestClosedDiagnostic(of: open.id) else { throw Self.nothingRetained }
    let questionnaire = try draft.team.questionnaires.questionnaire(of: diagnostic)
    let retained = try retained(of: diagnostic, questionnaire, before)
    guard !retained.isEmpty else { throw Self.nothingRetained }
    let aim: Int64
    if let given = self.aim { aim = try draft.serve(given) } else { aim = try Self.onlyAim(of: before) }
    var first: Int64?
    for dimension in questionnaire.dimensions {
      let mine = retained.filter { $0.question.dimension == dimension.id }
      guard !mine.isEmpty else { continue }
      let objective = try draft.objective(dimension.label[language ?? .fr], for: aim, of: open)
      first = first ?? objective
      for one in mine { try draft.insertAction(of: one, objective: objective, open, language ?? .fr) }
    }
    try draft.reopenPlan(of: open.id, since: before)
    return first
  }

  /// A recommendation that was retained, with its words.
  fileprivate struct Retained {
    let decision: RecommendationDecision
    let question: Question
    let advice: Advice
  }

  /// Priorities first, then in the order of their decisions; those that have an action already are left out.
  private func retained(
    of diagnostic: Diagnostic, _ questionnaire: Questionnaire, _ file: AssociationFile
  ) throws(Refusal) -> [Retained] {
    for id in dimensions ?? [] where questionnaire.dimension(id) == nil {
      let known = questionnaire.dimensions.map(\.id).joined(separator: ", ")
      throw .unfit(
        "dimensions",
        Localized(
          fr: "«\u{A0}\(id)\u{A0}» n’est pas un thème du questionnaire\u{A0}: \(known)",
          en: "“\(id)” is no dimension of the questionnaire: \(known)"))
    }
    let there = Set(
      file.actions.lazy.filter { $0.case == diagnostic.case && !$0.isDropped }.compactMap(\.recommendation))
    let decided = file.decisions(of: diagnostic.id).filter {
      $0.decision == .retained && !there.contains($0.recommendation)
    }
    let rank = Dictionary(
      diagnostic.priorities.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = decided.sorted {
      (rank[$0.recommendation] ?? rank.count, $0.id) < (rank[$1.recommendation] ?? rank.count, $1.id)
    }
    return ordered.compactMap { decision in
      guard let (advice, question) = questionnaire.advice(decision.recommendation),
        dimensions?.contains(question.dimension) ?? true
      else { return nil }
      return Retained(decision: decision, question: question, advice: advice)
    }
  }

  private static func onlyAim(of file: AssociationFile) throws(Refusal) -> Int64 {
    let live = file.aims.filter { $0.state == .live }
    if live.count == 1 { return live[0].id }
    throw Refusal(
      "plan.whichAim",
      fr: live.isEmpty
        ? "aucune finalité vivante\u{A0}: en ajouter une, que le plan servira"
        : "l’association a \(live.count) finalités\u{A0}: dire laquelle ces objectifs servent",
      en: live.isEmpty
        ? "there is no live aim: add one for the plan to serve"
        : "the association has \(live.count) aims: say which one these objectives serve",
      details: ["field": "aim"])
  }

  private static var nothingRetained: Refusal {
    Refusal(
      "plan.nothingRetained",
      fr: "aucune recommandation retenue sans action\u{A0}: en retenir, ou ajouter des actions soi-même",
      en: "no retained recommendation is without an action: retain some, or add actions of your own")
  }
}

extension Language: Choice {
  public var label: Localized {
    switch self {
    case .fr: Localized(fr: "français", en: "French")
    case .en: Localized(fr: "anglais", en: "English")
    }
  }
}

extension Draft {
  /// The objective of that text for that aim: the one there is, or a new one.
  fileprivate mutating func objective(_ text: String, for aim: Int64, of open: Case) throws(Refusal) -> Int64
  {
    let there = try loadedFile().objectives.first {
      $0.case == open.id && $0.isLive && $0.aim == aim && $0.text == text
    }
    if let there { return there.id }
    return try insert(Objective.self) {
      $0.association = open.association
      $0.case = open.id
      $0.aim = aim
      $0.text = text
    }.id
  }

  fileprivate mutating func insertAction(
    of retained: DraftPlan.Retained, objective: Int64, _ open: Case, _ language: Language
  ) throws(Refusal) {
    try insert(PlanAction.self) {
      $0.association = open.association
      $0.case = open.id
      $0.objective = objective
      $0.title = retained.advice.text[language]
      $0.mode = .usual(for: retained.question)
      $0.owner = retained.decision.owner
      $0.due = retained.decision.due
      $0.recommendation = retained.advice.id
      $0.diagnostic = retained.decision.diagnostic
      $0.byHand = false
      $0.flags = ActionFlags(retained.question.flags)
      $0.effort = retained.question.effort
    }
  }
}

extension PlanAction.Mode {
  /// How a recommendation is mostly followed: people learn, a thing is bought, or someone helps.
  fileprivate static func usual(for question: Question) -> PlanAction.Mode {
    if question.flags.contains(.levellingUp) { return .knowledge }
    return question.dimension == "EQU" && !question.flags.contains(.human) ? .equipment : .support
  }
}
