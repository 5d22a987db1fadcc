import JalonCore

/// The statements of one kind of record, made from its fields: nothing here knows what a record is about.
struct RecordTable: Sendable {
  let kind: RecordKind
  /// The fields, in order; `id` and `version` come before them in every statement.
  let fields: [FieldOutline]
  let insert: String
  let delete: String
  /// One record by id.
  let find: String
  /// All records of one association, in the order in which they were made; empty for what has no association.
  let load: String

  init(_ kind: RecordKind) {
    self.kind = kind
    fields = kind.outline
    let table = #""\#(kind.rawValue)""#
    // An association carries the keys by which it is listed and searched, which the store works out.
    let kept = fields.map(\.name) + (kind == .association ? AssociationKeys.columns : [])
    let names = (["id", "version"] + kept).map { #""\#($0)""# }.joined(separator: ", ")
    let read = (["id", "version"] + fields.map(\.name)).map { #""\#($0)""# }.joined(separator: ", ")
    let places = Array(repeating: "?", count: kept.count + 2).joined(separator: ", ")
    insert = "INSERT INTO \(table) (\(names)) VALUES (\(places))"
    delete = #"DELETE FROM \#(table) WHERE "id" = ?"#
    find = #"SELECT \#(read) FROM \#(table) WHERE "id" = ?"#
    load = #"SELECT \#(read) FROM \#(table) WHERE "association" = ? ORDER BY "id""#
  }

  /// Alters some fields of one record and raises its version.
  func update(_ names: [String]) -> String {
    let sets = names.map { #""\#($0)" = ?"# }.joined(separator: ", ")
    return #"UPDATE "\#(kind.rawValue)" SET \#(sets), "version" = "version" + 1 WHERE "id" = ?"#
  }

  private static let tables = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { ($0, RecordTable($0)) })

  static func of(_ kind: RecordKind) -> RecordTable { tables[kind] ?? RecordTable(kind) }

  /// Every statement, an update for each field alone and for all of them together.
  var all: [String] {
    [insert, delete, find] + (RecordKind.inFile.contains(kind) ? [load] : [])
      + fields.map { update([$0.name]) } + [update(fields.map(\.name))]
  }

  static var all: [String] { RecordKind.allCases.flatMap { of($0).all } }
}
