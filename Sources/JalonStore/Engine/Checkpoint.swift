import GRDB
import Glibc
import JalonCore

/// Folds what the write-ahead log holds into the database file, outside saves, so that no save waits for it.
extension SQLiteEngine {
  /// Bytes of the log beyond which it is folded at the next quiet moment, and beyond which it no longer waits for one.
  static let quietLimit: Int64 = 4 << 20
  static let hardLimit: Int64 = 64 << 20

  /// Size of the write-ahead log in bytes; 0 where there is none.
  var logSize: Int64 {
    var status = stat()
    return stat(path + "-wal", &status) == 0 ? Int64(status.st_size) : 0
  }

  /// Folds the log where it is longer than `limit`, without waiting for readers.
  ///
  /// Somebody else may be folding it, or reading old pages: then the next time will do.
  func foldLog(beyond limit: Int64) throws(Refusal) {
    guard logSize > limit else { return }
    do {
      try onWriter { database in _ = try database.checkpoint(.passive) }
    } catch {
      guard error.code == "store.busy" else { throw error }
    }
  }

  /// Folds the whole log after an import and gives its space back; the log can be as long as the database.
  ///
  /// Somebody may still read what was before: then the log shrinks at a later time.
  func emptyLog() throws(Refusal) {
    guard logSize > Self.quietLimit else { return try foldLog(beyond: 0) }
    do {
      try onWriter { database in _ = try database.checkpoint(.truncate) }
    } catch {
      guard error.code == "store.busy" else { throw error }
    }
  }
}
