extension Migration {
  /// What a server needs beside the tables: the lock for which writings wait their turn, and an index of the beginnings of words.
  static let serving = Migration(
    "serving", [],
    particular: [
      .postgres: [
        // Never holds a row: nothing has ever to be cleaned up in it, which would stand in the way of its lock.
        #"CREATE TABLE "turn" ()"#,
        // The words as they were folded by the core, each once and cut to a length that an index takes; PostgreSQL's own parser
        // would cut some in two.
        """
        CREATE FUNCTION word_vector(words TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE PARALLEL SAFE
          AS $$ SELECT array_to_tsvector(ARRAY(
            SELECT DISTINCT left(word, \(WordIndex.longest))
            FROM unnest(string_to_array(words, ' ')) AS word WHERE word <> '')) $$
        """,
        #"DROP INDEX "association_search""#,
        #"DROP INDEX "case_text_search""#,
        #"CREATE INDEX "association_search" ON "association" USING gin (word_vector("words"))"#,
        #"CREATE INDEX "case_text_search" ON "case_text" USING gin (word_vector("words"))"#,
      ]
    ])

  /// Where each writing on a server leaves a mark, which tells whether it was kept where its end was not heard.
  static let acts = Migration(
    "acts", [],
    particular: [
      .postgres: [
        #"""
        CREATE TABLE "act" ("number" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "mark" TEXT COLLATE "C" NOT NULL)
        """#
      ]
    ])
}
