/// What was done: durable when it is received.
public struct Receipt: Sendable, Hashable {
  /// The record made or altered.
  public var id: Int64?
  /// The entry of the journal.
  public var entry: Int64
  /// The name of the command done, undone or done again.
  public var command: String
  public var association: Int64?
  /// The association's name, so that what is taken back can be named.
  public var associationName: String?
  public var caseID: Int64?
  /// How many acts it stands for: several where they were one batch.
  public var acts: Int
  public var warnings: [String]
  /// What was written; for an undo or a redo, what that wrote. Empty for many acts at once.
  public var changes: [Change]

  public init(
    id: Int64?, entry: Int64, command: String, association: Int64?, associationName: String? = nil,
    caseID: Int64?, acts: Int = 1, warnings: [String] = [], changes: [Change] = []
  ) {
    self.id = id
    self.entry = entry
    self.command = command
    self.association = association
    self.associationName = associationName
    self.caseID = caseID
    self.acts = acts
    self.warnings = warnings
    self.changes = changes
  }
}
