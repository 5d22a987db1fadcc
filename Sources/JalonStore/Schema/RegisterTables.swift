extension Migration {
  /// What an import of the register leaves behind, so that it can be taken back, and what the register says where
  /// someone has written something else.
  static let register = Migration(
    "register",
    [
      // The values that a batch replaced: `before` is canonical JSON of the fields that it changed (field → value).
      """
      CREATE TABLE "import_change" (
        "batch" INTEGER NOT NULL,
        "association" INTEGER NOT NULL,
        "version" INTEGER NOT NULL,
        "before" TEXT NOT NULL,
        PRIMARY KEY ("batch", "association")
      )
      """,
      // A field changed by hand keeps its value: what the register says instead is kept here.
      """
      CREATE TABLE "register_value" (
        "association" INTEGER NOT NULL,
        "field" TEXT NOT NULL,
        "value" TEXT,
        PRIMARY KEY ("association", "field")
      )
      """,
    ])
}
