import ArgumentParser
import JalonCore
import JalonStore

/// `jalon case show ID`.
struct CaseShowCommand: Subcommand {
  static let configuration = CommandConfiguration("show", fr: "Montrer un dossier.", en: "Show a case.")

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var id: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(id)
    let store = try session.programme()
    let whole = try CaseForms.Whole(
      seen, guide: store.evidenceGuide(),
      history: store.history(case: seen.thing.id, before: nil, limit: 10_000))
    try session.print(json: CaseForms.whole.json(whole), text: CasePage(whole, session).text)
  }
}

extension Session {
  /// A case as whoever asks may see it.
  func seenCase(_ word: String) throws(Refusal) -> Seen<Case> {
    let name = try CaseName.named(word)
    let store = try programme()
    let (file, id) = try store.file(case: name)
    let sight = try sight(of: file, store)
    guard let found = file.case(id) else {
      throw Refusal(
        "record.notFound", fr: "aucun dossier ne porte le numéro \(word)", en: "there is no case \(word)",
        kind: .notFound, details: ["id": word])
    }
    return Seen(thing: found, sight: sight)
  }

  func sight(of file: AssociationFile, _ store: Store) throws(Refusal) -> Sight {
    let team = try store.team()
    return Sight(team: team, file: file, viewer: team.adviser(named: adviser), today: today)
  }
}
