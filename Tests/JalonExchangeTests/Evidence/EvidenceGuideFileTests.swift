import JalonCore
import JalonExchange
import Testing

@Suite("A programme's own evidence guide")
struct EvidenceGuideFileTests {
  private func faults(_ text: String) -> [EvidenceGuideFile.Fault] {
    if case .faults(let faults) = EvidenceGuideFile.read(toml: text) { faults } else { [] }
  }

  @Test("the standard one reads back")
  func standard() {
    #expect(
      EvidenceGuideFile.read(toml: EvidenceGuideFile.text(of: .standard)) == .guide(.standard))
  }

  @Test("what it leaves out stays as it is")
  func partial() {
    var expected = EvidenceGuide.standard
    expected.entries["certificate"] = .init(from: .last, days: 30, indicators: [2])
    #expect(EvidenceGuideFile.read(toml: "[certificate]\ndays = 30\nindicators = [2]\n") == .guide(expected))
  }

  @Test(
    "each fault is told with its line and key",
    arguments: [
      ("[need]\nfrom = \"middle\"\n", "guide.badAnchor", "need.from", 2),
      ("[need]\ndays = 1000\n", "guide.badDays", "need.days", 2),
      ("[need]\nindicators = [4, 4]\n", "guide.badIndicators", "need.indicators", 2),
      ("[need]\nindicators = [\"quatre\"]\n", "guide.badIndicators", "need.indicators", 2),
      ("\n[needs]\n", "guide.unknownPiece", "needs", 2),
      ("[need]\ndue = 1\n", "guide.unknownKey", "need.due", 2),
      ("need = 4\n", "guide.badValue", "need", 1), ("[need\n", "guide.syntax", "", 1),
    ])
  func fault(text: String, code: String, key: String, line: Int) {
    #expect(faults(text).map(\.code) == [code])
    #expect(faults(text).first?.keyPath == key)
    #expect(faults(text).first?.line == line)
  }
}
