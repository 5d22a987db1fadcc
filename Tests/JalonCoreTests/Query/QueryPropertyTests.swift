import JalonCore
import Testing

/// A generator with a seed, so that a failure can be seen again.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }
}

struct QueryPropertyTests {
  private static let texts = [
    "lyon", "or", "OR", "Familles rurales", "2026-00042", "stage:plan", "me", "moi", "-a", "Œuvre", "10:30",
    "日本", "हिन्दी",
    "a\"b\\c", "(x) or y", "« z »", "é", "0", "😀 b", "score<40", "क़ख़", "\u{93C}क",
  ]

  private func phrase(_ dice: inout Dice) throws -> Phrase {
    try #require(Phrase(dice.pick(Self.texts)))
  }

  private func name(_ dice: inout Dice) throws -> Phrase {
    try #require(Phrase(dice.pick(Self.texts), isWhole: Bool.random(using: &dice)))
  }

  private func stage(_ dice: inout Dice) -> StageID { dice.pick(QueryVocabulary.standard.stages).id }

  private func span(_ dice: inout Dice) -> DaySpan? {
    DaySpan(dice.pick(["2026", "2026-03", "2026-03-15", "2026-03-01..2026-05-31"]))
  }

  private func term(_ dice: inout Dice) throws -> Term {
    switch Int.random(in: 0..<31, using: &dice) {
    case 0: return .stage(dice.pick(QueryVocabulary.standard.stages).id)
    case 1: return .status(dice.pick(Case.Status.allCases))
    case 2: return .department(dice.pick(Department.all).code)
    case 3:
      let phrase = try name(&dice)
      return ["me", "moi"].contains(phrase.text) ? .mine : .adviser(phrase)
    case 4: return .network(try name(&dice))
    case 5: return .sector(try name(&dice))
    case 6: return .city(try name(&dice))
    case 7: return .tag(Fold.key(dice.pick(Self.texts)))
    case 8: return .id(Int64.random(in: 1...Int64.max, using: &dice))
    case 9:
      return .reference(
        try #require(CaseReference(year: 2026, number: Int.random(in: 1...200_000, using: &dice))))
    case 10: return .rna(dice.pick(["W751234567", "W9T1002867", "751P00085568"]))
    case 11: return .score(dice.pick(Comparison.allCases), Int.random(in: 0...1000, using: &dice))
    case 12: return .stale(dice.pick(Comparison.allCases), Int.random(in: 0...99_999, using: &dice))
    case 13: return .due(dice.pick(Comparison.allCases), Int.random(in: -999...999, using: &dice))
    case 14: return .action(dice.pick(ActionQuery.allCases))
    case 15: return .flag(dice.pick(Question.Flag.allCases))
    case 16: return .owner(try name(&dice))
    case 17: return .pool(try name(&dice))
    case 18: return .training(try name(&dice))
    case 19:
      let phrase = try name(&dice)
      return .shared(["me", "moi"].contains(phrase.text) ? nil : phrase)
    case 21: return .was(stage(&dice), try #require(span(&dice)).from)
    case 22: return .entered(stage(&dice), span(&dice))
    case 23: return .passed(stage(&dice), span(&dice))
    case 24: return .ended(dice.pick([nil] + Case.Outcome.allCases), span(&dice))
    case 25:
      let topics: [TopicQuery] = [.any, .none, .word("wifi partage")] + NeedTopic.allCases.map { .known($0) }
      return .asked(dice.pick(topics), span(&dice))
    case 26: return .missing(dice.pick(QueryVocabulary.standard.conditions).id)
    case 27: return .waiver(dice.pick(WaiverQuery.allCases))
    case 28: return .takenOver(Bool.random(using: &dice))
    case 29: return .since(dice.pick(Comparison.allCases), Int.random(in: 0...999, using: &dice))
    case 20: return .unrecorded(dice.pick(Term.Fact.allCases))
    default: return .words(try phrase(&dice))
    }
  }

  private func filter(_ dice: inout Dice, depth: Int) throws -> Filter {
    let kind = depth == 0 ? 3 : Int.random(in: 0...3, using: &dice)
    switch kind {
    case 0, 1:
      var parts: [Filter] = []
      for _ in 0..<Int.random(in: 2...4, using: &dice) { parts.append(try filter(&dice, depth: depth - 1)) }
      return kind == 0 ? .conjunction(parts) : .disjunction(parts)
    case 2: return .not(try filter(&dice, depth: depth - 1))
    default: return .term(try term(&dice))
    }
  }

  @Test func whatIsPrintedReadsAsItWas() throws {
    var dice = Dice(state: 7)
    for _ in 0..<2_000 {
      let order = QueryOrder(dice.pick(QueryOrder.Key.allCases), descending: Bool.random(using: &dice))
      let query = Query(filter: try filter(&dice, depth: 4), order: Bool.random(using: &dice) ? order : nil)
      #expect(try Query.parse(query.text) == query, "\(query.text)")
      for language in Language.allCases {
        let text = query.text(in: language)
        #expect(try Query.parse(text) == query, "\(text)")
      }
    }
  }

  @Test func aFigureIsAskedForInTheWordsOfTheScreen() throws {
    let query = try Query.parse(
      "stage:accueil status:open missing:accueil.eligibilityDecided since>30d -adviser:me topic:ai@2026")
    #expect(
      query.text(in: .fr)
        == "étape:accueil statut:ouvert manque:\"Éligibilité décidée\" depuis>30j -conseiller:moi thème:\"intelligence artificielle\"@2026"
    )
    #expect(
      query.text(in: .en)
        == "stage:welcome status:open missing:\"Eligibility decided\" since>30d -adviser:me topic:ai@2026"
    )
    #expect(query.text.hasPrefix("stage:accueil"))
  }

  @Test func garbageNeverTraps() {
    let pieces = [
      "(", ")", "-", "\"", "«", "»", "“", "”", "\\", ":", "<", ">", "=", "≤", " ", "or", "stage", "étape",
      "score", "sort", "due",
      "tag", "id", "a", "é", "\u{301}", "\u{93C}", "👨‍👩‍👧", "2026-", "00042", "9", "\u{0}", "\u{202E}", "\u{A0}",
      ",", "%", "d",
    ]
    var dice = Dice(state: 11)
    for round in 0..<5_000 {
      let text = (0..<Int.random(in: 0...24, using: &dice)).map { _ in dice.pick(pieces) }.joined()
      let whole = try? Query.parse(text)
      let (partial, fault) = Query.parsePartial(text)
      if let whole {
        #expect(partial == whole && fault == nil, "\(text)")
        #expect((try? Query.parse(whole.text)) == whole, "\(text) → \(whole.text)")
      }
      for cursor in [0, text.count / 2, text.count] where round.isMultiple(of: 10) {
        _ = Query.completions(for: text, cursor: cursor, language: .fr)
      }
    }
  }
}
