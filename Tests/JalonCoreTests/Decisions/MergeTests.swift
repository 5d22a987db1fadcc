import JalonCore
import Testing

struct MergeTests {
  /// Two entries of one association: the first with a case, the second with a referent and a SIREN.
  private func two() throws -> Situation {
    let trial = try Trial.opened()
    var double = Association(id: 9)
    double.name = "LES PTITS LOUPS"
    double.siren = "732829320"
    double.city = "Rennes"
    var other = AssociationFile(association: double)
    var referent = Referent(id: 5)
    referent.association = 9
    referent.name = "Mme Le Goff"
    referent.from = Trial.day
    other.referents = [referent]
    var situation = trial.situation(as: "Amélie Lefèvre")
    situation.other = other
    return situation
  }

  @Test func everythingMovesToTheOneThatIsKept() throws {
    let decision = try decide(MergeAssociation(keep: 1, merge: 9), in: try two())
    let file = try #require(decision.file)
    #expect(file.association.name == "Les P’tits Loups")
    #expect(file.association.siren == "732829320", "what was missing is filled in")
    #expect(file.referents.map(\.association) == [1])
    #expect(
      decision.changes.contains { $0.kind == .association && $0.id == 9 && $0.after("mergedInto") == .int(1) }
    )
  }

  @Test func aChoiceTakesTheOtherSidesValue() throws {
    let command = MergeAssociation(keep: 1, merge: 9, choices: ["name": .merge, "city": .keep])
    let file = try #require(try decide(command, in: try two()).file)
    #expect(file.association.name == "LES PTITS LOUPS")
    #expect(file.association.city == nil)
  }

  @Test func aMergeTakenBackPartsThemAgain() throws {
    var situation = try two()
    let before = situation.file
    let decision = try decide(MergeAssociation(keep: 1, merge: 9), in: situation)
    situation.file = decision.file
    let back = try decideUndo(of: decision.changes, in: situation)
    #expect(back.file?.referents.isEmpty == true)
    #expect(back.file?.association.siren == nil)
    #expect(back.file?.cases == before?.cases)
    #expect(back.changes.contains { $0.kind == .referent && $0.after("association") == .int(9) })
  }

  @Test func twoOpenCasesAreNotMerged() throws {
    var situation = try two()
    var open = Case(id: 7)
    open.association = 9
    open.reference = "2026-00007"
    situation.other?.cases = [open]
    #expect(throws: Refusal.self) { try decide(MergeAssociation(keep: 1, merge: 9), in: situation) }
  }
}
