import ArgumentParser
import JalonCore

/// What every list takes: a query, an order and a limit.
struct ListOptions: ParsableArguments {
  @Argument(
    help: say(
      "ce qui est cherché (etape:plan conseiller:moi…)\u{202F}; après -- si la requête commence par un tiret",
      "what to look for (stage:plan adviser:me…); after -- where the query begins with a dash"))
  var query: [String] = []

  @Option(help: say("n lignes au plus", "at most n lines"))
  var limit: Int?

  @Option(
    parsing: .unconditional,
    help: say("l’ordre\u{202F}; - devant inverse", "the order; - before it reverses"))
  var sort: String?

  /// - Throws: `usage.badLimit`.
  func checkedLimit() throws(Refusal) -> Int { try Self.checked(limit) }

  /// - Throws: `usage.badLimit`.
  static func checked(_ limit: Int?) throws(Refusal) -> Int {
    guard let limit else { return .max }
    guard limit >= 0 else {
      throw Refusal(
        "usage.badLimit", fr: "--limit vaut \(limit)\u{202F}: donner un nombre positif",
        en: "--limit is \(limit): give a positive number", kind: .usage)
    }
    return limit
  }

  /// - Throws: the first fault of the query, with its column and the nearest word.
  func parsedQuery(_ vocabulary: QueryVocabulary) throws(Refusal) -> Query {
    do throws(QueryError) {
      return try Query.parse(query.joined(separator: " "), vocabulary: vocabulary)
    } catch {
      throw error.refusal
    }
  }
}
