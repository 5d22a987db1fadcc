/// How much at ease a referent was with digital tools, over time, as the journal has it.
public struct ConfidenceChange: Sendable, Hashable {
  public let referent: Int64
  public let on: Day
  public let from: Referent.Confidence?
  public let to: Referent.Confidence?

  /// The changes that stand, earliest first, from the history of a case; what was taken back is left out.
  public static func all(in history: [HistoryEntry]) -> [ConfidenceChange] {
    history.filter { $0.undoneBy == nil && $0.act != .undo }.sorted { $0.id < $1.id }.flatMap { entry in
      entry.changes.compactMap { change in
        guard change.kind == .referent, change.act != .delete, let after = change.after("confidence") else {
          return nil
        }
        let before = change.before("confidence") ?? .null
        return ConfidenceChange(
          referent: change.id, on: entry.day, from: Referent.Confidence?.restored(from: before) ?? nil,
          to: Referent.Confidence?.restored(from: after) ?? nil)
      }
    }
  }
}
