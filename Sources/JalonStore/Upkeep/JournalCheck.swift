import JalonCore

/// Verifies the journal: no entry missing, each digest as its entry and the one before ask, each personal value as its
/// digest says, and no record that the journal knows nothing of.
struct JournalCheck {
  let connection: any Connection

  static let extent = #"SELECT count(*), coalesce(max("id"), 0) FROM "journal""#
  static let chains = #"SELECT \#(JournalEntry.read) FROM "journal" ORDER BY "association", "id""#
  static let personal = #"""
    SELECT "id", "digest", "salt", "value", "journal" FROM "personal_value" WHERE "value" IS NOT NULL ORDER BY "id"
    """#
  static let digests = #"SELECT "digest" FROM "personal_value" WHERE "journal" = ?"#

  static let all = [extent, chains, personal, digests]

  func run(_ findings: inout Findings, _ goesOn: () -> Bool) throws(Refusal) {
    try checkExtent(&findings)
    try checkChains(&findings, goesOn)
    try checkPersonal(&findings, goesOn)
  }

  /// Ids are given one by one, in the transaction of the act: a gap is an entry taken out.
  private func checkExtent(_ findings: inout Findings) throws(Refusal) {
    let (count, last) = try connection.first(Self.extent) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    let next = try Counters(connection).nextEntry
    guard count != next - 1 || last != next - 1 else { return }
    findings.add(
      Finding(
        "check.journalGap",
        fr:
          "le journal a \(count) entrées et en annonce \(next - 1)\u{A0}: il en manque, ou il y en a de trop",
        en: "the journal has \(count) entries and says \(next - 1): some are missing, or too many",
        details: ["entries": String(count), "expected": String(next - 1)]))
  }

  private func checkChains(_ findings: inout Findings, _ goesOn: () -> Bool) throws(Refusal) {
    var chain: Int64?
    var previous = ""
    var stopped = false
    try connection.eachOfMany(Self.chains, []) { row throws(Refusal) in
      guard !stopped, goesOn() else {
        stopped = true
        return
      }
      let entry = try JournalEntry(row)
      if entry.association != chain { previous = "" }
      chain = entry.association
      // What is told in confidence only those can verify who may read it.
      if !entry.isSealed, entry.expectedDigest(after: previous) != entry.digest {
        findings.add(
          Finding(
            "check.chain", fr: "l’entrée \(entry.id) du journal n’est plus telle qu’elle a été écrite",
            en: "entry \(entry.id) of the journal is no longer as it was written",
            details: ["entry": String(entry.id)]))
      }
      previous = entry.digest
      try checkBody(entry, &findings)
    }
  }

  /// Every digest of a personal value has its row, with the value or erased.
  private func checkBody(_ entry: JournalEntry, _ findings: inout Findings) throws(Refusal) {
    let named = Self.digests(in: entry.body)
    if named.isEmpty { return }
    let kept = Set(try connection.all(Self.digests, [.int(entry.id)]) { $0.text(0) })
    if kept.isSuperset(of: named) { return }
    for change in try KeptChange.read(entry.body, entry: entry.id) {
      for field in change.fields {
        for case .digest(let digest) in [field.before, field.after] where !kept.contains(digest) {
          findings.add(
            Finding(
              "check.personal",
              fr: "l’entrée \(entry.id) du journal a perdu une valeur personnelle (\(field.name))",
              en: "entry \(entry.id) of the journal has lost a personal value (\(field.name))",
              details: ["entry": String(entry.id), "field": field.name]))
        }
      }
    }
  }

  /// The digests that a body names. What stands in quotes has its own quotes escaped, so that this can't be mistaken.
  private static func digests(in body: String) -> [String] {
    let mark = Array(#"{"digest":""#.utf8)
    var body = body
    return body.withUTF8 { bytes in
      var found: [String] = []
      var place = 0
      while place + mark.count <= bytes.count {
        guard let brace = bytes[place...].firstIndex(of: mark[0]) else { break }
        place = brace + 1
        guard bytes[brace...].starts(with: mark) else { continue }
        let start = brace + mark.count
        place = bytes[start...].firstIndex(of: 0x22) ?? bytes.count
        found.append(String(decoding: bytes[start..<place], as: UTF8.self))
      }
      return found
    }
  }

  private func checkPersonal(_ findings: inout Findings, _ goesOn: () -> Bool) throws(Refusal) {
    var stopped = false
    try connection.eachOfMany(Self.personal, []) { row in
      guard !stopped, goesOn() else {
        stopped = true
        return
      }
      guard PersonalValue.digest(salt: row.text(2), value: row.text(3)) != row.text(1) else { return }
      findings.add(
        Finding(
          "check.personal",
          fr:
            "une valeur personnelle de l’entrée \(row.int(4)) du journal n’est plus telle qu’elle a été écrite",
          en: "a personal value of entry \(row.int(4)) of the journal is no longer as it was written",
          details: ["entry": String(row.int(4))]))
    }
  }
}
