/// PostgreSQL 15: integers of 64 bits, and texts compared byte by byte, as SQLite compares them.
struct PostgresDialect: Dialect {
  let engine = EngineName.postgres

  let columns = """
    SELECT CAST(c.attname AS TEXT), c.atttypid = 'bytea'::regtype,
      coalesce(array_position(CAST(k.indkey AS SMALLINT[]), c.attnum) + 1, 0)
    FROM pg_catalog.pg_attribute AS c LEFT JOIN pg_catalog.pg_index AS k ON k.indrelid = c.attrelid AND k.indisprimary
    WHERE c.attrelid = to_regclass(quote_ident(?)) AND c.attnum > 0 AND NOT c.attisdropped
    """

  /// A statement of the same ids as the bytes of one value: a row for each would take longer than to find it.
  static func packed(_ sql: String) -> String {
    #"SELECT string_agg(int8send("id"), '') FROM (\#(sql)) AS "all""#
  }

  /// Numbers the placeholders, but for question marks inside quotes.
  func placeholders(_ sql: String) -> String {
    var rewritten = ""
    var number = 0
    var quote: Character?
    for character in sql {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "?" {
        number += 1
        rewritten += "$\(number)"
        continue
      }
      rewritten.append(character)
    }
    return rewritten
  }

  func definition(_ sql: String) -> String {
    guard sql.hasPrefix("CREATE TABLE") || sql.hasPrefix("ALTER TABLE") else { return sql }
    var rewritten = ""
    var word = ""
    func typed(_ word: String) -> String {
      switch word {
      case "INTEGER": "BIGINT"
      case "TEXT": "TEXT COLLATE \"C\""
      case "BLOB": "BYTEA"
      default: word
      }
    }
    for character in sql {
      if character.isLetter {
        word.append(character)
      } else {
        rewritten += typed(word)
        word = ""
        rewritten.append(character)
      }
    }
    return rewritten + typed(word)
  }
}
