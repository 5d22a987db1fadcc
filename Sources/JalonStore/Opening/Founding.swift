import JalonCore

extension Store {
  /// Writes what a new programme begins with: the standard path and its first adviser, a lead.
  func found(_ connection: any Connection, founder: String, at now: Moment) throws(Refusal) {
    var adviser = Adviser(id: 1)
    adviser.name = founder
    adviser.role = .lead
    try connection.run(
      RecordTable.of(.adviser).insert, [.int(adviser.id), .int(1)] + adviser.values)
  }
}
