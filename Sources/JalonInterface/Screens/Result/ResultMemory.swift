import JalonCore
import Synchronization

/// The sheet that was laid out last, and what it was laid out from: a key asks for it several times.
final class ResultMemory: Sendable {
  struct Key: Equatable, Sendable {
    let width: Int
    let language: Language
    let glyphs: Glyphs
    let today: Day
    let adviser: String
    let team: Team?
    let file: AssociationFile?
    let sent: [SentDecision]
    let open: ResultItem?
  }

  private let kept = Mutex<(key: Key, sheet: Sheet<ResultItem>)?>(nil)

  func sheet(_ key: Key, _ layOut: () -> Sheet<ResultItem>) -> Sheet<ResultItem> {
    kept.withLock { kept in
      if let kept, kept.key == key { return kept.sheet }
      let sheet = layOut()
      kept = (key, sheet)
      return sheet
    }
  }
}
