import CSQLite
import Glibc
import JalonCore
import Synchronization

/// The rows that `is_marked(id)` holds for: a set made outside SQL, which a walk along an index asks row by row.
///
/// For a moment's work on one connection; the next reading marks others.
final class MarkedRows: Sendable {
  private let rows = Mutex<RowSet?>(nil)

  func mark(_ set: RowSet) { rows.withLock { $0 = set } }

  fileprivate func contains(_ id: Int64) -> Bool { rows.withLock { $0?.contains(id) ?? false } }
}

/// What the SQL of lists asks of SQLite beyond its own functions; PostgreSQL has `bears` and `bears_few` from migrations.
enum SQLiteFunctions {
  /// - Parameter marks: must live as long as the connection.
  static func add(to handle: OpaquePointer, marks: MarkedRows) {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
    for name in ["bears", "bears_few"] {
      sqlite3_create_function_v2(handle, name, 2, flags, nil, bears, nil, nil, nil)
    }
    sqlite3_create_function_v2(
      handle, "is_marked", 1, SQLITE_UTF8 | SQLITE_INNOCUOUS, Unmanaged.passUnretained(marks).toOpaque(),
      isMarked, nil, nil, nil)
  }

  private typealias Function =
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void

  /// `bears(words, ' familles rur')`: whether folded words hold a phrase, the last word of which may go on.
  private static let bears: Function = { context, _, values in
    guard let values, let text = sqlite3_value_text(values[0]), let phrase = sqlite3_value_text(values[1])
    else { return sqlite3_result_int(context, 0) }
    // Both end in a nought and hold none, as folded words do. The first word of the text has no space before it.
    let sought = UnsafeRawPointer(phrase).assumingMemoryBound(to: CChar.self)
    let words = UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self)
    let length = strlen(sought)
    let isFound = (length > 0 && strncmp(words, sought + 1, length - 1) == 0) || strstr(words, sought) != nil
    sqlite3_result_int(context, isFound ? 1 : 0)
  }

  private static let isMarked: Function = { context, _, values in
    guard let values, let address = sqlite3_user_data(context) else { return sqlite3_result_int(context, 0) }
    let marks = Unmanaged<MarkedRows>.fromOpaque(address).takeUnretainedValue()
    sqlite3_result_int(context, marks.contains(sqlite3_value_int64(values[0])) ? 1 : 0)
  }
}
