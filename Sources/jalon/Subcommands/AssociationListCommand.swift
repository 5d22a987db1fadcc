import ArgumentParser
import JalonCore

/// `jalon association list [QUERY]`.
struct AssociationListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister les associations du registre.", en: "List the associations of the register.")

  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let limit = try list.checkedLimit()
    let (sort, descending) = try order()
    let store = try session.programme()
    let team = try store.team()
    let query = try list.parsedQuery(team.vocabulary)
    let request = PageRequest(
      query: query, sort: sort, descending: descending, limit: 1, today: session.today, me: session.adviser)
    func count() throws(Refusal) -> Int {
      try store.countAssociations(query, today: session.today, me: session.adviser)
    }
    var printer = ListPrinter(
      "associations", AssociationForms.row, session: session, columns: Self.columns
    ) { Self.cells($0, team) }
    try printer.begin(count)
    try Listing.each(request, upTo: limit, key: \AssociationRow.key, page: store.associations) {
      rows throws(Refusal) in
      try printer.print(rows)
    }
    try printer.end(limit, count) { total in
      Localized.count(total, fr: ("association", "associations"), en: ("association", "associations"))
    }
  }

  /// - Throws: `usage.badSort` with the nearest word.
  private func order() throws(Refusal) -> (AssociationSort, Bool) {
    guard let typed = list.sort else { return (.name, false) }
    let descending = typed.hasPrefix("-")
    let name = descending ? String(typed.dropFirst()) : typed
    if let sort = AssociationSort(rawValue: name) { return (sort, descending) }
    let known = AssociationSort.allCases.map(\.rawValue)
    let nearest = Nearest.word(to: name, among: known) ?? known.joined(separator: ", ")
    throw Refusal(
      "usage.badSort", fr: "le registre ne se trie pas par «\u{A0}\(name)\u{A0}»\u{202F}; essayer \(nearest)",
      en: "the register can’t be sorted by “\(name)”; try \(nearest)", kind: .usage)
  }

  private static var columns: [Table.Column] {
    let isFrench = Speech.language == .fr
    return [
      .init(isFrench ? "N°" : "Id", isNumber: true), .init("Association"), .init("RNA"), .init("SIREN"),
      .init(isFrench ? "Dép." : "Dept"), .init(isFrench ? "Commune" : "Town", limit: 30),
      .init(isFrench ? "Étape" : "Stage"),
    ]
  }

  private static func cells(_ row: AssociationRow, _ team: Team) -> [String] {
    [
      String(row.id), row.name, row.rna ?? "", row.siren ?? "", row.department ?? "", row.city ?? "",
      row.stage.map { team.label(of: $0)[Speech.language] } ?? "",
    ]
  }
}

extension Team {
  /// The words that a query takes from the programme.
  var vocabulary: QueryVocabulary { QueryVocabulary(path: pathInForce) }
}
