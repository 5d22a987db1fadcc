import JalonCore

/// A way in which an index finds the rows of a filter by itself, without walking the list.
struct Lookup: Sendable, Hashable {
  /// Statements of ids. Together they find every row of the filter, and perhaps others, in no order.
  var parts: [Condition]

  init(_ parts: [Condition]) { self.parts = parts }

  /// One statement of ids, each once.
  var statement: Condition {
    guard parts.count > 1 else { return parts.first ?? .never }
    let sql = parts.map { #"SELECT "id" FROM (\#($0.sql)) AS "part""# }.joined(separator: " UNION ")
    return Condition(sql, parts.flatMap(\.arguments))
  }

  /// How many rows it finds, one found twice counted twice; some number above `limit` where they are more.
  func count(upTo limit: Int, _ connection: any Connection) throws(Refusal) -> Int {
    var count = 0
    for part in parts where count <= limit {
      let sql = #"SELECT count(*) FROM (SELECT "id" FROM (\#(part.sql)) AS "hit" LIMIT ?) AS "few""#
      count += Int(try connection.int(sql, part.arguments + [.int(Int64(limit + 1))]) ?? 0)
    }
    return count
  }

  /// The one that finds the fewest rows, where one finds no more than `limit`.
  static func narrowest(
    _ lookups: [Lookup], upTo limit: Int, _ connection: any Connection
  ) throws(Refusal) -> Lookup? {
    var best: (lookup: Lookup, count: Int)?
    for lookup in lookups {
      let most = best.map { $0.count - 1 } ?? limit
      let count = try lookup.count(upTo: most, connection)
      if count <= most { best = (lookup, count) }
      if count == 0 { break }
    }
    return best?.lookup
  }
}

extension QueryCompiler {
  /// The lookups of a filter; none where no index helps.
  ///
  /// - Parameter walked: the column of the walk, whose own index finds what is said of it already.
  func lookups(_ filter: Filter, walking walked: SortColumn?) -> [Lookup] {
    switch filter {
    case .term(let term): lookup(term, walked).map { [Lookup([$0])] } ?? []
    case .not: []
    case .any(let parts):
      // Each part by one index; a part without one would leave rows out.
      united(parts.map { lookups($0, walking: nil).first })
    case .all(let parts):
      // Words side by side are looked up together: few rows bear them all.
      (together(parts.compactMap(\.phrase)).map { [Lookup([$0])] } ?? [])
        + parts.filter { $0.phrase == nil }.flatMap { lookups($0, walking: walked) }
    }
  }

  private func united(_ parts: [Lookup?]) -> [Lookup] {
    let found = parts.compactMap { $0 }
    return !found.isEmpty && found.count == parts.count ? [Lookup(found.flatMap(\.parts))] : []
  }

  private func together(_ phrases: [Phrase]) -> Condition? {
    phrases.isEmpty ? nil : WordIndex(engine: engine, listing: listing).lookup(phrases)
  }

  private func lookup(_ term: Term, _ walked: SortColumn?) -> Condition? {
    switch (listing, term) {
    case (_, .words(let phrase)): together([phrase])
    case (.register, .reference(let reference)):
      Condition(#"SELECT "association" AS "id" FROM "case" WHERE "reference" = ?"#, [.text(reference.text)])
    case (_, .department): plain(term, on: "sort_department", walked)
    case (.cases, .adviser), (.cases, .mine): plain(term, on: "adviser_key", walked)
    case (.cases, .score): plain(term, on: "score", walked)
    case (.cases, .due): plain(term, on: "next_follow_up", walked)
    case (.cases, .stage): plain(term, on: "stage", walked)
    case (.cases, .status): plain(term, on: "status", walked)
    case (_, .id), (.cases, .reference): plain(term, on: "id", walked)
    case (.cases, .rna): plain(term, on: "association", walked)
    case (.register, .rna): plain(term, on: "id", walked)
    // The cases are few beside the register: whatever is said of them is looked for among them.
    case (.register, .stage), (.register, .status), (.register, .adviser), (.register, .mine),
      (.register, .tag), (.register, .score), (.register, .stale), (.register, .due):
      throughCases(term)
    case (_, .network), (_, .sector), (_, .city), (.cases, .tag), (.cases, .stale): nil
    }
  }

  private func plain(_ term: Term, on column: String, _ walked: SortColumn?) -> Condition? {
    if column == walked?.name { return nil }
    let found = condition(.term(term), walking: nil)
    return Condition(#"SELECT "id" FROM "\#(listing.table)" WHERE \#(found.sql)"#, found.arguments)
  }

  private func throughCases(_ term: Term) -> Condition {
    let found = CaseTerms(row: "case_row", asking: asking).condition(term)
    return Condition(
      #"SELECT DISTINCT "association" AS "id" FROM "case_row" WHERE \#(found.sql)"#, found.arguments)
  }
}

extension Filter {
  /// The phrase of a term that searches words.
  fileprivate var phrase: Phrase? {
    if case .term(.words(let phrase)) = self { phrase } else { nil }
  }
}
