import JalonCore

/// What can be done with the diagnostics of a case.
extension CaseState {
  /// The diagnostic under the cursor.
  func diagnostic(_ reading: CaseReading) -> Diagnostic? {
    guard case .diagnostic(let id)? = cursor(reading) else { return nil }
    return reading.file.diagnostic(id)
  }

  /// Opens the diagnostic under the cursor: its interview, or what came of it.
  func openDiagnostic(_ reading: CaseReading, _ shell: inout Shell) {
    guard let diagnostic = diagnostic(reading) else { return }
    if diagnostic.isClosed {
      shell.moves.append(.open(.result(result(of: diagnostic, recommendation: nil, &shell))))
    } else {
      shell.moves.append(.open(.interview(interview(of: diagnostic, question: nil, &shell))))
    }
  }

  /// Holds a closed diagnostic against the one before.
  func compareDiagnostic(_ reading: CaseReading, _ shell: inout Shell) {
    guard let diagnostic = diagnostic(reading) else { return }
    let comparison = ComparisonState(
      id: shell.nextNumber(), caseID: diagnostic.case, diagnosticID: diagnostic.id)
    shell.moves.append(.open(.comparison(comparison)))
  }

  private func result(of diagnostic: Diagnostic, recommendation: String?, _ shell: inout Shell) -> ResultState
  {
    ResultState(
      id: shell.nextNumber(), caseID: diagnostic.case, diagnosticID: diagnostic.id,
      recommendation: recommendation)
  }

  private func interview(of diagnostic: Diagnostic, question: String?, _ shell: inout Shell) -> InterviewState
  {
    InterviewState(
      id: shell.nextNumber(), caseID: diagnostic.case, diagnosticID: diagnostic.id, question: question)
  }

  /// Asks before the close, where the questionnaire is at hand to say what stays open.
  func closeDiagnostic(_ reading: CaseReading, _ shell: inout Shell) {
    guard let found = diagnostic(reading), let base = DiagnosticReading(found.id, in: reading.file, shell)
    else {
      return
    }
    let interview = InterviewReading(base: base, given: base.file.answers(of: found.id), sent: [])
    shell.show(.confirm(InterviewQuestions(reading: interview).close))
  }

  /// Goes to the place of a condition that a screen of its own enters. `false` where that is a form's.
  func follow(_ place: Place, _ reading: CaseReading, _ shell: inout Shell) -> Bool {
    guard let diagnostic = place.preset["diagnostic"].flatMap({ Int64($0) }).flatMap(reading.file.diagnostic)
    else { return false }
    switch place.command {
    case AnswerQuestion.name, CloseDiagnostic.name:
      shell.moves.append(
        .open(.interview(interview(of: diagnostic, question: place.preset["question"], &shell))))
      return true
    case DecideRecommendation.name:
      shell.moves.append(
        .open(.result(result(of: diagnostic, recommendation: place.preset["recommendation"], &shell))))
      return true
    default: return false
    }
  }
}

extension CaseForms {
  /// A form that starts a diagnostic with the main referent, as an interview.
  func startDiagnostic() -> FormState {
    var values: [String: JSONValue] = ["mode": .string(Diagnostic.Mode.interview.rawValue)]
    let main = reading.activeReferents.first { $0.role == .main && $0.isActive(on: reading.today) }
    if let main { values["participants"] = .array([.string(main.name)]) }
    return form(
      StartDiagnostic.self, values: values, first: "participants",
      then: .openInterview(case: reading.case.id))
  }
}
