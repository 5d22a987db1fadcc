extension Migration {
  /// The search index: beginnings of folded words, in associations and in cases.
  ///
  /// The texts are folded words joined by spaces (`SearchWords`), so that SQLite's plainest tokenizer cuts them as
  /// `Fold.words` did. Triggers keep the index in step with the texts whoever writes them.
  static let search = Migration(
    "search",
    [
      """
      CREATE TABLE "case_text" (
        "id" INTEGER PRIMARY KEY NOT NULL REFERENCES "case" ("id") DEFERRABLE INITIALLY DEFERRED,
        "words" TEXT NOT NULL
      )
      """
    ],
    particular: [
      .sqlite: index(of: "association") + index(of: "case_text"),
      .postgres: [
        """
        CREATE INDEX "association_search" ON "association" USING gin (to_tsvector('simple', "words"))
        """,
        #"CREATE INDEX "case_text_search" ON "case_text" USING gin (to_tsvector('simple', "words"))"#,
      ],
    ])

  private static func index(of table: String) -> [String] {
    let search = "\(table)_search"
    return [
      #"""
      CREATE VIRTUAL TABLE "\#(search)" USING fts5(
        "words", content = '\#(table)', content_rowid = 'id', tokenize = 'ascii', prefix = '1 2 3'
      )
      """#
    ] + searchTriggers(of: table)
  }

  /// What keeps the index in step with its table, on SQLite: after an insert, a delete, an update.
  static func searchTriggers(of table: String) -> [String] {
    let search = "\(table)_search"
    let remove = #"""
      INSERT INTO "\#(search)" ("\#(search)", "rowid", "words") VALUES ('delete', old."id", old."words");
      """#
    let add = #"INSERT INTO "\#(search)" ("rowid", "words") VALUES (new."id", new."words");"#
    return [
      #"CREATE TRIGGER "\#(search)_insert" AFTER INSERT ON "\#(table)" BEGIN \#(add) END"#,
      #"CREATE TRIGGER "\#(search)_delete" AFTER DELETE ON "\#(table)" BEGIN \#(remove) END"#,
      #"""
      CREATE TRIGGER "\#(search)_update" AFTER UPDATE OF "words" ON "\#(table)" WHEN old."words" <> new."words"
      BEGIN \#(remove) \#(add) END
      """#,
    ]
  }
}
