import ArgumentParser
import JalonCore
import JalonStore

/// `jalon pool list|show|leaving|match`.
struct PoolGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "pool", fr: "Les groupements\u{A0}: ce que des associations partagent.",
    en: "Pools: what associations share.",
    subcommands: [PoolListCommand.self, PoolShowCommand.self, PoolLeavingCommand.self, PoolMatchCommand.self])
}

/// The pools of the programme.
struct PoolListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister les groupements.", en: "List the pools.")

  @Argument(help: say("des mots de l’outil partagé", "words of the tool shared"))
  var words: [String] = []

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.programme()
    let team = try store.team()
    let phrase = Phrase(words.joined(separator: " "))
    let language = session.language
    let french = language == .fr
    let pools = try store.pools().filter { sheet in phrase?.matches(Fold.words(sheet.pool.tool)) ?? true }
      .map { PoolForms.Shown(sheet: $0, team: team) }
    let columns: [Table.Column] = [
      .init("Id", isNumber: true), .init(french ? "Outil" : "Tool"), .init("Associations", isNumber: true),
      .init(french ? "Coût" : "Cost", isNumber: true), .init(french ? "Répartition" : "Sharing"),
      .init("Coordination", limit: 24), .init(french ? "Clos le" : "Closed on"),
    ]
    var printer = ListPrinter("pools", PoolForms.row, session: session, columns: columns) { one in
      [
        String(one.pool.id), one.pool.tool, String(one.sheet.active.count),
        language.money(cents: one.pool.cost),
        one.pool.sharing.label[language], one.adviser(one.pool.coordinator),
        one.pool.closedOn?.shown(language) ?? "",
      ]
    }
    try printer.print(
      all: pools, Localized.count(pools.count, fr: ("groupement", "groupements"), en: ("pool", "pools")))
  }
}

/// A pool with its members and what each bears.
struct PoolShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "show", fr: "Montrer un groupement et la part de chacun.", en: "Show a pool and what each bears.")

  @Argument(help: say("le numéro du groupement", "the pool’s id"))
  var id: Int64

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.programme()
    let shown = PoolForms.Shown(sheet: try store.pool(id), team: try store.team())
    try session.print(json: PoolForms.whole.json(shown), text: PoolPage.text(shown, session))
  }
}

/// What it does to the others when a case leaves a pool: shown, not done.
struct PoolLeavingCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "leaving", fr: "Dire ce qu’un départ ferait à la part des autres, sans rien changer.",
    en: "Say what leaving would do to the others’ shares, without changing anything.")

  @Argument(help: say("le numéro du groupement", "the pool’s id"))
  var id: Int64

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var `case`: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(`case`)
    let sheet = try session.programme().pool(id)
    guard let member = sheet.member(case: seen.thing.id) else {
      throw Refusal(
        "pool.notMember",
        fr: "le dossier \(seen.thing.reference) n’est pas du groupement «\u{A0}\(sheet.pool.tool)\u{A0}»",
        en: "case \(seen.thing.reference) is not in the pool “\(sheet.pool.tool)”",
        details: ["pool": String(id), "case": String(seen.thing.id)])
    }
    let effect = sheet.effect(ofLeaving: member.id, on: session.today)
    try session.print(json: PoolForms.effect.json(effect), text: PoolPage.text(effect, session))
  }
}
