import GRDB
import GRDBSQLite
import JalonCore

/// A programme in an SQLite file: one writer at a time, readers beside it (WAL).
final class SQLiteEngine: Engine {
  let path: String
  let dialect: any Dialect = SQLiteDialect()
  private let pool: DatabasePool

  /// Opens the file, or makes an empty one.
  init(path: String, isReadOnly: Bool = false, busy: BusyWait = .standard) throws(Refusal) {
    self.path = path
    var configuration = Configuration()
    configuration.label = "jalon"
    configuration.readonly = isReadOnly
    configuration.maximumReaderCount = 4
    configuration.busyMode = .callback(busy.wait)
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      if !isReadOnly {
        try pool.writeWithoutTransaction { database in
          // GRDB sets NORMAL while it opens; what people type must outlive a power cut.
          try database.execute(sql: "PRAGMA synchronous = FULL")
          // A checkpoint inside a save would be felt: they run apart, see `Checkpoint`.
          try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
          try database.execute(sql: "PRAGMA journal_size_limit = \(Self.quietLimit)")
        }
      }
    } catch {
      throw SQLiteFault.refusal(error, at: path)
    }
  }

  func read<Found>(_ body: (any Connection) throws(Refusal) -> Found) throws(Refusal) -> Found {
    do {
      return try pool.read { try body(SQLiteConnection(database: $0)) }
    } catch {
      throw SQLiteFault.refusal(error, at: path)
    }
  }

  func write<Made>(_ body: (any Connection) throws(Refusal) -> Made) throws(Refusal) -> Made {
    do {
      return try pool.writeWithoutTransaction { database in
        var made: Made?
        try database.inTransaction(.immediate) {
          made = try body(SQLiteConnection(database: database))
          return .commit
        }
        guard let made else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return made
      }
    } catch {
      throw SQLiteFault.refusal(error, at: path)
    }
  }

  /// How many pages the writing connection keeps in memory: few for saves, many while thousands of acts go by, so that
  /// none is written twice for want of room. In KiB.
  enum PageStock: Int {
    case few = 2_000
    case many = 65_536
  }

  func holdPages(_ stock: PageStock) throws(Refusal) {
    try onWriter { try $0.execute(sql: "PRAGMA cache_size = -\(stock.rawValue)") }
  }

  /// Runs something on the writing connection, outside any transaction.
  func onWriter<Made>(_ body: (Database) throws -> Made) throws(Refusal) -> Made {
    do {
      return try pool.writeWithoutTransaction(body)
    } catch {
      throw SQLiteFault.refusal(error, at: path)
    }
  }

  /// Runs something on a reading connection.
  func onReader<Found>(_ body: (Database) throws -> Found) throws(Refusal) -> Found {
    do {
      return try pool.read(body)
    } catch {
      throw SQLiteFault.refusal(error, at: path)
    }
  }

  /// Folds the log into the file, then closes every connection: whoever moves the file afterwards moves all of it.
  func close() throws(Refusal) {
    if !pool.configuration.readonly { try foldLog(beyond: 0) }
    do {
      try pool.close()
    } catch {
      throw SQLiteFault.refusal(error, at: path)
    }
  }
}
