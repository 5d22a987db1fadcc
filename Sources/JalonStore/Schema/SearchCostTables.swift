extension Migration {
  /// Tells PostgreSQL what making the words of a row into a vector costs: its index holds them, and no row is to be worked out anew.
  static let searchCost = Migration(
    "searchCost", [], particular: [.postgres: ["ALTER FUNCTION word_vector(TEXT) COST 100000"]])
}
