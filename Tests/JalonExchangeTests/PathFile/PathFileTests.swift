import Foundation
import JalonCore
import JalonExchange
import Testing

/// A programme's own path in TOML: what is written reads back, and each fault is named with its line and key.
struct PathFileTests {
  private let standard = PathFile.text(of: .standard)

  private func faults(_ text: String) -> [PathFault] {
    if case .faults(let faults) = PathFile.read(toml: text) { faults } else { [] }
  }

  @Test func theStandardPathReadsBack() {
    #expect(PathFile.read(toml: standard) == .path(.standard))
  }

  @Test func aSmallPathIsEnough() {
    let text = """
      name = { fr = "Court", en = "Short" }

      [[stages]]
      id = "debut"
      label = { fr = "Début", en = "Start" }
      purpose = { fr = "Commencer", en = "Begin" }
      usualDays = [1, 7]
      conditions = [{ id = "engagement.singularity", threshold = 80 }]
      """
    guard case .path(let path) = PathFile.read(toml: text) else {
      Issue.record("\(faults(text))")
      return
    }
    #expect(path.stages.first?.conditions.first?.threshold == 80)
    #expect(
      path.stages.first?.conditions.first?.label == Path.standard.condition("engagement.singularity")?.label)
  }

  @Test(arguments: [
    ("engagement.aim\"", "engagement.aims\"", "path.unknownCondition", "stages[1].conditions[4].id"),
    ("id = \"engagement\"", "id = \"accueil\"", "path.duplicateStage", "stages[1].id"),
    ("id = \"engagement\"", "id = \"clos\"", "path.badStage", "stages[1].id"),
    ("threshold = 80", "threshold = 101", "path.badThreshold", "stages[6].conditions[0].threshold"),
    ("threshold = 40", "threshold = 0", "path.badThreshold", "stages[1].conditions[5].threshold"),
    ("usualDays = [14, 21]", "usualDays = [21, 14]", "path.badDays", "stages[1].usualDays"),
    ("en = \"Commitment\"", "de = \"Verpflichtung\"", "path.missingLanguage", "stages[1].label.en"),
    ("usualDays = [14, 21]", "usualDay = [14, 21]", "path.unknownKey", "stages[1].usualDay"),
    (
      "\"engagement.sponsor\"", "\"engagement.substitute\"", "path.duplicateCondition",
      "stages[1].conditions[2].id"
    ),
  ])
  func eachFaultHasItsPlace(found: String, instead: String, code: String, key: String) throws {
    let range = try #require(standard.range(of: found))
    let fault = try #require(
      faults(standard.replacingCharacters(in: range, with: instead)).first { $0.code == code })
    #expect(fault.keyPath == key)
    let line = standard[..<range.lowerBound].count { $0 == "\n" } + 1
    #expect(fault.line == line)
    #expect(!fault.message.fr.isEmpty && fault.message.fr != fault.message.en)
  }

  @Test func allFaultsAreSaidAtOnce() {
    let text = standard.replacing("threshold = 80", with: "threshold = 101").replacing(
      "usualDays = [14, 21]", with: "usualDays = [0, 21]")
    #expect(faults(text).map(\.code) == ["path.badDays", "path.badThreshold"])
  }

  @Test func whatIsNoTOMLHasItsLine() throws {
    let fault = try #require(faults("name = {\n\n").first)
    #expect(fault.code == "path.syntax")
    #expect(fault.refusal(file: "path.toml").message.en.hasPrefix("path.toml, line "))
  }

  @Test func aPathWithoutStagesIsNone() {
    #expect(faults("name = { fr = \"a\", en = \"b\" }").map(\.code) == ["path.noStage"])
  }

  @Test func aThresholdNeedsARuleThatAsksForOne() {
    let text = standard.replacing(
      "id = \"engagement.substitute\"", with: "id = \"engagement.substitute\"\n  threshold = 3")
    #expect(faults(text).map(\.code) == ["path.noThreshold"])
  }
}
