import Foundation
import JalonCore
import JalonExchange
import Testing

/// A programme's own questionnaire in JSON: the standard one passes, and each fault is named with its line and key path.
struct QuestionnaireFileTests {
  private let standard = Questionnaire.standardText

  private func faults(_ text: String) -> [QuestionnaireFault] {
    if case .faults(let faults) = QuestionnaireFile.read(json: text) { faults } else { [] }
  }

  /// Where a piece of the standard text stands first, behind another.
  private func range(of piece: String, behind mark: String) throws -> Range<String.Index> {
    let start = mark.isEmpty ? standard.startIndex : try #require(standard.firstRange(of: mark)).upperBound
    return try #require(standard[start...].firstRange(of: piece), "\(piece)")
  }

  private func line(of piece: String, behind mark: String = "") throws -> Int {
    let start = try range(of: piece, behind: mark).lowerBound
    return standard[..<start].utf8.count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// The standard text with such a piece replaced.
  private func altered(_ piece: String, _ other: String, behind mark: String = "") throws -> String {
    standard.replacingCharacters(in: try range(of: piece, behind: mark), with: other)
  }

  @Test func theStandardQuestionnairePasses() {
    #expect(QuestionnaireFile.read(json: standard) == .questionnaire(.standard, text: standard))
  }

  @Test(arguments: [
    (
      "\"SEC-3\"", "\"SEC-33\"", "\"id\": \"SEC-2\"", "questionnaire.unknownPrerequisite",
      "questions[43].prerequisites[0]"
    ),
    (
      "\"weight\": 3", "\"weight\": 4", "\"id\": \"PRO-2\"", "questionnaire.outOfRange", "questions[1].weight"
    ),
    (
      "\"weight\": 3", "\"weight\": 2.5", "\"id\": \"PRO-2\"", "questionnaire.outOfRange",
      "questions[1].weight"
    ),
    (
      "\"effort\": 1", "\"effort\": 0", "\"id\": \"PRO-2\"", "questionnaire.outOfRange", "questions[1].effort"
    ),
    (
      "\"urgency\": 3", "\"urgency\": \"3\"", "\"id\": \"PRO-2\"", "questionnaire.outOfRange",
      "questions[1].urgency"
    ),
    ("\"id\": \"PRO-2\"", "\"id\": \"PRO-1\"", "", "questionnaire.duplicateId", "questions[1].id"),
    ("\"id\": \"PRO-2\"", "\"id\": \"PRO2\"", "", "questionnaire.badId", "questions[1].id"),
    (
      "\"dimension\": \"PRO\"", "\"dimension\": \"PRP\"", "", "questionnaire.unknownDimension",
      "questions[0].dimension"
    ),
    ("\"scale\": \"D\"", "\"scale\": \"E\"", "", "questionnaire.unknownScale", "questions[0].scale"),
    ("\"human\"", "\"humain\"", "", "questionnaire.unknownFlag", "questions[1].flags[0]"),
    ("\"alone\"", "\"alon\"", "", "questionnaire.unknownCircumstance", "questions[8].notApplicableWhen"),
    ("\"class\": \"peu_initiee\"", "\"class\": \"peu\"", "", "questionnaire.unknownClass", "levels[0].class"),
    ("\"min\": 55", "\"min\": 30", "", "questionnaire.outOfRange", "levels[2].min"),
    ("\"level\": 2", "\"level\": 5", "", "questionnaire.outOfRange", "levels[1].level"),
    ("\"critical\": true", "\"critical\": 1", "", "questionnaire.badValue", "questions[1].critical"),
    ("\"critical\": true", "\"kritical\": true", "", "questionnaire.unknownField", "questions[1].kritical"),
    (
      "\"id\": \"onePersonDependency\"", "\"id\": \"other\"", "", "questionnaire.unknownRule",
      "crossRules[1].id"
    ),
    (
      "\"weightQuarters\": 6", "\"weightQuarters\": 41", "", "questionnaire.outOfRange",
      "dimensions[0].weightQuarters"
    ),
    ("\"id\": \"IAR\"", "\"id\": \"I R\"", "", "questionnaire.badId", "dimensions[8].id"),
    ("Jamais", "\\u0007", "", "questionnaire.missingLanguage", "scales.F.fr[0]"),
    ("Jamais", "Jam\\u202Eais", "", "questionnaire.badText", "scales.F.fr[0]"),
  ])
  func aFaultIsNamedWithItsKeyAndLine(
    piece: String, other: String, mark: String, code: String, keyPath: String
  ) throws {
    let text = try altered(piece, other, behind: mark)
    let fault = try #require(
      faults(text).first { $0.code == code && $0.keyPath == keyPath }, "\(faults(text))")
    #expect(fault.line == (try line(of: piece, behind: mark)))
    #expect(!fault.message.fr.isEmpty && !fault.message.en.isEmpty)
  }

