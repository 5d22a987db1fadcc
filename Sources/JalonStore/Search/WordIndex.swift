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
      let bears = Condition.all(phrases.map { .bears(#""words""#, $0) })
      return Condition(#"SELECT "id" FROM "\#(listing.textTable)" WHERE \#(bears.sql)"#, bears.arguments)
    }
  }

  /// `"familles rur" * AND "lyon" *`: each phrase goes on in its last word. Words hold no quote and no sign.
  private func expression(_ phrases: [Phrase]) -> String {
    phrases.map { "\"" + $0.words.joined(separator: " ") + "\" *" }.joined(separator: " AND ")
  }
}
