import JalonCore
import Testing

@testable import JalonStore

/// An order of names held in memory never shows anything else than the columns say.
@Suite(.eachEngine) struct NameOrderTests {
  private let scratch: ScratchProgramme
  /// Another program on the same programme, which holds no order.
  private let plain: Store

  init() throws {
    scratch = try ScratchProgramme()
    for number in 0..<60 {
      let name = "Foyer \(["rural", "des aînés", "Épicerie", "Ékla", "zz"][number % 5]) \(number * 7 % 60)"
      let id = try #require(try scratch.perform(RegisterAssociation(name: name)).id)
      if number % 3 > 0 { try scratch.perform(OpenCase(association: id)) }
    }
    plain = try Store.open(scratch.path, founder: "Amélie", at: ScratchProgramme.now)
  }

  private func names(_ store: Store, _ text: String) throws -> (cases: [String], register: [String]) {
    let query = try Query.parse(text)
    let cases = try store.cases(
      PageRequest(query: query, sort: .name, limit: 25, today: ScratchProgramme.now.today, me: nil))
    let register = try store.associations(
      PageRequest(query: query, sort: .name, limit: 25, today: ScratchProgramme.now.today, me: nil))
    return (cases.rows.map(\.name), register.rows.map(\.name))
  }

  private func counts(_ store: Store, _ text: String) throws -> [Int] {
    let query = try Query.parse(text)
    let today = ScratchProgramme.now.today
    return [
      try store.countCases(query, today: today, me: nil),
      try store.countAssociations(query, today: today, me: nil),
    ]
  }

  private func holds(_ listing: Listing) throws -> Bool {
    try scratch.read { try $0.orders?.order(of: listing, $0) != nil }
  }

  private func prepare() throws {
    try scratch.store.prepareSearch(of: .cases)
    try scratch.store.prepareSearch(of: .associations)
  }

  private func compare(_ label: String) throws {
    for text in ["foyer", "foy rur", "ek", "zz", "foyer 1", "nobody"] {
      let (held, read) = (try names(scratch.store, text), try names(plain, text))
      #expect(held.cases == read.cases, "\(label): \(text)")
      #expect(held.register == read.register, "\(label): \(text)")
      #expect(try counts(scratch.store, text) == counts(plain, text), "\(label): \(text)")
    }
  }

  @Test func whatIsFoundStandsInTheOrderOfNames() throws {
    try prepare()
    #expect(try holds(.cases))
    try compare("as prepared")
    let found = try names(scratch.store, "foyer").register
    #expect(found.count == 25)
    #expect(found.map { Fold.key($0) } == found.map { Fold.key($0) }.sorted())
  }

  @Test func whatChangesANameIsSeenAtOnce() throws {
    try prepare()
    var facts = AssociationFacts()
    facts.name = "Aaa foyer"
    let renamed = try scratch.perform(UpdateAssociation(association: 7, facts: facts))
    try compare("renamed")
    #expect(try names(scratch.store, "foyer").register.first == "Aaa foyer")
    #expect(try !holds(.register))
    try prepare()
    _ = try scratch.store.undo(entry: renamed.entry, as: "Amélie", at: ScratchProgramme.now)
    try compare("the name is taken back")
    try prepare()
    try scratch.perform(OpenCase(association: 1))
    try compare("a case more")
    try prepare()
    try scratch.perform(MergeAssociation(keep: 10, merge: 13))
    try compare("merged")
    try prepare()
    try compare("merged, and prepared again")
  }

