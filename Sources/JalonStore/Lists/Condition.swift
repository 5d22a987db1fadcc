import JalonCore

/// A piece of SQL that is true or false for each row, never NULL, with its arguments.
///
/// Since it is never NULL, `NOT` around it is exactly "it doesn't hold", as queries mean it.
struct Condition: Sendable, Hashable {
  var sql: String
  var arguments: [Value]

  init(_ sql: String, _ arguments: [Value] = []) {
    self.sql = sql
    self.arguments = arguments
  }

  static let always = Condition("TRUE")
  static let never = Condition("FALSE")

  static func all(_ parts: [Condition]) -> Condition { joined(parts, " AND ", ofNone: .always) }

  static func any(_ parts: [Condition]) -> Condition { joined(parts, " OR ", ofNone: .never) }

  static func not(_ part: Condition) -> Condition { Condition("NOT (\(part.sql))", part.arguments) }

  private static func joined(_ parts: [Condition], _ word: String, ofNone: Condition) -> Condition {
    if parts.isEmpty { return ofNone }
    if parts.count == 1 { return parts[0] }
    return Condition(
      parts.map { "(\($0.sql))" }.joined(separator: word), parts.flatMap(\.arguments))
  }

  /// A text column among some values; of none it never is.
  static func among(_ column: String, _ values: [String]) -> Condition {
    switch values.count {
    case 0: .never
    case 1: Condition("\(column) = ?", [.text(values[0])])
    default:
      Condition(
        "\(column) IN (" + values.map { _ in "?" }.joined(separator: ", ") + ")", values.map { .text($0) })
    }
  }

  /// A column of folded words bears a phrase: its last word may go on, the ones before are whole.
  ///
  /// - Parameter isShort: of columns of a few words, which PostgreSQL may find by trigrams (`Migration.trigrams`).
  static func bears(_ column: String, _ phrase: Phrase, isShort: Bool = false) -> Condition {
    let words = " " + phrase.words.joined(separator: " ")
    // No text has such a phrase, and no index takes one of any length.
    guard words.utf8.count <= 20_000 else { return .never }
    let bears = Condition("\(isShort ? "bears_few" : "bears")(\(column), ?)", [.text(words)])
    guard phrase.isWhole else { return bears }
    // Those that an index may find, and of them those that hold it between two ends of a text.
    let end = SearchWords.boundary
    return .all([
      bears, Condition("bears('\(end) ' || \(column) || ' \(end)', ?)", [.text(" \(end)\(words) \(end)")]),
    ])
  }
}
