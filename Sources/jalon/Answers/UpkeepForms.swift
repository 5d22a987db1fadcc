import JalonCore
import JalonStore

/// What looks after a database, as results show it.
enum UpkeepForms {
  /// A copy that was made or brought back.
  struct Copy: Sendable {
    let from: String
    let to: String
  }

  static let copy = Form<Copy>([.text("from") { $0.from }, .text("to") { $0.to }])

  /// A programme that was copied to another place, table by table.
  struct Move: Sendable {
    let from: String
    let to: String
    let tables: [CopiedTable]
  }

  static let moved = Form<Move>([
    .text("from") { $0.from }, .text("to") { $0.to }, .number("total") { $0.tables.count },
    .list("tables", table) { $0.tables },
  ])

  private static let table = Form<CopiedTable>([
    .text("name") { $0.name }, .number("rows") { $0.rows }, .text("sha256") { $0.sha256 },
  ])

  /// Something that `check` found wrong.
  static let finding = Form<Finding>([
    .text("code") { $0.code }, .text("message") { $0.message[Speech.language] },
    .init("details", ["type": "object", "additionalProperties": JSON.type("string")]) {
      JSON(texts: $0.details)
    },
  ])
}
