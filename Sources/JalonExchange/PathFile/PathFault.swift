public import JalonCore

/// Something in a path file that can't stand: where, what, and the mend.
public struct PathFault: Sendable, Hashable {
  /// Stable, dotted: `path.unknownCondition`.
  public let code: String
  /// `stages[2].conditions[0].id`
  public let keyPath: String
  /// From 1.
  public let line: Int
  /// Without the place.
  public let message: Localized

  /// The same as a refusal, with the file and the place before the sentence.
  public func refusal(file: String) -> Refusal {
    Refusal(
      code,
      fr: "\(file), ligne \(line), \(keyPath)\u{A0}: \(message.fr)",
      en: "\(file), line \(line), \(keyPath): \(message.en)",
      details: ["file": file, "line": String(line), "key": keyPath])
  }
}
