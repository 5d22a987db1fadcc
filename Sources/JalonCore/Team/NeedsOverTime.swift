/// What associations ask for, month by month.
///
/// A need counts in the month of the day on which it was recorded, once for each of its topics; in `needs` it counts once. Needs of
/// closed cases count as those of others do.
public struct NeedsOverTime: Sendable, Hashable {
  /// What the needs of a row are about.
  public enum Topic: Sendable, Hashable {
    case known(NeedTopic)
    /// A word of their own.
    case free(String)
    /// Nothing was said.
    case none

    /// What stands for it in what is printed: the id of a known topic, a free word, or `none`.
    public var key: String {
      switch self {
      case .known(let topic): topic.rawValue
      case .free(let word): word
      case .none: "none"
      }
    }

    public var label: Localized {
      switch self {
      case .known(let topic): topic.label
      case .free(let word): Localized(word)
      case .none: Localized(fr: "sans thème", en: "no topic")
      }
    }
  }

  public struct Row: Sendable, Hashable {
    public let topic: Topic
    /// One for each step.
    public var counts: [Int]
    public var total: Int { counts.reduce(0, +) }
  }

  public let period: FigurePeriod
  public let steps: [ClosedRange<Day>]
  /// Known topics in their order, those asked for only; then words of their own, the most frequent first; then needs without a topic.
  public let rows: [Row]
  /// Needs recorded in each step, whatever their topics.
  public let needs: [Int]

  /// How many steps are over: the last one is not, where the period ends within it.
  public var wholeSteps: Int {
    guard let last = steps.last else { return 0 }
    return steps.count - (period.step.next(after: last.lowerBound) == last.upperBound + 1 ? 0 : 1)
  }

  /// The largest figure of a cell.
  public var peak: Int { rows.flatMap(\.counts).max() ?? 0 }
}

/// Counts needs over a period.
public struct NeedCount: Sendable {
  /// What was counted of the needs with the same topics.
  private struct Tally: Sendable {
    let topics: Set<NeedsOverTime.Topic>
    var counts: [Int]
  }

  private let period: FigurePeriod
  private let steps: [ClosedRange<Day>]
  private let days: StepDays
  private var tallies: [Tally] = []
  /// How a free word is shown: as it was first met. Words that differ by case or accents alone are one.
  private var forms: [String: NeedsOverTime.Topic] = [:]

  public init(period: FigurePeriod) {
    self.period = period
    steps = period.steps
    days = StepDays(period)
  }

  /// The number by which needs with some topics are added.
  public mutating func number(of topics: [String]) -> Int {
    let topics = Set(topics.map { topic($0) })
    tallies.append(
      Tally(topics: topics.isEmpty ? [.none] : topics, counts: Array(repeating: 0, count: steps.count)))
    return tallies.count - 1
  }

  /// Adds needs that were recorded on the same day.
  ///
  /// - Parameter number: of their topics (`number(of:)`).
  public mutating func add(_ count: Int = 1, of number: Int, on day: Day) {
    guard let step = days.step(of: day) else { return }
    tallies[number].counts[step] += count
  }

  /// Adds a need.
  public mutating func add(on day: Day, topics: [String]) { add(of: number(of: topics), on: day) }

  private mutating func topic(_ kept: String) -> NeedsOverTime.Topic {
    if let known = NeedTopic(rawValue: kept) { return .known(known) }
    let key = Fold.key(kept)
    if let form = forms[key] { return form }
    forms[key] = .free(kept)
    return .free(kept)
  }

  public var figures: NeedsOverTime {
    let none = Array(repeating: 0, count: steps.count)
    var needs = none
    var counts: [NeedsOverTime.Topic: [Int]] = [:]
    for tally in tallies where tally.counts.contains(where: { $0 > 0 }) {
      for (step, count) in tally.counts.enumerated() where count > 0 {
        needs[step] += count
        for topic in tally.topics { counts[topic, default: none][step] += count }
      }
    }
    let known = NeedTopic.allCases.map { NeedsOverTime.Topic.known($0) }
    let free = counts.filter { if case .free = $0.key { true } else { false } }
      .map { (topic: $0.key, total: $0.value.reduce(0, +), word: $0.key.label.fr) }
      .sorted { ($1.total, $0.word) < ($0.total, $1.word) }.map(\.topic)
    let rows = (known + free + [.none]).compactMap { topic in
      counts[topic].map { NeedsOverTime.Row(topic: topic, counts: $0) }
    }
    return NeedsOverTime(period: period, steps: steps, rows: rows, needs: needs)
  }
}
