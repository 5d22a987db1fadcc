import JalonCore

/// Turns the filter of a query into SQL over one of the two lists: one condition for both engines.
struct QueryCompiler {
  let listing: Listing
  let asking: Asking
  let engine: EngineName

  /// Which rows are asked for.
  ///
  /// - Parameter walked: the column along which the list is walked: the engine is kept from taking the index of another
  ///   one, since it doesn't know how many rows each term leaves. `nil` lets it choose.
  func condition(_ filter: Filter, walking walked: SortColumn?) -> Condition {
    let column = walked.map { walked in
      { (name: String) in
        let plain = #""\#(listing.table)"."\#(name)""#
        return name == walked.name || !Self.indexed.contains(name) ? plain : unindexed(plain, name)
      }
    }
    return condition(filter) { term in
      switch listing {
      case .cases: CaseTerms(row: listing.table, asking: asking, column: column).condition(term)
      case .register: RegisterTerms(asking: asking, column: column).condition(term)
      }
    }
  }

  private func condition(_ filter: Filter, _ translate: (Term) -> Condition) -> Condition {
    switch filter {
    case .all(let parts): .all(parts.map { condition($0, translate) })
    case .any(let parts): .any(parts.map { condition($0, translate) })
    case .not(let part): .not(condition(part, translate))
    case .term(let term): translate(term)
    }
  }

  /// Columns with an index of their own beside those of the walk.
  private static let indexed: Set<String> = [
    "stage", "status", "adviser_key", "sort_department", "score", "next_follow_up",
  ]

  /// An expression of the same value that no index is made of, in words that both engines read.
  private func unindexed(_ column: String, _ name: String) -> String {
    name == "score" ? "(\(column) + 0)" : "(\(column) || '')"
  }
}
