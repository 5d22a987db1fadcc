import Testing

@testable import JalonExchange

@Suite("Lines of calendars and cards")
struct ContentLineTests {
  private func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    ContentLine.append(line, to: &bytes)
    return bytes
  }

  @Test(
    "are folded so that none is over 75 bytes, no character is torn apart, and unfolding gives the line back")
  func folding() {
    for length in 0..<320 {
      for unit in ["a", "é", "—", "👩‍👩‍👧‍👦"] {
        let line = "SUMMARY:" + String(repeating: unit, count: length)
        let text = String(decoding: folded(line), as: UTF8.self)
        #expect(!text.unicodeScalars.contains("\u{FFFD}"))
        let lines = text.unicodeScalars.split(separator: "\n").map { String(String.UnicodeScalarView($0)) }
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        let unfolded = lines.enumerated().map { place, line in
          let bare = String(String.UnicodeScalarView(line.unicodeScalars.dropLast()))
          return place == 0 ? bare : String(String.UnicodeScalarView(bare.unicodeScalars.dropFirst()))
        }.joined()
        #expect(unfolded == line)
      }
    }
  }

  @Test("hold texts whose signs would end or part a value")
  func escaping() {
    #expect(ContentLine.escaped("a;b,c\\d\r\ne\nf\tg\u{7}") == "a\\;b\\,c\\\\d\\ne\\nf g")
  }
}
