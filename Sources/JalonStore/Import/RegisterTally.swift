import JalonCore

/// Why an entry of the register was left although it can be read; the raw value is the code that scripts see.
public enum RegisterSkip: String, Sendable, CaseIterable {
  case duplicateId, otherDepartment, dissolved, removed, moved

  /// Why an entry of that position is left where the programme doesn't hold the association; `nil` for a living one.
  init?(_ position: RegisterPosition) {
    switch position {
    case .active: return nil
    case .dissolved: self = .dissolved
    case .removed: self = .removed
    case .takenOver: self = .moved
    }
  }
}

/// What became of the entries of an import, each counted once.
public struct RegisterTally: Sendable, Hashable {
  public internal(set) var created = 0
  public internal(set) var updated = 0
  public internal(set) var unchanged = 0
  public internal(set) var skips: [RegisterSkip: Int] = [:]
  public internal(set) var casesOpened = 0
  /// The entry of the journal, by which all of it can be taken back; `nil` where nothing was kept.
  public internal(set) var entry: Int64?

  /// What the journal keeps of it.
  var notes: [String: Value] {
    var notes: [String: Value] = [
      "created": .int(Int64(created)), "updated": .int(Int64(updated)), "unchanged": .int(Int64(unchanged)),
      "casesOpened": .int(Int64(casesOpened)),
    ]
    for (skip, count) in skips where count > 0 { notes[skip.rawValue] = .int(Int64(count)) }
    return notes
  }

  mutating func skip(_ reason: RegisterSkip) { skips[reason, default: 0] += 1 }

  /// Counts an entry that was left for another reason than was thought when it came.
  mutating func recount(_ reason: RegisterSkip, as other: RegisterSkip) {
    skips[reason, default: 0] -= 1
    if skips[reason] == 0 { skips[reason] = nil }
    skip(other)
  }
}
