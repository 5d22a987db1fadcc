extension Migration {
  /// One table a kind of record, its columns named as the fields. What belongs to a case refers to the case and to
  /// its association together, so that one index finds both, and a record can't stand in another file than its case.
  static let records = Migration(
    "records",
    [
      // `sort_…` and `words` are worked out by the store; `batch` is the import that made the entry.
      """
      CREATE TABLE "association" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "version" INTEGER NOT NULL,
        "name" TEXT NOT NULL,
        "shortName" TEXT,
        "kind" TEXT NOT NULL,
        "rna" TEXT,
        "formerIdentifier" TEXT,
        "siren" TEXT,
        "siret" TEXT,
        "department" TEXT,
        "postcode" TEXT,
        "city" TEXT,
        "address" TEXT,
        "website" TEXT,
        "purpose" TEXT,
        "sector" TEXT,
        "employees" TEXT,
        "volunteers" INTEGER,
        "budget" INTEGER,
        "network" TEXT,
        "project" TEXT,
        "singularity" TEXT,
        "createdOn" TEXT,
        "registerState" TEXT,
        "registerUpdatedAt" TEXT,
        "mergedInto" INTEGER REFERENCES "association" ("id") DEFERRABLE INITIALLY DEFERRED,
        "sort_name" TEXT NOT NULL,
        "sort_department" TEXT NOT NULL,
        "sort_city" TEXT NOT NULL,
        "words" TEXT NOT NULL,
        "batch" INTEGER
      )
      """,
      #"CREATE INDEX "association_name" ON "association" ("sort_name", "id")"#,
      #"CREATE INDEX "association_department" ON "association" ("sort_department", "id")"#,
      #"CREATE INDEX "association_city" ON "association" ("sort_city", "id")"#,
      #"CREATE INDEX "association_rna" ON "association" ("rna") WHERE "rna" IS NOT NULL"#,
      #"""
      CREATE INDEX "association_former" ON "association" ("formerIdentifier")
      WHERE "formerIdentifier" IS NOT NULL
      """#,
      #"CREATE INDEX "association_siren" ON "association" ("siren") WHERE "siren" IS NOT NULL"#,
      #"CREATE INDEX "association_merged" ON "association" ("mergedInto") WHERE "mergedInto" IS NOT NULL"#,
      #"CREATE INDEX "association_batch" ON "association" ("batch") WHERE "batch" IS NOT NULL"#,
    ] + ofAssociation + ofCase)

  private static let association = """
    "association" INTEGER NOT NULL REFERENCES "association" ("id") DEFERRABLE INITIALLY DEFERRED
    """

  private static let ofAssociation = [
    """
    CREATE TABLE "referent" (
      "id" INTEGER PRIMARY KEY NOT NULL,
      "version" INTEGER NOT NULL,
      \(association),
      "name" TEXT NOT NULL,
      "role" TEXT NOT NULL,
      "function" TEXT,
      "email" TEXT,
      "phone" TEXT,
      "from" TEXT NOT NULL,
      "until" TEXT,
      "endReason" TEXT,
      "confidence" TEXT,
      "preference" TEXT
    )
    """,
    #"CREATE INDEX "referent_association" ON "referent" ("association")"#,
    """
    CREATE TABLE "person" (
      "id" INTEGER PRIMARY KEY NOT NULL,
      "version" INTEGER NOT NULL,
      \(association),
      "name" TEXT NOT NULL
    )
    """,
    #"CREATE INDEX "person_association" ON "person" ("association")"#,
    """
    CREATE TABLE "aim" (
      "id" INTEGER PRIMARY KEY NOT NULL,
      "version" INTEGER NOT NULL,
      \(association),
      "text" TEXT NOT NULL,
      "state" TEXT NOT NULL,
      "reason" TEXT
    )
    """,
    #"CREATE INDEX "aim_association" ON "aim" ("association")"#,
    """
    CREATE TABLE "eligibility" (
      "id" INTEGER PRIMARY KEY NOT NULL,
      "version" INTEGER NOT NULL,
      \(association),
      "decision" TEXT NOT NULL,
      "proof" TEXT NOT NULL,
      "on" TEXT NOT NULL,
      "by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED
    )
    """,
    #"CREATE INDEX "eligibility_association" ON "eligibility" ("association")"#,
    """
    CREATE TABLE "case" (
      "id" INTEGER PRIMARY KEY NOT NULL,
      "version" INTEGER NOT NULL,
      \(association),
      "reference" TEXT NOT NULL,
      "adviser" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
      "origin" TEXT,
      "openedOn" TEXT NOT NULL,
      "path" TEXT NOT NULL REFERENCES "path" ("hash") DEFERRABLE INITIALLY DEFERRED,
      "stage" TEXT NOT NULL,
      "stageSince" TEXT NOT NULL,
      "status" TEXT NOT NULL,
      "pauseReason" TEXT,
      "reviewOn" TEXT,
      "outcome" TEXT,
      "closeReason" TEXT,
      "closedOn" TEXT,
      "takenOverAt" TEXT,
      "takeOverReason" TEXT
    )
    """,
    #"CREATE UNIQUE INDEX "case_association" ON "case" ("association", "id")"#,
    #"CREATE UNIQUE INDEX "case_reference" ON "case" ("reference")"#,
  ]
}
