import JalonCore

/// The recommendations of a diagnostic for people: priorities with their why, then the others by dimension.
struct AdviceLines {
  private let held: HeldDiagnostic
  private let feedback: Feedback
  private let language = Speech.language

  init(_ held: HeldDiagnostic) {
    self.held = held
    feedback = Feedback(held.diagnosis)
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  func writePriorities(to page: inout Sheet) {
    guard !feedback.priorities.isEmpty else { return }
    let decided = feedback.priorities.count { held.decision($0.id) != nil }
    page.head(
      held.record.isClosed
        ? say(
          "Priorités\u{A0}: \(decided) décidées sur \(feedback.priorities.count)",
          "Priorities: \(decided) of \(feedback.priorities.count) decided")
        : say("Priorités, si l’on en restait là", "Priorities, if it stayed at that"))
    for (index, one) in feedback.priorities.enumerated() {
      page.paragraph("\(one.advice.text[language]) (\(one.id))", mark: String(index + 1), .strong)
      if let text = decision(on: one) { page.paragraph(text, below: true) }
      page.paragraph(one.advice.why[language], below: true)
      page.paragraph(
        say("Pour commencer\u{A0}: ", "To begin: ") + one.advice.begin[language], below: true)
      page.paragraph(
        say("Rang\u{A0}: ", "Rank: ") + one.explanation(held.questionnaire)[language], below: true)
      writeLock(of: one, to: &page)
    }
  }

  func writeRest(to page: inout Sheet) {
    guard !feedback.rest.isEmpty else { return }
    page.head(say("Ensuite, par dimension", "Then, by dimension"))
    for group in feedback.rest {
      page.row(held.questionnaire.dimension(group.id)?.label[language] ?? group.id)
      for one in group.recommendations {
        page.paragraph(
          "\(one.advice.text[language]) (\(one.id))", mark: one.isLocked ? "◌" : "·", .faint)
        if let text = decision(on: one) { page.paragraph(text, below: true) }
        writeLock(of: one, to: &page)
      }
    }
  }

  private func writeLock(of one: Recommendation, to page: inout Sheet) {
    guard let reason = one.lockReason(held.questionnaire) else { return }
    page.paragraph(say("En attente\u{A0}: ", "Waiting: ") + reason[language], below: true)
  }

  /// `→ retenue · Zoé Le Goff · pour le 1/3/2027`
  private func decision(on one: Recommendation) -> String? {
    guard let decision = held.decision(one.id) else {
      let isDue = held.record.isClosed && held.diagnosis.isPriority(one)
      return isDue ? say("→ à décider", "→ to be decided") : nil
    }
    let parts = [
      decision.decision.label[language], decision.owner.map(held.sight.name),
      decision.due.map { say("pour le ", "by ") + $0.shown(language) }, decision.reason,
    ]
    return "→ " + parts.compactMap(\.self).joined(separator: " · ")
  }
}
