extension Recommendation {
  /// Why it stands at its rank, in one sentence: weight, answer, urgency, effort.
  public func explanation(_ questionnaire: Questionnaire) -> Localized {
    let answer = questionnaire[question]?.words(for: value) ?? Localized(String(value))
    let sum = Localized(
      fr: "poids \(weight) × écart \(3 - value) × urgence \(urgency) ÷ effort \(effort)",
      en: "weight \(weight) × gap \(3 - value) × urgency \(urgency) ÷ effort \(effort)")
    var text = Localized(
      fr: "\(question), «\u{A0}\(answer.fr)\u{A0}»\u{A0}: \(sum.fr)",
      en: "\(question), “\(answer.en)”: \(sum.en)")
    if isCritical {
      text.fr += "\u{202F}; question critique"
      text.en += "; critical question"
    }
    if let placedBy, let rule = questionnaire.crossRule(placedBy) {
      text.fr += "\u{202F}; \(rule.text.fr)"
      text.en += "; \(rule.text.en)"
    }
    return text
  }

  /// Why it waits; `nil` where it does not.
  public func lockReason(_ questionnaire: Questionnaire) -> Localized? {
    guard let lock, let first = questionnaire[lock.question] else { return nil }
    let answer = lock.answer.label(for: first)
    return Localized(
      fr: "d’abord \(first.id), «\u{A0}\(first.text.fr)\u{A0}»\u{A0}: «\u{A0}\(answer.fr)\u{A0}»",
      en: "\(first.id) first, “\(first.text.en)”: “\(answer.en)”")
  }
}
