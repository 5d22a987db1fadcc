import JalonCore
import Testing

@testable import JalonStore

/// Two people on one programme: what one does, the other is told.
@Suite(.eachEngine) struct WatchTests {
  let programme: ScratchProgramme
  let other: Store

  init() throws {
    programme = try ScratchProgramme()
    other = try Store.open(programme.path, founder: "x", at: ScratchProgramme.now)
    _ = try programme.perform(AddAdviser(name: "Zoé", role: .adviser))
  }

  private func acts(_ news: [ProgrammeNews]) -> [ProgrammeChange.Act] {
    news.flatMap { news -> [ProgrammeChange.Act] in
      if case .changed(let change) = news { change.acts } else { [] }
    }
  }

  @Test func `what someone else does is told within a second: who, what and in which case`() throws {
    let association = try programme.perform(RegisterAssociation(name: "Les Amis")).id ?? 0
    let id = try programme.perform(OpenCase(association: association)).id ?? 0
    let listener = try Listener(programme.store)
    // The first wakes it up, however far it has come; the second is timed.
    _ = try other.perform(
      RecordNeed(case: .id(id), text: "Un site"), as: "Zoé", at: ScratchProgramme.now, expect: nil)
    try listener.waits { !acts($0).isEmpty }
    let begin = ContinuousClock.now
    _ = try other.perform(
      RecordNeed(case: .id(id), text: "Des tablettes"), as: "Zoé", at: ScratchProgramme.now, expect: nil)
    let told = try listener.waits { acts($0).count > 1 }
    #expect(told - begin < .seconds(1))
    #expect(
      listener.acts.last
        == ProgrammeChange.Act(adviser: 2, command: RecordNeed.name, association: association, case: id))
    listener.stop()
    try other.close()
  }

  @Test func `one is not told of what one does oneself`() throws {
    let listener = try Listener(programme.store)
    _ = try programme.perform(RegisterAssociation(name: "La mienne"))
    let made = try other.perform(
      RegisterAssociation(name: "La leur"), as: "Zoé", at: ScratchProgramme.now, expect: nil)
    try listener.waits { !acts($0).isEmpty }
    #expect(listener.acts.map(\.association) == [made.id])
    listener.stop()
    try other.close()
  }

  @Test func `what is refused or taken back with its transaction is never told`() throws {
    let listener = try Listener(programme.store)
    #expect(throws: Refusal.self) {
      try other.bulk { session throws(Refusal) in
        _ = try session.perform(RegisterAssociation(name: "Jamais"), as: "Zoé", at: ScratchProgramme.now)
        throw Refusal("test", Localized("given up"))
      }
    }
    _ = try other.perform(
      RegisterAssociation(name: "Toujours"), as: "Zoé", at: ScratchProgramme.now, expect: nil)
    try listener.waits { !acts($0).isEmpty }
    #expect(listener.acts.count == 1)
    listener.stop()
    try other.close()
  }

  @Test func `very many acts are told as many, in few words`() throws {
    let listener = try Listener(programme.store)
    try other.bulk { session throws(Refusal) in
      for number in 0..<1_500 {
        _ = try session.perform(
          RegisterAssociation(name: "Association \(number)"), as: "Zoé", at: ScratchProgramme.now)
      }
    }
    try listener.waits { news in
      news.contains { if case .changed(let change) = $0 { change.isWide } else { false } }
    }
    #expect(listener.acts.count <= ProgrammeChange.most)
    listener.stop()
    try other.close()
  }

  @Test func `acts on pools and trainings say which`() throws {
    let listener = try Listener(programme.store)
    let pool = try other.perform(
      OpenPool(tool: "Nextcloud", sharing: .equal), as: "Amélie", at: ScratchProgramme.now, expect: nil)
    try listener.waits { !acts($0).isEmpty }
    #expect(listener.acts.first?.pools == Set([pool.id ?? 0]))
    listener.stop()
    try other.close()
  }

  @Test func `while nothing happens a watch sleeps: its thread does not run once`() throws {
    let listener = try Listener(programme.store)
    _ = try other.perform(
      RegisterAssociation(name: "La leur"), as: "Zoé", at: ScratchProgramme.now, expect: nil)
    try listener.waits { !acts($0).isEmpty }
    // What came in with the first word, on a machine that has other work.
    for _ in 1...5 where !listener.hearsNothing() {}
    let runs = try listener.runs()
    #expect(runs > 0)
    #expect(listener.hearsNothing())
    #expect(try listener.runs() == runs)
    listener.stop()
    try other.close()
  }

  @Test func `who has a case open is seen by those who have it open too, until they leave`() throws {
    let mine = try Listener(programme.store, as: "Amélie")
    let theirs = try Listener(other, as: "Zoé")
    mine.watch.look(at: 7)
    try mine.waits { $0.contains(.present(case: 7, [])) }
    theirs.watch.look(at: 7)
    try mine.waits { $0.last == .present(case: 7, [2]) }
    try theirs.waits { $0.last == .present(case: 7, [1]) }
    theirs.watch.look(at: 8)
    try mine.waits { $0.last == .present(case: 7, []) }
    theirs.watch.look(at: 7)
    try mine.waits { $0.last == .present(case: 7, [2]) }
    // Whoever ends without a word is gone as well, at the latest when somebody looks.
    theirs.stop()
    mine.watch.look(at: 7)
    try mine.waits { $0.last == .present(case: 7, []) }
    mine.stop()
    try other.close()
  }
}
