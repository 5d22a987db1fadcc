import TerminalKit

/// What changed between two texts, line by line, with carets under what differs.
public enum TextDifference {
  /// Empty where they are the same.
  public static func between(_ was: String, and now: String) -> String {
    let old = was.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    var report: [String] = []
    for number in 0..<max(old.count, new.count) {
      let (before, after) = (
        number < old.count ? old[number] : nil, number < new.count ? new[number] : nil
      )
      guard before != after else { continue }
      if let before { report.append(margin("\(number + 1)", "was") + before) }
      if let after { report.append(margin("", "is") + after) }
      if let before, let after { report.append(margin("", "") + carets(before, after)) }
    }
    return report.joined(separator: "\n")
  }

  private static func margin(_ number: String, _ word: String) -> String {
    String(repeating: " ", count: max(0, 4 - number.count)) + number + " "
      + word + String(repeating: " ", count: 3 - word.count) + " │"
  }

  /// Column under column, whatever width the characters have.
  private static func carets(_ was: Substring, _ now: Substring) -> String {
    let (old, new) = (columns(was), columns(now))
    var line = ""
    for column in 0..<max(old.count, new.count) {
      let isSame = column < old.count && column < new.count && old[column] == new[column]
      line += isSame ? " " : "^"
    }
    return line
  }

  private static func columns(_ line: Substring) -> [String] {
    line.flatMap { cluster in
      let width = max(1, TextWidth.width(of: String(cluster)))
      return [String(cluster)] + Array(repeating: "", count: width - 1)
    }
  }
}
