import JalonCore

/// A way in which an index finds the rows of a filter by itself, without walking the list.
struct Lookup: Sendable, Hashable {
  /// Statements of ids. Together they find every row of the filter, and perhaps others, in no order.
  var parts: [Condition]
  /// Places among the parts of the filter that hold for exactly these rows: nobody need look at them again.
  var covers: Set<Int> = []
  /// How many letters are known, at most, of the words that it looks for; `nil` where it looks for something else. Of one or two, most rows
  /// bear such words.
  var letters: Int?

  init(_ parts: [Condition], covers: Set<Int> = [], letters: Int? = nil) {
    self.parts = parts
    self.covers = covers
    self.letters = letters
  }

  /// One statement of ids, each once.
  var statement: Condition {
    guard parts.count > 1 else { return parts.first ?? .never }
    let sql = parts.map { #"SELECT "id" FROM (\#($0.sql)) AS "part""# }.joined(separator: " UNION ")
    return Condition(sql, parts.flatMap(\.arguments))
  }

  /// The ids that it finds, `limit` of them at most.
  func ids(upTo limit: Int, _ connection: any Connection) throws(Refusal) -> [Int64] {
    var found: [Int64] = []
    try connection.eachID(inquiry(upTo: limit)) { found.append($0) }
    return found
  }

  /// What is asked for these.
  func inquiry(upTo limit: Int) -> Inquiry {
    let found = statement
    return Inquiry(
      #"SELECT "id" FROM (\#(found.sql)) AS "few" LIMIT ?"#, found.arguments + [.int(Int64(limit))])
  }
}

extension Filter {
  /// What must hold side by side.
  var parts: [Filter] { if case .all(let parts) = self { parts } else { [self] } }

  /// What is left of it without some of its parts.
  func without(_ covered: Set<Int>) -> Filter {
    .conjunction(parts.enumerated().filter { !covered.contains($0.offset) }.map(\.element))
  }

  /// Whether it looks for words, and for nothing else.
  var isOfWords: Bool { !isEverything && parts.allSatisfy { $0.phrase != nil } }

  /// The phrase of a term that searches words.
  var phrase: Phrase? {
    if case .term(.words(let phrase)) = self { phrase } else { nil }
  }
}

extension QueryCompiler {
  /// The lookups of a filter; none where no index helps.
  ///
  /// - Parameter walked: the column of the walk, whose own index finds what is said of it already.
  func lookups(_ filter: Filter, walking walked: SortColumn?) -> [Lookup] {
    let parts = filter.parts
    // Words side by side are looked up together: few rows bear them all.
    let worded = parts.indices.filter { parts[$0].phrase != nil }
    var found: [Lookup] = []
    let phrases = worded.compactMap { parts[$0].phrase }
    if let statement = together(phrases) {
      let letters = phrases.flatMap(\.words).map(\.utf8.count).max()
      found.append(Lookup([statement], covers: Set(worded), letters: letters))
    }
    for (place, part) in parts.enumerated() where part.phrase == nil {
      found += lookups(of: part, at: place, walked)
    }
    return found
  }

  private func lookups(of part: Filter, at place: Int, _ walked: SortColumn?) -> [Lookup] {
    switch part {
    case .term(let term):
      lookup(term, walked).map { [Lookup([$0], covers: covers(term) ? [place] : [])] } ?? []
    case .not: []
    case .any(let parts):
      // Each part by one index; a part without one would leave rows out.
      united(parts.map { lookups($0, walking: nil).first })
    case .all: lookups(part, walking: walked).map { Lookup($0.parts) }
    }
  }

  private func united(_ parts: [Lookup?]) -> [Lookup] {
    let found = parts.compactMap { $0 }
    return !found.isEmpty && found.count == parts.count ? [Lookup(found.flatMap(\.parts))] : []
  }

  private func together(_ phrases: [Phrase]) -> Condition? {
    phrases.isEmpty ? nil : WordIndex(engine: engine, listing: listing).lookup(phrases)
  }

  /// Whether the lookup of a term finds the rows for which it holds, and no others.
  private func covers(_ term: Term) -> Bool {
    switch (listing, term) {
    // Cities and tags stand among the words, with others beside them.
    case (_, .city), (.cases, .tag), (.cases, .owner): false
    // The case shown beside an association is not its only one.
    case (.register, .reference), (.register, .stage), (.register, .status), (.register, .adviser),
      (.register, .mine), (.register, .tag), (.register, .action), (.register, .flag), (.register, .owner),
      (.register, .pool), (.register, .training), (.register, .score), (.register, .stale), (.register, .due),
      (.register, .since), (.register, .was), (.register, .entered), (.register, .passed),
      (.register, .ended),
      (.register, .asked), (.register, .missing), (.register, .waiver), (.register, .shared),
      (.register, .takenOver):
      false
    default: true
    }
  }

  private func lookup(_ term: Term, _ walked: SortColumn?) -> Condition? {
    switch (listing, term) {
    case (_, .words(let phrase)), (_, .city(let phrase)): together([phrase])
    case (.cases, .tag(let key)): together(Phrase(key).map { [$0] } ?? [])
    case (.cases, .owner(let phrase)): together([phrase])
    case (.cases, .pool(let phrase)): NamedStatements.casesInPool(phrase)
    case (.cases, .training(let phrase)): NamedStatements.casesWithTraining(phrase)
    case (.cases, .action): plain(term, on: "next_action", walked)
    case (.cases, .flag): plain(term, on: "action_flags", walked)
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
      (.register, .tag), (.register, .action), (.register, .flag), (.register, .owner), (.register, .pool),
      (.register, .training), (.register, .score),
      (.register, .stale), (.register, .due), (.register, .since), (.register, .was), (.register, .entered),
      (.register, .passed), (.register, .ended), (.register, .asked), (.register, .missing),
      (.register, .waiver), (.register, .shared), (.register, .takenOver):
      throughCases(term)
    case (.cases, .was(let stage, let day)): PastStatements.was(stage, day)
    case (.cases, .entered(let stage, let span)): PastStatements.entered(stage, span)
    case (.cases, .passed(let stage, let span)): PastStatements.passed(stage, span)
    case (.cases, .ended(let outcome, let span)): PastStatements.ended(outcome, span)
    case (.cases, .asked(let topic, let span)):
      PastStatements.asked(topic, span, among: asking.topics)
    case (.cases, .missing(let condition)): PastStatements.missing(condition)
    case (.cases, .waiver(let state)): PastStatements.waiver(state)
    case (.cases, .shared(let phrase)): PastStatements.shared(with: asking.names(phrase), on: asking.today)
    case (_, .unrecorded(.department)): plain(term, on: "sort_department", walked)
    case (_, .unrecorded), (_, .network), (_, .sector), (.cases, .stale), (.cases, .since),
      (.cases, .takenOver):
      nil
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
