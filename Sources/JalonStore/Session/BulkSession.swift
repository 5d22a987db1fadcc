public import JalonCore

/// One writing transaction, in which commands are decided and kept one after the other: all of them, or none.
///
/// The file of the association at hand stays in memory, and the rows by which it is listed and searched are written
/// once, when the next association comes or the session ends. Give it commands association by association.
public final class BulkSession {
  let connection: any Connection
  let store: Store
  /// What the acts of this transaction changed so far is in it.
  var team: Team
  var counters: Counters
  /// The association at hand, as it is after the acts so far.
  var held: AssociationFile?
  /// Associations whose rows have to be written before the transaction ends.
  var stale: Set<Int64> = []
  /// The digest on which the next entry of the held association's chain stands.
  var chainHead: (association: Int64, digest: String)?
  /// The import to which the acts of this session belong; `nil` where each stands for itself.
  var batch: Int64?
  /// The day on which gates are worked out: the latest of the acts.
  var today = Day(number: 0)
  /// When the server says that it is, in milliseconds; `nil` where acts are stamped by the program's own clock.
  let instant: Int64?
  /// What others are told of the acts so far.
  var told = ProgrammeChange()
  /// The first entry of the journal that this session can have written.
  private let firstEntry: Int64

  init(_ connection: any Connection, of store: Store) throws(Refusal) {
    self.connection = connection
    self.store = store
    let isWatched = store.connected.map { !$0.isOwner } ?? false
    let questions =
      [Inquiry(SchemaLevel.read), Inquiry(Counters.read)]
      + (isWatched ? [Inquiry(ConnectedStatements.instant)] : [])
    (team, instant, counters) = try connection.foreseeing(Store.questionsOfTeam + questions) {
      () throws(Refusal) in
      try store.refuseIfRaised(connection)
      return (
        try store.team(connection), isWatched ? try connection.int(ConnectedStatements.instant) : nil,
        try Counters(connection)
      )
    }
    firstEntry = counters.nextEntry
  }

  /// The entries that this session has written.
  var entries: Range<Int64> { firstEntry..<counters.nextEntry }

  /// Decides a command on what is kept so far, and keeps what it changes. A refused command changes nothing, and the
  /// session goes on.
  ///
  /// - Returns: the receipt; durable once the session has ended well. Its entry is 0 where nothing had to change.
  public func perform(
    _ command: any Command, as adviser: String, at now: Moment, expect: Int64? = nil
  ) throws(Refusal) -> Receipt {
    let who = try actor(adviser)
    let (situation, isPart) = try situation(for: command, who: who, at: now)
    let decision = try decide(command, in: situation, expect: expect)
    let receipt = try keep(
      decision, of: type(of: command).name, from: situation, isPart: isPart, act: .act, about: nil, at: now)
    try noteTaken(command, receipt, by: who.name)
    return receipt
  }

  /// What anything is decided on. On a server where people connect as themselves everybody keeps to their own cases.
  func situation(of who: Adviser, at now: Moment) -> Situation {
    var situation = Situation(team: team, adviser: who, now: now, identifiers: counters.next)
    situation.holdsToRights = instant != nil
    return situation
  }

  /// Reads what a command is to be decided on; `isPart` where it is not the whole file.
  private func situation(
    for command: some Command, who: Adviser, at now: Moment
  ) throws(Refusal) -> (Situation, isPart: Bool) {
    var situation = situation(of: who, at: now)
    if let bytes = command.bytes, bytes.count <= Attachment.largest {
      situation.digest = try connection.keep(content: bytes)
    }
    if let pool = command.pool { situation.pool = try connection.pool(pool) }
    let subject = command.subject
    guard let id = try association(of: subject) else { return (situation, false) }
    if case .question(let question, let diagnostic) = command.reach, held?.association.id != id {
      situation.file = try connection.file(
        association: id, question: question, diagnostic: diagnostic, withShares: situation.holdsToRights)
      return (situation, true)
    }
    try hold(id, withEveryAnswer: command.reach != .file)
    situation.file = held
    if case .merge(_, let merged) = subject, merged != id {
      guard let other = try connection.file(association: merged) else {
        throw Refusal.missing(.association, String(merged))
      }
      situation.other = other
    }
    return (situation, false)
  }

  /// The association that a command is about; `nil` for the programme and for a new one.
  private func association(of subject: Subject) throws(Refusal) -> Int64? {
    switch subject {
    case .programme, .adviser, .newAssociation, .pool: return nil
    case .association(let id), .merge(let id, _): return id
    case .case(let name):
      if let held, held.find(name) != nil { return held.association.id }
      return try connection.association(ofCase: name)
    case .record(let kind, let id):
      if let held, held.record(kind, id) != nil { return held.association.id }
      return try connection.association(of: kind, id)
    }
  }

  /// Takes an association at hand; the one before it gets its rows.
  func hold(_ id: Int64, withEveryAnswer: Bool = true) throws(Refusal) {
    if let held, held.association.id == id, held.holdsEveryAnswer || !withEveryAnswer { return }
    try refresh()
    let head = Inquiry(JournalStatements.head, [.int(id)])
    held = try connection.foreseeing([head]) { () throws(Refusal) in
      guard let file = try connection.file(association: id, withEveryAnswer: withEveryAnswer) else {
        throw Refusal.missing(.association, String(id))
      }
      chainHead = (id, try connection.text(head.sql, head.arguments) ?? "")
      return file
    }
  }

  /// Ends the session: writes what waits to be written once.
  func finish() throws(Refusal) {
    // Words last, see `writeRows`.
    try counters.keep(connection)
    try refresh()
    if !told.isEmpty, store.engine.dialect.engine == .postgres {
      let text = Announcement(by: store.signature, entry: counters.nextEntry - 1, told).text
      try connection.put(Announcement.send, [.text(text)])
    }
  }
}

extension Refusal {
  /// What was named isn't there; the same code as the core's.
  static func missing(_ kind: RecordKind, _ name: String) -> Refusal {
    Refusal(
      "record.notFound", fr: "aucune fiche «\u{A0}\(kind.label.fr)\u{A0}» ne porte le numéro \(name)",
      en: "there is no \(kind.label.en) \(name)", kind: .notFound,
      details: ["kind": kind.rawValue, "id": name])
  }
}
