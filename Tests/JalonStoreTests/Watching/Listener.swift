import Dispatch
import Foundation
import JalonCore
import Synchronization
import Testing

@testable import JalonStore

/// Somebody who watches a programme on a thread of its own, and what they were told.
final class Listener: Sendable {
  let watch: any ProgrammeWatch
  private let heard = Mutex<[(news: ProgrammeNews, at: ContinuousClock.Instant)]>([])
  private let rung = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)
  /// Where the system tells of its thread: `PID/task/TID`.
  private let thread = Mutex("")

  init(_ store: Store, as adviser: String = "Amélie") throws {
    watch = try #require(try store.watch(as: adviser))
    DispatchQueue(label: "listener").async { [self] in
      let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")
      thread.withLock { $0 = own ?? "" }
      watch.follow { news in
        self.heard.withLock { $0.append((news, .now)) }
        self.rung.signal()
      }
      ended.signal()
    }
  }

  /// What was told so far.
  var news: [ProgrammeNews] { heard.withLock { $0.map(\.news) } }

  /// Every act that was told.
  var acts: [ProgrammeChange.Act] {
    news.flatMap { news -> [ProgrammeChange.Act] in
      if case .changed(let change) = news { change.acts } else { [] }
    }
  }

  /// Waits until what was told satisfies; fails after ten seconds.
  ///
  /// - Returns: when the last of it was told.
  @discardableResult
  func waits(
    sourceLocation: SourceLocation = #_sourceLocation, until satisfies: ([ProgrammeNews]) -> Bool
  ) throws -> ContinuousClock.Instant {
    let end = DispatchTime.now() + .seconds(10)
    while !satisfies(news) {
      guard rung.wait(timeout: end) == .success else {
        Issue.record("told only \(news)", sourceLocation: sourceLocation)
        break
      }
    }
    return heard.withLock { $0.last?.at } ?? .now
  }

  /// How often its thread has run, as the system counts it.
  func runs() throws -> Int {
    let path = "/proc/\(thread.withLock { $0 })/status"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.contains("ctxt_switches") }
      .compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }.reduce(0, +)
  }

  /// Waits for two seconds for something to be told.
  ///
  /// - Returns: whether nothing was.
  func hearsNothing() -> Bool {
    while rung.wait(timeout: .now()) == .success {}
    return rung.wait(timeout: .now() + 2) == .timedOut
  }

  /// Has it end, and waits for that.
  func stop() {
    watch.stop()
    #expect(ended.wait(timeout: .now() + 10) == .success)
  }
}
