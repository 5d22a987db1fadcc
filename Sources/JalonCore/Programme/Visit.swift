/// What has changed in a case since an adviser last opened it.
public struct Visit: Sendable, Hashable {
  /// The day of the visit before.
  public var on: Day
  /// What was done since, by whomever, the latest first; what was taken back is not in it.
  public var since: [HistoryEntry]

  public init(on: Day, since: [HistoryEntry]) {
    self.on = on
    self.since = since
  }

  /// Entries that are told at most.
  public static let most = 200
}
