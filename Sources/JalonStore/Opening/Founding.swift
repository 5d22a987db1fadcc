import JalonCore

extension Store {
  /// Writes what a new programme begins with: the standard path, and its first adviser as a lead.
  func found(_ connection: any Connection, founder: String, at now: Moment) throws(Refusal) {
    let path = try KeptPath(.standard)
    try connection.run(
      ProgrammeStatements.keepPath, [.text(path.hash), .text(path.content), .text(now.today.iso)])
    try connection.run(ProgrammeStatements.keepMeta, [.text("path"), .text(path.hash)])
    let session = try BulkSession(connection, of: self)
    var adviser = Adviser(id: session.counters.take(.adviser))
    adviser.name = Cleaning.clean(founder, multiline: false).text
    adviser.role = .lead
    let fields = zip(Adviser.fields, adviser.values).filter { $0.1 != .null }.map { field, value in
      FieldChange(name: field.name, before: .null, after: value)
    }
    let change = Change(kind: .adviser, id: adviser.id, act: .insert, fields: fields)
    try connection.apply(change)
    _ = try session.write(
      [change], UndoRule.founding, .act, about: nil, association: 0, caseID: nil, by: adviser.id, at: now)
    try session.finish()
  }
}
