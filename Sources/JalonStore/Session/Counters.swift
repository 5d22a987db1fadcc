import JalonCore

/// The next identifiers, read at the beginning of a transaction and kept at its end.
struct Counters {
  /// Ids of records and numbers of cases.
  var next: NextIdentifiers
  private var journal: Int64
  private var personal: Int64
  private var batch: Int64
  /// What the table holds.
  private var kept: [String: Int64]

  static let read = #"SELECT "name", "next" FROM "counter""#
  static let write = #"""
    INSERT INTO "counter" ("name", "next") VALUES (?, ?)
    ON CONFLICT ("name") DO UPDATE SET "next" = excluded."next"
    """#
  static let all = [read, write]

  init(_ connection: any Connection) throws(Refusal) {
    var kept: [String: Int64] = [:]
    try connection.each(Self.read, []) { kept[$0.text(0)] = $0.int(1) }
    var next = NextIdentifiers()
    for kind in RecordKind.allCases { next.next[kind] = kept[kind.rawValue] }
    for (name, number) in kept where name.hasPrefix("reference:") {
      if let year = Int(name.dropFirst(10)) { next.caseNumber[year] = Int(number) }
    }
    self.next = next
    self.kept = kept
    journal = kept["journal"] ?? 1
    personal = kept["personal"] ?? 1
    batch = kept["batch"] ?? 1
  }

  /// The id that the next entry of the journal gets.
  var nextEntry: Int64 { journal }

  mutating func takeEntry() -> Int64 {
    defer { journal += 1 }
    return journal
  }

  mutating func takePersonal() -> Int64 {
    defer { personal += 1 }
    return personal
  }

  mutating func takeBatch() -> Int64 {
    defer { batch += 1 }
    return batch
  }

  /// The next id of a kind of record.
  mutating func take(_ kind: RecordKind) -> Int64 {
    let id = next.next[kind] ?? 1
    next.next[kind] = id + 1
    return id
  }

  /// The next reference of a case opened in that year: `2026-00042`.
  mutating func takeReference(year: Int) throws(Refusal) -> String {
    let number = next.caseNumber[year] ?? 1
    guard let reference = CaseReference(year: year, number: number) else {
      throw Refusal(
        "case.noReference", fr: "l’année \(year) ne peut pas porter d’autre dossier",
        en: "the year \(year) can bear no further case")
    }
    next.caseNumber[year] = number + 1
    return reference.text
  }

  /// Writes those that were taken from.
  func keep(_ connection: any Connection) throws(Refusal) {
    var present: [String: Int64] = ["journal": journal, "personal": personal, "batch": batch]
    for (kind, number) in next.next { present[kind.rawValue] = number }
    for (year, number) in next.caseNumber { present["reference:\(year)"] = Int64(number) }
    for (name, number) in present where kept[name] != number {
      try connection.put(Self.write, [.text(name), .int(number)])
    }
  }
}
