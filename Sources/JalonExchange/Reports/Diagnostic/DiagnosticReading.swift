internal import JalonCore

/// A diagnostic laid against its questionnaire, with what is said of it whatever its result.
struct DiagnosticReading {
  let sight: ReportSight
  let diagnostic: Diagnostic
  let `case`: Case
  let questionnaire: Questionnaire
  let sheet: AnswerSheet
  let diagnosis: Diagnosis
  /// `nil` for a first diagnostic.
  let change: DiagnosticChange?

  init(_ id: Int64, _ sight: ReportSight) throws(Refusal) {
    let earlier = sight.file.diagnostic(id).flatMap(sight.file.diagnostic(before:))
    try self.init(id, sight, since: earlier)
  }

  /// - Parameter earlier: the diagnostic with which it is compared.
  init(_ id: Int64, _ sight: ReportSight, since earlier: Diagnostic?) throws(Refusal) {
    guard let diagnostic = sight.file.diagnostic(id), let `case` = sight.file.case(diagnostic.case) else {
      throw Refusal(
        "record.notFound", fr: "aucun diagnostic ne porte le numéro \(id)",
        en: "there is no diagnostic \(id)",
        kind: .notFound, details: ["id": String(id)])
    }
    self.sight = sight
    self.diagnostic = diagnostic
    self.case = `case`
    questionnaire = try sight.team.questionnaires.questionnaire(of: diagnostic)
    sheet = sight.file.sheet(of: diagnostic, questionnaire)
    diagnosis = sight.file.diagnosis(of: diagnostic, questionnaire)
    if let earlier {
      let before = try sight.team.questionnaires.questionnaire(of: earlier)
      change = DiagnosticChange(
        sight, from: earlier, before, to: diagnostic, questionnaire, sheet)
    } else {
      change = nil
    }
  }

  var draft: String {
    sight.say(
      "Ce diagnostic n’est pas encore clos\u{A0}: ce qui suit peut changer.",
      "This diagnostic isn’t closed yet: what follows may change.")
  }

  /// What was looked at, and what the page is for.
  var introduction: String {
    let questions = questionnaire.questions.count
    let topics = questionnaire.dimensions.count
    let together = diagnostic.mode != .alone
    return sight.say(
      (together ? "Nous avons parcouru ensemble" : "Vous avez parcouru")
        + " \(questions) questions sur \(topics) sujets du numérique. Cette page dit où vous en êtes, ce qui "
        + "compte le plus, et par quoi commencer. Ce n’est pas une note\u{A0}: c’est un point de départ pour "
        + "décider ensemble.",
      (together ? "Together we went through" : "You went through")
        + " \(questions) questions on \(topics) digital topics. This page says where you stand, what matters "
        + "most, and where to begin. It isn’t a mark: it is a starting point for deciding together.")
  }

  var remarks: [DiagnosticPage.RemarkLines] {
    sight.file.remarks.filter { $0.diagnostic == diagnostic.id }
      .map { DiagnosticPage.RemarkLines($0, sight) }
  }

  var assessments: [DiagnosticPage.AssessmentLines] {
    sight.file.assessments.filter { $0.case == `case`.id }.map { assessment in
      DiagnosticPage.AssessmentLines(
        heading: assessment.source + ", " + sight.language.dayInFull(assessment.on), on: assessment.on,
        summary: assessment.summary, scores: assessment.scores)
    }
  }

  /// What the page was made from, and that it can be kept.
  var colophon: String {
    let (made, held) = (sight.language.dayInFull(sight.today), sight.language.dayInFull(diagnostic.on))
    return sight.say(
      "Page établie le \(made) à partir du diagnostic du \(held) (dossier \(`case`.reference), questionnaire "
        + "version \(questionnaire.version)). Elle ne dépend d’aucun site\u{A0}: vous pouvez la garder, "
        + "l’imprimer, la transmettre.",
      "Page made on \(made) from the diagnostic of \(held) (case \(`case`.reference), questionnaire version "
        + "\(questionnaire.version)). It depends on no website: keep it, print it, pass it on.")
  }
}
