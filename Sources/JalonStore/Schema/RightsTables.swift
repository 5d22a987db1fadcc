extension Migration {
  /// Who is who on a server: the role with which someone connects stands for an adviser of the programme.
  static let rights = Migration(
    "rights", [],
    particular: [
      .postgres: [
        // `made` where Jalon made the role: only then does it lock it and set its password.
        #"""
        CREATE TABLE "member" (
          "role" TEXT COLLATE "C" PRIMARY KEY NOT NULL,
          "adviser" BIGINT NOT NULL UNIQUE REFERENCES "adviser" ("id") ON DELETE CASCADE,
          "made" BOOLEAN NOT NULL
        )
        """#
      ]
    ])
}
