import JalonCore
import Synchronization

/// The tab that was laid out last, and what it was laid out from. What it gives back is what laying out would give: it
/// only spares the work.
final class SheetMemory: Sendable {
  /// All that a layout depends on. Comparing it with itself is a matter of a few addresses.
  struct Key: Equatable, Sendable {
    let tab: CaseTab
    let width: Int
    let language: Language
    let glyphs: Glyphs
    let today: Day
    let adviser: String
    let team: Team?
    let questionnaires: Set<String>
    let file: AssociationFile?
    let history: [HistoryEntry]
    let holdsWholeHistory: Bool
    let unfolded: Set<Int64>
  }

  private let kept = Mutex<(key: Key, sheet: Sheet<CaseItem>)?>(nil)

  func sheet(_ key: Key, _ layOut: () -> Sheet<CaseItem>) -> Sheet<CaseItem> {
    kept.withLock { kept in
      if let kept, kept.key == key { return kept.sheet }
      let sheet = layOut()
      kept = (key, sheet)
      return sheet
    }
  }
}
