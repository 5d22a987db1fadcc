import JalonCore
import Testing

@testable import JalonStore

/// The row of an entry is put together byte by byte: it must say what the record and its keys say.
@Suite struct PreparedEntryTests {
  private static let pieces = [
    "Les ", "Amis", "É", "œuvre", " ", "-", "’", "75", "3e", "ß", "字", "e\u{301}", "  ", "SAINT-", "🙂", "İ",
    "\u{E000}", "ﬁn",
  ]

  /// Invented texts, some of them without a single word.
  private func text(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...5, using: &dice)).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }
      .joined()
  }

  private func entry(_ dice: inout Dice) -> RegisterEntry {
    let isCurrent = Bool.random(using: &dice)
    var entry = RegisterEntry(
      identifier: isCurrent ? "W751000001" : "751P00085568", title: text(&dice),
      updatedAt: Bool.random(using: &dice) ? "2021-01-01 00:00:00" : "")
    func maybe<Made>(_ value: Made) -> Made? { Bool.random(using: &dice) ? value : nil }
    entry.formerIdentifier = maybe("751P00085569")
    entry.shortTitle = maybe(text(&dice))
    entry.siret = maybe("38948624200032")
    entry.city = maybe(text(&dice))
    entry.department = maybe("75")
    entry.postcode = maybe("75011")
    entry.address = maybe(text(&dice))
    entry.website = maybe("www.exemple.invalid")
    entry.purpose = maybe(text(&dice))
    entry.socialCode1 = maybe("006030")
    entry.createdOn = maybe(Day(number: 10_000))
    return entry
  }

  @Test func `a row holds what the record holds, and the keys that the store works out`() throws {
    var dice = Dice(state: 7)
    for _ in 0..<2000 {
      let entry = entry(&dice)
      var association = Association(id: 0)
      association.fill(with: entry)
      let row = PreparedEntry(entry).row
      let values = Dictionary(
        uniqueKeysWithValues: Array(zip(Association.outline.map(\.name), association.values))
          + Array(zip(AssociationKeys.columns, AssociationKeys(association).values)))
      let names = PreparedEntry.fields + PreparedEntry.keys
      for (place, name) in names.enumerated() {
        #expect(row.text(place).map { .text($0) } ?? .null == values[name], "\(name): \(entry)")
      }
      let others = Set(values.keys).subtracting(names)
      let fixed: [String: Value] = [
        "kind": .text("association"), "sector_words": .text(""), "network_words": .text(""),
      ]
      for name in others { #expect(values[name] == fixed[name] ?? .null, "\(name)") }
      var filled = Association(id: 0)
      try filled.fill(with: PreparedEntry(entry))
      #expect(filled == association)
    }
  }

  @Test func `an entry that belongs elsewhere or is no longer alive makes no row`() {
    var entry = RegisterEntry(identifier: "W751000001", title: "Les Amis")
    entry.department = "75"
    #expect(PreparedEntry(entry, department: "35").isElsewhere)
    #expect(PreparedEntry(entry, department: "75").row.count == PreparedEntry.words + 1)
    entry.position = .dissolved
    #expect(PreparedEntry(entry).row.count == PreparedEntry.fields.count)
  }

  @Test func `a filter of numbers forgets none, and rarely takes one for another`() {
    var filter = NumberFilter(megabytes: 1)
    let numbers = (0..<200_000).map { "W\($0 + 751_000_000)" }
    for number in numbers.prefix(100_000) { filter.insert(number) }
    #expect(numbers.prefix(100_000).allSatisfy(filter.mayHold))
    #expect(numbers.suffix(100_000).count(where: filter.mayHold) < 200)
  }
}
