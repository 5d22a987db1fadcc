/// `diagnostic.answer`: an answer to a question, a note on it, or who will find out; what is left out stays as it was.
///
/// After the close answers stand, and notes and owners may still be added: a gate asks for them.
public struct AnswerQuestion: Command {
  public static let name = "diagnostic.answer"
  public static let shape = CommandShape(
    fr: "Répondre à une question", en: "Answer a question",
    [
      .needed("diagnostic", .id(.diagnostic), "Diagnostic", "Diagnostic"),
      .needed("question", .text, "Question", "Question"),
      .free("value", .answer, "Réponse", "Answer"),
      .free("reason", .text, "Raison si sans objet", "Reason if not applicable"),
      .free("note", .longText, "Note", "Note"),
      .free("owner", .person, "Qui se renseigne", "Who will find out"),
    ])

  public var diagnostic: Int64
  /// `SEC-2`
  public var question: String
  public var value: AnswerValue?
  public var reason: String?
  public var note: String?
  public var owner: PersonName?

  public init(diagnostic: Int64, question: String, value: AnswerValue? = nil) {
    self.diagnostic = diagnostic
    self.question = question
    self.value = value
  }

  public var subject: Subject { .record(.diagnostic, diagnostic) }
  public var reach: Reach { .question(question, diagnostic: diagnostic) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let diagnostic = try draft.find(self.diagnostic) { $0.diagnostics }
    try draft.requireOpen(diagnostic.case)
    try check(diagnostic, try draft.team.questionnaires.questionnaire(of: diagnostic))
    let old = try draft.loadedFile().answer(question, of: diagnostic.id)
    var new = old ?? DiagnosticAnswer(id: 0)
    new.association = diagnostic.association
    new.case = diagnostic.case
    new.diagnostic = diagnostic.id
    new.question = question
    if let value { new.take(value) }
    try draft.amend("reason", reason, &new.reason)
    try draft.amend("note", note, &new.note, lines: true)
    if let owner { new.owner = try draft.participant(owner) }
    guard new.value != .notApplicable || new.reason != nil || new.rule != nil else {
      throw Refusal(
        "answer.reasonMissing",
        fr: "\(question)\u{A0}: «\u{A0}sans objet\u{A0}» demande une raison (champ «\u{A0}reason\u{A0}»)",
        en: "\(question): “not applicable” needs a reason (the field “reason”)",
        details: ["question": question])
    }
    return try keep(new, instead: old, &draft)
  }

  private func check(_ diagnostic: Diagnostic, _ questionnaire: Questionnaire) throws(Refusal) {
    guard questionnaire[question] != nil else {
      let nearest = Nearest.word(to: question, among: questionnaire.questions.map(\.id))
      throw Refusal(
        "question.unknown",
        fr: "«\u{A0}\(question)\u{A0}» n’est pas une question de ce diagnostic"
          + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "“\(question)” is not a question of this diagnostic"
          + (nearest.map { "; the nearest is “\($0)”" } ?? ""),
        kind: .notFound, details: ["question": question])
    }
    if diagnostic.isClosed, value != nil { throw .diagnosticClosed(diagnostic) }
    guard value != nil || reason != nil || note != nil || owner != nil else {
      throw Refusal(
        "answer.empty",
        fr:
          "\(question)\u{A0}: donner une réponse (0 à 3, dont_know, not_applicable), une note ou qui se renseigne",
        en: "\(question): give an answer (0 to 3, dont_know, not_applicable), a note, or who will find out",
        details: ["question": question])
    }
  }

  private func keep(
    _ new: DiagnosticAnswer, instead old: DiagnosticAnswer?, _ draft: inout Draft
  ) throws(Refusal) -> Int64? {
    guard let old else {
      guard !new.isBlank else { return nil }
      return try draft.insert(DiagnosticAnswer.self) {
        let id = $0.id
        $0 = new
        $0.id = id
      }.id
    }
    if new.isBlank { try draft.delete(old) } else { try draft.update(old) { $0 = new } }
    return old.id
  }
}

extension DiagnosticAnswer {
  /// Takes an answer that someone gives; what belonged to the one before goes.
  fileprivate mutating func take(_ answer: AnswerValue) {
    if answer != value, answer != .notApplicable { reason = nil }
    if answer != .dontKnow { owner = nil }
    value = answer
    rule = nil
  }

  /// Whether nothing is left to keep.
  fileprivate var isBlank: Bool { value == nil && reason == nil && note == nil && owner == nil }
}
