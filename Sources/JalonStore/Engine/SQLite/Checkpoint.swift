import Dispatch
import Glibc
import JalonCore

/// What is known of the write-ahead log.
struct LogState {
  /// When something was written last.
  var written = DispatchTime.now()
  /// Whether somebody waits for a quiet moment to fold it.
  var isAwaited = false
}

/// Folds what the write-ahead log holds into the database file, outside saves, so that no save waits for it.
extension SQLiteEngine {
  /// Bytes of the log beyond which it is folded at the next quiet moment, and beyond which it no longer waits for one.
  static let quietLimit: Int64 = 4 << 20
  static let hardLimit: Int64 = 64 << 20
  /// How long nothing has to be written for a moment to be quiet, in milliseconds.
  private static let quiet = 1_000

  /// Size of the write-ahead log in bytes; 0 where there is none.
  var logSize: Int64 {
    var status = stat()
    return stat(path + "-wal", &status) == 0 ? Int64(status.st_size) : 0
  }

  /// Folds the log where it is longer than `limit`, without waiting for readers, and beside those who write.
  ///
  /// Somebody else may be folding it, or reading old pages: then the next time will do.
  func foldLog(beyond limit: Int64) throws(Refusal) {
    guard logSize > limit else { return }
    try fold(.passing)
  }

  /// Folds the whole log after an import and gives its space back; the log can be as long as the database.
  ///
  /// Somebody may still read what was before: then the log shrinks at a later time.
  func emptyLog() throws(Refusal) {
    try fold(logSize > Self.quietLimit ? .emptying : .passing)
  }

  private func fold(_ folding: SQLiteConnection.Folding) throws(Refusal) {
    try letBusy { () throws(Refusal) in try onReader { try $0.fold(folding) } }
  }

  /// Does what may as well be done at another time, if somebody else is at it.
  func letBusy(_ body: () throws(Refusal) -> Void) throws(Refusal) {
    do throws(Refusal) {
      try body()
    } catch {
      guard error.code == "store.busy" else { throw error }
    }
  }

  /// Has a long log folded off this thread, once nobody has written for a moment.
  func foldWhenQuiet() {
    let isLong = logSize > Self.quietLimit
    let isNew = log.withLock { log in
      log.written = .now()
      guard isLong, !log.isAwaited else { return false }
      log.isAwaited = true
      return true
    }
    if isNew { awaitQuiet() }
  }

  private func awaitQuiet() {
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .milliseconds(Self.quiet)) {
      [weak self] in
      guard let self else { return }
      let since = log.withLock { $0.written }
      guard since + .milliseconds(Self.quiet) <= .now() || logSize > Self.hardLimit else {
        return awaitQuiet()
      }
      log.withLock { $0.isAwaited = false }
      // Nothing is lost where it can't be done now: the next save says what is wrong with the disk.
      do { try tidy(unlessWrittenAfter: since) } catch {}
    }
  }
  /// Merges what saves have left in the search indexes, as far as a log of bounded length holds it, and folds the log.
  private func tidy(unlessWrittenAfter moment: DispatchTime) throws(Refusal) {
    try letBusy { () throws(Refusal) in
      try mergeSearch { logSize < Self.hardLimit && log.withLock { $0.written } == moment }
    }
    try foldLog(beyond: 0)
  }
}
