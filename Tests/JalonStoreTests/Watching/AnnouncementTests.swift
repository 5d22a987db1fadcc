import JalonCore
import Testing

@testable import JalonStore

@Suite struct AnnouncementTests {
  @Test func `an announcement comes back as it went`() throws {
    let acts = [
      ProgrammeChange.Act(adviser: 3, command: "need.record", association: 12, case: 34),
      ProgrammeChange.Act(adviser: 4, command: "pool.join", association: 5, pools: [6, 7], trainings: [8]),
    ]
    for isWide in [false, true] {
      let change = ProgrammeChange(acts: acts, isWide: isWide)
      let read = try #require(Announcement(Announcement(by: "ab12", entry: 99, change).text))
      #expect(read.by == "ab12" && read.entry == 99)
      #expect(read.change == change)
    }
  }

  @Test func `it never grows beyond what a server takes, and says that there is more`() throws {
    let long = String(repeating: "x", count: 60)
    let acts = (0..<100).map {
      ProgrammeChange.Act(
        adviser: .max - $0, command: "\(long).\(long)", association: .max, case: .max,
        pools: [.max - 1, .max])
    }
    let text = Announcement(by: "ffffffffffffffff", entry: .max, ProgrammeChange(acts: acts)).text
    #expect(text.utf8.count < 8_000)
    let read = try #require(Announcement(text))
    #expect(read.change.isWide)
    #expect(read.change.acts == Array(acts.prefix(read.change.acts.count)))
  }

  @Test func `what another version might say is left alone`() {
    for text in ["", "p 12", "z 1 2 3", "a b", "a b c"] { #expect(Announcement(text) == nil) }
  }
}

@Suite struct OwnEntriesTests {
  @Test func `ranges join, and what came to nothing is given back`() {
    var own = OwnEntries()
    own.add(5..<7)
    own.add(7..<8)
    own.add(12..<14)
    #expect((0..<20).filter { own.contains(Int64($0)) } == [5, 6, 7, 12, 13])
    own.remove(13..<14)
    own.remove(0..<0)
    #expect((0..<20).filter { own.contains(Int64($0)) } == [5, 6, 7, 12])
  }
}
