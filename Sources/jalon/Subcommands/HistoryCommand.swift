import ArgumentParser
import JalonCore
import JalonStore

/// `jalon history CASE`: the journal of a case, latest first.
struct HistoryCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "history", fr: "Qui a fait quoi sur un dossier, et quand.", en: "Who did what on a case, and when.")

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var id: String

  @Option(help: say("n entrées au plus", "at most n entries"))
  var limit: Int?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(id)
    let entries = try entries(of: seen, in: try session.programme())
    let list = JSON.array(entries.map { HistoryForms.entry.json($0) })
    try session.print(
      json: .object([("total", JSON(entries.count)), ("entries", list)]),
      text: HistoryPage(entries, of: seen, session).text)
  }

  private func entries(of seen: Seen<Case>, in store: Store) throws(Refusal) -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    let wanted = max(0, limit ?? .max)
    while entries.count < wanted {
      let page = try store.history(
        case: seen.thing.id, before: entries.last?.id, limit: min(500, wanted - entries.count))
      guard !page.isEmpty else { break }
      entries += page.map { $0.withoutSecrets(seen.sight) }
    }
    return entries
  }
}

extension HistoryEntry {
  /// Without what was said in confidential exchanges, for those who may not read it.
  fileprivate func withoutSecrets(_ sight: Sight) -> HistoryEntry {
    var entry = self
    entry.changes = changes.map { change in
      guard change.kind == .exchange,
        let exchange = sight.file.exchanges.first(where: { $0.id == change.id }),
        !sight.mayRead(exchange)
      else { return change }
      let fields = change.fields.map {
        $0.name == "summary" ? FieldChange(name: $0.name, before: .null, after: .null) : $0
      }
      return Change(kind: change.kind, id: change.id, act: change.act, fields: fields)
    }
    return entry
  }
}
