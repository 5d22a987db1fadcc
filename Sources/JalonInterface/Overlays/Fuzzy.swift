import JalonCore

/// Finds what someone means by a few letters: the letters in order, better at the beginnings of words and side by side.
enum Fuzzy {
  /// How well a text answers what was typed, both folded; `nil` where it does not. An empty query answers all alike.
  static func score(_ typed: String, in text: String) -> Int? {
    let wanted = Array(Fold.key(typed).unicodeScalars.filter { $0 != " " })
    let letters = Array(Fold.key(text).unicodeScalars)
    guard !wanted.isEmpty else { return 0 }
    var best: Int?
    for start in letters.indices where letters[start] == wanted[0] {
      guard let score = score(wanted, letters, from: start) else { break }
      best = max(best ?? .min, score)
    }
    return best
  }

  private static func score(_ wanted: [Unicode.Scalar], _ letters: [Unicode.Scalar], from start: Int) -> Int?
  {
    var score = 0
    var next = 0
    var last = start - 1
    for place in start..<letters.count where next < wanted.count && letters[place] == wanted[next] {
      let beginsWord = place == 0 || !letters[place - 1].properties.isAlphabetic
      score += 1 + (beginsWord ? 8 : 0) + (place == last + 1 && next > 0 ? 5 : 0) - min(3, place - last - 1)
      last = place
      next += 1
    }
    guard next == wanted.count else { return nil }
    return score - letters.count / 16
  }

  /// The entries that answer, best first; equals keep their order.
  static func ranked<Entry>(_ entries: [Entry], by score: (Entry) -> Int?) -> [Entry] {
    let scored = entries.enumerated().compactMap { place, entry in
      score(entry).map { (entry: entry, score: $0, place: place) }
    }
    return scored.sorted { ($0.score, -$0.place) > ($1.score, -$1.place) }.map(\.entry)
  }
}
