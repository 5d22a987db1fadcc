import ArgumentParser
import Glibc
import JalonCore
import JalonStore
import JalonExchange

/// `jalon case list [QUERY]`.
struct CaseListCommand: Subcommand {
  static let configuration = CommandConfiguration("list", fr: "Lister les dossiers.", en: "List the cases.")

  @OptionGroup var list: ListOptions
  @Flag(help: say("en CSV, pour un tableur", "as CSV, for a spreadsheet"))
  var csv = false
  @Flag(help: say("CSV précédé d’une marque d’ordre des octets", "CSV preceded by a byte order mark"))
  var bom = false
  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let limit = try list.checkedLimit()
    let store = try session.programme()
    let team = try store.team()
    let query = try list.parsedQuery(team.vocabulary)
    let order = try order(of: query)
    let request = PageRequest(
      query: query, sort: order.key, descending: order.descending, limit: 1, today: session.today,
      me: session.adviser)
    guard !csv else { return try writeCSV(store, request, upTo: limit) }
    func count() throws(Refusal) -> Int {
      try store.countCases(query, today: session.today, me: session.adviser)
    }
    var printer = ListPrinter(
      "cases", CaseForms.row, session: session, columns: Self.columns
    ) { Self.cells($0, team) }
    try printer.begin(count)
    try Listing.each(request, upTo: limit, key: \CaseRow.key, page: store.cases) { rows throws(Refusal) in
      try printer.print(rows)
    }
    try printer.end(limit, count) { total in
      Localized.count(total, fr: ("dossier", "dossiers"), en: ("case", "cases"))
    }
  }

  /// `--sort`, else the query's own order, else by name.
  private func order(of query: Query) throws(Refusal) -> QueryOrder {
    guard let sort = list.sort else { return query.order ?? QueryOrder(.name) }
    do throws(QueryError) {
      return try QueryOrder.parse(sort)
    } catch {
      throw error.refusal
    }
  }

  private static var columns: [Table.Column] {
    let isFrench = Speech.language == .fr
    return [
      .init(isFrench ? "Référence" : "Reference"), .init("Association"), .init(isFrench ? "Dép." : "Dept"),
      .init(isFrench ? "Étape" : "Stage"), .init(isFrench ? "État" : "Status"),
      .init(isFrench ? "Conseiller" : "Adviser", limit: 24), .init(isFrench ? "Échange" : "Exchange"),
      .init(isFrench ? "Suite" : "Next"), .init("Score", isNumber: true),
    ]
  }

  private static func cells(_ row: CaseRow, _ team: Team) -> [String] {
    let language = Speech.language
    return [
      row.reference, row.name, row.department ?? "", team.label(of: row.stage)[language],
      row.status.label[language], row.adviser, row.lastExchangeOn?.shown(language) ?? "",
      row.nextFollowUpOn?.day.shown(language) ?? "",
      row.score.map { language.decimal(tenths: $0) } ?? "",
    ]
  }
}

extension CaseListCommand {
  /// The columns of the CSV: the keys of the JSON, so that a script that reads one can read the other.
  private static let heads = [
    "id", "reference", "association", "name", "rna", "siren", "department", "city", "stage", "status",
    "adviser", "openedOn", "lastExchangeOn", "nextFollowUpOn", "score",
  ]

  private func writeCSV(
    _ store: Store, _ request: PageRequest<CaseSort>, upTo limit: Int
  ) throws(Refusal) {
    let writer = try CSVWriter(descriptor: STDOUT_FILENO, name: "stdout", byteOrderMark: bom)
    try writer.write(Self.heads.map { .text($0) })
    try Listing.each(request, upTo: limit, key: \CaseRow.key, page: store.cases) { rows throws(Refusal) in
      for row in rows { try writer.write(Self.record(row)) }
    }
    try writer.finish()
  }

  private static func record(_ row: CaseRow) -> [CSVWriter.Cell] {
    [
      .number(Int(row.id)), .text(row.reference), .number(Int(row.association)), .text(row.name),
      .init(row.rna), .init(row.siren), .init(row.department), .init(row.city), .text(row.stage.rawValue),
      .text(row.status.rawValue), .text(row.adviser), .day(row.openedOn), .init(row.lastExchangeOn),
      .init(row.nextFollowUpOn?.iso), row.score.map { .decimal($0, places: 1) } ?? .empty,
    ]
  }
}