  @Test func aCircleIsShownWhole() throws {
    let text = try altered(
      "\"prerequisites\": []", "\"prerequisites\": [\"PRO-5\"]", behind: "\"id\": \"PRO-1\"")
    let found = faults(text)
    #expect(found.map(\.code) == ["questionnaire.cycle"])
    #expect(found.first?.message.en.contains("PRO-5 → PRO-1 → PRO-5") == true)
    let own = try altered(
      "\"prerequisites\": []", "\"prerequisites\": [\"PRO-1\"]", behind: "\"id\": \"PRO-1\"")
    #expect(faults(own).map(\.keyPath) == ["questions[0].prerequisites[0]"])
  }

  @Test func whatIsLeftOutIsMissed() {
    let small = """
      {
        "version": 1,
        "scales": { "R": { "fr": ["a", "b", "c"], "en": ["a", "b", "c", "d"], "values": [0, 1, 2, 2] } },
        "dimensions": [
          { "id": "A", "fr": "a", "weightQuarters": 4 },
          { "id": "B", "fr": "b", "en": "b", "weightQuarters": 4 }
        ],
        "questions": [
          { "id": "A-1", "dimension": "A", "fr": "q", "en": " ", "scale": "R", "weight": 1, "effort": 1,
            "recommendations": { "1": { "fr": "r", "en": "r", "why": { "fr": "w" }, "begin": { "fr": "b", "en": "b" } } } }
        ],
        "levels": []
      }
      """
    let found = faults(small).map { "\($0.line) \($0.code.dropFirst("questionnaire.".count)) \($0.keyPath)" }
    #expect(
      Set(found) == [
        "3 wrongCount scales.R.fr", "3 badScale scales.R.values", "5 missingLanguage dimensions[0].en",
        "6 emptyDimension dimensions[1]", "9 missingLanguage questions[0].en", "9 missingField questions[0]",
        "10 missingRecommendation questions[0].recommendations",
        "10 missingLanguage questions[0].recommendations.1.why.en", "12 wrongCount levels",
      ])
    #expect(faults(small).map(\.line) == faults(small).map(\.line).sorted())
  }

  @Test(arguments: ["", "{", "[1,]", "{\"version\": 1, \"version\": 2}", "\"\\x\"", "{\"a\": 01}"])
  func whatIsNoJSONIsSaidSo(text: String) {
    #expect(faults(text).map(\.code) == ["questionnaire.syntax"])
  }

  @Test func aSyntaxFaultNamesItsLine() throws {
    let text = try altered("\"questions\": [", "\"questions\": [,")
    #expect(faults(text).map(\.line) == [try line(of: "\"questions\": [")])
  }

  @Test(arguments: ["1", "[]", "null", "{}", "{\"questions\": 3, \"levels\": {}, \"scales\": []}"])
  func anythingElseIsNoQuestionnaire(text: String) {
    #expect(!faults(text).isEmpty)
  }

  @Test func aFileIsReadOrRefused() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("questionnaire.json", text: standard)
    #expect(try QuestionnaireFile.read(file) == .questionnaire(.standard, text: standard))
    #expect(throws: Refusal.self) { try QuestionnaireFile.read(folder.path("none.json")) }
    let refusal = faults("{").first?.refusal(file: "q.json")
    #expect(refusal?.message.en.hasPrefix("q.json, line 1") == true && refusal?.details["file"] == "q.json")
  }

  @Test func anyDamageIsAFaultOrAQuestionnaireNeverATrap() {
    var state: UInt64 = 11
    func random(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let original = Array(standard.utf8)
    for _ in 0..<60 {
      var bytes = original
      for _ in 0..<3 {
        let place = random(below: bytes.count)
        switch random(below: 3) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = Array("{}[]\",:0e-\\u".utf8)[random(below: 12)]
        default: bytes.removeSubrange(place..<min(bytes.count, place + random(below: 400)))
        }
      }
      if case .faults(let faults) = QuestionnaireFile.read(json: String(decoding: bytes, as: UTF8.self)) {
        #expect(!faults.isEmpty && faults.allSatisfy { $0.line >= 1 })
      }
    }
  }
}
