import CPostgres
import Glibc

/// Waits for answers, and asks now and then whether they are still wanted.
struct PostgresWaiting {
  let connection: OpaquePointer?
  let isCancelled: (@Sendable () -> Bool)?
  private(set) var wasCancelled = false

  /// How long one waits before one asks, in milliseconds.
  private static let pause: Int32 = 4

  init(connection: OpaquePointer?, isCancelled: (@Sendable () -> Bool)?) {
    self.connection = connection
    self.isCancelled = isCancelled
  }

  /// - Parameter isTurn: whether it is the end of a turn that comes.
  /// - Returns: the address of the answer to the next statement; 0 where the connection broke.
  mutating func next(isTurn: Bool = false) -> UInt {
    if let isCancelled { wait(unless: isCancelled) }
    var last = UInt(bitPattern: lazy_PQgetResult(connection))
    // Behind the answers of a statement comes nothing, behind the end of a turn not even that.
    while !isTurn, last != 0, let next = lazy_PQgetResult(connection) {
      lazy_PQclear(OpaquePointer(bitPattern: last))
      last = UInt(bitPattern: next)
    }
    return last
  }

  private mutating func wait(unless isCancelled: @Sendable () -> Bool) {
    while lazy_PQisBusy(connection) == 1 {
      var waiting = pollfd(fd: lazy_PQsocket(connection), events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Self.pause)
      if ready > 0, lazy_PQconsumeInput(connection) == 0 { break }
      if ready < 0, errno != EINTR { break }
      if !wasCancelled, isCancelled() {
        wasCancelled = true
        cancel()
      }
    }
  }

  /// Asks the server to stop; the answer then says that it did, unless it had come to its end before.
  private func cancel() {
    guard let cancel = lazy_PQgetCancel(connection) else { return }
    defer { lazy_PQfreeCancel(cancel) }
    var message = [CChar](repeating: 0, count: 256)
    _ = lazy_PQcancel(cancel, &message, Int32(message.count))
  }
}
