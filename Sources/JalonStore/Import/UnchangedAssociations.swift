import JalonCore

/// Finds the associations of which an entry says nothing new, by comparing bytes: in a register that is
/// imported every month nearly all of them.
final class UnchangedAssociations {
  private let byNumber: any KeptStatement
  private let byFormer: any KeptStatement

  private static let columns = (["id", "mergedInto"] + PreparedEntry.fields).map { #""\#($0)""# }
    .joined(separator: ", ")
  static let byNumber = #"SELECT \#(columns) FROM "association" WHERE "rna" = ?"#
  static let byFormer = #"SELECT \#(columns) FROM "association" WHERE "formerIdentifier" = ?"#
  static let all = [byNumber, byFormer]

  init(_ connection: any Connection) throws(Refusal) {
    byNumber = try connection.keepPrepared(Self.byNumber)
    byFormer = try connection.keepPrepared(Self.byFormer)
  }

  /// The id of the only association of the entry's number, where every field of which the entry speaks is as it says.
  func find(_ entry: PreparedEntry) throws(Refusal) -> Int64? {
    // It speaks of another number.
    guard entry.position != .takenOver else { return nil }
    let statement = entry.isCurrent ? byNumber : byFormer
    return try entry.row.read { said throws(Refusal) in
      var found: Int64?
      var isOnly = true
      try statement.bind(1, said[entry.isCurrent ? PreparedEntry.rna : PreparedEntry.former])
      try statement.each { row throws(Refusal) in
        isOnly = isOnly && found == nil
        found = row.int(0)
        isOnly = isOnly && row.isNull(1) && Self.agrees(row, with: said)
      }
      return isOnly ? found : nil
    }
  }

  private static func agrees(_ row: any Row, with said: PackedRow.Columns) -> Bool {
    for place in 0..<PreparedEntry.fields.count {
      if let text = said[place], !row.holds(text, place + 2) { return false }
    }
    return true
  }
}
