import JalonCore

/// Faults of usage in the argument parser's English, said as our own errors are: one line, in both languages.
enum UsageWords {
  /// A sentence of the parser, cut at the texts that it quotes, and what we say for it.
  private struct Sentence {
    let pieces: [String]
    let fr: String
    let en: String

    init(_ pattern: String, fr: String, en: String) {
      pieces = pattern.split(separator: "…", omittingEmptySubsequences: false).map(String.init)
      self.fr = fr
      self.en = en
    }

    /// What stands in the holes, where the text is this sentence.
    func holes(in text: String) -> [Substring]? {
      guard let first = pieces.first, text.hasPrefix(first) else { return nil }
      var rest = text.dropFirst(first.count)
      var holes: [Substring] = []
      for piece in pieces.dropFirst() {
        guard !piece.isEmpty else {
          holes.append(rest)
          return holes
        }
        guard let end = rest.range(of: piece) else { return nil }
        holes.append(rest[..<end.lowerBound])
        rest = rest[end.upperBound...]
      }
      return rest.isEmpty ? holes : nil
    }
  }

  private static let sentences = [
    Sentence(
      "Unknown option '…'. Did you mean '…'?",
      fr: "l’option «\u{A0}1\u{A0}» n’existe pas\u{202F}; la plus proche est «\u{A0}2\u{A0}»",
      en: "there is no option “1”; the nearest is “2”"),
    Sentence(
      "Unknown option '…'",
      fr: "l’option «\u{A0}1\u{A0}» n’existe pas ici\u{202F}; --help donne celles qui existent",
      en: "there is no option “1” here; --help lists those that exist"),
    Sentence(
      "Missing value for '… <…>'", fr: "il manque la valeur de «\u{A0}1\u{A0}» (2)",
      en: "“1” lacks its value (2)"),
    Sentence(
      "Missing value for '…'", fr: "il manque la valeur de «\u{A0}1\u{A0}»", en: "“1” lacks its value"),
    Sentence(
      "Missing expected argument '…'", fr: "il manque «\u{A0}1\u{A0}»\u{202F}; --help dit l’usage",
      en: "“1” is missing; --help says the usage"),
    Sentence(
      "The option '…' does not take any value, but '…' was specified.",
      fr: "l’option «\u{A0}1\u{A0}» ne prend pas de valeur\u{202F}: retirer «\u{A0}2\u{A0}»",
      en: "the option “1” takes no value: leave out “2”"),
    Sentence(
      "Unexpected argument '…'", fr: "«\u{A0}1\u{A0}» est de trop\u{202F}; --help dit l’usage",
      en: "“1” is one word too many; --help says the usage"),
    Sentence(
      "… unexpected arguments: …",
      fr: "1 mots sont de trop\u{202F}: 2\u{202F}; --help dit l’usage",
      en: "1 words are too many: 2; --help says the usage"),
    Sentence(
      "The value '…' is invalid for '…'. Please provide one of '…' and '…'.",
      fr: "«\u{A0}1\u{A0}» ne convient pas à «\u{A0}2\u{A0}»\u{202F}; choisir parmi 3, 4",
      en: "“1” does not fit “2”; choose one of 3, 4"),
    Sentence(
      "The value '…' is invalid for '…'. Please provide one of …",
      fr: "«\u{A0}1\u{A0}» ne convient pas à «\u{A0}2\u{A0}»\u{202F}; choisir parmi 3",
      en: "“1” does not fit “2”; choose one of 3"),
    Sentence(
      "The value '…' is invalid for '…'", fr: "«\u{A0}1\u{A0}» ne convient pas à «\u{A0}2\u{A0}»",
      en: "“1” does not fit “2”"),
  ]

  /// The parser's message in both languages; as it stands where it is none of those that are known.
  static func translated(_ text: String) -> Localized {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    for sentence in sentences {
      guard let holes = sentence.holes(in: line) else { continue }
      return Localized(fr: filled(sentence.fr, holes), en: filled(sentence.en, holes))
    }
    return Localized(line)
  }

  private static func filled(_ sentence: String, _ holes: [Substring]) -> String {
    var text = ""
    for character in sentence {
      if let number = character.wholeNumberValue, (1...holes.count).contains(number) {
        text += holes[number - 1].filter { $0 != "'" }
      } else {
        text.append(character)
      }
    }
    return text
  }
}

extension Substring {
  /// The first place where a text stands in this one.
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      formIndex(after: &start)
    }
    return nil
  }
}
