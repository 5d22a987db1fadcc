import Dispatch
import JalonCore
import Synchronization

/// What a task comes to, for a thread that waits for it: the main one, since those that run tasks must not wait for each other.
final class Awaited<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, Refusal>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  private init() {}

  static func value(
    of work: @escaping @Sendable () async throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    let awaited = Awaited()
    Task {
      let result: Result<Value, Refusal>
      do throws(Refusal) {
        result = .success(try await work())
      } catch {
        result = .failure(error)
      }
      awaited.result.withLock { $0 = result }
      awaited.done.signal()
    }
    while true {
      awaited.done.wait()
      if let result = awaited.result.withLock({ $0 }) { return try result.get() }
    }
  }
}
