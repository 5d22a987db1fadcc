import JalonCore

/// A result as it shows: what the answers come to, with what was decided.
struct ResultReading {
  let base: DiagnosticReading
  let diagnosis: Diagnosis
  let sent: [SentDecision]

  var diagnostic: Diagnostic { base.diagnostic }
  var questionnaire: Questionnaire { base.questionnaire }
  var language: Language { base.language }
  var glyphs: Glyphs { base.glyphs }
  var feedback: Feedback { Feedback(diagnosis) }

  /// What was decided about a recommendation, what is on its way included.
  func decision(_ recommendation: String) -> RecommendationDecision? {
    let kept = base.file.decision(recommendation, of: diagnostic.id)
    guard let waiting = sent.last(where: { $0.recommendation == recommendation }) else { return kept }
    var decision = kept ?? RecommendationDecision(id: 0)
    decision.recommendation = recommendation
    decision.decision = waiting.decision
    decision.reason = waiting.reason
    decision.on = base.base.today
    return decision
  }

  func isPending(_ recommendation: String) -> Bool { sent.contains { $0.recommendation == recommendation } }

  /// How many of the priorities are decided.
  var decidedCount: Int { diagnosis.priorities.count { decision($0) != nil } }

  var remarks: [Remark] { base.file.remarks.filter { $0.diagnostic == diagnostic.id } }

  /// The level of a score in tenths of a percent.
  func level(_ score: Int) -> Level? { questionnaire.levels.last { $0.min * 10 <= score } }

  var gap: ClassGap? { ClassGap(declared: diagnostic.selfDeclared, computed: diagnosis.digitalClass) }

  /// Reasons given for what was not retained, the latest first.
  var recentReasons: [String] {
    var reasons: [String] = []
    for reason in base.file.decisions.reversed().compactMap(\.reason) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    return Array(reasons.prefix(6))
  }
}
