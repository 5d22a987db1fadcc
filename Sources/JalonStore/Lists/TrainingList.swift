public import JalonCore

/// The statements that list trainings.
enum TrainingStatements {
  static let all = [read]

  /// Each with its association, the adviser of its case, and its half-days.
  static let read = #"""
    SELECT "training"."id", "training"."association", "training"."case", "training"."title",
      "association"."name", "case"."adviser", "held"."first", "held"."last", "held"."halves",
      "training"."declaredOn"
    FROM "training" JOIN "association" ON "association"."id" = "training"."association"
      JOIN "case" ON "case"."id" = "training"."case"
      LEFT JOIN (
        SELECT "training", MIN("on") AS "first", MAX("on") AS "last", COUNT(*) AS "halves"
        FROM "session" GROUP BY "training"
      ) AS "held" ON "held"."training" = "training"."id"
    ORDER BY "training"."id"
    """#
}

extension Connection {
  /// Every training, as far as a list is put in order.
  func trainingEntries() throws(Refusal) -> [TrainingEntry] {
    let names = Dictionary(try advisers().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return try all(TrainingStatements.read) { row throws(Refusal) in
      TrainingEntry(
        id: row.int(0), association: row.int(1), case: row.int(2), title: row.text(3), name: row.text(4),
        adviser: names[row.int(5)] ?? "", firstOn: row.optionalText(6).flatMap { Day(iso: $0) },
        lastOn: row.optionalText(7).flatMap { Day(iso: $0) }, halfDays: Int(row.int(8)),
        declaredOn: row.optionalText(9).flatMap { Day(iso: $0) })
    }
  }

  /// As much of a file as the evidence files of its trainings are made of.
  func evidence(association id: Int64) throws(Refusal) -> AssociationFile {
    var file = AssociationFile(association: Association(id: id))
    func load<R: Record>(_: R.Type) throws(Refusal) {
      file.fill(R.kind, with: try records(R.self, RecordTable.of(R.kind).load, [.int(id)]))
    }
    for kind in [.training, .attachment] + RecordKind.ofTraining { try load(kind.type) }
    return file
  }
}

extension Store {
  /// Evidence files are worked out for the lines of the page alone.
  public func trainings(_ request: PageRequest<TrainingSort>) throws(Refusal) -> Page<TrainingRow> {
    try engine.read { connection throws(Refusal) in
      let page = try request.page(of: connection.trainingEntries())
      let guide = try connection.evidenceGuide()
      var rows: [TrainingRow] = []
      for entry in page.rows {
        let file = try connection.evidence(association: entry.association)
        guard let training = file.training(entry.id) else { continue }
        let evidence = EvidenceFile(of: training, in: file, on: request.today, guide)
        rows.append(TrainingRow(entry, evidence, enrolled: file.enrolments(of: entry.id).count))
      }
      return Page(rows: rows, hasBefore: page.hasBefore, hasAfter: page.hasAfter)
    }
  }

  public func countTrainings(_ query: Query, me: String?) throws(Refusal) -> Int {
    try engine.read { connection throws(Refusal) in
      try TrainingEntry.found(in: connection.trainingEntries(), query, me: me).count
    }
  }
}
