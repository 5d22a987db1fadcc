extension Migration {
  /// The undos of each adviser, in their order: what can be done again is the latest of them, and a server would sort all that someone
  /// has ever done to find it.
  static let redo = Migration(
    "redo", [#"CREATE INDEX "journal_undo" ON "journal" ("adviser", "id") WHERE "act" = 'undo'"#])
}
