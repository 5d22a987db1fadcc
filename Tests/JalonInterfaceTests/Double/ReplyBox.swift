import Synchronization

@testable import JalonInterface

/// Keeps replies until they are read.
final class ReplyBox: Sendable {
  private let replies = Mutex<[Reply]>([])

  func put(_ reply: Reply) { replies.withLock { $0.append(reply) } }
  var all: [Reply] { replies.withLock { $0 } }
}
