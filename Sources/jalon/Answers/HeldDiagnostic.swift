import JalonCore

/// A diagnostic with all that is worked out from it.
struct HeldDiagnostic: Sendable {
  let record: Diagnostic
  let questionnaire: Questionnaire
  /// As it stands now: priorities as they were fixed at the close, locks as they live on.
  let diagnosis: Diagnosis
  let sight: Sight
  /// Among like associations; `nil` where that was not asked for, and where there are too few.
  var standing: Standing?

  init(_ record: Diagnostic, _ sight: Sight) throws(Refusal) {
    self.record = record
    self.sight = sight
    questionnaire = try sight.team.questionnaires.questionnaire(of: record)
    diagnosis = sight.file.diagnosis(of: record, questionnaire)
  }

  /// What is kept of its questions, in the order of the questionnaire.
  var answers: [DiagnosticAnswer] {
    let kept = sight.file.answers(of: record.id)
    return questionnaire.questions.compactMap { question in kept.first { $0.question == question.id } }
  }

  var answeredCount: Int { answers.count { $0.value != nil } }

  func decision(_ recommendation: String) -> RecommendationDecision? {
    sight.file.decision(recommendation, of: record.id)
  }

  var remarks: [Remark] { sight.file.remarks.filter { $0.diagnostic == record.id } }

  var level: Level? { diagnosis.level.flatMap(questionnaire.level) }

  var gap: ClassGap? { ClassGap(declared: record.selfDeclared, computed: diagnosis.digitalClass) }
}

extension Sight {
  /// The diagnostics of a case, the first one first.
  func diagnostics(of case: Int64) throws(Refusal) -> [HeldDiagnostic] {
    var held: [HeldDiagnostic] = []
    for record in file.diagnostics(of: `case`) { held.append(try HeldDiagnostic(record, self)) }
    return held
  }
}

extension Session {
  /// A diagnostic as whoever asks may see it, and where it stands among others.
  func heldDiagnostic(_ id: Int64) throws(Refusal) -> HeldDiagnostic {
    let store = try programme()
    let file = try store.file(diagnostic: id)
    guard let record = file.diagnostic(id) else { throw Self.noDiagnostic(id) }
    var held = try HeldDiagnostic(record, try sight(of: file, store))
    if let like = try store.likeScores(association: file.association.id) {
      held.standing = Standing(record, among: like)
    }
    return held
  }

  private static func noDiagnostic(_ id: Int64) -> Refusal {
    Refusal(
      "record.notFound", fr: "aucun diagnostic ne porte le numéro \(id)", en: "there is no diagnostic \(id)",
      kind: .notFound, details: ["id": String(id)])
  }
}
