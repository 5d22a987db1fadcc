extension Migration {
  /// Columns of words that are asked for beside searches, by table: any stretch of them that begins a word is found.
  static let borne = [
    "case_row": ["network_words", "sector_words", "owner_words"],
    "association": ["network_words", "sector_words"],
  ]

  /// Lets a server find a stretch of words by trigrams, where somebody has installed `pg_trgm` in the database. Without it the same is
  /// found row by row. The long texts of searches are left alone: they have an index of words, and are sooner looked through by `bears`.
  static let trigrams = Migration(
    "trigrams", [],
    particular: [
      .postgres: [
        // Words are letters and digits: nothing in a phrase means anything to LIKE.
        """
        CREATE FUNCTION bears_few(words TEXT, phrase TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE
          AS $$ SELECT (' ' || words) LIKE ('%' || phrase || '%') $$
        """,
        trigramIndexes,
      ]
    ])

  /// Run again once `pg_trgm` is there it makes the indexes that are missing.
  static let trigramIndexes: String = {
    let places = borne.sorted { $0.key < $1.key }
      .flatMap { table, columns in columns.map { "('\(table)', '\($0)')" } }
    return """
      DO $$ DECLARE
        home TEXT := (SELECT n.nspname FROM pg_catalog.pg_extension AS e JOIN pg_catalog.pg_namespace AS n ON n.oid = e.extnamespace
          WHERE e.extname = 'pg_trgm');
        place RECORD;
      BEGIN
        IF home IS NOT NULL THEN
          FOR place IN SELECT * FROM (VALUES \(places.joined(separator: ", "))) AS p(stands, named) LOOP
            EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I USING gin ((%L || %I) %I.gin_trgm_ops)',
              place.stands || '_' || place.named, place.stands, ' ', place.named, home);
          END LOOP;
        END IF;
      END $$
      """
  }()
}
