public import JalonCore
import Synchronization

/// A programme kept in a database: what the core decides is written here, in one transaction with its journal.
///
/// May be used from any thread. Calls block while they read or write the disk.
public final class Store: Sendable {
  let engine: any Engine
  let salts: SaltSource
  /// Paths never change once kept, so they are read once.
  let paths = Mutex<[String: Path]>([:])
  /// Questionnaires neither; each is read when it is first asked for.
  let questionnaires = Mutex<[String: Questionnaire]>([:])

  /// The entries of the journal that this store has written itself: nobody is told of their own acts.
  let own = Mutex(OwnEntries())
  /// By what others know this store's announcements, and it its own.
  let signature = String(UInt64.random(in: .min ... .max), radix: 16)

  /// Whether this is a working copy; `nil` until somebody asks.
  let isTaken = Mutex<Bool?>(nil)

  /// Who is connected, where that is to a server.
  public let connected: Connected?

  init(engine: any Engine, salts: SaltSource, connected: Connected? = nil) {
    self.engine = engine
    self.salts = salts
    self.connected = connected
  }

  /// Runs what waits for a quiet moment: folds the write-ahead log into the file. Call it when nobody is typing.
  public func settle() throws(Refusal) {
    try (engine as? SQLiteEngine)?.foldLog(beyond: SQLiteEngine.quietLimit)
  }

  /// Closes the database; nothing may be asked of the store afterwards.
  public func close() throws(Refusal) {
    try engine.close()
  }
}
