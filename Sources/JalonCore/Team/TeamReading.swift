/// The figures behind the screens of a lead. Each respects the filter of its scope; all count whole cases of the same rows that the list
/// of cases shows, so that a query opens those behind each (`TeamScope`).
///
/// Every call gives up with any refusal once `isCancelled` says so.
public protocol TeamReading: Sendable {
  /// Where the open cases stand, split where that is asked for.
  func teamBoard(
    _ scope: TeamScope, by grouping: TeamGrouping?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamBoard

  /// The flow of a period, with what will be late.
  func teamFlow(
    _ scope: TeamScope, over period: FigurePeriod, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamFlow

  /// One for each adviser who follows cases, or has something left; in the order of their names.
  func teamLoad(
    _ scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [AdviserLoad]

  func teamNeeds(
    _ scope: TeamScope, over period: FigurePeriod, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> NeedsOverTime

  /// - Parameter limit: how many waivers of each kind are read.
  func teamReview(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamReview

  /// How much waits for a lead, counted without reading any of it.
  func teamWaiting(
    _ scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamWaiting

  /// The waivers that nobody has decided yet (`TeamReview/asked`), by their ids, the one asked for first coming first.
  ///
  /// - Parameter limit: how many are read, 10,000 at most.
  func askedWaivers(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [Int64]

  /// The cases under way that have been in their stage for the longest time beyond what is usual, those first.
  func standingStill(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [CaseRow]

  /// All of them over a period, as they stand at one moment.
  func teamFigures(_ scope: TeamScope, over period: FigurePeriod) throws(Refusal) -> TeamFigures
}
