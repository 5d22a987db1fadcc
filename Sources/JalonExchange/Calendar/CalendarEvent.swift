public import JalonCore

/// Something on a day, or at an hour of it, that a calendar shows.
public struct CalendarEvent: Sendable, Hashable {
  /// Stays the same when the date moves, so that a calendar replaces the event instead of showing it twice.
  public var id: String
  public var on: DayTime
  /// How long it lasts; without a time, the whole day.
  public var minutes: Int
  public var title: String
  public var details: String
  public var place: String?
  /// Whether one is not free meanwhile: a meeting is, a due date is not.
  public var isBusy: Bool

  public init(
    id: String, on: DayTime, minutes: Int = 60, title: String, details: String = "", place: String? = nil,
    isBusy: Bool = true
  ) {
    self.id = id
    self.on = on
    self.minutes = minutes
    self.title = title
    self.details = details
    self.place = place
    self.isBusy = isBusy
  }
}
