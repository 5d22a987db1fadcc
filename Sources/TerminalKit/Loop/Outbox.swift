import Synchronization

/// Through which an effect answers. Usable from any thread.
public final class Outbox<Event: Sendable>: Sendable {
  private struct Cancellation {
    var isCancelled = false
    var handlers: [@Sendable () -> Void] = []
  }

  let ticket: Int
  private let mailbox: Mailbox<Event>
  private let cancellation = Mutex(Cancellation())

  init(ticket: Int, mailbox: Mailbox<Event>) {
    self.ticket = ticket
    self.mailbox = mailbox
  }

  /// Sends an event to the loop; dropped where the effect has been cancelled meanwhile.
  public func send(_ event: Event) {
    mailbox.post(.event(event, ticket: ticket))
  }

  /// Whether nobody waits for the answer any more.
  public var isCancelled: Bool { cancellation.withLock { $0.isCancelled } }

  /// Has `handler` called when the effect is cancelled, at once where it is already: to interrupt a query, for instance.
  /// It is called on the loop's thread and must be quick.
  public func onCancel(_ handler: @escaping @Sendable () -> Void) {
    let isLate = cancellation.withLock { state in
      if !state.isCancelled { state.handlers.append(handler) }
      return state.isCancelled
    }
    if isLate { handler() }
  }

  func cancel() {
    let handlers = cancellation.withLock { state in
      state.isCancelled = true
      defer { state.handlers = [] }
      return state.handlers
    }
    for handler in handlers { handler() }
  }

  func finish() {
    cancellation.withLock { $0.handlers = [] }
    mailbox.post(.finished(ticket: ticket))
  }
}

/// Where other threads leave messages for the loop.
final class Mailbox<Event: Sendable>: Sendable {
  enum Message: Sendable {
    case event(Event, ticket: Int)
    case finished(ticket: Int)
  }

  private let messages = Mutex<[Message]>([])
  private let wakePipe: WakePipe

  init() { wakePipe = WakePipe() }

  /// Readable while there are messages.
  var descriptor: Int32 { wakePipe.readEnd }

  func post(_ message: Message) {
    let wasEmpty = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    if wasEmpty { wakePipe.wake() }
  }

  func takeAll() -> [Message] {
    wakePipe.drain()
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
