extension Migration {
  /// What lets SQLite answer each letter of a search, and keep each change, in even time.
  static let readiness = Migration(
    "readiness", [],
    particular: [
      .sqlite: [
        // Rows that a search found are put in the order of names without reading one of them.
        #"CREATE INDEX "case_row_named" ON "case_row" ("id", "sort_name")"#,
        #"CREATE INDEX "association_named" ON "association" ("id", "sort_name", "mergedInto")"#,
      ] + SearchRebuild.tables.flatMap(leaveMerging)
    ])

  /// A search index merges what it has gathered when it is told to (`SearchMerging`), and never inside a save: with the
  /// sixteenth change SQLite would write a large index anew.
  private static func leaveMerging(_ table: String) -> [String] {
    let search = #""\#(table)_search""#
    return [("automerge", 0), ("crisismerge", 500)].map { setting, value in
      #"INSERT INTO \#(search) (\#(search), "rank") VALUES ('\#(setting)', \#(value))"#
    }
  }
}
