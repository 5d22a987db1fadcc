extension AssociationFile {
  public func diagnostic(_ id: Int64) -> Diagnostic? { diagnostics.first { $0.id == id } }

  /// The diagnostics of a case, in the order in which they were started.
  public func diagnostics(of case: Int64) -> [Diagnostic] { diagnostics.filter { $0.case == `case` } }

  /// The diagnostic of a case that was closed last.
  public func latestClosedDiagnostic(of case: Int64) -> Diagnostic? {
    diagnostics.filter { $0.case == `case` && $0.isClosed }.max(by: Self.wasClosedBefore)
  }

  /// The diagnostic of the association that was closed last, of any case.
  public var latestClosedDiagnostic: Diagnostic? {
    diagnostics.filter(\.isClosed).max(by: Self.wasClosedBefore)
  }

  private static func wasClosedBefore(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    func order(_ one: Diagnostic) -> (Day, Int64, Int64, Int64) {
      (one.closedOn ?? one.on, one.nextPassage ?? 0, one.nextExchange ?? 0, one.id)
    }
    return order(one) < order(other)
  }

  /// The diagnostic of a case that is under way, the latest one where there are several.
  public func openDiagnostic(of case: Int64) -> Diagnostic? {
    diagnostics.last { $0.case == `case` && !$0.isClosed }
  }

  /// The one before, for the margin of an interview and for a comparison: the last that was started earlier, of any case.
  public func diagnostic(before diagnostic: Diagnostic) -> Diagnostic? {
    diagnostics.last { $0.id < diagnostic.id && $0.isClosed }
  }

  /// What is kept of the questions of a diagnostic, in no particular order.
  public func answers(of diagnostic: Int64) -> [DiagnosticAnswer] {
    answers.filter { $0.diagnostic == diagnostic }
  }

  public func answer(_ question: String, of diagnostic: Int64) -> DiagnosticAnswer? {
    answers.first { $0.diagnostic == diagnostic && $0.question == question }
  }

  public func decisions(of diagnostic: Int64) -> [RecommendationDecision] {
    decisions.filter { $0.diagnostic == diagnostic }
  }

  public func decision(_ recommendation: String, of diagnostic: Int64) -> RecommendationDecision? {
    decisions.first { $0.diagnostic == diagnostic && $0.recommendation == recommendation }
  }

  /// The answers of a diagnostic against its questionnaire.
  public func sheet(of diagnostic: Diagnostic, _ questionnaire: Questionnaire) -> AnswerSheet {
    AnswerSheet(answers.lazy.filter { $0.diagnostic == diagnostic.id }, for: questionnaire)
  }

  /// What a diagnostic comes to now: priorities as they were fixed at the close, locks as they stand today.
  public func diagnosis(of diagnostic: Diagnostic, _ questionnaire: Questionnaire) -> Diagnosis {
    Diagnosis(
      questionnaire, sheet(of: diagnostic, questionnaire), carriedBy: diagnostic.carriedBy,
      settled: settledQuestions(of: diagnostic), fixed: diagnostic.isClosed ? diagnostic.priorities : nil)
  }

  /// Questions of which a recommendation is decided `already_done` or has a finished action: they lock nothing any more.
  /// An action that was planned before any diagnostic was closed counts for each of its case.
  func settledQuestions(of diagnostic: Diagnostic) -> Set<String> {
    var settled = Set(
      decisions.lazy.filter { $0.diagnostic == diagnostic.id && $0.decision == .alreadyDone }.map(\.question))
    for action in actions where action.case == diagnostic.case && action.finishedOn != nil {
      guard let question = action.question, action.diagnostic ?? diagnostic.id == diagnostic.id else {
        continue
      }
      settled.insert(question)
    }
    return settled
  }
}
