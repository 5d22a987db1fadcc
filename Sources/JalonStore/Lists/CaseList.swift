public import JalonCore

extension Store {
  public func cases(_ request: PageRequest<CaseSort>) throws(Refusal) -> Page<CaseRow> {
    try cases(request) { false }
  }

  public func cases(
    _ request: PageRequest<CaseSort>, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Page<CaseRow> {
    try engine.read(unless: isCancelled) { connection throws(Refusal) in
      let column = SortColumn.of(request.sort)
      let reader = try ListReader(
        request.query.filter, in: .cases, by: column, descending: request.descending,
        asking: Asking(
          filter: request.query.filter, today: request.today, me: request.me, on: connection),
        engine: engine.dialect.engine, on: connection)
      return try reader.page(CaseColumns.sql(column), at: request.anchor, limit: request.bounded) {
        row throws(Refusal) in try CaseColumns.row(row)
      }
    }
  }
}

extension Store {
  public func caseIDs(_ query: Query, today: Day, me: String?) throws(Refusal) -> [Int64] {
    try engine.read { connection throws(Refusal) in
      let reader = try ListReader(
        query.filter, in: .cases, by: .of(CaseSort.name), descending: false,
        asking: Asking(filter: query.filter, today: today, me: me, on: connection),
        engine: engine.dialect.engine, on: connection)
      return try reader.rows(#""case_row"."id""#, from: nil, backward: false, limit: 100_000) { $0.int(0) }
    }
  }
}

extension PageRequest {
  /// The number of rows asked for, within what a page may hold.
  var bounded: Int { min(max(limit, 1), 10_000) }
}

/// The columns of a line of the list of cases, and how they are read.
enum CaseColumns {
  static func sql(_ sort: SortColumn) -> String {
    let plain = [
      "id", "reference", "association", "name", "city", "department", "rna", "siren", "stage", "stage_rank",
      "stage_count", "stage_since", "status", "opened_on", "last_exchange", "next_follow_up", "score",
      "missing", "conditions", "taken_over", sort.name,
    ].map { #""case_row"."\#($0)""# }
    let adviser = #"(SELECT "adviser"."name" FROM "adviser" WHERE "adviser"."id" = "case_row"."adviser")"#
    return (plain + [adviser]).joined(separator: ", ")
  }

  static func row(_ row: any Row) throws(Refusal) -> CaseRow {
    let id = row.int(0)
    func damaged() -> Refusal { .damagedRow("case_row", id) }
    guard let since = Day(iso: row.text(11)), let status = Case.Status(rawValue: row.text(12)),
      let opened = Day(iso: row.text(13))
    else { throw damaged() }
    let score = row.int(16)
    return CaseRow(
      id: id, key: RowKey(sort: row.value(20), id: id), reference: row.text(1), association: row.int(2),
      name: row.text(3), city: row.optionalText(4), department: row.optionalText(5),
      rna: row.optionalText(6), siren: row.optionalText(7), adviser: row.text(21),
      stage: StageID(rawValue: row.text(8)), stageRank: Int(row.int(9)), stageCount: Int(row.int(10)),
      stageSince: since, status: status, openedOn: opened,
      lastExchangeOn: Day(iso: row.text(14)), nextFollowUpOn: DayTime(iso: row.text(15)),
      score: score < 0 ? nil : Int(score), missing: Int(row.int(17)), conditions: Int(row.int(18)),
      isTakenOver: row.int(19) != 0)
  }
}

extension Refusal {
  /// A derived row that can't be read: it is made anew from the records by a repair.
  static func damagedRow(_ table: String, _ id: Int64) -> Refusal {
    Refusal(
      "row.damaged", fr: "la ligne \(id) de \(table) est illisible\u{A0}: lancer jalon check",
      en: "row \(id) of \(table) can’t be read: run jalon check", kind: .io,
      details: ["table": table, "id": String(id)])
  }
}
