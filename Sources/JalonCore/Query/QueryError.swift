/// A fault in a query: where, what, and the mend.
public struct QueryError: Error, Sendable, Hashable {
  /// Stable, dotted: `query.unknownField`.
  public let code: String
  /// The character at which the fault begins, from 1.
  public let column: Int
  public let message: Localized
  /// The same without the column, for where the place is shown.
  public let sentence: Localized
  /// The valid word that was probably meant.
  public let nearest: String?
  /// The same word as each language calls it.
  public let guess: Localized?

  init(
    _ code: String, column: Int, nearest: String? = nil, guess: Localized? = nil, fr: String, en: String
  ) {
    self.code = "query." + code
    self.column = column
    self.nearest = nearest
    let named = guess ?? nearest.map { Localized($0) }
    self.guess = named
    let guess = named.map {
      Localized(fr: " Vouliez-vous dire «\u{A0}\($0.fr)\u{A0}»\u{202F}?", en: " Did you mean “\($0.en)”?")
    }
    sentence = Localized(fr: fr + (guess?.fr ?? ""), en: en + (guess?.en ?? ""))
    message = Localized(
      fr: "colonne \(column)\u{A0}: \(sentence.fr)", en: "column \(column): \(sentence.en)")
  }

  /// The same as a refusal of the command line.
  public var refusal: Refusal {
    var details = ["column": String(column)]
    details["nearest"] = nearest
    return Refusal(code, message, kind: .usage, details: details)
  }
}

extension QueryError {
  static func unknownField(_ name: String, column: Int) -> QueryError {
    let nearest = Nearest.word(to: name, among: QueryField.names)
    let field = nearest.flatMap(QueryField.named)
    return QueryError(
      "unknownField", column: column, nearest: nearest,
      guess: field.map { Localized(fr: $0.french, en: $0.rawValue) },
      fr: "champ inconnu «\u{A0}\(name)\u{A0}»\u{202F}; mettez des guillemets pour chercher ces mots.",
      en: "unknown field “\(name)”; use quotes to search for these words.")
  }

  static func unknownValue(
    _ value: String, field: QueryField, column: Int, among words: [String],
    called name: (String) -> Localized? = { _ in nil }
  ) -> QueryError {
    let nearest = Nearest.word(to: value, among: words)
    let few = nearest == nil && words.count <= 12 ? words.joined(separator: ", ") : nil
    return QueryError(
      "badValue", column: column, nearest: nearest, guess: nearest.flatMap(name),
      fr: "«\u{A0}\(value)\u{A0}» n’est pas une valeur de «\u{A0}\(field.french)\u{A0}»"
        + (few.map { "\u{A0}: \($0)." } ?? "."),
      en: "“\(value)” is not a value of “\(field.rawValue)”" + (few.map { ": \($0)." } ?? "."))
  }

  /// A value of the wrong shape; `fr` and `en` say which shape is right.
  static func badValue(
    _ value: String, field: QueryField, column: Int, fr: String, en: String
  ) -> QueryError {
    QueryError(
      "badValue", column: column,
      fr: "«\u{A0}\(value)\u{A0}» ne convient pas à «\u{A0}\(field.french)\u{A0}»\u{202F}: \(fr).",
      en: "“\(value)” does not fit “\(field.rawValue)”: \(en).")
  }

  static func missingValue(_ field: QueryField, column: Int) -> QueryError {
    let example = field.isFigure ? "<30" : ":…"
    return QueryError(
      "missingValue", column: column,
      fr:
        "il manque la valeur de «\u{A0}\(field.french)\u{A0}», écrite sans espace\u{A0}: \(field.french)\(example).",
      en:
        "the value of “\(field.rawValue)” is missing; write it without a space: \(field.rawValue)\(example).")
  }

  static func badComparison(_ sign: String, field: QueryField, column: Int) -> QueryError {
    QueryError(
      "badComparison", column: column,
      fr:
        "«\u{A0}\(field.french)\u{A0}» n’est pas un nombre et ne se compare pas avec «\u{A0}\(sign)\u{A0}»\u{202F}; "
        + "écrivez «\u{A0}\(field.french):\u{A0}».",
      en:
        "“\(field.rawValue)” is not a figure and can’t be compared with “\(sign)”; write “\(field.rawValue):”."
    )
  }

  static func spacedComparison(_ field: QueryField, column: Int) -> QueryError {
    QueryError(
      "spacedComparison", column: column,
      fr: "une comparaison s’écrit sans espace\u{A0}: \(field.french)<30.",
      en: "a comparison is written without spaces: \(field.rawValue)<30.")
  }

  static func openQuote(column: Int) -> QueryError {
    QueryError(
      "openQuote", column: column, fr: "ce guillemet n’est pas refermé.", en: "this quote is not closed.")
  }

  static func openBracket(column: Int) -> QueryError {
    QueryError(
      "openBracket", column: column, fr: "cette parenthèse n’est pas refermée.",
      en: "this bracket is not closed.")
  }

  static func strayBracket(column: Int) -> QueryError {
    QueryError(
      "strayBracket", column: column, fr: "cette parenthèse ne ferme rien.",
      en: "this bracket closes nothing.")
  }

  static func danglingOr(column: Int) -> QueryError {
    QueryError(
      "danglingOr", column: column,
      fr:
        "«\u{A0}or\u{A0}» attend un terme de chaque côté\u{202F}; mettez-le entre guillemets pour chercher le mot.",
      en: "“or” needs a term on either side; put it in quotes to search for the word.")
  }

  static func misplacedSort(column: Int) -> QueryError {
    QueryError(
      "misplacedSort", column: column,
      fr:
        "le tri se donne une seule fois, hors des parenthèses et sans négation\u{202F}; pour l’ordre inverse\u{A0}: "
        + "tri:-nom.",
      en: "the order is given once, outside brackets and without negation; for the reverse: sort:-name.")
  }

  static func tooDeep(column: Int) -> QueryError {
    QueryError(
      "tooDeep", column: column,
      fr: "plus de \(QueryParser.deepest) parenthèses ou négations l’une dans l’autre.",
      en: "more than \(QueryParser.deepest) brackets or negations inside one another.")
  }
}
