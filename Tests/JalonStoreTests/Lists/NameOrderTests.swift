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
}
