import Testing

@testable import TerminalKit

struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Rennes", 6), ("Épicerie solidaire", 18), ("œuvre « laïque »", 16), ("…", 1), ("✓ ✗ ◆ ▪", 7),
    ("日本", 4), ("e\u{301}cole", 5), ("1\u{202F}234,5\u{A0}€", 9), ("─│┌", 3),
  ])
  func `text takes the columns that terminals give it`(text: String, columns: Int) {
    #expect(TextWidth.width(of: text) == columns)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{9B}b", "a\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\tb\nc\r\nd", "a b c d"), ("co\u{AD}opé", "coopé"), ("a\u{200B}b\u{FEFF}", "ab"),
    ("a\u{A0}!", "a !"), ("🇫🇷", "\u{FFFD}"), ("👨\u{200D}👩\u{200D}👧", "👨"), ("❤\u{FE0F}", "❤"),
    ("\u{301}a", "\u{FFFD}a"), ("\u{E000}", "\u{FFFD}"),
  ])
  func `what could move the cursor or be measured in two ways is replaced`(raw: String, shown: String) {
    #expect(TextWidth.sanitised(raw) == shown)
  }

  @Test func `a letter with a stack of marks is cut back to the letter`() {
    #expect(TextWidth.sanitised("a" + String(repeating: "\u{301}", count: 40)) == "a")
  }

  @Test(arguments: [
    ("Association", 11, "Association"), ("Association", 5, "Asso…"), ("Association", 1, "…"),
    ("Association", 0, ""), ("日本語", 4, "日…"), ("日本語", 6, "日本語"), ("Été", 2, "É…"),
  ])
  func `a text that is too wide ends in an ellipsis`(text: String, columns: Int, shown: String) {
    #expect(TextWidth.truncated(text, to: columns) == shown)
  }

  @Test func `wrapping keeps words, no-break spaces and empty lines`() {
    #expect(
      TextWidth.wrapped("Le projet associatif\n\ndit\u{A0}: oui", to: 9)
        == ["Le projet", "associati", "f", "", "dit : oui"])
    #expect(TextWidth.wrapped("", to: 5) == [""])
    #expect(TextWidth.wrapped("日", to: 1) == ["\u{FFFD}"])
  }

  @Test func `the quick way to wrap gives what reading cluster by cluster gives`() {
    var random = SeededRandom(seed: 7)
    let pieces = ["a", "é", "associatif", " ", "  ", "\u{A0}", "\u{202F}!", "œuvre", "—", "« ", "b", "✓"]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let width = Int.random(in: 1...20, using: &random)
      #expect(
        TextWidth.wrapped(text, to: width) == TextWidth.wrappedByClusters(text[...], to: width),
        "\(text) in \(width)")
    }
  }

  @Test func `whatever comes in, what goes out is harmless, stable and as wide as said`() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<3_000 {
      let text = random.text(upTo: 24)
      let shown = TextWidth.sanitised(text)
      #expect(TextWidth.width(of: shown) == TextWidth.width(of: text), "\(text.unicodeScalars.map(\.value))")
      #expect(TextWidth.sanitised(shown) == shown, "\(text.unicodeScalars.map(\.value))")
      for scalar in shown.unicodeScalars {
        #expect(scalar.properties.generalCategory != .control)
        #expect(scalar.properties.generalCategory != .format)
      }
      let limit = Int.random(in: 0...30, using: &random)
      #expect(TextWidth.width(of: TextWidth.truncated(text, to: limit)) <= limit)
      for line in TextWidth.wrapped(text, to: max(1, limit)) {
        #expect(TextWidth.width(of: line) <= max(1, limit))
      }
    }
  }
}
