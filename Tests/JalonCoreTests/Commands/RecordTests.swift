import JalonCore
import Testing

struct RecordTests {
  @Test func everyKindGoesThereAndBackThroughItsValues() throws {
    func check<R: Record>(_: R.Type) throws {
      let blank = R(id: 7)
      let read = try R(id: 7, version: 1, values: blank.values)
      #expect(read == blank, "\(R.kind)")
      #expect(Set(R.outline.map(\.name)).count == R.outline.count, "\(R.kind) has two fields of one name")
    }
    for kind in RecordKind.allCases { try check(kind.type) }
  }

  @Test func kindsOfAFileNameTheirAssociation() {
    for kind in RecordKind.inFile {
      #expect(
        kind.outline.first?.name == "association" && kind.outline.first?.target == .association, "\(kind)")
    }
  }

  @Test func aRoleThatEndsIsEndedNeverOverwritten() throws {
    var trial = try Trial.engaged()
    let id = try trial.act(AddReferent(association: 1, name: "Mme Roy", role: .member, from: Trial.day - 100))
    var update = UpdateReferent(referent: id)
    update.role = .sponsor
    let next = try trial.act(update)
    let referents = try #require(trial.file?.referents)
    #expect(next != id)
    #expect(referents.map(\.role) == [.member, .sponsor])
    #expect(referents[0].until == Trial.day && referents[1].from == Trial.day)
  }

  @Test(arguments: ["none", "Aucun", " aucune "])
  func noNetworkIsAnAnswerInEitherLanguage(told: String) throws {
    var trial = try Trial.engaged()
    var facts = AssociationFacts()
    facts.network = told
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    #expect(trial.file?.association.network == "none")
  }

  @Test func outsidersAreKeptOnceWithTheAssociation() throws {
    var trial = try Trial.committed()
    var exchange = RecordExchange(case: 1, on: Trial.day, kind: .call, minutes: 10, summary: "s")
    exchange.participants = ["jeanne MARTIN", "Amélie Lefèvre", .referent(1), "Mme le goff"]
    try trial.act(exchange)
    let file = try #require(trial.file)
    #expect(file.people.map(\.name) == ["Jeanne Martin"])
    #expect(file.exchanges.last?.participants.list == [.person(1), .adviser(2), .referent(1)])
  }

  @Test func typedTextLosesWhatHarmsATerminal() throws {
    var trial = try Trial.opened()
    let decision = try decide(
      RecordNeed(case: 1, text: "Nos\u{1B}[2J mails\u{202E}\nse perdent"),
      in: trial.situation(as: "Amélie Lefèvre"))
    #expect(decision.warnings == ["text.cleaned"])
    #expect(decision.file?.needs.first?.text == "Nos[2J mails\nse perdent")
    try trial.act(RecordNeed(case: 1, text: "Ça va"))
    #expect(trial.file?.needs.first?.text == "Ça va")
  }

  @Test func aReaderChangesNothingAndWhoeverLeftNeither() throws {
    var trial = try Trial.opened()
    #expect(trial.refusal(of: RecordNeed(case: 1, text: "t"), as: "Luc Lecteur") == "role.reader")
    trial.team.advisers[1].leftOn = Trial.day
    #expect(trial.refusal(of: RecordNeed(case: 1, text: "t")) == "adviser.left")
  }

  @Test func aStaleVersionIsAConflict() throws {
    let trial = try Trial.committed()
    let update = UpdateAim(aim: 1, text: "Autre")
    #expect(throws: Refusal.self) { try decide(update, in: trial.situation(as: "Amélie Lefèvre"), expect: 4) }
    let fine = try decide(update, in: trial.situation(as: "Amélie Lefèvre"), expect: 1)
    #expect(fine.changes.count == 1)
  }
}
