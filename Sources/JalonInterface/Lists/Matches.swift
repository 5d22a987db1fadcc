import JalonCore
import TerminalKit

/// The words that a filter looks for, to be shown in the names that it found.
struct Matches: Sendable, Hashable {
  /// Folded; each is the beginning of a word.
  let words: [String]

  /// Takes the words that are asked for; not those that must be absent.
  init(_ filter: Filter) {
    words = Self.words(of: filter)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Where the words stand in a text, in columns from its beginning.
  func ranges(in text: String) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    var rest = Substring(text)
    while let first = rest.firstIndex(where: \.isOfWord) {
      let end = rest[first...].firstIndex { !$0.isOfWord } ?? rest.endIndex
      let word = rest[first..<end]
      let folded = Fold.key(word)
      if let wanted = words.filter({ folded.hasPrefix($0) }).max(by: { $0.utf8.count < $1.utf8.count }) {
        let column = TextWidth.width(of: String(text[..<first]))
        ranges.append(column..<column + TextWidth.width(of: Self.beginning(of: word, bearing: wanted)))
      }
      rest = rest[end...]
    }
    return ranges
  }

  /// As many letters as it takes to fold to what was typed: `œ` is one for two.
  private static func beginning(of word: Substring, bearing wanted: String) -> String {
    var length = min(word.count, wanted.count)
    while length > 1, Fold.key(word.prefix(length - 1)).utf8.count >= wanted.utf8.count { length -= 1 }
    return String(word.prefix(length))
  }

  private static func words(of filter: Filter) -> [String] {
    switch filter {
    case .all(let parts), .any(let parts): parts.flatMap(words)
    case .not: []
    case .term(.words(let phrase)), .term(.city(let phrase)): phrase.words
    case .term: []
    }
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}
