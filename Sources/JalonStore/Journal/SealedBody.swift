import JalonCore

/// The body of an entry that tells what was said in confidence stands in a table of its own. In the journal stands of which exchanges it
/// tells, as canonical JSON: `{"sealed":[12]}`.
enum SealedBody {
  private static let mark = "{\"sealed\":["

  static func stub(of exchanges: [Int64]) -> String {
    mark + exchanges.map { String($0) }.joined(separator: ",") + "]}"
  }

  /// Whether this is all that one may see of a body.
  static func isStub(_ body: String) -> Bool { body.hasPrefix(mark) }

  /// The exchanges that a stub names; `nil` for a body that can be read.
  static func exchanges(_ body: String) -> [Int64]? {
    guard isStub(body) else { return nil }
    return body.dropFirst(mark.count).dropLast(2).split(separator: ",").compactMap { Int64($0) }
  }
}

/// The statements of sealed bodies.
enum SealedStatements {
  static let keep = #"INSERT INTO "sealed" ("journal", "body") VALUES (?, ?)"#
  /// For programmes from before: what was written with the rest.
  static let candidates = #"""
    SELECT "id", "body" FROM "journal"
    WHERE "body" LIKE '%"kind":"exchange"%' AND "body" LIKE '%"summary":%' ORDER BY "id"
    """#
  static let confidences = #"SELECT "id" FROM "confidential""#
  static let blank = #"UPDATE "journal" SET "body" = ? WHERE "id" = ?"#

  static let all = [keep, candidates, confidences, blank]
}

extension Change {
  /// Whether it tells what was said in an exchange that is confidential, or was, or becomes so.
  func tellsConfidence(_ isConfidential: (Int64) -> Bool) -> Bool {
    guard kind == .exchange, fields.contains(where: { $0.name == "summary" }) else { return false }
    return after("confidential") == .int(1) || before("confidential") == .int(1) || isConfidential(id)
  }
}

extension Connection {
  /// Puts apart what earlier versions kept of confidential exchanges with the rest, in the records and in the journal.
  func sealConfidences() throws(Refusal) {
    try run(ConfidentialStatements.takeOut)
    try run(ConfidentialStatements.blank)
    let confidential = Set(try all(SealedStatements.confidences) { $0.int(0) })
    for (id, body) in try all(SealedStatements.candidates, [], { ($0.int(0), $0.text(1)) }) {
      let told = try KeptChange.read(body, entry: id).map { $0.resolved([:]).change }
        .filter { $0.tellsConfidence { confidential.contains($0) } }.map(\.id)
      guard !told.isEmpty else { continue }
      try run(SealedStatements.keep, [.int(id), .text(body)])
      try run(SealedStatements.blank, [.text(SealedBody.stub(of: told)), .int(id)])
    }
  }
}
