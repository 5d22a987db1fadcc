import ArgumentParser
import JalonCore
import JalonStore

/// `jalon init [--group NAME]`: makes an empty programme.
struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "init", fr: "Créer un programme vide.", en: "Make an empty programme.")

  @Option(
    help: say(
      "le groupe de cette machine qui le partage", "the group of this host that shares it"))
  var group: String?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    if group != nil { _ = try session.path() }
    var opening = StoreOptions()
    if let group { opening.sharing = .group(group) }
    let store = try Store.create(
      session.database, founder: session.adviser, at: session.clock.now, options: opening)
    try store.close()
    try session.print(
      json: Self.form.json(Made(database: session.place, adviser: session.adviser)),
      text: session.language == .fr
        ? "Programme créé\u{A0}: \(session.place)\nPremier responsable\u{A0}: \(session.adviser)\n"
        : "Programme made: \(session.place)\nFirst lead: \(session.adviser)\n")
  }

  /// A programme that was made.
  struct Made: Sendable {
    let database: String
    let adviser: String
  }

  static let form = Form<Made>([.text("database") { $0.database }, .text("adviser") { $0.adviser }])
}
