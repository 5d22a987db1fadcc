import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct LikeScoresTests {
  private let now = ScratchProgramme.now

  /// An association with a case and a closed diagnostic.
  private func add(
    _ programme: ScratchProgramme, sector: String? = "006", employees: Int = 3, points: Int
  ) throws -> Int64 {
    try programme.store.bulk { session throws(Refusal) in
      let performer = SessionPerformer(session)
      var facts = AssociationFacts()
      facts.sector = sector
      facts.employees = .number(employees)
      facts.network = "none"
      let id = try performer.perform(RegisterAssociation(name: "A \(points)", facts: facts)).id ?? 0
      let opened = try performer.perform(OpenCase(association: id)).id ?? 0
      _ = try performer.holdDiagnostic(opened, points: points)
      return id
    }
  }

  @Test func `like associations are those of the same sector, size and network`() throws {
    let programme = try ScratchProgramme()
    let first = try add(programme, points: 0)
    for points in [1, 1, 2, 3] { _ = try add(programme, points: points) }
    _ = try add(programme, sector: "009", points: 3)
    _ = try add(programme, employees: 60, points: 3)
    let unknown = try add(programme, sector: nil, points: 3)
    let like = try #require(try programme.store.likeScores(association: first))
    #expect(like.others == 4)
    #expect(like.scores.sorted() == [333, 333, 667, 1000])
    #expect(like.dimensions["SEC"]?.sorted() == [333, 333, 667, 1000])
    #expect(try programme.store.likeScores(association: unknown) == nil)
    #expect(throws: Refusal.self) { try programme.store.likeScores(association: 99) }
  }

  @Test func `what is recorded of the association later moves it among others`() throws {
    let programme = try ScratchProgramme()
    let first = try add(programme, points: 0)
    let second = try add(programme, points: 3)
    #expect(try programme.store.likeScores(association: first)?.others == 1)
    var facts = AssociationFacts()
    facts.sector = "009"
    _ = try programme.perform(UpdateAssociation(association: second, facts: facts))
    #expect(try programme.store.likeScores(association: first)?.others == 0)
    #expect(try programme.store.check(on: now.today) == [])
  }
}
