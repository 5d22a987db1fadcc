import CPostgres
import Glibc

/// Waits for an answer, and asks now and then whether it is still wanted.
enum PostgresWaiting {
  /// How long one waits before one asks, in milliseconds.
  private static let pause: Int32 = 10

  /// - Returns: the address of the answer to the question that was sent; 0 where the connection broke.
  static func answer(on connection: OpaquePointer?, unless isCancelled: () -> Bool) -> UInt {
    var wasCancelled = false
    while lazy_PQisBusy(connection) == 1 {
      var waiting = pollfd(fd: lazy_PQsocket(connection), events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, pause)
      if ready > 0, lazy_PQconsumeInput(connection) == 0 { break }
      if ready < 0, errno != EINTR { break }
      if !wasCancelled, isCancelled() {
        wasCancelled = true
        cancel(connection)
      }
    }
    // The last answer counts: a failure comes behind what was sent before it.
    var last: UInt = 0
    while let next = lazy_PQgetResult(connection) {
      lazy_PQclear(OpaquePointer(bitPattern: last))
      last = UInt(bitPattern: next)
    }
    return last
  }

  /// Asks the server to stop; the answer then says that it did, unless it had come to its end before.
  private static func cancel(_ connection: OpaquePointer?) {
    guard let cancel = lazy_PQgetCancel(connection) else { return }
    defer { lazy_PQfreeCancel(cancel) }
    var message = [CChar](repeating: 0, count: 256)
    _ = lazy_PQcancel(cancel, &message, Int32(message.count))
  }
}
