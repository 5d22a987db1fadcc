/// Something in a configuration file that was passed over: never a reason not to start.
public struct ConfigurationWarning: Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is missing or cannot be read.
    case unreadable
    /// The file is not TOML; the parser's own words.
    case syntax(String)
    /// A key that means nothing there.
    case unknownKey
    /// A value that does not fit its key.
    case badValue
    /// A file that builds on itself.
    case inheritsItself
  }

  /// As it was given.
  public let file: String
  /// From 1; 0 where the warning is about the file as a whole.
  public let line: Int
  /// From 1; 0 where the warning is about the file as a whole.
  public let column: Int
  public let problem: Problem
  /// The key or word in question; empty where the warning is about the file as a whole.
  public let word: String
  /// The nearest word that would have been right.
  public let suggestion: String?

  public init(
    file: String, line: Int = 0, column: Int = 0, problem: Problem, word: String = "",
    suggestion: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.word = word
    self.suggestion = suggestion
  }

  /// Where, as editors and compilers write it: `nuit.toml:12:3`.
  public var place: String { line > 0 ? "\(file):\(line):\(column)" : file }

  /// One sentence with the place and the mend, in French for `fr`, in English for any other language code.
  public func sentence(language: String) -> String {
    let isFrench = language == "fr"
    let quoted = isFrench ? "«\u{A0}\(word)\u{A0}»" : "“\(word)”"
    let problemText =
      switch problem {
      case .unreadable: isFrench ? "fichier illisible ou absent" : "file missing or unreadable"
      case .syntax(let detail): (isFrench ? "TOML incorrect\u{A0}: " : "not valid TOML: ") + detail
      case .unknownKey: isFrench ? "\(quoted) n’existe pas ici" : "\(quoted) means nothing here"
      case .badValue: isFrench ? "\(quoted) ne convient pas ici" : "\(quoted) does not fit here"
      case .inheritsItself: isFrench ? "\(quoted) hérite de lui-même" : "\(quoted) inherits from itself"
      }
    let mend = suggestion.map { isFrench ? "\u{202F}; essayez «\u{A0}\($0)\u{A0}»" : "; try “\($0)”" } ?? ""
    return (isFrench ? "\(place)\u{A0}: " : "\(place): ") + problemText + mend
  }
}
