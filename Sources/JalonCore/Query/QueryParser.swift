/// Reads a query: alternatives of lists of terms.
struct QueryParser {
  /// More brackets or negations inside one another are a mistake, and would exhaust the stack.
  static let deepest = 64

  private let tokens: [QueryToken]
  private let reader: QueryTermReader
  private let whileTyping: Bool
  private var place = 0
  private var depth = 0
  private var order: QueryOrder?
  /// While typing: the first fault in what is already behind the cursor.
  private(set) var fault: QueryError?

  init(_ text: String, vocabulary: QueryVocabulary, whileTyping: Bool) {
    var scanner = QueryScanner(text)
    tokens = scanner.scan()
    reader = QueryTermReader(vocabulary: vocabulary)
    self.whileTyping = whileTyping
  }

  mutating func parse() throws(QueryError) -> Query {
    var filter = try alternatives()
    while let stray = next, stray.kind == .close {
      try report(.strayBracket(column: stray.column))
      place += 1
      filter = .conjunction([filter, try alternatives()].compactMap(\.self))
    }
    return Query(filter: filter ?? .everything, order: order)
  }

  private var next: QueryToken? { place < tokens.count ? tokens[place] : nil }

  /// A fault stops a whole query; while typing it is kept aside and what it is about is left out.
  private mutating func report(_ error: QueryError) throws(QueryError) {
    guard whileTyping else { throw error }
    fault = fault ?? error
  }

  /// Lists of terms with `or` between them; `nil` where nothing is asked for.
  private mutating func alternatives() throws(QueryError) -> Filter? {
    var branches: [Filter] = []
    while true {
      let start = place
      if let branch = try terms() { branches.append(branch) }
      guard let token = next, token.kind == .either else {
        if place == start, place > 0, tokens[place - 1].kind == .either, !(whileTyping && next == nil) {
          try report(.danglingOr(column: tokens[place - 1].column))
        }
        return branches.isEmpty ? nil : .disjunction(branches)
      }
      // Typed so far, a last "or" may yet become "orchestre".
      if place == start, !(whileTyping && token.isLast) { try report(.danglingOr(column: token.column)) }
      place += 1
    }
  }

  private mutating func terms() throws(QueryError) -> Filter? {
    var parts: [Filter] = []
    while let token = next, token.kind != .close, token.kind != .either {
      if let part = try factor() { parts.append(part) }
    }
    return parts.isEmpty ? nil : .conjunction(parts)
  }

  private mutating func factor() throws(QueryError) -> Filter? {
    guard let token = next else { return nil }
    guard depth < QueryParser.deepest else {
      place = tokens.count
      try report(.tooDeep(column: token.column))
      return nil
    }
    switch token.kind {
    case .minus:
      place += 1
      depth += 1
      defer { depth -= 1 }
      return try factor().map(Filter.not)
    case .open:
      place += 1
      depth += 1
      defer { depth -= 1 }
      let inside = try alternatives()
      if next?.kind == .close {
        place += 1
      } else if !whileTyping {
        throw .openBracket(column: token.column)
      }
      return inside
    case .close, .either:
      return nil
    case .word:
      place += 1
      return try term(token)
    }
  }

  private mutating func term(_ token: QueryToken) throws(QueryError) -> Filter? {
    do throws(QueryError) {
      if let quote = token.openQuote, !whileTyping { throw .openQuote(column: quote) }
      switch try reader.read(token, after: place >= 2 ? tokens[place - 2] : nil) {
      case .term(let term): return .term(term)
      case .order(let asked):
        guard order == nil, depth == 0 else { throw .misplacedSort(column: token.column) }
        order = asked
        return nil
      case .nothing: return nil
      }
    } catch {
      if !(whileTyping && token.isLast) { try report(error) }
      return nil
    }
  }
}
