import JalonCore

/// Pools and trainings are found by their names: each keeps its own, folded, beside its record.
enum NamedStatements {
  /// The kinds, each with the field that names it.
  static let fields: [(kind: RecordKind, field: String)] = [(.pool, "tool"), (.training, "title")]

  static func keep(_ kind: RecordKind) -> String {
    #"UPDATE "\#(kind.rawValue)" SET "words" = ? WHERE "id" = ?"#
  }

  static func read(_ kind: RecordKind, _ field: String) -> String {
    #"SELECT "id", "\#(field)", "words" FROM "\#(kind.rawValue)" ORDER BY "id""#
  }

  static let all = fields.flatMap { [keep($0.kind), read($0.kind, $0.field)] }

  /// Ids of the cases that take part in an open pool of that name.
  static func casesInPool(_ phrase: Phrase) -> Condition {
    let bears = Condition.bears(#""pool"."words""#, phrase)
    return Condition(
      #"""
      SELECT DISTINCT "membership"."case" AS "id" FROM "membership" WHERE "membership"."until" IS NULL
        AND "membership"."pool" IN (SELECT "pool"."id" FROM "pool" WHERE "pool"."closedOn" IS NULL AND \#(bears.sql))
      """#, bears.arguments)
  }

  /// Ids of the cases with a training of that title.
  static func casesWithTraining(_ phrase: Phrase) -> Condition {
    let bears = Condition.bears(#""training"."words""#, phrase)
    return Condition(
      #"SELECT DISTINCT "training"."case" AS "id" FROM "training" WHERE \#(bears.sql)"#, bears.arguments)
  }
}

extension Connection {
  /// Keeps the words of a name that a change has set.
  func keepName(of change: Change) throws(Refusal) {
    guard change.act != .delete,
      let field = NamedStatements.fields.first(where: { $0.kind == change.kind })?.field,
      case .text(let name)? = change.after(field)
    else { return }
    try keepName(name, of: change.kind, change.id)
  }

  /// Keeps the words of every name, in a programme from before they were kept.
  func fillNames() throws(Refusal) {
    for (kind, field) in NamedStatements.fields {
      for row in try all(NamedStatements.read(kind, field), [], { ($0.int(0), $0.text(1)) }) {
        try keepName(row.1, of: kind, row.0)
      }
    }
  }

  /// Records whose words are not those of their name.
  func staleNames() throws(Refusal) -> [(kind: RecordKind, id: Int64)] {
    var stale: [(kind: RecordKind, id: Int64)] = []
    for (kind, field) in NamedStatements.fields {
      try each(NamedStatements.read(kind, field), []) { row in
        if row.text(2) != SearchWords.joined([Fold.words(row.text(1))]) { stale.append((kind, row.int(0))) }
      }
    }
    return stale
  }

  private func keepName(_ name: String, of kind: RecordKind, _ id: Int64) throws(Refusal) {
    try put(NamedStatements.keep(kind), [.text(SearchWords.joined([Fold.words(name)])), .int(id)])
  }
}
