/// The valid word that someone probably meant, for error messages that help.
public enum Nearest {
  /// The nearest of `candidates` to what was typed, both folded: the fewest letters missing, added, changed or
  /// swapped, at most a third of the word (and at least one); else the first one that begins with it.
  ///
  /// `nil` where nothing is near enough to be a useful guess. Among equals the first candidate wins.
  public static func word(to typed: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(Fold.key(typed).unicodeScalars.prefix(64))
    guard !wanted.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    var beginning: String?
    for candidate in candidates {
      let letters = Array(Fold.key(candidate).unicodeScalars.prefix(64))
      let bound = max(1, max(wanted.count, letters.count) / 3)
      if let distance = distance(wanted, letters, atMost: min(bound, (best?.distance ?? .max) - 1)) {
        best = (candidate, distance)
      }
      if beginning == nil, wanted.count > 1, letters.starts(with: wanted) { beginning = candidate }
    }
    // One letter for another is no likeness between words of one letter.
    if let best, best.distance < max(2, wanted.count) || best.distance == 0 {
      return best.distance > 1 ? beginning ?? best.word : best.word
    }
    return beginning
  }

  /// Damerau–Levenshtein distance (optimal string alignment), `nil` beyond the bound.
  static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter], atMost bound: Int) -> Int? {
    guard bound >= 0, abs(left.count - right.count) <= bound else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      guard (current.min() ?? 0) <= bound else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= bound ? last[right.count] : nil
  }
}
