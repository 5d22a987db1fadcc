import JalonCore

/// One entry of the journal as it is kept.
struct JournalEntry {
  var id: Int64
  /// Milliseconds since 1970-01-01T00:00:00Z.
  var instant: Int64
  var day: String
  var adviser: Int64
  var act: HistoryEntry.Act
  var command: String
  /// Whose chain it belongs to; 0 for acts on the programme.
  var association: Int64
  var caseID: Int64?
  /// The entry that an undo or a redo is about.
  var about: Int64?
  var batch: Int64?
  var body: String
  var digest: String

  static let columns = #"""
    "id", "instant", "day", "adviser", "act", "command", "association", "case_id", "about", "batch", "body", "digest"
    """#

  /// The same to be read: a sealed body where one may see it, else what stands in its place.
  static let read: String = {
    let kept = columns.split(separator: ", ").filter { $0 != #""body""# && $0 != #""digest""# }
    return kept.map { #""journal".\#($0)"# }.joined(separator: ", ") + #"""
      , coalesce((SELECT "sealed"."body" FROM "sealed" WHERE "sealed"."journal" = "journal"."id"), "journal"."body"),
        "journal"."digest"
      """#
  }()

  /// Whether one doesn't see what it tells.
  var isSealed: Bool { SealedBody.isStub(body) }

  init(_ row: any Row) throws(Refusal) {
    id = row.int(0)
    instant = row.int(1)
    day = row.text(2)
    adviser = row.int(3)
    guard let act = HistoryEntry.Act(rawValue: row.text(4)) else { throw Self.unreadable(row.int(0)) }
    self.act = act
    command = row.text(5)
    association = row.int(6)
    caseID = row.optionalInt(7)
    about = row.optionalInt(8)
    batch = row.optionalInt(9)
    body = row.text(10)
    digest = row.text(11)
  }

  init(
    id: Int64, at now: Moment, by adviser: Int64, act: HistoryEntry.Act, command: String, association: Int64,
    caseID: Int64?, about: Int64?, batch: Int64?, body: String, after previous: String
  ) {
    self.id = id
    instant = now.instant
    day = now.today.iso
    self.adviser = adviser
    self.act = act
    self.command = command
    self.association = association
    self.caseID = caseID
    self.about = about
    self.batch = batch
    self.body = body
    digest = ""
    digest = expectedDigest(after: previous)
  }

  /// What the digest has to be: it covers every other column and the digest before it in the chain.
  func expectedDigest(after previous: String) -> String {
    var hash = SHA256()
    hash.add(previous)
    func number(_ value: Int64?) -> String { value.map { String($0) } ?? "" }
    let head = [
      "", String(id), String(instant), day, String(adviser), act.rawValue, command, String(association),
      number(caseID), number(about), number(batch), "",
    ]
    hash.add(head.joined(separator: "\n"))
    hash.add(body)
    return hash.hex()
  }

  var values: [Value] {
    func number(_ value: Int64?) -> Value { value.map { .int($0) } ?? .null }
    return [
      .int(id), .int(instant), .text(day), .int(adviser), .text(act.rawValue), .text(command),
      .int(association), number(caseID), number(about), number(batch), .text(body), .text(digest),
    ]
  }

  private static func unreadable(_ id: Int64) -> Refusal {
    Refusal(
      "journal.damaged", fr: "l’entrée \(id) du journal est illisible\u{A0}: lancer jalon check",
      en: "entry \(id) of the journal can’t be read: run jalon check", kind: .io,
      details: ["entry": String(id)])
  }
}

/// The statements of the journal.
enum JournalStatements {
  static let insert = #"""
    INSERT INTO "journal" (\#(JournalEntry.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """#
  static let find = #"SELECT \#(JournalEntry.read) FROM "journal" WHERE "id" = ?"#
  static let chain = #"SELECT \#(JournalEntry.read) FROM "journal" WHERE "association" = ? ORDER BY "id""#
  /// The digest on which the next entry of a chain stands.
  static let head = #"SELECT "digest" FROM "journal" WHERE "association" = ? ORDER BY "id" DESC LIMIT 1"#
  static let keepPersonal = #"""
    INSERT INTO "personal_value" ("id", "journal", "digest", "salt", "value", "kind", "record")
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """#
  static let personal = #"SELECT "digest", "value" FROM "personal_value" WHERE "journal" = ?"#
  static let takeBack = #"INSERT INTO "undone" ("entry", "by_entry") VALUES (?, ?)"#
  static let takenBackBy = #"SELECT "by_entry" FROM "undone" WHERE "entry" = ?"#
  static let standAgain = #"DELETE FROM "undone" WHERE "entry" = ?"#
  /// The latest act of an adviser that stands.
  static let latest = #"""
    SELECT "id" FROM "journal" WHERE "adviser" = ? AND "act" IN ('act', 'batch')
      AND NOT EXISTS (SELECT 1 FROM "undone" WHERE "undone"."entry" = "journal"."id")
    ORDER BY "id" DESC LIMIT 1
    """#
  /// The latest undo of an adviser that stands, unless an act of theirs came after it.
  static let latestUndo = #"""
    SELECT "id" FROM "journal" WHERE "adviser" = ? AND "act" = 'undo'
      AND NOT EXISTS (SELECT 1 FROM "undone" WHERE "undone"."entry" = "journal"."id")
      AND NOT EXISTS (
        SELECT 1 FROM "journal" AS "later" WHERE "later"."adviser" = "journal"."adviser"
          AND "later"."act" IN ('act', 'batch') AND "later"."id" > "journal"."id")
    ORDER BY "id" DESC LIMIT 1
    """#

  static let all = [
    insert, find, chain, head, keepPersonal, personal, takeBack, takenBackBy, standAgain, latest, latestUndo,
  ]
}
