/// One entry of the journal, as people read it.
public struct HistoryEntry: Sendable, Hashable, Identifiable {
  public enum Act: String, Sendable, Codable {
    case act, undo, redo, batch
  }

  public var id: Int64
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var instant: Int64
  public var day: Day
  public var adviser: String
  public var act: Act
  public var command: String
  /// The entry that an undo or a redo is about.
  public var about: Int64?
  /// The entry that took this one back, where one did.
  public var undoneBy: Int64?
  /// Before and after of each field; an erased personal value reads as null.
  public var changes: [Change]

  public init(
    id: Int64, instant: Int64, day: Day, adviser: String, act: Act, command: String, about: Int64?,
    undoneBy: Int64?,
    changes: [Change]
  ) {
    self.id = id
    self.instant = instant
    self.day = day
    self.adviser = adviser
    self.act = act
    self.command = command
    self.about = about
    self.undoneBy = undoneBy
    self.changes = changes
  }
}
