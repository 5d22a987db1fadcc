import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Marks on the review reach beyond what is listed: what is counted is what is decided.
struct ReviewMarksTests {
  private static let many = TeamState.limit + 12

  private func sitting(_ keys: String) throws -> Sitting {
    var sitting = Sitting(try .muchAsked(Self.many), rows: 40, columns: 100, as: MemoryProgramme.lead)
    try sitting.press(keys)
    return sitting
  }

  @Test func `all that wait are marked, listed or not, and their number shows`() throws {
    var sitting = try sitting("E Tab")
    #expect(try team(sitting).review?.asked.count == TeamState.limit)
    try sitting.press("*")
    #expect(try team(sitting).marks.count == Self.many)
    #expect(sitting.shows("\(Self.many) dispenses marquées sur \(Self.many)"))
    try sitting.press("Space")
    #expect(sitting.shows("\(Self.many - 1) dispenses marquées sur \(Self.many)"))
    try sitting.press("*")
    #expect(try team(sitting).marks.isEmpty)
  }

  @Test func `what comes of it is counted by condition, and all of it is decided`() throws {
    var sitting = try sitting("E Tab * d Right C-s")
    #expect(sitting.shows("\(Self.many) dispenses seront décidées"))
    let third = (Self.many + 2) / 3
    #expect(sitting.shows("\(third) × ") && sitting.shows("\(Self.many - third) × "))
    #expect(sitting.shows(" de plus"), "and some are named")
    try sitting.press("Enter")
    let after = try team(sitting)
    #expect(after.review?.askedInAll == 0 && after.review?.inForceInAll == Self.many)
    #expect(after.marks.isEmpty)
    try sitting.press("u")
    #expect(try team(sitting).review?.askedInAll == Self.many)
  }

  @Test func `another filter leaves the marks of its own cases, and no others`() throws {
    var sitting = try sitting("E Tab * /")
    let name = try #require(try team(sitting).review?.asked.last?.case.name)
    sitting.type(String(name.suffix(4)))
    try sitting.press("Enter")
    #expect(try team(sitting).marks.count == 1 && sitting.shows("1 dispense marquée sur 1"))
  }

  @Test func `what someone else has decided loses its mark, also where it is not listed`() throws {
    var sitting = try sitting("E Tab *")
    let listed = Set(try #require(try team(sitting).review?.asked.map(\.id)))
    let beyond = try #require(try team(sitting).marks.subtracting(listed).min())
    _ = try sitting.programme.perform(
      DecideWaiver(waiver: beyond, decision: .granted), as: MemoryProgramme.lead, at: sitting.now, expect: nil
    )
    try sitting.press("Tab S-Tab")
    #expect(try team(sitting).marks.count == Self.many - 1)
    #expect(try !team(sitting).marks.contains(beyond))
  }
}
