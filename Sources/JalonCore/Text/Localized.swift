/// A language that Jalon speaks. French comes first; English is complete.
public enum Language: String, CaseIterable, Codable, Sendable {
  case fr, en
}

/// A text that a person reads, in both languages by construction: a sentence can't exist in one of them only.
public struct Localized: Sendable, Hashable, Codable {
  public var fr: String
  public var en: String

  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// A text that is the same in both languages: a name, a number, a code.
  public init(_ same: String) {
    self.init(fr: same, en: same)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }
}
