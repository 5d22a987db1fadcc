import TerminalKit

/// A screen full of everything that text may be, the same for the same seed.
struct Picture {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private static let words = [
    "Épicerie", "solidaire", "l’été", "« laïque »", "œuvre", "日本語", "e\u{301}cole", "€", "✓", "◆", "─┼│",
    "▪▪▣▫", "a\u{1B}[31mb", "x\u{202E}y", "🇫🇷", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}", "tab\tx", "co\u{AD}op",
    "naïve",
    "한국", "…", "1\u{202F}234,5", "Ångström", "ﬁn", "🙂", "\u{FEFF}bom", "g\u{300}\u{301}",
  ]

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func draw(on canvas: inout Canvas) {
    for row in 0..<canvas.size.rows {
      var column = next(6) - 2
      if next(4) == 0 {
        canvas.fill(
          Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns),
          style: Style(.text, on: Surface.allCases[next(Surface.allCases.count)]))
      }
      while column < canvas.size.columns {
        let style = Style(
          Role.allCases[next(Role.allCases.count)],
          on: next(3) == 0 ? Surface.allCases[next(Surface.allCases.count)] : nil)
        let word = Self.words[next(Self.words.count)]
        column += max(1, canvas.put(word, at: Point(row: row, column: column), style: style)) + next(3)
      }
    }
    if !canvas.bounds.isEmpty, next(2) == 0 {
      canvas.cursor = Point(row: next(canvas.size.rows), column: next(canvas.size.columns))
    }
  }
}
