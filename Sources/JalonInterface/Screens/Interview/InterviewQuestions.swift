import JalonCore

/// What is asked before the close: what will stay open.
struct InterviewQuestions {
  let reading: InterviewReading

  var close: ConfirmState {
    ConfirmState(
      title: CloseDiagnostic.shape.label, lines: [head] + open,
      accept: Localized(fr: "clore", en: "close"),
      commands: [CloseDiagnostic(diagnostic: reading.diagnostic.id)], next: .stay)
  }

  private var head: Localized {
    let (count, all) = (reading.answeredCount, reading.questions.count)
    return Localized(
      fr:
        "\(count) \(Language.fr.isSingular(count) ? "réponse" : "réponses") sur \(all). Elles ne changeront plus\u{202F}; notes et personnes, si.",
      en: "\(count) of \(all) answered. Answers will stand; notes and owners may still be added.")
  }

  /// What will stay open; nothing where all is there.
  var open: [Localized] {
    var lines: [Localized] = []
    let missing = reading.results.filter { !$0.isEvaluated }
    if !missing.isEmpty {
      let names = missing.compactMap { reading.questionnaire.dimension($0.id)?.label }
      lines.append(
        Localized(
          fr: "Non évaluées, moins de 60\u{A0}% de réponses\u{A0}: "
            + names.map(\.fr).joined(separator: ", ") + ".",
          en: "Not evaluated, fewer than 60% answered: " + names.map(\.en).joined(separator: ", ") + "."))
    }
    let unanswered = reading.unanswered.map { reading.questions[$0].id }
    if !unanswered.isEmpty {
      lines.append(
        Localized(
          fr: "Sans réponse\u{A0}: \(Self.listed(unanswered, .fr)).",
          en: "Unanswered: \(Self.listed(unanswered, .en))."))
    }
    let unknown = reading.questions.map(\.id).filter(reading.isLeftOpen)
    if !unknown.isEmpty {
      lines.append(
        Localized(
          fr: "«\u{A0}Ne sait pas\u{A0}» sans note ni personne\u{A0}: \(Self.listed(unknown, .fr)).",
          en: "“Don’t know” without a note or an owner: \(Self.listed(unknown, .en))."))
    }
    return lines
  }

  /// The first codes, and how many more.
  private static func listed(_ codes: [String], _ language: Language) -> String {
    guard codes.count > 12 else { return codes.joined(separator: ", ") }
    let rest = codes.count - 10
    return codes.prefix(10).joined(separator: ", ")
      + (language == .fr ? " et \(rest) autres" : " and \(rest) more")
  }
}
