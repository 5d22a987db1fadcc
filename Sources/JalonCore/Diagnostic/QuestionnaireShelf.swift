/// The questionnaires of a programme by the hash of their content, each read when it is first asked for.
///
/// A questionnaire is a long text that most commands don't need: reading it costs more than all else that they do.
public struct QuestionnaireShelf: Sendable {
  /// The hash of the one with which new diagnostics are made.
  public let current: String
  private let read: @Sendable (String) throws(Refusal) -> Questionnaire

  /// - Parameter read: gives the questionnaire of a hash, and keeps it at hand: it is asked again and again.
  public init(
    current: String, read: @escaping @Sendable (String) throws(Refusal) -> Questionnaire
  ) {
    self.current = current
    self.read = read
  }

  /// Only the standard questionnaire, under the name `standard`.
  public static let standard = QuestionnaireShelf(current: "standard") { _ throws(Refusal) in .standard }

  /// The questionnaire of that hash.
  /// - Throws: `Refusal` where it can't be read.
  public func questionnaire(_ hash: String) throws(Refusal) -> Questionnaire { try read(hash) }

  /// The one with which a diagnostic was made.
  public func questionnaire(of diagnostic: Diagnostic) throws(Refusal) -> Questionnaire {
    try read(diagnostic.questionnaire)
  }
}

/// Two shelves are equal when they would give new diagnostics the same questionnaire: content goes by its hash.
extension QuestionnaireShelf: Hashable {
  public static func == (left: QuestionnaireShelf, right: QuestionnaireShelf) -> Bool {
    left.current == right.current
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(current) }
}
