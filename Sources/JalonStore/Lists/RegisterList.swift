public import JalonCore

extension Store {
  public func associations(_ request: PageRequest<AssociationSort>) throws(Refusal) -> Page<AssociationRow> {
    try associations(request) { false }
  }

  public func associations(
    _ request: PageRequest<AssociationSort>, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Page<AssociationRow> {
    try engine.read(unless: isCancelled) { connection throws(Refusal) in
      let column = SortColumn.of(request.sort)
      let reader = try ListReader(
        request.query.filter, in: .register, by: column, descending: request.descending,
        asking: Asking(
          filter: request.query.filter, today: request.today, me: request.me, on: connection),
        engine: engine.dialect.engine, on: connection)
      return try reader.page(RegisterColumns.sql(column), at: request.anchor, limit: request.bounded) {
        row throws(Refusal) in RegisterColumns.row(row)
      }
    }
  }
}

/// The columns of a line of the register with its companion, and how they are read.
enum RegisterColumns {
  static func sql(_ sort: SortColumn) -> String {
    let plain = [
      "id", "version", "name", "rna", "siren", "department", "postcode", "city", "sector", "registerState",
      sort.name,
    ].map { #""association"."\#($0)""# }
    return (plain + [#""shown"."id""#, #""shown"."stage""#]).joined(separator: ", ")
  }

  static func row(_ row: any Row) -> AssociationRow {
    let id = row.int(0)
    return AssociationRow(
      id: id, key: RowKey(sort: row.value(10), id: id), version: row.int(1), name: row.text(2),
      rna: row.optionalText(3), siren: row.optionalText(4), department: row.optionalText(5),
      postcode: row.optionalText(6), city: row.optionalText(7), sector: row.optionalText(8),
      registerState: row.optionalText(9).flatMap(Association.RegisterState.init(rawValue:)),
      caseID: row.optionalInt(11), stage: row.optionalText(12).map(StageID.init(rawValue:)))
  }
}
