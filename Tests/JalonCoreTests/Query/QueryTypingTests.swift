import JalonCore
import Testing

struct QueryTypingTests {
  @Test func noPrefixOfAGoodQueryIsEverAFault() throws {
    let queries = [
      "étape:restitution -conseiller:moi (score<40 or inactif>30j) \"foyer rural\" tri:-score",
      "orchestre or network:« Familles rurales » id:2026-00042 rna:W751234567 --a",
      "-(a (b or -c)) suite<=-3j",
    ]
    for query in queries {
      for length in 0...query.count {
        let typed = String(query.prefix(length))
        #expect(Query.parsePartial(typed).fault == nil, "\(typed)")
      }
      #expect(Query.parsePartial(query).query == (try Query.parse(query)))
    }
  }

  @Test func anUnfinishedLastTermIsLeftOut() throws {
    let plan = try Query.parse("plan")
    for typed in [
      "plan stage:", "plan stage:pl", "plan or", "plan or ", "plan (", "plan -", "plan score<", "plan stge:x",
    ] {
      #expect(Query.parsePartial(typed).query == plan, "\(typed)")
      #expect(Query.parsePartial(typed).fault == nil, "\(typed)")
    }
    #expect(Query.parsePartial("plan \"foyer ru").query == (try Query.parse("plan \"foyer ru\"")))
    #expect(Query.parsePartial("plan (a or b").query == (try Query.parse("plan (a or b)")))
  }

  @Test func aFaultBehindTheCursorIsToldAndLeftOut() throws {
    let (query, fault) = Query.parsePartial("stge:plan lyon) et ")
    #expect(query == (try Query.parse("lyon et")))
    #expect(fault?.code == "query.unknownField")
  }

  private func offered(_ text: String, cursor: Int? = nil, _ language: Language = .en) -> [String] {
    Query.completions(for: text, cursor: cursor ?? text.count, language: language).map(\.text)
  }

  @Test func fieldsAreOfferedByTheirBeginning() {
    #expect(offered("plan st") == ["stage:", "status:", "stale"])
    #expect(offered("-ét", .fr) == ["étape:", "étiquette:", "était:"])
    #expect(offered("(sta or", cursor: 4) == ["stage:", "status:", "stale"])
    #expect(offered("").count == QueryField.allCases.count)
    #expect(offered("zz").isEmpty)
  }

  @Test func valuesAreOfferedBehindTheirField() {
    #expect(offered("stage:p") == ["plan", "preparation"])
    #expect(offered("étape:f", .fr) == ["restitution"])
    #expect(offered("statut:", .fr) == ["ouvert", "\"en pause\"", "clos"])
    #expect(offered("department:cote") == ["21", "22"])
    #expect(offered("sort:-last") == ["lastExchange"])
    #expect(offered("city:p").isEmpty)
    #expect(offered("network:") == ["-", "="])
    #expect(offered("sector:=cul") == ["006"])
    #expect(offered("adviser:=").isEmpty)
    #expect(offered("stage:=").isEmpty)
  }

  @Test func whatIsOfferedReplacesTheNameOrTheValue() throws {
    let value = try #require(Query.completions(for: "é stage:pl", cursor: 10, language: .en).first)
    #expect(value.range == 8..<10)
    let name = try #require(Query.completions(for: "é -sta", cursor: 6, language: .en).first)
    #expect(name.range == 3..<6)
  }

  @Test func everyValueOfferedIsReadAgain() throws {
    for language in Language.allCases {
      for field in QueryField.allCases {
        let name = field.name(in: language) + ":"
        // Behind a sign alone a name follows.
        for value in offered(name, language) where value != "=" { _ = try Query.parse(name + value) }
      }
    }
  }
}
