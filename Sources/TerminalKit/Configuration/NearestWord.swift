/// Finds the word that someone probably meant.
public enum NearestWord {
  /// The candidate with the fewest letters to change, where that is at most a third of the word plus one; of equals the
  /// first in alphabetical order.
  public static func find(_ word: String, among candidates: some Sequence<String>) -> String? {
    let limit = word.count / 3 + 1
    var best: (word: String, distance: Int)?
    for candidate in candidates.sorted() {
      let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Letters to add, take away, change or swap with their neighbour.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
