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

  /// The largest figure of a cell.
  public var peak: Int { rows.flatMap(\.counts).max() ?? 0 }
}

/// Counts needs over a period.
public struct NeedCount: Sendable {
  private let period: FigurePeriod
  private let steps: [ClosedRange<Day>]
  private var needs: [Int]
  private var counts: [NeedsOverTime.Topic: [Int]] = [:]
  /// How a free word is shown: as it was first met. Words that differ by case or accents alone are one.
  private var forms: [String: NeedsOverTime.Topic] = [:]

  public init(period: FigurePeriod) {
    self.period = period
    steps = period.steps
    needs = Array(repeating: 0, count: steps.count)
  }

  /// Adds needs that were recorded on the same day with the same topics.
  public mutating func add(_ count: Int = 1, on day: Day, topics: [String]) {
    guard let step = steps.firstIndex(where: { $0.contains(day) }) else { return }
    needs[step] += count
    let topics = Set(topics.map { topic($0) })
    for topic in topics.isEmpty ? [.none] : topics {
      counts[topic, default: Array(repeating: 0, count: steps.count)][step] += count
    }
  }

  private mutating func topic(_ kept: String) -> NeedsOverTime.Topic {
    if let known = NeedTopic(rawValue: kept) { return .known(known) }
    let key = Fold.key(kept)
    if let form = forms[key] { return form }
    forms[key] = .free(kept)
    return .free(kept)
  }

  public var figures: NeedsOverTime {
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
