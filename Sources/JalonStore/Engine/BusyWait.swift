import Glibc

/// Waits for someone else's write to end: short at first, then longer, never in step with others who wait.
struct BusyWait: Sendable {
  /// How long a write waits for another one, in milliseconds.
  let patience: Int

  /// Half a minute: no save lasts that long, and an import of the whole register says that it runs.
  static let standard = BusyWait(patience: 30_000)

  /// Waits a little. `false` once the waits since the first try add up to the patience.
  ///
  /// - Parameter tries: how many times this lock was waited for already.
  @Sendable func wait(tries: Int) -> Bool {
    let longest = min(50, 1 << min(tries / 2, 6))
    guard tries * 37 < patience else { return false }
    usleep(UInt32.random(in: UInt32(longest) * 500...UInt32(longest) * 1000))
    return true
  }
}
