import JalonCore

/// The ways in which an index finds the rows of a filter by itself, without walking the list.
extension QueryCompiler {
  /// Statements of ids. Each finds every row of the filter, and perhaps others, in no order; none where no index helps.
  func lookups(_ filter: Filter) -> [Condition] {
    switch filter {
    case .term(let term): lookup(term).map { [$0] } ?? []
    case .not: []
    case .any(let parts):
      // Each part by one index; a part without one would leave rows out.
      united(parts.map { lookups($0).first })
    case .all(let parts):
      // Words side by side are looked up together: few rows bear them all.
      together(parts.compactMap(\.phrase)) + parts.filter { $0.phrase == nil }.flatMap(lookups)
    }
  }

  private func united(_ parts: [Condition?]) -> [Condition] {
    let found = parts.compactMap { $0 }
    guard !found.isEmpty, found.count == parts.count else { return [] }
    let sql = found.map { #"SELECT "id" FROM (\#($0.sql)) AS "part""# }.joined(separator: " UNION ")
    return [Condition(sql, found.flatMap(\.arguments))]
  }

  private func together(_ phrases: [Phrase]) -> [Condition] {
    phrases.isEmpty ? [] : [WordIndex(engine: engine, listing: listing).lookup(phrases)]
  }

  private func lookup(_ term: Term) -> Condition? {
    switch (listing, term) {
    case (_, .words(let phrase)): together([phrase]).first
    case (.cases, .reference(let reference)):
      Condition(#"SELECT "id" FROM "case" WHERE "reference" = ?"#, [.text(reference.text)])
    case (_, .department), (_, .id), (_, .rna), (.cases, .stage), (.cases, .status), (.cases, .adviser),
      (.cases, .mine), (.cases, .score), (.cases, .due):
      plain(term)
    // The cases are few beside the register: whatever is said of them is looked for among them.
    case (.register, .stage), (.register, .status), (.register, .adviser), (.register, .mine),
      (.register, .tag), (.register, .reference), (.register, .score), (.register, .stale),
      (.register, .due):
      throughCases(term)
    case (_, .network), (_, .sector), (_, .city), (.cases, .tag), (.cases, .stale): nil
    }
  }

  private func plain(_ term: Term) -> Condition {
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
