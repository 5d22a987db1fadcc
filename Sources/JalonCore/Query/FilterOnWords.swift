extension Filter {
  /// Whether it holds of something that bears names and has someone who looks after it: of short lists, which are searched by
  /// words alone.
  ///
  /// - Throws: `query.wordsOnly` where it asks for anything else.
  public func holds(of names: [String], adviser: String, me: String?) throws(Refusal) -> Bool {
    switch self {
    case .all(let parts):
      for part in parts where try !part.holds(of: names, adviser: adviser, me: me) { return false }
      return true
    case .any(let parts):
      for part in parts where try part.holds(of: names, adviser: adviser, me: me) { return true }
      return false
    case .not(let part): return try !part.holds(of: names, adviser: adviser, me: me)
    case .term(.words(let phrase)): return (names + [adviser]).contains { phrase.matches(Fold.words($0)) }
    case .term(.adviser(let phrase)): return phrase.matches(Fold.words(adviser))
    case .term(.mine): return adviser == me
    case .term:
      throw Refusal(
        "query.wordsOnly", fr: "cette liste se cherche par des mots, et par adviser: ou conseiller:",
        en: "this list is searched by words, and by adviser:", kind: .usage)
    }
  }
}
