import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct TurningGateTests {
  @Test func `a gate changes on its day without an act`() throws {
    let programme = try ScratchProgramme()
    let today = ScratchProgramme.now.today
    let association = try programme.perform(RegisterAssociation(name: "Les Amis")).id ?? 0
    _ = try programme.perform(
      TakeOverCase(association: association, stage: "engagement", adviser: "Amélie", reason: "x"))
    _ = try programme.perform(
      AddReferent(association: association, name: "Zoé", role: .main, email: "zoe@amis.fr"))
    _ = try programme.perform(EndReferent(referent: 1, on: today + 5))
    func missing() throws -> [Int64] {
      try programme.read { try $0.all(#"SELECT "missing" FROM "case_row""#) { $0.int(0) } }
    }
    let before = try missing()
    #expect(try programme.store.turn(to: today + 4) == 0)
    #expect(try missing() == before)
    #expect(try programme.store.turn(to: today + 5) == 1)
    #expect(try missing() == before.map { $0 + 1 })
    #expect(try programme.store.turn(to: today + 6) == 0)
    #expect(try programme.store.check(on: today + 6) == [])
  }
}
