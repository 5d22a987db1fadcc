@testable import TerminalKit

/// SplitMix64: the same seed gives the same run on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Text as bad as it comes: letters, controls, marks, joiners, flags, wide and unassigned scalars.
  mutating func text(upTo length: Int) -> String {
    let pools: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0xA0...0x17F, 0...0x1F, 0x7F...0x9F, 0x300...0x36F, 0x1100...0x11FF,
      0x0900...0x0DFF, 0x200B...0x206F, 0x2000...0x2BFF, 0x3000...0x30FF, 0xAC00...0xD7A3, 0xFE00...0xFE0F,
      0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0xE000...0xE0FF, 0x0600...0x06FF, 0x10_0000...0x10_FFFF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      let pool = pools[Int.random(in: 0..<pools.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &self)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  mutating func rect(around size: Size) -> Rect {
    Rect(
      row: Int.random(in: -3...(size.rows + 3), using: &self),
      column: Int.random(in: -3...(size.columns + 3), using: &self),
      rows: Int.random(in: 0...(size.rows + 3), using: &self),
      columns: Int.random(in: 0...(size.columns + 3), using: &self))
  }
}
