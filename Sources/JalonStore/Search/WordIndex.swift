import JalonCore

/// The index of the beginnings of words: which rows bear some phrases, without looking at any other row.
struct WordIndex {
  let engine: EngineName
  let listing: Listing

  /// A statement of the ids of the rows that bear every phrase.
  func lookup(_ phrases: [Phrase]) -> Condition {
    switch engine {
    case .sqlite:
      let index = #""\#(listing.textTable)_search""#
      return Condition(
        #"SELECT "rowid" AS "id" FROM \#(index) WHERE \#(index) MATCH ?"#, [.text(expression(phrases))])
    case .postgres:
      // The index finds rows with all the words; that they stand side by side, the rows themselves say.
      let indexed = Condition(
        #"word_vector("words") @@ CAST(? AS TSQUERY)"#, [.text(phrases.map(lexemes).joined(separator: " & "))]
      )
      let apart = phrases.filter { $0.words.count > 1 || $0.words.contains { Self.known($0) != $0 } }
      let bears = Condition.all([indexed] + apart.map { .bears(#""words""#, $0.open) })
      return Condition(#"SELECT "id" FROM "\#(listing.textTable)" WHERE \#(bears.sql)"#, bears.arguments)
    }
  }

  /// Characters of a word up to which PostgreSQL's index knows it: see `Migration.serving`.
  static let longest = 200

  private static func known(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.prefix(longest)))
  }

  /// `'familles' & 'rur':*`: a phrase in the language of PostgreSQL's text search. Words hold no quote and no backslash.
  private func lexemes(_ phrase: Phrase) -> String {
    let last = phrase.words.count - 1
    return phrase.words.enumerated().map { place, word in
      let known = Self.known(word)
      return place == last || known != word ? "'\(known)':*" : "'\(known)'"
    }.joined(separator: " & ")
  }

  /// `"familles rur" * AND "lyon" *`: each phrase goes on in its last word. Words hold no quote and no sign.
  private func expression(_ phrases: [Phrase]) -> String {
    phrases.map { "\"" + $0.words.joined(separator: " ") + "\" *" }.joined(separator: " AND ")
  }
}
