import JalonCore

/// A stay of a case as it is kept for figures, under the id of the passage that began it.
struct KeptStay: Equatable {
  let id: Int64
  let kind: String
  let entered: Int64
  let left: Int64

  /// Behind every day.
  private static let endless = Int64(Int32.max)

  init(_ stay: Stay, begunBy passage: Int64) {
    id = passage
    kind = stay.kind.key
    entered = Int64(stay.entered.number)
    left = stay.left.map { Int64($0.number) } ?? Self.endless
  }

  init(_ row: any Row) {
    id = row.int(0)
    kind = row.text(1)
    entered = row.int(2)
    left = row.int(3)
  }

  /// The day that stands in a column.
  static func day(_ number: Int64) -> Day? {
    number < endless ? Day(number: Int32(clamping: number)) : nil
  }
}

extension AssociationFile {
  func stays(of case: Case) -> [KeptStay] {
    let passages = passages.filter { $0.case == `case`.id }
    return zip(passages, Stay.all(of: passages.map { CaseMove($0) }, outcome: `case`.outcome))
      .map { KeptStay($1, begunBy: $0.id) }
  }
}

/// The statements that keep stays.
enum StayStatements {
  static let ofCase = #"SELECT "id", "kind", "entered", "left" FROM "stay" WHERE "case_id" = ? ORDER BY "id""#
  static let dropCase = #"DELETE FROM "stay" WHERE "case_id" = ?"#
  /// Cases without a passage that began one of their stays.
  static let orphans = #"""
    SELECT DISTINCT "case_id" FROM "stay" WHERE NOT EXISTS (
      SELECT 1 FROM "passage" WHERE "passage"."id" = "stay"."id" AND "passage"."case" = "stay"."case_id")
    """#
  /// The moves of all cases.
  static let moves = #"""
    SELECT "passage"."case", "passage"."id", "passage"."on", "passage"."move", "passage"."from", "passage"."to",
      "case"."outcome"
    FROM "passage" JOIN "case" ON "case"."id" = "passage"."case" ORDER BY "passage"."case", "passage"."id"
    """#

  static func insert(rows: Int) -> String {
    let places = Array(repeating: "(?, ?, ?, ?, ?)", count: rows).joined(separator: ", ")
    return #"INSERT INTO "stay" ("case_id", "id", "kind", "entered", "left") VALUES \#(places)"#
  }

  static let all = [ofCase, dropCase, orphans, moves, insert(rows: 1), insert(rows: 2)]
}

extension Connection {
  /// The stays of a case, in the order of the passages that began them.
  func stays(of id: Int64) throws(Refusal) -> [KeptStay] {
    try all(StayStatements.ofCase, [.int(id)]) { KeptStay($0) }
  }

  /// Brings the stays of a case in step with its passages: all of them, since a move may be dated before others.
  func keepStays(of case: Case, in file: AssociationFile) throws(Refusal) {
    let (kept, stays) = (try stays(of: `case`.id), file.stays(of: `case`))
    if stays == kept { return }
    if !kept.isEmpty { try put(StayStatements.dropCase, [.int(`case`.id)]) }
    try insert(stays.map { (`case`.id, $0) })
  }

  /// Writes stays where none of them is.
  func insert(_ stays: [(case: Int64, stay: KeptStay)]) throws(Refusal) {
    guard !stays.isEmpty else { return }
    try put(
      StayStatements.insert(rows: stays.count),
      stays.flatMap { id, stay in
        [.int(id), .int(stay.id), .text(stay.kind), .int(stay.entered), .int(stay.left)] as [Value]
      })
  }

  /// Keeps the stays of a programme that kept none.
  func fillStays() throws(Refusal) {
    let most = 200
    var gathered: [(case: Int64, stay: KeptStay)] = []
    var present: (case: Int64, outcome: Case.Outcome?)?
    var passages: [(id: Int64, move: CaseMove)] = []
    func settle() throws(Refusal) {
      guard let present else { return }
      let stays = Stay.all(of: passages.map(\.move), outcome: present.outcome)
      gathered += zip(passages, stays).map { (present.case, KeptStay($1, begunBy: $0.id)) }
      passages.removeAll(keepingCapacity: true)
      while gathered.count >= most {
        try insert(Array(gathered.prefix(most)))
        gathered.removeFirst(most)
      }
    }
    try eachOfMany(StayStatements.moves, []) { row throws(Refusal) in
      if row.int(0) != present?.case {
        try settle()
        present = (row.int(0), row.optionalText(6).flatMap(Case.Outcome.init(rawValue:)))
      }
      guard let on = Day(iso: row.text(2)), let move = Passage.Move(rawValue: row.text(3)) else {
        throw .damagedRow("passage", row.int(1))
      }
      let from = row.optionalText(4).map { StageID(rawValue: $0) }
      passages.append(
        (row.int(1), CaseMove(on: on, move: move, from: from, to: StageID(rawValue: row.text(5)))))
    }
    try settle()
    try insert(gathered)
  }
}
