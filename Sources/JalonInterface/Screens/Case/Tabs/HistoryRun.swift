import JalonCore

/// Entries of the journal that are read as one: an interview leaves fifty answers behind each other.
struct HistoryRun {
  /// Fewer answers than this stand for themselves.
  private static let least = 4

  /// Latest first, at least one.
  let entries: [HistoryEntry]

  /// What the cursor stands on: the run, or its only entry.
  var item: CaseItem { isFolded ? .answers(entries[0].id) : .entry(entries[0].id) }

  /// Whether it is shown as one line.
  var isFolded: Bool { entries.count > 1 }

  /// The entries in order, answers of one day by one adviser taken together where they follow each other.
  static func runs(of history: [HistoryEntry]) -> [HistoryRun] {
    var runs: [HistoryRun] = []
    var rest = history[...]
    while let first = rest.first {
      let run =
        isAnswer(first)
        ? rest.prefix { isAnswer($0) && $0.day == first.day && $0.adviser == first.adviser } : []
      if run.count >= least {
        runs.append(HistoryRun(entries: Array(run)))
        rest = rest.dropFirst(run.count)
      } else {
        runs.append(HistoryRun(entries: [first]))
        rest = rest.dropFirst()
      }
    }
    return runs
  }

  /// Answers that stand: one that was taken back is worth its own line.
  private static func isAnswer(_ entry: HistoryEntry) -> Bool {
    entry.act == .act && entry.command == AnswerQuestion.name && entry.undoneBy == nil
  }
}
