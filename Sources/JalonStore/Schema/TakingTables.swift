extension Migration {
  /// Working copies that are taken on a visit: what was done there, and what of it was brought home.
  static let taking = Migration(
    "taking",
    [
      // In a working copy, one row for each act that is still to be brought: the command as `apply` reads it, the entry of the
      // copy's own journal, and the records that it made (`kind:id`, in order). `state` is `open`, `undone`, `brought` or `dropped`.
      """
      CREATE TABLE "taken_act" (
        "number" INTEGER PRIMARY KEY NOT NULL,
        "entry" INTEGER NOT NULL,
        "adviser" TEXT NOT NULL,
        "command" TEXT NOT NULL,
        "made" TEXT NOT NULL,
        "state" TEXT NOT NULL
      )
      """,
      #"CREATE INDEX "taken_act_entry" ON "taken_act" ("entry")"#,
      // At home, one row for each act that was brought, in the transaction that brought it: whoever tries again after a power cut
      // finds out, and which records it made here.
      """
      CREATE TABLE "brought_act" (
        "copy" TEXT NOT NULL,
        "number" INTEGER NOT NULL,
        "entry" INTEGER NOT NULL,
        "made" TEXT NOT NULL,
        PRIMARY KEY ("copy", "number")
      )
      """,
    ])
}
