/// What the list of trainings is sorted by; those whose evidence file is complete stand behind the others.
public enum TrainingSort: String, CaseIterable, Codable, Sendable {
  /// The latest one first, before it those that have no half-day yet.
  case day
  case title, association
}

/// One line of the list of trainings.
public struct TrainingRow: Sendable, Hashable, Identifiable {
  public var entry: TrainingEntry
  /// How many are enrolled.
  public var enrolled: Int
  /// Pieces of the evidence file that are there or do not apply, and all of them.
  public var settled: Int
  public var pieces: Int
  /// The day by which the next missing piece is due.
  public var nextDue: Day?

  public init(_ entry: TrainingEntry, _ evidence: EvidenceFile, enrolled: Int) {
    self.entry = entry
    self.enrolled = enrolled
    pieces = evidence.lines.count
    settled = pieces - evidence.missing
    nextDue = evidence.nextDue
  }

  public var id: Int64 { entry.id }
  public var key: RowKey { RowKey(sort: .null, id: id) }
}

/// A training as far as it is found and put in order; the rest of its line takes more reading.
public struct TrainingEntry: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var association: Int64
  public var `case`: Int64
  public var title: String
  /// The association's.
  public var name: String
  /// Who follows the case.
  public var adviser: String
  public var firstOn: Day?
  public var lastOn: Day?
  public var halfDays: Int
  public var declaredOn: Day?

  public init(
    id: Int64, association: Int64, case: Int64, title: String, name: String, adviser: String, firstOn: Day?,
    lastOn: Day?, halfDays: Int, declaredOn: Day?
  ) {
    self.id = id
    self.association = association
    self.case = `case`
    self.title = title
    self.name = name
    self.adviser = adviser
    self.firstOn = firstOn
    self.lastOn = lastOn
    self.halfDays = halfDays
    self.declaredOn = declaredOn
  }

  /// The trainings that a query finds: by the title, the association and the adviser.
  ///
  /// - Throws: `query.wordsOnly`.
  public static func found(
    in all: [TrainingEntry], _ query: Query, me: String?
  ) throws(Refusal) -> [TrainingEntry] {
    var found: [TrainingEntry] = []
    for entry in all
    where try query.filter.holds(of: [entry.title, entry.name], adviser: entry.adviser, me: me) {
      found.append(entry)
    }
    return found
  }
}

extension PageRequest where Sort == TrainingSort {
  /// The part of all trainings that is asked for.
  ///
  /// - Throws: `query.wordsOnly`.
  public func page(of all: [TrainingEntry]) throws(Refusal) -> Page<TrainingEntry> {
    let found = try TrainingEntry.found(in: all, query, me: me)
    return Page(of: found.sorted { isBefore($0, $1) }, at: anchor, limit: limit)
  }

  private func isBefore(_ one: TrainingEntry, _ other: TrainingEntry) -> Bool {
    let areComplete = (one.declaredOn != nil, other.declaredOn != nil)
    if areComplete.0 != areComplete.1 { return areComplete.1 }
    let (first, second) = descending ? (other, one) : (one, other)
    let titles = (Fold.key(first.title), Fold.key(second.title))
    switch sort {
    case .day:
      let days = (first.lastOn?.number ?? .max, second.lastOn?.number ?? .max)
      return (days.1, titles.0, first.id) < (days.0, titles.1, second.id)
    case .title: return (titles.0, first.id) < (titles.1, second.id)
    case .association:
      return (Fold.key(first.name), titles.0, first.id) < (Fold.key(second.name), titles.1, second.id)
    }
  }
}
