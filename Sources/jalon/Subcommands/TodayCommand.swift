import ArgumentParser
import JalonCore

/// `jalon today`: what asks for attention, as the interface opens on it.
struct TodayCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "today", fr: "Lister ce qui demande votre attention, le plus pressant d’abord.",
    en: "List what asks for your attention, the most pressing first.")

  @Flag(help: say("ce qui attend toute l’équipe", "what awaits the whole team"))
  var team = false

  @Option(help: say("combien de lignes au plus", "how many lines at most"))
  var limit: Int?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let limit = try ListOptions.checked(limit)
    let store = try session.programme()
    let (scope, language) = (team ? AgendaScope.team : .mine, session.language)
    let request = PageRequest(
      query: Query(), sort: scope, limit: 1, today: session.today, me: session.adviser)
    func count() throws(Refusal) -> Int {
      try store.countAgenda(scope, today: session.today, me: session.adviser) { false }.values.reduce(0, +)
    }
    var printer = ListPrinter("lines", Self.form, session: session, columns: Self.columns(language)) { row in
      [
        row.group.label[language], row.case.reference, row.case.name, row.day.day.shown(language),
        row.title ?? row.means?.label[language] ?? "", row.case.adviser,
      ]
    }
    try printer.begin(count)
    try Listing.each(request, upTo: limit, key: \AgendaRow.key, page: store.agenda) { rows throws(Refusal) in
      try printer.print(rows)
    }
    try printer.end(limit, count) {
      Localized.count($0, fr: ("ligne", "lignes"), en: ("line", "lines"))
    }
  }

  private static func columns(_ language: Language) -> [Table.Column] {
    let titles = [
      Localized(fr: "Motif", en: "Reason"), Localized(fr: "Référence", en: "Reference"),
      Localized(fr: "Association", en: "Association"), Localized(fr: "Jour", en: "Day"),
      Localized(fr: "À faire", en: "Next act"), Localized(fr: "Conseiller", en: "Adviser"),
    ]
    return titles.map { Table.Column($0[language]) }
  }

  /// `day` is the one from which the reason holds: the agreed day, the due date, the day of the last exchange, the first
  /// day beyond the usual length of the stage.
  static let form = Form<AgendaRow>([
    .text("group") { "\($0.group)" }, .maybe("day") { $0.day }, .maybe("kind") { $0.means },
    .number("record") { $0.subject.map { Int($0) } }, .maybe("title") { $0.title },
    .object("case", CaseForms.row) { $0.case },
  ])
}
