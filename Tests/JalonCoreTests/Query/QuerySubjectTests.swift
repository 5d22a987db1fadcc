import JalonCore
import Testing

private struct Row: QuerySubject {
  var id: Int64 = 42
  var reference = CaseReference("2026-00042")
  var stage: StageID?
  var status: Case.Status?
  var department: String?
  var adviser: String?
  var network: String?
  var sector: String?
  var city: String?
  var tags: [String] = []
  var nextActionDue: Day?
  var hasOpenAction = false
  var actionFlags: ActionFlags = []
  var actionOwners: [String] = []
  var pools: [String] = []
  var trainings: [String] = []
  var rna: String?
  var score: Int?
  var lastExchangeOn: Day?
  var openedOn: Day?
  var nextFollowUpOn: Day?
  var past: CasePast?
  var searchTexts: [[String]] = []
}

struct QuerySubjectTests {
  private let today = Day(number: 20_000)

  private func holds(_ text: String, _ row: Row, me: String? = nil) throws -> Bool {
    try Query.parse(text).filter.matches(row, today: today, me: me)
  }

  @Test func aRowIsFoundByItsPlan() throws {
    let row = Row(
      nextActionDue: today - 1, hasOpenAction: true, actionFlags: [.human, .poolable],
      actionOwners: ["Odile Le Goff", "Un voisin"])
    let found = [
      "action:late", "action:retard", "action:\"en retard\"", "action:ouverte", "flag:human", "repère:humain",
      "flag:\"à mutualiser\"", "flag:poolable", "owner:odile", "porteur:\"le gof\"", "owner:voisin",
      "-flag:levelling_up", "-owner:paul",
    ]
    for text in found { #expect(try holds(text, row), "\(text)") }
    #expect(try !holds("action:late", Row(nextActionDue: today, hasOpenAction: true)))
    #expect(try !holds("action:open", Row()))
    #expect(try !holds("owner:\"goff un\"", row), "names are not one text")
    let error = #expect(throws: QueryError.self) { try Query.parse("flag:humna") }
    #expect(error?.column == 6)
  }

  @Test func aRowIsFoundByWhatIsSharedAndLearnt() throws {
    let row = Row(pools: ["Agenda commun", "Paie"], trainings: ["Le tableur sans peur"])
    let found = [
      "pool:agenda", "groupement:com", "mutualisation:\"agenda co\"", "training:tableur",
      "formation:\"sans pe\"",
      "-pool:tableur", "-training:agenda",
    ]
    for text in found { #expect(try holds(text, row), "\(text)") }
    #expect(try !holds("pool:\"commun paie\"", row), "names are not one text")
  }

  @Test func aRowIsFoundByWhatItHolds() throws {
    let row = Row(
      stage: "plan", status: .open, department: "75", adviser: "Amélie Roux-Martin",
      network: "Familles rurales",
      sector: "006", city: "Le Havre", tags: ["Été 2026"], rna: "W751234567", score: 405,
      lastExchangeOn: today - 31,
      openedOn: today - 90, nextFollowUpOn: today - 2,
      searchTexts: [Fold.words("L'Œuvre du Bon Accueil"), Siren("389486242")?.searchWords ?? []])
    let found = [
      "", "stage:plan", "status:open", "department:75", "adviser:roux", "adviser:mart",
      "adviser:\"amelie rou\"",
      "adviser:me", "network:rur", "sector:culture", "sector:arts", "sector:006", "city:havre",
      "tag:\"ETE 2026\"", "id:42",
      "2026-00042", "rna:W751234567", "score>40", "score=40,5", "stale>30d", "stale=31d", "due<0d", "due<7d",
      "oeuv",
      "\"bon acc\"", "389486242", "389 486 2", "-lyon", "lyon or accueil", "-(lyon or paris)",
    ]
    for query in found { #expect(try holds(query, row, me: "amelie roux-martin"), "\(query)") }
    let missed = [
      "stage:bilan", "status:paused", "adviser:melie", "adviser:\"ameli roux\"", "city:av", "tag:ete", "id:4",
      "score>40,5",
      "stale>31d", "due>=0d", "\"accueil bon\"", "\"bo accueil\"", "accueil lyon", "-oeuvre", "accueil2",
    ]
    for query in missed { #expect(try !holds(query, row, me: "amelie roux-martin"), "\(query)") }
    #expect(try !holds("adviser:me", row))
    #expect(try !holds("adviser:me", row, me: "Amélie"))
  }

  @Test func behindAnEqualsSignItIsTheWholeName() throws {
    let row = Row(
      adviser: "Paul Martin", network: "Familles rurales", sector: "006", city: "Le Havre",
      actionOwners: ["Odile", "Zoé Martin"], pools: ["Agenda"], trainings: ["Ranger à plusieurs"])
    for query in [
      "adviser:=\"PAUL MARTIN\"", "network:=\"familles rurales\"", "sector:=006", "sector:=culture",
      "sector:=\"Culture et pratiques artistiques\"", "city:=\"le havre\"", "owner:=\"zoe martin\"",
      "pool:=agenda",
      "training:=\"ranger a plusieurs\"",
    ] { #expect(try holds(query, row), "\(query)") }
    for query in [
      "adviser:=\"paul mart\"", "adviser:=paul", "adviser:=martin", "network:=familles", "network:=rurales",
      "sector:=cult", "sector:=\"pratiques artistiques\"", "city:=havre", "owner:=martin",
      "owner:=\"odile zoe martin\"",
      "pool:=agen", "training:=ranger",
    ] { #expect(try !holds(query, row), "\(query)") }
    // Written freely, a family is that family.
    let free = Row(sector: "culture et pratiques ARTISTIQUES")
    #expect(try holds("sector:=006", free))
    #expect(try !holds("sector:006", free))
    #expect(try !holds("sector:=culture", Row(sector: "Culture du houblon")))
  }

  @Test func aPhraseStaysInsideOneText() throws {
    let row = Row(searchTexts: [["foyer"], ["rural"]])
    #expect(try holds("foyer rural", row))
    #expect(try !holds("\"foyer rural\"", row))
  }

  @Test func whereAValueIsMissingTheConditionFailsAndItsNegationHolds() throws {
    let terms = [
      "stage:plan", "status:open", "department:75", "adviser:a", "adviser:me", "network:a", "sector:a",
      "city:a", "tag:a",
      "rna:W751234567", "score<100", "score>=0", "stale>=0d", "stale<9999d", "due<9999d", "due>-9999d", "a",
      "2026-00001",
    ]
    for term in terms {
      #expect(try !holds(term, Row()), "\(term)")
      #expect(try holds("-" + term, Row()), "\(term)")
    }
  }

  @Test func withoutAnExchangeStaleCountsFromTheOpening() throws {
    #expect(try holds("stale=90d", Row(openedOn: today - 90)))
    #expect(try !holds("stale=90d", Row(lastExchangeOn: today - 1, openedOn: today - 90)))
  }
}
