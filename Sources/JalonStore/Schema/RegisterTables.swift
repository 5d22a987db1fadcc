extension Migration {
  /// What an import of the register leaves behind, so that it can be taken back, and what the register says where
  /// someone has written something else.
  static let register = Migration(
    "register",
    [
      // The values that a batch replaced: `before` is canonical JSON of the fields that it changed (field → value), `version` the
      // version that it left.
      """
      CREATE TABLE "import_change" (
        "batch" INTEGER NOT NULL,
        "association" INTEGER NOT NULL,
        "version" INTEGER NOT NULL,
        "before" TEXT NOT NULL,
        PRIMARY KEY ("batch", "association")
      )
      """,
      // The cases that a batch opened.
      """
      CREATE TABLE "import_case" (
        "batch" INTEGER NOT NULL,
        "case_id" INTEGER NOT NULL,
        PRIMARY KEY ("batch", "case_id")
      )
      """,
      // Fields of an association that people have written, and how often more than they took it back: a register
      // leaves those above 0 alone. An association without `batch` was written by hand as a whole.
      """
      CREATE TABLE "by_hand" (
        "association" INTEGER NOT NULL,
        "field" TEXT NOT NULL,
        "edits" INTEGER NOT NULL,
        PRIMARY KEY ("association", "field")
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
