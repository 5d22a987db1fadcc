import CPostgres
import Glibc

/// How a connection to a server begins.
enum PostgresOpening {
  /// The oldest version that Jalon speaks to.
  static let oldest = 15

  /// Settings that hold where the address, the service or the environment say nothing else; what follows `dbname` holds in
  /// any case.
  private static let settings = [
    ("connect_timeout", "10"), ("keepalives_idle", "30"), ("keepalives_interval", "10"),
    ("keepalives_count", "3"), ("tcp_user_timeout", "30000"), ("fallback_application_name", "jalon"),
  ]

  /// libpq's own connection, made or not; `nil` only where there is no memory.
  ///
  /// - Parameter seconds: how long one waits for an answer, whatever the address says of it; libpq waits two at least.
  static func connect(_ server: ServerAddress, within seconds: Int?) -> OpaquePointer? {
    let hurry = seconds.map { [("connect_timeout", String($0))] } ?? []
    let chosen = settings + [("dbname", server.connection), ("client_encoding", "UTF8")] + hurry
    let handle = withCStrings(chosen.map(\.0)) { keys in
      withCStrings(chosen.map(\.1)) { values in lazy_PQconnectdbParams(keys, values, 1) }
    }
    if let handle, isRefused(handle) {
      // What the server says it says in its own language, and its code only to who asks for it.
      _ = lazy_PQsetErrorVerbosity(handle, Int32(LAZY_PQ_VERBOSE))
      lazy_PQreset(handle)
    }
    return handle
  }

  /// Whether a server was there and has said no: behind its word for how grave that is stand a colon and two spaces, whatever its language.
  private static func isRefused(_ handle: OpaquePointer) -> Bool {
    guard lazy_PQstatus(handle) != LAZY_PQ_CONNECTION_OK, lazy_PQconnectionNeedsPassword(handle) != 1,
      let message = lazy_PQerrorMessage(handle)
    else { return false }
    return strstr(message, ":  ") != nil
  }

  /// What a session is told first.
  ///
  /// A client that is stopped in the middle of a writing must not keep the others waiting for ever; what people type must
  /// outlive a power cut; compiling a statement, or waking others to help with it, would take longer than running it; and a table is
  /// never to be read from end to end where an index serves: of what nearly every row bears, the planner would have the words of
  /// each row worked out anew. So it would where the places of what was found had no room in memory: of two million associations those
  /// of one letter take some 10 MB, for as long as they are looked for.
  ///
  /// - Parameter patience: milliseconds.
  static func settings(patience: Int) -> [String] {
    [
      "SET client_min_messages = warning", "SET lock_timeout = \(max(1, patience))", "SET jit = off",
      "SET max_parallel_workers_per_gather = 0", "SET enable_seqscan = off",
      "SET idle_in_transaction_session_timeout = '5min'",
      "SET standard_conforming_strings = on",
      // Who is cut off in the middle of a talk is not to be named at a case for hours.
      "SET tcp_keepalives_idle = 30", "SET tcp_keepalives_interval = 10", "SET tcp_keepalives_count = 3",
      "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
      "SELECT set_config('work_mem', '32MB', false) WHERE pg_size_bytes(current_setting('work_mem')) < pg_size_bytes('32MB')",
    ]
  }

  /// An array of C's texts with a NULL behind it, as long as `body` runs.
  private static func withCStrings<Found>(
    _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Found
  ) -> Found {
    var bytes: [CChar] = []
    var places: [Int] = []
    for text in texts {
      places.append(bytes.count)
      bytes.append(contentsOf: text.utf8CString)
    }
    return bytes.withUnsafeBufferPointer { bytes in
      body(places.map { place in bytes.baseAddress.map { $0 + place } } + [nil])
    }
  }
}
