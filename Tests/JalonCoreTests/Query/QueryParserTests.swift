import JalonCore
import Testing

struct QueryParserTests {
  private func filter(_ text: String) throws -> Filter {
    try Query.parse(text).filter
  }

  private func words(_ text: String) throws -> Filter {
    .term(.words(try #require(Phrase(text))))
  }

  @Test func anEmptyQueryShowsEverything() throws {
    for text in ["", "  ", "&", "- ", "()", "« »"] {
      #expect(try Query.parse(text) == Query(), "\(text)")
    }
  }

  @Test func everyExampleOfTheContractIsRead() throws {
    #expect(try filter("stage:plan") == .term(.stage("plan")))
    #expect(try filter("adviser:amelie") == .term(.adviser(try #require(Phrase("Amélie")))))
    #expect(try filter("adviser:me") == .term(.mine))
    let whole = Term.adviser(try #require(Phrase("paul MARTIN", isWhole: true)))
    #expect(try filter("adviser:=\"Paul Martin\"") == .term(whole))
    #expect(try filter("conseiller:=«\u{A0}Paul Martin\u{A0}»") == .term(whole))
    #expect(whole.text == "adviser:=\"paul martin\"")
    #expect(try filter("adviser:=me") == .term(.adviser(try #require(Phrase("me", isWhole: true)))))
    #expect(try filter("stage:=plan") == filter("stage:plan"))
    #expect(try filter("department:75") == .term(.department("75")))
    #expect(try filter("sector:culture") == .term(.sector(try #require(Phrase("culture")))))
    #expect(
      try filter("network:\"Familles rurales\"") == .term(.network(try #require(Phrase("familles rurales")))))
    #expect(try filter("score<40") == .term(.score(.less, 400)))
    #expect(try filter("stale>30d") == .term(.stale(.greater, 30)))
    #expect(try filter("due<7d") == .term(.due(.less, 7)))
    #expect(try filter("status:open") == .term(.status(.open)))
    #expect(try filter("id:42") == .term(.id(42)))
    #expect(try filter("id:2026-42") == .term(.reference(try #require(CaseReference("2026-00042")))))
    #expect(try filter("2026-00042") == .term(.reference(try #require(CaseReference("2026-00042")))))
    #expect(try filter("rna:w751234567") == .term(.rna("W751234567")))
    #expect(try filter("rna:751P00085568") == .term(.rna("751P00085568")))
    #expect(try filter("tag:\"Été 2026\"") == .term(.tag("ete 2026")))
    #expect(try filter("city:lyon") == .term(.city(try #require(Phrase("Lyon")))))
  }

  @Test func frenchNamesAndLabelsMeanTheSame() throws {
    let pairs = [
      ("étape:restitution", "stage:feedback"), ("etape:Déploiement", "stage:deployment"),
      ("ÉTAPE:bilan", "stage:review"),
      ("étape:engagement", "stage:commitment"), ("étape:clos", "stage:Closed"),
      ("conseiller:moi", "adviser:me"),
      ("conseillere:zoé", "adviser:zoe"), ("departement:2a", "department:2A"),
      ("département:Hérault", "department:34"),
      ("secteur:culture", "sector:culture"), ("réseau:x", "network:x"), ("inactif>30j", "stale>30d"),
      ("suite<=7j", "due<=7d"), ("statut:ouvert", "status:open"), ("statut:\"en pause\"", "status:paused"),
      ("statut:clos", "status:closed"), ("etiquette:a", "tag:a"), ("ville:a", "city:a"),
      ("tri:-étape", "sort:-stage"),
      ("tri:dernierEchange", "sort:lastExchange"), ("tri:prochain-suivi", "sort:nextFollowUp"),
    ]
    for (french, english) in pairs {
      #expect(try Query.parse(french) == Query.parse(english), "\(french)")
    }
  }

  @Test func figuresAreExact() throws {
    let readings: [(String, Term)] = [
      ("score<=40,5", .score(.lessOrEqual, 405)), ("score>=62.5%", .score(.greaterOrEqual, 625)),
      ("score:40", .score(.equal, 400)), ("score=100", .score(.equal, 1000)),
      ("score≥7", .score(.greaterOrEqual, 70)),
      ("score:>7", .score(.greater, 70)), ("stale>4w", .stale(.greater, 28)),
      ("inactif>2s", .stale(.greater, 14)),
      ("stale>30", .stale(.greater, 30)), ("due<-3d", .due(.less, -3)), ("due=0", .due(.equal, 0)),
    ]
    for (text, term) in readings { #expect(try filter(text) == .term(term), "\(text)") }
  }

  @Test func sideBySideBindsTighterThanOr() throws {
    let (a, b, c, d) = (try words("a"), try words("b"), try words("c"), try words("d"))
    #expect(try filter("a b or c d") == .any([.all([a, b]), .all([c, d])]))
    #expect(try filter("a (b or c) d") == .all([a, .any([b, c]), d]))
    #expect(try filter("a OR b or c") == .any([a, b, c]))
    #expect(try filter("-(a or b) -c") == .all([.not(.any([a, b])), .not(c)]))
    #expect(try filter("((a)) (b c)") == .all([a, b, c]))
    #expect(try filter("--a") == .not(.not(a)))
    #expect(try filter("a - b & c") == .all([a, b, c]))
  }

  @Test func wordsAreFoldedAndQuotesKeepThemTogether() throws {
    #expect(try filter("Œuvre") == words("oeuvre"))
    #expect(try filter("\"foyer rural\"") == .term(.words(try #require(Phrase("foyer rural")))))
    #expect(try filter("« Chez nous »") == words("chez nous"))
    #expect(try filter("“Chez nous”") == words("chez nous"))
    #expect(try filter("saint-denis") == words("saint denis"))
    #expect(try filter("\"or\"") == words("or"))
    #expect(try filter("\"stage:plan\"") == words("stage plan"))
    #expect(try filter("Or gris") == .all([words("or"), words("gris")]))
    #expect(try filter("à 10:30 <3") == .all([words("a"), words("10 30"), words("3")]))
    #expect(try filter("tag:\"dit \\\"le \\\\ grand\\\"\"") == .term(.tag("dit \"le \\ grand\"")))
  }

  @Test func theOrderStandsAnywhereOutsideBrackets() throws {
    #expect(try Query.parse("sort:-score plan").order == QueryOrder(.score, descending: true))
    #expect(try Query.parse("a or b sort:name").order == QueryOrder(.name))
    #expect(try QueryOrder.parse("openedOn") == QueryOrder(.openedOn))
    #expect(throws: QueryError.self) { try QueryOrder.parse("nme") }
  }

  @Test(arguments: [
    ("stge:plan", "query.unknownField", 1, "stage"), ("été stage:pln", "query.badValue", 11, "plan"),
    ("-etpe:plan", "query.unknownField", 2, "étape"), ("status:opne", "query.badValue", 8, "open"),
    ("sort:-nme", "query.badValue", 7, "name"), ("department:herlt", "query.badValue", 12, "Hérault"),
    ("stage:feedbak", "query.badValue", 7, "Feedback"),
  ])
  func aSlipIsShownWithItsColumnAndTheNearestWord(
    _ text: String, _ code: String, _ column: Int, _ nearest: String
  ) throws {
    let error = try #require(throws: QueryError.self) { try Query.parse(text) }
    #expect((error.code, error.column, error.nearest) == (code, column, nearest))
    let guess = try #require(error.guess)
    #expect(
      error.message.fr.contains("colonne \(column)") && error.message.fr.contains("«\u{A0}\(guess.fr)\u{A0}»")
    )
    #expect(error.message.en.contains("column \(column)") && error.message.en.contains("“\(guess.en)”"))
  }

  @Test func aGuessIsSaidInTheLanguageOfTheMessage() throws {
    let field = try #require(throws: QueryError.self) { try Query.parse("deprtment:35") }
    #expect(field.guess == Localized(fr: "département", en: "department"))
    let order = try #require(throws: QueryError.self) { try Query.parse("sort:nme") }
    #expect(order.guess == Localized(fr: "nom", en: "name"))
  }

  @Test(arguments: [
    ("dep:35", "department:35"), ("ref:2026-00042", "id:2026-00042"), ("ordre:nom", "sort:name"),
  ])
  func shortAndOtherNamesOfFieldsAreUnderstood(_ typed: String, _ meant: String) throws {
    #expect(try Query.parse(typed) == Query.parse(meant))
  }

  @Test(arguments: [
    ("zzz:plan", "query.unknownField", 1), ("a stage:", "query.missingValue", 3),
    ("étape : plan", "query.missingValue", 7),
    ("score < 40", "query.spacedComparison", 7), ("score<", "query.missingValue", 1),
    ("score<101", "query.badValue", 7),
    ("score<4,55", "query.badValue", 7), ("score<x", "query.badValue", 7), ("stale>-3d", "query.badValue", 7),
    ("stale>3y", "query.badValue", 7), ("stale>999999d", "query.badValue", 7),
    ("stage<plan", "query.badComparison", 6),
    ("id:x", "query.badValue", 4), ("id:0", "query.badValue", 4),
    ("id:99999999999999999999", "query.badValue", 4),
    ("rna:W75", "query.badValue", 5), ("adviser:-", "query.missingValue", 9), ("a \"b", "query.openQuote", 3),
    ("a (b", "query.openBracket", 3), ("a) b", "query.strayBracket", 2), ("or a", "query.danglingOr", 1),
    ("a or", "query.danglingOr", 3), ("a or or b", "query.danglingOr", 6), ("(a or)", "query.danglingOr", 4),
    ("-sort:name", "query.misplacedSort", 2), ("(sort:name)", "query.misplacedSort", 2),
    ("sort:name sort:stage", "query.misplacedSort", 11), ("👨‍👩‍👧 é\u{301}x stge:plan", "query.unknownField", 6),
  ])
  func aFaultIsShownWithItsColumn(_ text: String, _ code: String, _ column: Int) throws {
    let error = try #require(throws: QueryError.self) { try Query.parse(text) }
    #expect((error.code, error.column) == (code, column))
    #expect(error.refusal.details["column"] == String(column))
  }

  @Test func bracketsWithoutEndAreRefused() throws {
    for sign in ["(", "-"] {
      let error = try #require(throws: QueryError.self) {
        try Query.parse(String(repeating: sign, count: 100_000) + "a")
      }
      #expect(error.code == "query.tooDeep")
    }
  }

  @Test func theProgrammesOwnStagesAreKnown() throws {
    let label = Localized(fr: "Premier contact", en: "First contact")
    let stage = Stage(id: "premierContact", label: label, purpose: label, usualDays: 1...2, conditions: [])
    let vocabulary = QueryVocabulary(path: Path(name: label, stages: [stage]))
    for text in ["stage:premierContact", "étape:\"premier contact\"", "stage:first-contact"] {
      #expect(
        try Query.parse(text, vocabulary: vocabulary).filter == .term(.stage("premierContact")), "\(text)")
    }
    #expect(throws: QueryError.self) { try Query.parse("stage:plan", vocabulary: vocabulary) }
  }
}
