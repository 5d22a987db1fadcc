import JalonCore

/// An association of the programme that an entry of the register speaks of.
struct HeldAssociation {
  /// By what it was found.
  enum Match {
    case number, former
    /// By the number that follows the entry's own: the association lives on under it.
    case successor
  }

  var association: Association
  /// The import that made it; `nil` where people did.
  var batch: Int64?
  var match: Match

  private static let columns: String = {
    let names = (["id", "version"] + Association.outline.map(\.name) + ["batch"]).map { #""\#($0)""# }
    return names.joined(separator: ", ")
  }()

  static let byNumber = #"SELECT \#(columns) FROM "association" WHERE "rna" = ? ORDER BY "id""#
  static let byFormer = #"SELECT \#(columns) FROM "association" WHERE "formerIdentifier" = ? ORDER BY "id""#
  static let all = [byNumber, byFormer]

  /// The one that stands for a number: one that wasn't merged away, and for an older number one that has no newer.
  static func find(
    _ number: String, _ match: Match, _ connection: any Connection
  ) throws(Refusal) -> HeldAssociation? {
    var best: HeldAssociation?
    let count = Association.fields.count
    let sql = match == .former ? byFormer : byNumber
    try connection.each(sql, [.text(number)]) { row throws(Refusal) in
      var values: [Value] = []
      values.reserveCapacity(count)
      for column in 0..<count { values.append(row.value(column + 2)) }
      let association = try Association(id: row.int(0), version: row.int(1), values: values)
      let found = HeldAssociation(
        association: association, batch: row.optionalInt(count + 2), match: match)
      if best.map({ found.rank < $0.rank }) ?? true { best = found }
    }
    return best
  }

  private var rank: Int {
    (association.mergedInto == nil ? 0 : 2) + (match == .former && association.rna != nil ? 1 : 0)
  }
}

extension RegisterSession {
  /// The association that an entry is about, found by numbers alone: a common SIREN or name is for people to judge.
  func held(_ entry: PreparedEntry) throws(Refusal) -> HeldAssociation? {
    if entry.isCurrent {
      if let found = try held(under: entry.identifier, .number) { return found }
      guard let former = entry.formerNumber, let found = try held(under: former, .former),
        found.association.rna == nil
      else { return nil }
      return found
    }
    if let found = try held(under: entry.identifier, .former) { return found }
    guard entry.position == .takenOver, let successor = entry.successor else { return nil }
    return try held(under: successor, .successor)
  }

  func held(under number: String, _ match: HeldAssociation.Match) throws(Refusal) -> HeldAssociation? {
    guard known?.mayHold(number) ?? true else { return nil }
    return try HeldAssociation.find(number, match, connection)
  }

  /// Whether one of the numbers of an entry may be that of an association that this import has brought.
  func mayBeKnown(_ entry: PreparedEntry) -> Bool {
    mayBeKnown(entry.identifier) || entry.formerNumber.map(mayBeKnown) ?? false
      || entry.successor.map(mayBeKnown) ?? false
  }

  private func mayBeKnown(_ number: String) -> Bool { known?.mayHold(number) ?? true }

  /// Remembers the numbers of an association that this import has written.
  func noteKnown(_ association: Association) {
    if let number = association.rna { known?.insert(number) }
    if let number = association.formerIdentifier { known?.insert(number) }
  }

  /// Remembers the numbers of an entry.
  func noteKnown(_ entry: PreparedEntry) {
    known?.insert(entry.identifier)
    if let number = entry.formerNumber, number != entry.identifier { known?.insert(number) }
  }
}
