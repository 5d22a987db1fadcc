import JalonCore

/// The journal, as results show it.
enum HistoryForms {
  /// An entry of `history`.
  static let entry = Form<HistoryEntry>([
    .id("id") { $0.id }, .text("at") { Moment.iso($0.instant) }, .day("day") { $0.day },
    .text("adviser") { $0.adviser },
    .init("act", JSON.words(["act", "undo", "redo", "batch"])) { .string($0.act.rawValue) },
    .text("command") { $0.command },
    .init("about", JSON.type("integer").orNull) { JSON($0.about) },
    .init("undoneBy", JSON.type("integer").orNull) { JSON($0.undoneBy) },
    .list("changes", change) { $0.changes },
  ])

  private static let change = Form<Change>([
    .text("kind") { $0.kind.rawValue }, .id("id") { $0.id },
    .init("act", JSON.words(["insert", "update", "delete"])) { .string($0.act.rawValue) },
    .list(
      "fields",
      Form<FieldChange>([
        .text("name") { $0.name },
        .init("before", ["type": ["integer", "string", "null"]]) { JSON($0.before) },
        .init("after", ["type": ["integer", "string", "null"]]) { JSON($0.after) },
      ])
    ) { $0.fields },
  ])

  /// What `undo` and `redo` print.
  static let receipt = Form<Receipt>([
    .id("entry") { $0.entry }, .text("command") { $0.command },
    .init("id", JSON.type("integer").orNull) { JSON($0.id) },
    .init("association", JSON.type("integer").orNull) { JSON($0.association) },
    .init("case", JSON.type("integer").orNull) { JSON($0.caseID) },
    .texts("warnings") { $0.warnings },
  ])
}