  @Test func whatLeavesNamesAloneKeepsTheOrder() throws {
    try prepare()
    try compare("as prepared")
    let opened = try #require(
      try scratch.store.cases(
        PageRequest(query: Query(), sort: .name, limit: 1, today: ScratchProgramme.now.today, me: nil)
      ).rows.first)
    try scratch.perform(RecordNeed(case: .id(opened.id), text: "Un foyer en besoin"))
    try scratch.perform(TagCase(case: .id(opened.id), tag: "zz"))
    #expect(try holds(.cases))
    #expect(try holds(.register))
    try compare("a need and a tag")
    #expect(try names(scratch.store, "zz").cases.contains(opened.name))
  }

  @Test func aPageGoesOnFromARowThatHasMoved() throws {
    try prepare()
    let query = try Query.parse("foyer")
    let moved = RowKey(sort: .text("foyer epicerie 9"), id: 1)
    for anchor in [
      PageAnchor.after(moved), .before(moved), .after(RowKey(sort: .text("foyer z"), id: 5_000)),
    ] {
      let request = PageRequest<AssociationSort>(
        query: query, sort: .name, anchor: anchor, limit: 9, today: ScratchProgramme.now.today, me: nil)
      #expect(try scratch.store.associations(request).rows == plain.associations(request).rows)
    }
  }

  /// What a walk for a word has met on a server is where the walk for the next letter goes on.
  private static let efforts = [
    Effort(patience: 2, look: 0, long: 20), Effort(patience: 7, look: 0, long: 20),
    Effort(patience: 5, look: 1, long: 20), Effort(patience: 40, look: 0, long: 20),
  ]

  /// The first rows of a list, as they are come by after what was typed before.
  private func first(
    _ text: String, _ listing: Listing, _ effort: Effort, descending: Bool, limit: Int
  ) throws -> [Int64] {
    let filter = try Query.parse(text).filter
    return try scratch.read { connection in
      let reader = try ListReader(
        filter, in: listing, by: .of(CaseSort.name), descending: descending,
        asking: Asking(filter: filter, today: ScratchProgramme.now.today, me: nil, on: connection),
        engine: scratch.store.engine.dialect.engine, effort: effort, on: connection)
      return try reader.rows(reader.place, from: nil, backward: false, limit: limit) { $0.int(0) }
    }
  }

  private func compareTyping(_ texts: [String], descending: Bool = false) throws {
    try prepare()
    let today = ScratchProgramme.now.today
    for (number, text) in texts.enumerated() {
      let query = try Query.parse(text)
      let cases = try plain.cases(
        PageRequest(query: query, sort: .name, descending: descending, limit: 60, today: today, me: nil)
      ).rows.map(\.id)
      let register = try plain.associations(
        PageRequest(query: query, sort: .name, descending: descending, limit: 60, today: today, me: nil)
      ).rows.map(\.id)
      for (turn, effort) in Self.efforts.enumerated() {
        let limit = [3, 9, 1, 25][(turn + number) % 4]
        let label = Comment("\(text), \(turn), \(limit)")
        #expect(
          try first(text, .cases, effort, descending: descending, limit: limit) == Array(cases.prefix(limit)),
          label)
        #expect(
          try first(text, .register, effort, descending: descending, limit: limit)
            == Array(register.prefix(limit)), label)
      }
    }
  }

  private static let typed = [
    "f", "fo", "foy", "foyer", "foyer r", "foyer ru", "foyer rural", "foyer", "e", "ep", "epi", "foyer epi",
    "f z", "fo zz", "foyer zz 1", "nobody", "f",
  ]

  @Test(arguments: [false, true]) func everyLetterFindsWhatIsThere(descending: Bool) throws {
    try compareTyping(Self.typed, descending: descending)
  }

  @Test func aRowThatWasWalkedPastIsSeenOnceItBearsTheWord() throws {
    try compareTyping(["z", "zz"])
    // The first of all names, whose case bears the word from now on.
    let opened = try #require(
      try plain.cases(
        PageRequest(query: Query(), sort: .name, limit: 1, today: ScratchProgramme.now.today, me: nil)
      ).rows.first)
    try scratch.perform(TagCase(case: .id(opened.id), tag: "zz"))
    try compareTyping(["zz", "z"])
    let effort = Self.efforts[0]
    #expect(try first("zz", .cases, effort, descending: false, limit: 3).first == opened.id)
    try scratch.perform(UntagCase(case: .id(opened.id), tag: "zz"))
    try compareTyping(["zz"])
    try scratch.perform(MergeAssociation(keep: 10, merge: 14))
    try compareTyping(["z", "zz", "zz 3"])
  }
}
