import ArgumentParser
import JalonCore
import JalonStore

/// `jalon pool match ACTION`: with whom an action could be done.
struct PoolMatchCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "match", fr: "Trouver avec qui une action pourrait se faire.",
    en: "Find with whom an action could be done.",
    discussion: Localized(
      fr:
        "Même recommandation ou même outil, dans le même réseau, le même département ou un département voisin, du plan au déploiement.",
      en:
        "The same recommendation or the same tool, in the same network, the same department or a neighbouring one, from plan to deployment."
    ))

  @Argument(help: say("le numéro de l’action", "the action’s id"))
  var action: Int64

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let matches = try session.programme().poolingMatches(action: action)
    let language = session.language
    let french = language == .fr
    let columns: [Table.Column] = [
      .init(french ? "Dossier" : "Case"), .init("Association", limit: 40), .init(french ? "Dép." : "Dept"),
      .init("Action", limit: 40), .init(french ? "Proximité" : "Nearness"),
      .init(french ? "En commun" : "In common"), .init(french ? "Groupement" : "Pool", isNumber: true),
    ]
    var printer = ListPrinter("matches", PoolForms.match, session: session, columns: columns) { one in
      [
        one.reference, one.name, one.department ?? "", one.action.title, one.nearness.label[language],
        one.ground.label[language], one.action.pool.map(String.init) ?? "",
      ]
    }
    try printer.print(
      all: matches, Localized.count(matches.count, fr: ("action", "actions"), en: ("action", "actions")))
  }
}
