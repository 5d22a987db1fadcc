import JalonCore
import Synchronization

/// How far a long import is, on one line of standard error: share, records, rate and remaining time.
final class ProgressBar: Sendable {
  /// Seconds between two paintings.
  private static let pace = 0.1
  private static let width = 24

  private let isShown: Bool
  private let language: Language
  /// When it was last painted, in seconds since the import began.
  private let painted = Mutex<Double?>(nil)

  init(isShown: Bool, language: Language) {
    self.isShown = isShown
    self.language = language
  }

  func show(_ progress: ImportProgress) {
    guard isShown else { return }
    painted.withLock { last in
      if let last, progress.elapsed - last < Self.pace { return }
      last = progress.elapsed
      StandardOutput.writeError("\r" + line(progress) + "\u{1B}[K")
    }
  }

  /// Takes the line away.
  func clear() {
    painted.withLock { last in
      if last != nil { StandardOutput.writeError("\r\u{1B}[K") }
      last = nil
    }
  }

  /// Without the time that is left where the whole size isn't known.
  func line(_ progress: ImportProgress) -> String {
    let seconds = max(progress.elapsed, 0.001)
    let rate = language.number(Int(Double(progress.records) / seconds))
    let count = language.number(progress.records)
    let lines = language == .fr ? "\(count) lignes, \(rate)/s" : "\(count) lines, \(rate)/s"
    guard let total = progress.totalBytes, total > 0, progress.bytesRead > 0 else { return lines }
    let share = min(1, Double(progress.bytesRead) / Double(total))
    let full = Int(share * Double(Self.width))
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
    let left = Self.time(seconds / share - seconds)
    let percent = language.percent(tenths: Int(share * 100) * 10)
    return "\(bar) \(percent)  \(lines)  " + (language == .fr ? "reste \(left)" : "\(left) left")
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 60 ? "\(whole)\u{A0}s" : "\(whole / 60)\u{A0}min \(whole % 60)\u{A0}s"
  }
}
