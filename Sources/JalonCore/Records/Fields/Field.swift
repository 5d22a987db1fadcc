/// One field of a kind of record: its name (the same in JSON and as a column), and how it is read and set.
///
/// These tables are all that the store, the journal, undo, conflicts and erasure know of a record.
public struct Field<Owner: Sendable>: Sendable {
  public let name: String
  /// A personal value: the journal keeps it apart, so that an erasure can empty it.
  public let isPersonal: Bool
  /// The kind of record that the value names, where it is an id.
  public let target: RecordKind?
  let get: @Sendable (Owner) -> Value
  let set: @Sendable (inout Owner, Value) -> Bool

  init<Kept: Storable>(
    _ name: String, _ path: any WritableKeyPath<Owner, Kept> & Sendable, personal: Bool = false,
    names target: RecordKind? = nil
  ) {
    self.name = name
    isPersonal = personal
    self.target = target
    get = { $0[keyPath: path].stored }
    set = { owner, value in
      guard let kept = Kept.restored(from: value) else { return false }
      owner[keyPath: path] = kept
      return true
    }
  }
}
