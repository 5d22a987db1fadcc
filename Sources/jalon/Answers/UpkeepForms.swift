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

  /// Something that `check` found wrong.
  static let finding = Form<Finding>([
    .text("code") { $0.code }, .text("message") { $0.message[Speech.language] },
    .init("details", ["type": "object", "additionalProperties": JSON.type("string")]) {
      JSON(texts: $0.details)
    },
  ])
}
