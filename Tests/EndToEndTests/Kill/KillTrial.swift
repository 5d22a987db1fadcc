import Foundation

/// How often a run is killed, and when: `JALON_KILLS` says how many times, `JALON_KILL_SEED` repeats a trial.
enum KillTrial {
  static let kills = number("JALON_KILLS") ?? 6
  static let seed = UInt64(number("JALON_KILL_SEED") ?? 1)

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init)
  }

  /// Lets time pass, so that the kill comes at no particular moment. What is asserted never depends on it.
  static func linger(_ microseconds: Double) { usleep(useconds_t(max(0, microseconds))) }
}

/// Draws that are the same for the same seed.
struct Draws: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
