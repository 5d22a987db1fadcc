/// What a list shows and in which order, as a person or a script asks for it: `stage:plan adviser:me stale>30d sort:-score`.
///
/// Terms side by side must all hold and bind tighter than `or`; `-` before a term negates it, brackets group, quotes keep
/// words together. Field names and values are accepted in French and in English, whatever the case and the accents.
/// A query never depends on the day it is read: `today` and `me` come in when it is answered, so it can be saved.
public struct Query: Sendable, Hashable {
  public var filter: Filter
  /// `nil` where the list keeps the order it has.
  public var order: QueryOrder?

  public init(filter: Filter = .everything, order: QueryOrder? = nil) {
    self.filter = filter
    self.order = order
  }

  /// Reads a whole query.
  ///
  /// - Throws: the first fault, with its column and the nearest valid word.
  public static func parse(_ text: String, vocabulary: QueryVocabulary = .standard) throws(QueryError)
    -> Query
  {
    var parser = QueryParser(text, vocabulary: vocabulary, whileTyping: false)
    return try parser.parse()
  }

  /// Reads a query that is still being typed: a last term that isn't finished (`stage:`, `stage:pl`, an open bracket,
  /// a dangling `or`) is left out, an open quote ends where the text ends. Nothing ever fails.
  ///
  /// - Returns: the query, and the first fault in what is already behind the cursor. The faulty term is left out; a list
  ///   had better keep what it shows while there is one.
  public static func parsePartial(
    _ text: String, vocabulary: QueryVocabulary = .standard
  ) -> (query: Query, fault: QueryError?) {
    var parser = QueryParser(text, vocabulary: vocabulary, whileTyping: true)
    do {
      return (try parser.parse(), parser.fault)
    } catch {
      return (Query(), error)
    }
  }
}

/// Conditions put together.
public indirect enum Filter: Sendable, Hashable {
  /// Holds where all of them hold; of none: always.
  case all([Filter])
  /// Holds where one of them holds; of none: never.
  case any([Filter])
  case not(Filter)
  case term(Term)

  /// Holds for every row.
  public static let everything = Filter.all([])

  public var isEverything: Bool { self == .everything }

  /// All of them, without a level that says nothing: nested lists are joined, a list of one is its element.
  public static func conjunction(_ parts: [Filter]) -> Filter {
    let flat = parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// One of them, without a level that says nothing.
  public static func disjunction(_ parts: [Filter]) -> Filter {
    let flat = parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } }
    return flat.count == 1 ? flat[0] : .any(flat)
  }
}
