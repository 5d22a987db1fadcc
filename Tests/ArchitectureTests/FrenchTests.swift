import Foundation
import Testing

/// French as it is printed: no-break spaces at double signs and inside « », the apostrophe ’, the one sign …, accents on capitals.
struct FrenchTests {
  private struct Rule {
    let name: String
    private let pattern: NSRegularExpression

    init(_ name: String, _ pattern: String) throws {
      self.name = name
      self.pattern = try NSRegularExpression(pattern: pattern)
    }

    func isBroken(by text: String) -> Bool {
      pattern.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
  }

  /// What holds for any text, since no other language has such signs.
  private static func rules() throws -> [Rule] {
    [
      try Rule("a plain space before : ; ! ? »", #"[\p{L}\p{N}»)\]…%] +[:;!?»](?=[\s.,)]|$)"#),
      try Rule("a plain space behind «", "« "),
      try Rule("the apostrophe of typewriters", #"\p{L}'\p{L}"#),
      try Rule("three dots", #"\p{L} ?\.\.\."#),
      try Rule(
        "a capital without its accent",
        #"\b(Etat|Etape|Echange|Echéance|Equipes?\b|Ecri|Echap|Ecole|Etabli|Etiqu|Elargi|Eteind|Etudi|Ecout|Etes\b|A (faire|la|l’|partir|qui|quel|valider|venir|revoir|noter)\b)"#
      ),
    ]
  }

  /// What holds for texts that are known to be French.
  private static func frenchRules() throws -> [Rule] {
    [
      try Rule("no space before ; ! ?", #"[\p{L})»][;!?](?=\s|$)"#),
      try Rule("no space before :", #"[\p{L})»]: +\p{L}"#),
      try Rule("English quotation marks", "[“”]"),
    ]
  }

  /// What is read rather than shown: headings of spreadsheets, words that are typed, prefixes of queries, tables of letters. The path is
  /// shown, but known by its hash in programmes that are kept: its texts change with a path, not with a sign.
  private static let parsed: Set<String> = [
    "DefaultPath.swift", "MappingProposal.swift", "FormDay.swift", "FilterOnWords.swift", "FoldTable.swift",
    "KeymapReference.swift", "StandardQuestionnaire.swift",
  ]

  @Test func `what the program shows is set as French is`() throws {
    let (rules, french) = (try Self.rules(), try Self.frenchRules())
    let statement = try Rule(
      "SQL", #"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES|AND|FROM|SET|IN|LIMIT)\b|[=<>] \?|^[X ]+\?$"#)
    for file in try SourceTree.files(in: "Sources")
    where !Self.parsed.contains((file.path as NSString).lastPathComponent) {
      for literal in Literals(file.lines.joined(separator: "\n")).all
      where !statement.isBroken(by: literal.text) {
        for rule in rules + (literal.isFrench ? french : []) where rule.isBroken(by: literal.text) {
          Issue.record("\(file.path):\(literal.line): \(rule.name): \(literal.text)")
        }
      }
    }
  }

  @Test func `the questions of the questionnaire are set as French is`() throws {
    let rules = try Self.rules()
    let pages = try SourceTree.files(in: "Sources").filter {
      $0.path.hasSuffix("/StandardQuestionnaire.swift")
    }
    #expect(pages.count == 1)
    let texts = try NSRegularExpression(pattern: "\"([^\"]*)\"")
    for file in pages {
      for (place, line) in file.lines.enumerated() {
        for text in texts.matches(in: line, range: NSRange(line.startIndex..., in: line)) {
          guard let range = Range(text.range(at: 1), in: line) else { continue }
          for rule in rules where rule.isBroken(by: String(line[range])) {
            Issue.record("\(file.path):\(place + 1): \(rule.name): \(line[range])")
          }
        }
      }
    }
  }

  @Test func `the guide is set as French is`() throws {
    let rules = try Self.rules()
    let code = try NSRegularExpression(pattern: "`[^`]*`|\\]\\([^)]*\\)")
    for file in try SourceTree.files(in: "docs/guide/fr", extensions: ["md"]) {
      var isCode = false
      for (place, line) in file.lines.enumerated() {
        if line.hasPrefix("```") { isCode.toggle() }
        guard !isCode, !line.hasPrefix("    ") else { continue }
        let prose = code.stringByReplacingMatches(
          in: line, range: NSRange(line.startIndex..., in: line), withTemplate: "X")
        for rule in rules where rule.isBroken(by: prose) {
          Issue.record("\(file.path):\(place + 1): \(rule.name): \(prose.prefix(120))")
        }
      }
    }
  }

  @Test func `each fault is found`() throws {
    let all = try Self.rules() + Self.frenchRules()
    for fault in [
      "deux : un", "fini !", "« ici", "là »", "l'association", "etc...", "Etape suivante", "A faire", "fini!",
      "deux: un", "“un”",
    ] {
      #expect(all.contains { $0.isBroken(by: fault) }, "\(fault)")
    }
    for right in [
      "deux\u{A0}: un", "fini\u{202F}!", "«\u{A0}ici\u{A0}»", "l’association", "etc.…", "À faire", "10:30",
    ] {
      #expect(!all.contains { $0.isBroken(by: right) }, "\(right)")
    }
    let found = Literals(
      """
      let a = Localized(fr: "un \\(b ? "x" : "y") ; deux", en: "z") // "no"
      """
    ).all
    #expect(found.map(\.text).contains("un X ; deux") && found.contains { $0.isFrench })
    #expect(!found.contains { $0.text == "no" })
  }
}
