import JalonCore

/// A diagnostic as someone reads it now: with its file, its case and the questionnaire with which it was made.
struct DiagnosticReading {
  let base: CaseReading
  let diagnostic: Diagnostic
  let questionnaire: Questionnaire

  /// `nil` where the diagnostic is not there, or its questionnaire has not been read.
  init?(_ id: Int64, in file: AssociationFile, _ shell: Shell) {
    guard let diagnostic = file.diagnostic(id), let found = file.case(diagnostic.case),
      let questionnaire = shell.questionnaires[diagnostic.questionnaire]
    else { return nil }
    base = CaseReading(file: file, case: found, shell: shell)
    self.diagnostic = diagnostic
    self.questionnaire = questionnaire
  }

  var file: AssociationFile { base.file }
  var shell: Shell { base.shell }
  var language: Language { base.language }
  var glyphs: Glyphs { base.glyphs }

  /// The diagnostic before this one, with its questionnaire.
  var previous: (diagnostic: Diagnostic, questionnaire: Questionnaire)? {
    guard let before = file.diagnostic(before: diagnostic),
      let questionnaire = shell.questionnaires[before.questionnaire]
    else { return nil }
    return (before, questionnaire)
  }
}
