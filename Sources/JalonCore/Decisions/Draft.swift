/// A decision in the making: the snapshot as it becomes, and the changes that lead there.
///
/// A command reads it, checks the rules, and inserts or updates records; nothing else happens. What comes out
/// is a `Decision`. No clock, no file: time, adviser and identifiers were put in from outside.
public struct Draft {
  public let team: Team
  public let adviser: Adviser
  public let now: Moment
  /// The association concerned, as it becomes. `nil` for acts on the programme and for a new association.
  public internal(set) var file: AssociationFile?
  /// The association that is merged into `file`.
  let other: AssociationFile?
  /// The pool concerned, as it becomes.
  private(set) var pool: PoolSheet?
  /// The SHA-256 of the bytes that come with the command.
  let digest: String?
  var identifiers: NextIdentifiers
  var changes: [Change] = []
  private(set) var warnings: [String] = []

  init(_ situation: Situation) {
    team = situation.team
    adviser = situation.adviser
    now = situation.now
    file = situation.file
    other = situation.other
    pool = situation.pool
    digest = situation.digest
    identifiers = situation.identifiers
  }

  var today: Day { now.today }

  /// The association's file. Commands that name an association or a case always get one.
  func loadedFile() throws(Refusal) -> AssociationFile {
    guard let file else { throw Refusal.notFound(.association, 0) }
    return file
  }

  /// Makes a record with a new id, lets `fill` set its fields, and adds it.
  @discardableResult
  mutating func insert<R: Record>(_: R.Type, _ fill: (inout R) -> Void) throws(Refusal) -> R {
    var record = R(id: identifiers.take(R.kind))
    fill(&record)
    try note(.insert(record))
    return record
  }

  /// Replaces a record by an altered copy; nothing is written where nothing differs.
  mutating func update<R: Record>(_ old: R, _ alter: (inout R) -> Void) throws(Refusal) {
    var new = old
    alter(&new)
    if let change = Change.update(from: old, to: new) { try note(change) }
  }

  mutating func delete<R: Record>(_ record: R) throws(Refusal) {
    try note(Change.insert(record).inverse)
  }

  mutating func note(_ change: Change) throws(Refusal) {
    if change.kind == .association, change.act == .insert, file == nil {
      file = AssociationFile(association: Association(id: change.id))
    }
    try file?.apply(change)
    try pool?.apply(change, of: file?.association)
    changes.append(change)
  }

  mutating func warn(_ code: String) {
    if !warnings.contains(code) { warnings.append(code) }
  }
}

extension Draft {
  /// Takes a record of the other association into this file: a merge moves it, it stays the same record.
  mutating func adopt(_ record: some Record, _ change: Change) throws(Refusal) {
    try file?.apply(.insert(record))
    try note(change)
  }
}
