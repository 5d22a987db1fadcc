extension Migration {
  /// The function by which queries ask for words; SQLite gets it from the program (`SQLiteFunctions`).
  static let bearing = Migration(
    "bearing", [],
    particular: [
      .postgres: [
        """
        CREATE FUNCTION bears(words TEXT, phrase TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE
          AS $$ SELECT strpos(' ' || words, phrase) > 0 $$
        """
      ]
    ])
}
