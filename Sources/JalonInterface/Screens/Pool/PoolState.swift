import JalonCore
import TerminalKit

/// One pool: what is shared, who bears how much of it, and who could join.
struct PoolState: SheetScreen {
  static let moves = SheetMoves(context: .pool)

  let id: Int
  let poolID: Int64
  /// `nil` until it has been read.
  var pool: PoolSheet?
  /// Actions of others that match those of the members.
  var prospects: [PoolingMatch] = []
  /// Why it could not be read.
  var refusal: Refusal?
  var isGone = false
  var cursor = SheetCursor<PoolItem>()

  init(id: Int, poolID: Int64) {
    self.id = id
    self.poolID = poolID
  }

  var contexts: [KeyContext] { [.pool] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Groupement", en: "Pool") }

  func sheet(_ shell: Shell) -> Sheet<PoolItem>? {
    pool.map { PoolPage(pool: $0, prospects: prospects, at: cursor.item, shell: shell).sheet }
  }

  /// The member under the cursor.
  func member(_ shell: Shell) -> PoolSheet.Member? {
    guard case .member(let id)? = item(shell) else { return nil }
    return pool?.active.first { $0.id == id }
  }

  /// What could join, under the cursor.
  func prospect(_ shell: Shell) -> PoolingMatch? {
    guard case .prospect(let id)? = item(shell) else { return nil }
    return prospects.first { $0.id == id }
  }
}

/// What the cursor can stand on.
enum PoolItem: Hashable, Sendable {
  case facts
  /// By their memberships.
  case member(Int64)
  case former(Int64)
  /// By its action.
  case prospect(Int64)
}
