import JalonCore
import Testing

@testable import JalonStore

/// The pure evaluator of the core is the oracle: whatever the query, the order and the page, a list shows the same rows.
@Suite(.eachEngine) struct ListPropertyTests {
  private static let me = "Amélie ROUX-Martin"
  /// Every way of reading is taken, few rows as there are.
  private static let efforts = [
    Effort(), Effort(sample: 0, patience: 7), Effort(sample: 3, note: 1_000_000),
    Effort(sample: 10, patience: 20, fetch: 1_000_000), Effort(patience: 5, step: 1_000_000),
    Effort(sample: 3, patience: 1_000_000, fetch: 0), Effort(sample: 0, patience: 4, look: 0),
    Effort(sample: 3, place: 0), Effort(sample: 3, patience: 7, place: 1_000_000),
    Effort(sample: 0, note: 0, put: 0), Effort(sample: 1_000, put: 0),
    Effort(sample: 3, patience: 2, look: 0, put: 0), Effort(patience: 3, look: 1, long: 20),
    Effort(patience: 10, long: 20), Effort(patience: 20, look: 1_000_000, long: 20),
  ]

  /// Reads a list whole, page by page, in the direction in which pages lead.
  private func walk(
    _ reader: ListReader, backward: Bool, limit: Int
  ) throws(Refusal) -> [Int64] {
    var found: [Int64] = []
    var anchor = backward ? PageAnchor.last : .first
    while true {
      let page = try reader.page(reader.place, at: anchor, limit: limit) { Stop($0) }
      found = backward ? page.rows.map(\.key.id) + found : found + page.rows.map(\.key.id)
      guard let next = backward ? page.rows.first : page.rows.last else { return found }
      guard backward ? page.hasBefore : page.hasAfter else { return found }
      anchor = backward ? .before(next.key) : .after(next.key)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `cases are those that the core finds, in their order`(seed: UInt64) throws {
    let programme = InventedProgramme(associations: 150, cases: 200, seed: seed)
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in try programme.write(to: connection) }
    var queries = InventedQueries(dice: Dice(state: seed), programme: programme)
    var shown = 0
    try scratch.read { connection in
      for turn in 0..<150 {
        // For the second half the order of names is held.
        if turn == 75 { try connection.orders?.make(of: .cases, connection) }
        let filter = queries.filter(depth: turn % 4)
        let sort = queries.dice.pick(CaseSort.allCases)
        let descending = queries.dice.once(in: 2)
        let reader = try ListReader(
          filter, in: .cases, by: .of(sort), descending: descending,
          asking: Asking(filter: filter, today: programme.today, me: Self.me, on: connection),
          engine: scratch.store.engine.dialect.engine, effort: queries.dice.pick(Self.efforts), on: connection
        )
        let expected = programme.cases.filter {
          filter.matches(CaseSeen(row: $0), today: programme.today, me: Self.me)
        }.sorted { key($0, sort) < key($1, sort) }.map(\.id)
        let found = try walk(reader, backward: queries.dice.once(in: 2), limit: 4 + queries.dice.below(90))
        #expect(
          found == (descending ? expected.reversed() : expected), "\(filter.text) by \(sort) \(descending)")
        if !found.isEmpty, found.count < programme.associations.count { shown += 1 }
        try checkAround(reader, found, &queries.dice)
      }
      // Queries that find nothing or everything would prove little.
      #expect(shown > 50)
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `associations are those that the core finds, in their order`(seed: UInt64) throws {
    let programme = InventedProgramme(associations: 200, cases: 120, seed: seed)
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in try programme.write(to: connection) }
    var queries = InventedQueries(dice: Dice(state: seed), programme: programme)
    var shown = 0
    let seen = programme.associations.filter { !$0.isMerged }.map { association in
      AssociationSeen(row: association, held: programme.caseShown(association.id).map { CaseSeen(row: $0) })
    }
    try scratch.read { connection in
      for turn in 0..<150 {
        if turn == 75 { try connection.orders?.make(of: .register, connection) }
        let filter = queries.filter(depth: turn % 4)
        let sort = queries.dice.pick(AssociationSort.allCases)
        let descending = queries.dice.once(in: 2)
        let reader = try ListReader(
          filter, in: .register, by: .of(sort), descending: descending,
          asking: Asking(filter: filter, today: programme.today, me: Self.me, on: connection),
          engine: scratch.store.engine.dialect.engine, effort: queries.dice.pick(Self.efforts), on: connection
        )
        let expected = seen.filter { filter.matches($0, today: programme.today, me: Self.me) }
          .sorted { key($0.row, sort) < key($1.row, sort) }.map(\.id)
        let found = try walk(reader, backward: queries.dice.once(in: 2), limit: 4 + queries.dice.below(90))
        #expect(
          found == (descending ? expected.reversed() : expected), "\(filter.text) by \(sort) \(descending)")
        if !found.isEmpty, found.count < programme.associations.count { shown += 1 }
        try checkAround(reader, found, &queries.dice)
      }
      // Queries that find nothing or everything would prove little.
      #expect(shown > 50)
    }
  }

  /// A page around a row is a piece of the list that holds it, as long as it can be.
  private func checkAround(_ reader: ListReader, _ list: [Int64], _ dice: inout Dice) throws {
    guard !list.isEmpty else { return }
    let limit = 1 + dice.below(30)
    let id = dice.pick(list)
    let page = try reader.page(reader.place, at: .around(id), limit: limit) { Stop($0) }
    let ids = page.rows.map(\.key.id)
    #expect(ids.contains(id))
    #expect(ids.count == min(limit, list.count))
    let start = try #require(list.firstIndex(of: ids[0]))
    #expect(Array(list[start..<min(start + ids.count, list.count)]) == ids)
    #expect(page.hasBefore == (start > 0))
    #expect(page.hasAfter == (start + ids.count < list.count))
  }

  private func key(_ row: InventedCase, _ sort: CaseSort) -> SortKey {
    let text: String
    switch sort {
    case .name: text = Fold.key(row.association.name)
    case .stage: return SortKey(number: Path.standard.rank(of: row.stage) ?? 0, id: row.id)
    case .adviser: text = Fold.key(row.adviser.name)
    case .department: text = row.association.department ?? "~"
    case .score: return SortKey(number: row.score ?? -1, id: row.id)
    case .lastExchange: text = row.lastExchangeOn?.iso ?? ""
    case .nextFollowUp: text = row.nextFollowUp?.iso ?? "~"
    case .openedOn: text = row.openedOn.iso
    }
    return SortKey(text: Array(text.utf8), id: row.id)
  }

  private func key(_ row: InventedAssociation, _ sort: AssociationSort) -> SortKey {
    let text =
      switch sort {
      case .name: Fold.key(row.name)
      case .department: row.department ?? "~"
      case .city: row.city.map { Fold.words($0).joined(separator: " ") } ?? "~"
      }
    return SortKey(text: Array(text.utf8), id: row.id)
  }
}

/// What a row is sorted by: a figure or a text byte by byte, then its id.
private struct SortKey: Comparable {
  var number = 0
  var text: [UInt8] = []
  let id: Int64

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.number != right.number { return left.number < right.number }
    if left.text != right.text { return left.text.lexicographicallyPrecedes(right.text) }
    return left.id < right.id
  }
}
