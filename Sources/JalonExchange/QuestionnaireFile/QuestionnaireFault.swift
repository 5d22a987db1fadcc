public import JalonCore

/// Something in a questionnaire file that can't stand: where, what, and the mend.
public struct QuestionnaireFault: Sendable, Hashable {
  /// Stable, dotted: `questionnaire.unknownPrerequisite`.
  public let code: String
  /// `questions[12].prerequisites[0]`; empty for the document as a whole.
  public let keyPath: String
  /// From 1.
  public let line: Int
  /// Without the place.
  public let message: Localized

  /// The same as a refusal, with the file and the place before the sentence.
  public func refusal(file: String) -> Refusal {
    let place = keyPath.isEmpty ? "" : ", \(keyPath)"
    return Refusal(
      code,
      fr: "\(file), ligne \(line)\(place)\u{A0}: \(message.fr)",
      en: "\(file), line \(line)\(place): \(message.en)",
      details: ["file": file, "line": String(line), "key": keyPath])
  }
}
