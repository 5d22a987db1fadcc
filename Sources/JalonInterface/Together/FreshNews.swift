import JalonCore

/// What others have changed and nobody here has looked at yet.
struct FreshNews: Sendable, Hashable {
  enum Item: Sendable, Hashable {
    case `case`(Int64)
    case association(Int64)
    case pool(Int64)
    case training(Int64)
  }

  private var items: Set<Item> = []

  /// Beyond so many, what was changed longest ago is no longer marked: marks on everything tell nothing.
  private static let most = 2_000

  func contains(_ item: Item) -> Bool { items.contains(item) }

  mutating func remove(_ item: Item) { items.remove(item) }

  mutating func add(_ change: ProgrammeChange) {
    var new: Set<Item> = []
    for act in change.acts where !act.isQuiet {
      if let id = act.case { new.insert(.case(id)) }
      if let id = act.association { new.insert(.association(id)) }
      new.formUnion(act.pools.map { .pool($0) })
      new.formUnion(act.trainings.map { .training($0) })
    }
    items = items.count + new.count > Self.most ? new : items.union(new)
  }
}

/// Who else has a case open now.
struct Company: Sendable, Hashable {
  let `case`: Int64
  let advisers: Set<Int64>
}

/// The database can't be reached.
struct Outage: Sendable, Hashable {
  /// Milliseconds since 1970: since when, and when it is tried again.
  let since: Int64
  var nextTry: Int64
}

extension ProgrammeChange {
  /// Whether a list, or a figure, may show it.
  var isListed: Bool { isWide || acts.contains { !$0.isQuiet } }
}
