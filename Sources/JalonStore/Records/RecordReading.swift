import JalonCore

extension Connection {
  /// The records of a type that a statement of its table finds.
  func records<R: Record>(_: R.Type, _ sql: String, _ arguments: [Value]) throws(Refusal) -> [R] {
    let count = R.fields.count
    return try all(sql, arguments) { row throws(Refusal) in
      var values: [Value] = []
      values.reserveCapacity(count)
      for column in 0..<count { values.append(row.value(column + 2)) }
      return try R(id: row.int(0), version: row.int(1), values: values)
    }
  }

  func record<R: Record>(_ type: R.Type, _ id: Int64) throws(Refusal) -> R? {
    try records(type, RecordTable.of(R.kind).find, [.int(id)]).first
  }

  /// Everything recorded about one association; `nil` where there is none of that id.
  ///
  /// - Parameter withEveryAnswer: whether also answers of closed diagnostics that neither a gate nor a search looks at.
  func file(association id: Int64, withEveryAnswer: Bool = true) throws(Refusal) -> AssociationFile? {
    func question(_ kind: RecordKind) -> Inquiry {
      let isPart = kind == .answer && !withEveryAnswer
      return isPart
        ? Inquiry(AnswerStatements.lookedAt, [.int(id), .int(id)])
        : Inquiry(RecordTable.of(kind).load, [.int(id)])
    }
    func load(_ kinds: [RecordKind], into file: inout AssociationFile) throws(Refusal) {
      func load<R: Record>(_ type: R.Type) throws(Refusal) {
        let question = question(R.kind)
        let found = try records(type, question.sql, question.arguments)
        if !found.isEmpty { file.fill(R.kind, with: found) }
      }
      for kind in kinds { try load(kind.type) }
    }
    // Few associations have a training: without one, what belongs to trainings isn't looked for.
    let kinds = RecordKind.inFile.filter { !RecordKind.ofTraining.contains($0) }
    let itself = Inquiry(RecordTable.of(.association).find, [.int(id)])
    let found = try foreseeing([itself] + kinds.map(question)) { () throws(Refusal) -> AssociationFile? in
      guard let association = try record(Association.self, id) else { return nil }
      var file = AssociationFile(association: association)
      file.holdsEveryAnswer = withEveryAnswer
      try load(kinds, into: &file)
      return file
    }
    guard var file = found else { return nil }
    let further =
      file.trainings.isEmpty ? [] : RecordKind.inFile.filter { RecordKind.ofTraining.contains($0) }
    try foreseeing(further.map(question)) { () throws(Refusal) in
      try fillConfidences(of: id, in: &file.exchanges)
      try load(further, into: &file)
    }
    return file
  }

  /// As much of a file as an answer is decided on; `nil` where there is no association of that id.
  ///
  /// - Parameter withShares: whether it matters with whom cases are shared.
  func file(
    association id: Int64, question: String, diagnostic: Int64, withShares: Bool = false
  ) throws(Refusal) -> AssociationFile? {
    guard let association = try record(Association.self, id) else { return nil }
    var file = AssociationFile(association: association)
    func load<R: Record>(_ type: R.Type) throws(Refusal) -> [R] {
      try records(type, RecordTable.of(R.kind).load, [.int(id)])
    }
    let kinds: [RecordKind] = [.case, .diagnostic, .referent, .person] + (withShares ? [.share] : [])
    let answers = Inquiry(AnswerStatements.ofQuestion, [.int(id), .int(diagnostic), .text(question)])
    let questions = kinds.map { Inquiry(RecordTable.of($0).load, [.int(id)]) } + [answers]
    return try foreseeing(questions) { () throws(Refusal) in
      file.cases = try load(Case.self)
      if withShares { file.shares = try load(Share.self) }
      file.diagnostics = try load(Diagnostic.self)
      file.referents = try load(Referent.self)
      file.people = try load(Person.self)
      file.answers = try records(DiagnosticAnswer.self, answers.sql, answers.arguments)
      return file
    }
  }

  func advisers() throws(Refusal) -> [Adviser] {
    try records(Adviser.self, AdviserStatements.read, [])
  }
}

/// What is read of answers beside whole files.
enum AnswerStatements {
  private static let columns = (["id", "version"] + DiagnosticAnswer.outline.map(\.name))
    .map { #""\#($0)""# }.joined(separator: ", ")

  private static let questions = Gate.questions.map { "'\($0)'" }.joined(separator: ", ")

  static let ofQuestion = #"""
    SELECT \#(columns) FROM "answer"
    WHERE "association" = ? AND "diagnostic" = ? AND "question" = ?
    """#

  /// Those of diagnostics under way, those that nobody could give, those of questions at which gates look, and those with a
  /// note, which is searched.
  static let lookedAt = #"""
    SELECT \#(columns) FROM "answer"
    WHERE "association" = ? AND ("value" = 'dont_know' OR "note" IS NOT NULL OR "question" IN (\#(questions)) OR "diagnostic" IN
      (SELECT "id" FROM "diagnostic" WHERE "association" = ? AND "closedOn" IS NULL))
    ORDER BY "id"
    """#

  static let all = [ofQuestion, lookedAt]
}

/// What is read of advisers beside one by one.
enum AdviserStatements {
  static let read: String = {
    let columns = (["id", "version"] + Adviser.outline.map(\.name)).map { #""\#($0)""# }
    return #"SELECT \#(columns.joined(separator: ", ")) FROM "adviser" ORDER BY "id""#
  }()

  static let all = [read]
}
