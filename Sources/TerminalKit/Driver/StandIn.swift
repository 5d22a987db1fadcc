internal import CTerminal

/// What is shown for a character that a locale without Unicode doesn't have: a letter without its accent, a plain sign.
enum StandIn {
  /// U+00C0 to U+017F, letter by letter.
  private static let letters = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTt"
      + "UuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "«": "<", "»": ">", "·": "-", "°": "o", "×": "x", "€": "E", "‘": "'", "’": "'", "“": "\"",
    "”": "\"", "–": "-", "—": "-", "…": ".", "→": ">", "←": "<", "↑": "^", "↓": "v", "─": "-", "│": "|",
  ]

  /// What stands in one column for a cluster, or for the half of a wide one: its first character, a sign like it, or `?`.
  static func scalar(for cluster: String) -> UInt32 {
    guard let scalar = cluster.unicodeScalars.first else { return 0x20 }
    if scalar.isASCII || jt_can_write(scalar.value) { return scalar.value }
    if let sign = signs[scalar] { return sign.value }
    let place = Int(scalar.value) - 0xC0
    return letters.indices.contains(place) ? UInt32(letters[place]) : 0x3F
  }
}
