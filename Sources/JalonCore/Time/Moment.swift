/// When an act is done: the instant, and the day that it is where the adviser is.
public struct Moment: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var instant: Int64
  /// The civil day at the adviser's place.
  public var today: Day

  public init(instant: Int64, today: Day) {
    self.instant = instant
    self.today = today
  }

  /// Noon UTC of a day: for tests and invented programmes.
  public init(noonOf day: Day) {
    self.init(instant: (Int64(day.number) * 86_400 + 43_200) * 1000, today: day)
  }
}
