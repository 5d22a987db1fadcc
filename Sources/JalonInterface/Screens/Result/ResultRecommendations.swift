import JalonCore
import TerminalKit

/// What is recommended: priorities, then the rest by dimension, then what is to be checked.
extension ResultPage {
  func recommendations(_ sheet: inout Sheet<ResultItem>) {
    let feedback = reading.feedback
    let (count, all) = (reading.decidedCount, feedback.priorities.count)
    sheet.heading(
      Localized(fr: "Priorités", en: "Priorities")[language],
      trailing: [
        Span(
          Localized(
            fr: "\(count) \(Language.fr.isSingular(count) ? "décidée" : "décidées") sur \(all)",
            en: "\(count) of \(all) decided")[language], count == all ? .success : .muted)
      ])
    if feedback.priorities.isEmpty {
      sheet.text(
        Localized(
          fr: "aucune\u{A0}: tout ce qui est connu est en place", en: "none: all that is known is in place")[
            language], .muted)
    }
    for (place, one) in feedback.priorities.enumerated() { recommendation(one, rank: place + 1, &sheet) }
    if !feedback.rest.isEmpty {
      sheet.heading(
        Localized(fr: "Les autres, par dimension", en: "The others, by dimension")[language],
        trailing: [Span(language.number(feedback.rest.reduce(0) { $0 + $1.recommendations.count }), .muted)])
      for group in feedback.rest {
        sheet.line([
          Span(reading.questionnaire.dimension(group.id)?.label[language] ?? group.id, .muted)
        ])
        for one in group.recommendations { recommendation(one, rank: nil, &sheet) }
      }
    }
    toCheck(feedback.toCheck, &sheet)
  }

  private func recommendation(_ one: Recommendation, rank: Int?, _ sheet: inout Sheet<ResultItem>) {
    let item = ResultItem.recommendation(one.id)
    let isOpen = open == item
    let decision = reading.decision(one.id)
    let head = rank.map { "\($0)  " } ?? (one.isLocked ? glyphs.stepPaused + "  " : "   ")
    let role: Role = decision == nil && !one.isLocked ? (rank == nil ? .text : .strong) : .muted
    sheet.text(
      one.advice.text[language], isOpen ? .strong : role,
      decision == nil && rank != nil || isOpen ? .bold : [],
      after: [Span(head, rank == nil ? .muted : .accent)],
      trailing: state(of: one, decision, isPriority: rank != nil),
      isYielding: true, item: item, upTo: isOpen ? .max : 1)
    if isOpen { details(of: one, decision, item, &sheet) }
  }

  /// What became of it, for the end of its line.
  private func state(of one: Recommendation, _ decision: RecommendationDecision?, isPriority: Bool) -> [Span]
  {
    guard let decision else {
      if one.isLocked { return [Span(Localized(fr: "attend", en: "waits")[language], .muted)] }
      return isPriority ? [Span(Localized(fr: "à décider", en: "to decide")[language], .muted)] : []
    }
    if reading.isPending(one.id) {
      return [Span(Localized(fr: "enregistrement…", en: "saving…")[language], .accent)]
    }
    let words = Span(decision.decision.label[language], .muted)
    switch decision.decision {
    case .retained, .alreadyDone: return [Span(glyphs.done + " ", .success), words]
    case .refused, .later: return [words]
    }
  }

  private func details(
    of one: Recommendation, _ decision: RecommendationDecision?, _ item: ResultItem,
    _ sheet: inout Sheet<ResultItem>
  ) {
    fact(Localized(fr: "Pourquoi", en: "Why"), one.advice.why[language], .text, item, &sheet)
    fact(Localized(fr: "Commencer", en: "Begin"), one.advice.begin[language], .text, item, &sheet)
    if let lock = one.lockReason(reading.questionnaire) {
      fact(Localized(fr: "Attend", en: "Waits"), lock[language], .text, item, &sheet)
    }
    fact(
      Localized(fr: "Ce rang", en: "This rank"), one.explanation(reading.questionnaire)[language], .muted,
      item, &sheet)
    if let decision { fact(Localized(fr: "Décision", en: "Decision"), words(decision), .text, item, &sheet) }
    if let prompt {
      sheet.prompt(prompt, item: .prompt, indented: Self.indent, language)
    } else {
      keys(&sheet, item)
    }
  }

  /// What one can decide, with the keys.
  private func keys(_ sheet: inout Sheet<ResultItem>, _ item: ResultItem) {
    guard reading.base.base.case.isOpen else { return }
    var spans = [Span(String(repeating: " ", count: Self.indent))]
    for action in [ActionID.resultRetain, .resultRefuse, .resultLater, .resultDone] {
      spans += reading.base.base.act(action) + [Span("   ")]
    }
    sheet.line(spans, item: item)
  }

  private func words(_ decision: RecommendationDecision) -> String {
    var parts = [decision.decision.label[language]]
    if let owner = decision.owner { parts.append(reading.base.base.name(of: owner)) }
    if let due = decision.due {
      let day = CaseWords.date(due, today: reading.base.base.today, language)
      parts.append(Localized(fr: "pour le \(day)", en: "by \(day)")[language])
    }
    if let reason = decision.reason { parts.append(CaseWords.quoted(reason.onOneLine, language)) }
    return parts.joined(separator: ", ")
  }

  private func fact(
    _ label: Localized, _ text: String, _ role: Role, _ item: ResultItem, _ sheet: inout Sheet<ResultItem>
  ) {
    let indent = String(repeating: " ", count: Self.indent)
    let word = label[language]
    let head = indent + word + String(repeating: " ", count: max(1, 11 - TextWidth.width(of: word)))
    sheet.text(text, role, after: [Span(head, .muted)], item: item)
  }

  private func toCheck(_ questions: [String], _ sheet: inout Sheet<ResultItem>) {
    guard !questions.isEmpty else { return }
    sheet.heading(
      Localized(fr: "À vérifier", en: "To check")[language],
      trailing: [Span(language.number(questions.count), .muted)])
    for id in questions {
      guard let question = reading.questionnaire[id] else { continue }
      let item = ResultItem.toCheck(id)
      let kept = reading.base.file.answer(id, of: reading.diagnostic.id)
      let code = id + String(repeating: " ", count: max(1, 7 - id.count))
      let isOpen = kept?.isFollowedUp != true
      sheet.text(
        question.text[language], after: [Span(code, .muted)],
        trailing: isOpen ? [Span(glyphs.warning, .warning)] : [], isYielding: true, item: item,
        upTo: open == item ? .max : 1)
      guard open == item else { continue }
      if let owner = kept?.owner {
        fact(
          Localized(fr: "Se renseigne", en: "Finds out"), reading.base.base.name(of: owner), .text, item,
          &sheet)
      }
      if let note = kept?.note { fact(Localized("Note"), note.onOneLine, .text, item, &sheet) }
      if isOpen {
        fact(
          Localized(fr: "À suivre", en: "Follow up"),
          Localized(
            fr: "ni note ni personne\u{A0}; Entrée y mène", en: "no note and nobody yet; Enter goes there")[
              language],
          .text, item, &sheet)
      }
    }
  }
}
