/// `recommendation.decide`: what the association decides on a recommendation of a closed diagnostic.
public struct DecideRecommendation: Command {
  public static let name = "recommendation.decide"
  public static let shape = CommandShape(
    fr: "Décider une recommandation", en: "Decide a recommendation",
    [
      .needed("diagnostic", .id(.diagnostic), "Diagnostic", "Diagnostic"),
      .needed("recommendation", .text, "Recommandation", "Recommendation"),
      .needed("decision", .one(of: RecommendationDecision.Decision.self), "Décision", "Decision"),
      .free("reason", .text, "Raison", "Reason"),
      .free("owner", .person, "Qui s’en charge", "Who takes it on"),
      .free("due", .day, "Pour le", "Due"),
    ])

  public var diagnostic: Int64
  /// `SEC-2/1`
  public var recommendation: String
  public var decision: RecommendationDecision.Decision
  public var reason: String?
  public var owner: PersonName?
  public var due: Day?

  public init(
    diagnostic: Int64, recommendation: String, decision: RecommendationDecision.Decision,
    reason: String? = nil
  ) {
    self.diagnostic = diagnostic
    self.recommendation = recommendation
    self.decision = decision
    self.reason = reason
  }

  public var subject: Subject { .record(.diagnostic, diagnostic) }
  public var reach: Reach { .wholeFile }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let diagnostic = try draft.find(self.diagnostic) { $0.diagnostics }
    try draft.requireOpen(diagnostic.case)
    guard diagnostic.isClosed else {
      throw Refusal(
        "diagnostic.notClosed",
        fr: "le diagnostic \(diagnostic.id) n’est pas clos\u{A0}: le clore, puis décider",
        en: "diagnostic \(diagnostic.id) is not closed: close it, then decide",
        details: ["diagnostic": String(diagnostic.id)])
    }
    let file = try draft.loadedFile()
    let questionnaire = try draft.team.questionnaires.questionnaire(of: diagnostic)
    try check(file.diagnosis(of: diagnostic, questionnaire))
    let old = file.decision(recommendation, of: diagnostic.id)
    let asBefore = old?.decision == decision ? old?.reason : nil
    let reason = try draft.freeText("reason", reason) ?? asBefore
    guard decision == .retained || reason != nil else {
      throw Refusal(
        "decision.reasonMissing",
        fr: "\(recommendation)\u{A0}: «\u{A0}\(decision.label.fr)\u{A0}» demande une raison",
        en: "\(recommendation): “\(decision.label.en)” needs a reason",
        details: ["recommendation": recommendation])
    }
    var new = old ?? RecommendationDecision(id: 0)
    new.association = diagnostic.association
    new.case = diagnostic.case
    new.diagnostic = diagnostic.id
    new.recommendation = recommendation
    new.decision = decision
    new.reason = reason
    if let owner { new.owner = try draft.participant(owner) }
    if let due { new.due = due }
    new.on = draft.today
    new.by = draft.adviser.id
    if let old {
      try draft.update(old) { $0 = new }
      return old.id
    }
    return try draft.insert(RecommendationDecision.self) {
      let id = $0.id
      $0 = new
      $0.id = id
    }.id
  }

  private func check(_ diagnosis: Diagnosis) throws(Refusal) {
    guard diagnosis.recommendation(recommendation) == nil else { return }
    let nearest = Nearest.word(to: recommendation, among: diagnosis.recommendations.map(\.id))
    throw Refusal(
      "recommendation.unknown",
      fr: "ce diagnostic ne donne pas de recommandation «\u{A0}\(recommendation)\u{A0}»"
        + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
      en: "this diagnostic gives no recommendation “\(recommendation)”"
        + (nearest.map { "; the nearest is “\($0)”" } ?? ""),
      kind: .notFound, details: ["recommendation": recommendation])
  }
}

/// `remark.add`: what someone of the association says about a diagnostic.
public struct AddRemark: Command {
  public static let name = "remark.add"
  public static let shape = CommandShape(
    fr: "Noter une remarque de l’association", en: "Record a remark by the association",
    [
      .needed("diagnostic", .id(.diagnostic), "Diagnostic", "Diagnostic"),
      .needed("text", .longText, "Avec leurs mots", "In their words"),
      .needed("author", .person, "De", "By"),
    ])

  public var diagnostic: Int64
  public var text: String
  public var author: PersonName

  public init(diagnostic: Int64, text: String, author: PersonName) {
    self.diagnostic = diagnostic
    self.text = text
    self.author = author
  }

  public var subject: Subject { .record(.diagnostic, diagnostic) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let diagnostic = try draft.find(self.diagnostic) { $0.diagnostics }
    try draft.requireOpen(diagnostic.case)
    let text = try draft.text("text", text, lines: true)
    let author = try draft.participant(author)
    let today = draft.today
    return try draft.insert(Remark.self) {
      $0.association = diagnostic.association
      $0.case = diagnostic.case
      $0.diagnostic = diagnostic.id
      $0.text = text
      $0.author = author
      $0.on = today
    }.id
  }
}
