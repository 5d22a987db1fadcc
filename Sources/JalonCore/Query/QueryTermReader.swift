/// Reads one word of a query: a field with its value, or words to search for.
struct QueryTermReader {
  enum Reading {
    case term(Term)
    case order(QueryOrder)
    /// Punctuation alone asks for nothing.
    case nothing
  }

  /// What stands behind the name of a field.
  struct Value {
    var field: QueryField
    var comparison: Comparison
    /// Whether it is to be all that is recorded: `network:="MJC"`.
    var isWhole = false
    var text: String
    /// Of the value, from 1.
    var column: Int
  }

  let vocabulary: QueryVocabulary

  func read(_ token: QueryToken, after previous: QueryToken?) throws(QueryError) -> Reading {
    let signs: Set<Unicode.Scalar> = [":", "<", ">", "=", "≤", "≥"]
    guard let sign = token.letters.firstIndex(where: { !$0.quoted && signs.contains($0.scalar) }) else {
      return words(token)
    }
    let name = token.letters[..<sign]
    if name.isEmpty, let previous, previous.kind == .word, !previous.hasQuotes,
      let field = QueryField.named(previous.text), field.isFigure || token.letters[sign].scalar == ":"
    {
      throw field.isFigure
        ? .spacedComparison(field, column: token.column) : .missingValue(field, column: token.column)
    }
    guard !name.isEmpty, name.allSatisfy({ !$0.quoted && $0.scalar.properties.isAlphabetic }) else {
      return words(token)
    }
    let typed = QueryToken.text(name)
    guard let field = QueryField.named(typed) else { throw .unknownField(typed, column: token.column) }
    return try read(value(of: field, in: token, from: sign))
  }

  /// Words that follow each other; a case reference typed as it is written is that case.
  private func words(_ token: QueryToken) -> Reading {
    if !token.hasQuotes, let reference = CaseReference(token.text) { return .term(.reference(reference)) }
    return Phrase(token.text).map { .term(.words($0)) } ?? .nothing
  }

  private func value(of field: QueryField, in token: QueryToken, from sign: Int) throws(QueryError) -> Value {
    var rest = token.letters[sign...]
    func take(_ scalar: Unicode.Scalar) -> Bool {
      guard let first = rest.first, !first.quoted, first.scalar == scalar else { return false }
      rest = rest.dropFirst()
      return true
    }
    let colon = take(":")
    let signColumn = rest.first?.column ?? token.column
    var comparison = Comparison.equal
    var isWhole = false
    if take("<") {
      comparison = take("=") ? .lessOrEqual : .less
    } else if take(">") {
      comparison = take("=") ? .greaterOrEqual : .greater
    } else if take("≤") {
      comparison = .lessOrEqual
    } else if take("≥") {
      comparison = .greaterOrEqual
    } else {
      isWhole = take("=") && colon
    }
    guard field.isFigure || comparison == .equal else {
      throw .badComparison(comparison.rawValue, field: field, column: signColumn)
    }
    guard let first = rest.first else { throw .missingValue(field, column: token.column) }
    return Value(
      field: field, comparison: comparison, isWhole: isWhole, text: QueryToken.text(rest),
      column: first.column)
  }

