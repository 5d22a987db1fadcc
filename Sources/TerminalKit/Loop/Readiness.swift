import Glibc

/// What there is to read. Effects are looked at in any case.
struct Readiness {
  let input: Bool
  let signals: Bool
  var look = false

  /// What a loop waits for.
  struct Descriptors {
    let input: Int32?
    let signals: Int32?
    let effects: Int32
    var look: Int32?

    /// Waits until one of them can be read or is closed, or until an instant; without one as long as it takes.
    /// `nil` where the time is up.
    func poll(until instant: ContinuousClock.Instant?) -> Readiness? {
      var entries = [input ?? -1, signals ?? -1, effects, look ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      while true {
        let count = Glibc.poll(&entries, nfds_t(entries.count), Self.milliseconds(until: instant))
        if count > 0 { break }
        if count == 0 { return nil }
        // A signal came in between: its byte is in the pipe, the next round sees it.
        guard errno == EINTR else { return nil }
      }
      return Readiness(
        input: entries[0].revents != 0, signals: entries[1].revents != 0, look: entries[3].revents != 0)
    }

    /// For `poll`: rounded up, so that a timer is due when it returns; -1 waits for ever.
    private static func milliseconds(until instant: ContinuousClock.Instant?) -> Int32 {
      guard let instant else { return -1 }
      let (seconds, attoseconds) = (instant - .now).components
      guard seconds >= 0, attoseconds >= 0 else { return 0 }
      return Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
  }
}
