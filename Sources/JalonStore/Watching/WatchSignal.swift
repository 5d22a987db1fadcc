import Glibc
import JalonCore
import Synchronization

/// Ends the waiting of a watch from another thread: to stop it, or to have it say where one looks now.
final class WatchSignal: Sendable {
  struct Wishes: Sendable {
    var isStopped = false
    /// The case that is open.
    var place: Int64?
    /// Whether somebody looks at it anew since it was last told.
    var isPlaceNews = false
  }

  private let wishes = Mutex(Wishes())
  private let ends: (reading: Int32, writing: Int32)

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    self.ends = (ends[0], ends[1])
  }

  deinit {
    if ends.reading >= 0 { close(ends.reading) }
    if ends.writing >= 0 { close(ends.writing) }
  }

  var isStopped: Bool { wishes.withLock { $0.isStopped } }

  func stop() { wish { $0.isStopped = true } }

  func look(at case: Int64?) {
    wish { wishes in
      wishes.place = `case`
      wishes.isPlaceNews = true
    }
  }

  /// The case that is open, and whether that is news; once.
  func takePlace() -> (case: Int64?, isNews: Bool) {
    wishes.withLock { wishes in
      defer { wishes.isPlaceNews = false }
      return (wishes.place, wishes.isPlaceNews)
    }
  }

  private func wish(_ change: (inout Wishes) -> Void) {
    wishes.withLock { change(&$0) }
    var byte: UInt8 = 1
    _ = write(ends.writing, &byte, 1)
  }

  /// Waits until a descriptor can be read, something is wished, or an instant has come; without one as long as it takes.
  ///
  /// - Returns: whether the descriptor can be read.
  func wait(for descriptor: Int32, until instant: ContinuousClock.Instant?) -> Bool {
    var entries = [descriptor, ends.reading].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let milliseconds = instant.map { instant -> Int32 in
      let left = (instant - .now) / .milliseconds(1)
      return left <= 0 ? 0 : Int32(min(left.rounded(.up), 1_000_000))
    }
    _ = poll(&entries, nfds_t(entries.count), milliseconds ?? -1)
    if entries[1].revents != 0 {
      var bytes = [UInt8](repeating: 0, count: 64)
      while read(ends.reading, &bytes, bytes.count) > 0 {}
    }
    return entries[0].revents != 0
  }
}

/// Keeps what is to be told until a moment has passed since the last time: a burst of acts is told a few times a second.
struct NewsGate {
  /// How long after one telling the next may follow, in milliseconds.
  static let pause = 250

  private var waiting = ProgrammeChange()
  private var last: ContinuousClock.Instant?

  /// When what waits can be told; `nil` where nothing does.
  var due: ContinuousClock.Instant? {
    waiting.isEmpty ? nil : last.map { $0 + .milliseconds(Self.pause) } ?? .now
  }

  mutating func add(_ change: ProgrammeChange) { waiting.add(change) }

  /// What can be told now.
  mutating func take() -> ProgrammeChange? {
    guard let due, due <= .now else { return nil }
    defer { waiting = ProgrammeChange() }
    last = .now
    return waiting
  }
}