  private func read(_ value: Value) throws(QueryError) -> Reading {
    if value.text == Term.Fact.typed, !value.isWhole, let fact = Term.Fact(rawValue: value.field.rawValue) {
      return .term(.unrecorded(fact))
    }
    switch value.field {
    case .stage:
      guard let id = vocabulary.stage(named: value.text) else {
        throw unknown(value, among: vocabulary.stageNames)
      }
      return .term(.stage(id))
    case .status:
      guard let status = Case.Status.named(inQuery: value.text) else {
        throw unknown(value, among: Case.Status.queryNames)
      }
      return .term(.status(status))
    case .adviser: return .term(isMe(value) ? .mine : .adviser(try phrase(value)))
    case .shared: return .term(.shared(isMe(value) ? nil : try phrase(value)))
    case .department:
      guard let department = Department.named(value.text) else {
        throw unknown(value, among: Department.all.map(\.name))
      }
      return .term(.department(department.code))
    case .sector: return .term(.sector(try phrase(value)))
    case .network: return .term(.network(try phrase(value)))
    case .city: return .term(.city(try phrase(value)))
    case .tag:
      let tag = Fold.key(value.text)
      guard !tag.isEmpty else { throw .missingValue(.tag, column: value.column) }
      return .term(.tag(tag))
    case .action:
      guard let state = ActionQuery.named(inQuery: value.text) else {
        throw unknown(value, among: ActionQuery.queryNames)
      }
      return .term(.action(state))
    case .flag:
      guard let flag = Question.Flag.named(inQuery: value.text) else {
        throw unknown(value, among: Question.Flag.queryNames)
      }
      return .term(.flag(flag))
    case .owner: return .term(.owner(try phrase(value)))
    case .pool: return .term(.pool(try phrase(value)))
    case .training: return .term(.training(try phrase(value)))
    case .id: return .term(try identifier(value))
    case .rna:
      if let number = RNANumber(value.text) { return .term(.rna(number.text)) }
      if let number = FormerNumber(value.text) { return .term(.rna(number.text)) }
      throw .badValue(
        value.text, field: .rna, column: value.column,
        fr: "un numéro RNA a un W et neuf caractères, comme W751234567",
        en: "an RNA number has a W and nine characters, like W751234567")
    case .score: return .term(.score(value.comparison, try tenths(value)))
    case .stale: return .term(.stale(value.comparison, try days(value, negative: false)))
    case .due: return .term(.due(value.comparison, try days(value, negative: true)))
    case .since: return .term(.since(value.comparison, try days(value, negative: false)))
    case .was, .entered, .passed, .closed, .topic, .missing, .waiver, .takenover:
      return .term(try past(value))
    case .sort: return .order(try QueryOrder.parse(value.text, column: value.column))
    }
  }

  func unknown(_ value: Value, among words: [String]) -> QueryError {
    .unknownValue(value.text, field: value.field, column: value.column, among: words)
  }

  private func isMe(_ value: Value) -> Bool {
    !value.isWhole && [["me"], ["moi"]].contains(Fold.words(value.text))
  }

  private func phrase(_ value: Value) throws(QueryError) -> Phrase {
    guard let phrase = Phrase(value.text, isWhole: value.isWhole) else {
      throw .missingValue(value.field, column: value.column)
    }
    return phrase
  }

  private func identifier(_ value: Value) throws(QueryError) -> Term {
    if let reference = CaseReference(value.text, exactly: false) { return .reference(reference) }
    guard value.text.utf8.allSatisfy(Compact.isDigit), let id = Int64(value.text), id > 0 else {
      throw .badValue(
        value.text, field: .id, column: value.column, fr: "un numéro, ou une référence comme 2026-00042",
        en: "a number, or a reference like 2026-00042")
    }
    return .id(id)
  }

  /// A percentage with one decimal at most, as tenths.
  private func tenths(_ value: Value) throws(QueryError) -> Int {
    let text = value.text.filter { !$0.isWhitespace }
    let parts = (text.hasSuffix("%") ? text.dropLast() : text[...])
      .split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    if parts.count <= 2, (1...3).contains(parts[0].utf8.count),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(Compact.isDigit) }),
      let tenths = Int(parts[0] + (parts.dropFirst().first ?? "0")),
      tenths <= 1000
    {
      return tenths
    }
    throw .badValue(
      value.text, field: .score, column: value.column, fr: "un pourcentage de 0 à 100, comme 40 ou 62,5",
      en: "a percentage from 0 to 100, like 40 or 62.5")
  }

  /// A number of days: `30`, `30d`, `30j`, or weeks: `4w`, `4s`.
  private func days(_ value: Value, negative: Bool) throws(QueryError) -> Int {
    let text = Fold.key(value.text).filter { $0 != " " }
    let sign = negative && text.hasPrefix("-") ? -1 : 1
    let figure = sign < 0 ? text.dropFirst() : text[...]
    let digits = figure.prefix { $0.isASCII && $0.isNumber }
    let factor = ["": 1, "d": 1, "j": 1, "w": 7, "s": 7][figure.dropFirst(digits.count)]
    if let factor, (1...5).contains(digits.count), let number = Int(digits) { return sign * number * factor }
    throw .badValue(
      value.text, field: value.field, column: value.column,
      fr: "un nombre de jours comme 30j, ou de semaines comme 4s",
      en: "a number of days like 30d, or of weeks like 4w")
  }
}
