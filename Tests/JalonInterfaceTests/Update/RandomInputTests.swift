import Foundation
import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Whatever is pressed, in whatever window, however late the answers come: nothing traps, nothing is painted outside its
/// place, and Esc leads out. `tools/fuzz STEPS SEED` goes on for longer.
struct RandomInputTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let steps = environment["JALON_FUZZ_STEPS"].flatMap { Int($0) } ?? 500
  private static let first = environment["JALON_FUZZ_SEED"].flatMap { Int($0) } ?? 1

  @Test(arguments: first..<(first + 8))
  func `random keys in windows of random sizes`(seed: Int) throws {
    var hand = RandomHand(seed: UInt64(seed))
    let programme: MemoryProgramme =
      switch seed % 6 {
      case 0: try .sample()
      case 1: try .followed()
      case 2: try .interviewed()
      case 3: try .interviewing()
      case 4: try .planned()
      default: try .compared()
      }
    var sitting = Sitting(programme, hand.chance(2) ? .fr : .en, glyphs: hand.chance(4) ? .ascii : .unicode)
    for step in 0..<Self.steps {
      let act = try hand.act(on: &sitting)
      let fault = PaintedFrame.fault(of: sitting.state)
      if let fault {
        Issue.record("seed \(seed), step \(step), \(act): \(fault)")
        return
      }
      if step % 50 == 49 {
        let presses = try escapes(from: sitting)
        #expect(presses <= 8, "seed \(seed), step \(step): Esc does not lead out")
      }
    }
  }

  /// How often Esc is pressed until nothing changes any more, on a copy of the sitting.
  private func escapes(from sitting: Sitting) throws -> Int {
    var sitting = sitting
    sitting.holdsAnswers = false
    sitting.answer()
    for presses in 0..<20 {
      if sitting.state.isHome { return presses }
      try sitting.press("Esc")
    }
    return .max
  }

  @Test func `each size is painted`() throws {
    var sitting = Sitting(try .sample())
    for rows in [1, 2, 5, 8, 9, 24, 100] {
      for columns in [1, 2, 39, 40, 41, 61, 80, 133, 300] {
        sitting.send(.resize(Size(rows: rows, columns: columns)))
        for keys in ["", "s", "?", ":", "Enter"] {
          try sitting.press(keys)
          #expect(PaintedFrame.fault(of: sitting.state) == nil)
          try sitting.press("Esc")
        }
      }
    }
  }
}

extension AppState {
  /// Whether this is where Esc leads in the end: the first screen, with nothing over it and nothing begun.
  fileprivate var isHome: Bool {
    guard case .cases = screen else { return false }
    return depth == 0 && shell.overlays.isEmpty && shell.pendingKeys.isEmpty
  }
}
