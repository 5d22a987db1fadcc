import ArgumentParser
import JalonCore
import JalonInterface

/// `jalon keys`: the keymap in force.
struct KeysCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "keys", fr: "Les touches de l’interface.", en: "The keys of the interface.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let keys = PersonalKeys(usual: .usual(session.language))
    for warning in keys.warnings { session.warn(warning) }
    let bindings = keys.keymap.listing(session.language).map {
      Binding(keys: $0.keys, id: $0.id, label: $0.label, context: $0.context)
    }
    let isFrench = session.language == .fr
    let columns: [Table.Column] = [
      .init(isFrench ? "Touches" : "Keys"), .init("Action"),
      .init(isFrench ? "Ce qu’elle fait" : "What it does"),
      .init(isFrench ? "Où" : "Where"),
    ]
    var printer = ListPrinter(
      "keys", Self.form, session: session, columns: columns
    ) { [$0.keys, $0.id, $0.label, $0.context] }
    try printer.print(
      all: bindings, Localized.count(bindings.count, fr: ("action", "actions"), en: ("action", "actions")))
  }

  struct Binding: Sendable {
    let keys: String
    let id: String
    let label: String
    let context: String
  }

  static let form = Form<Binding>([
    .text("action") { $0.id }, .text("keys") { $0.keys }, .text("label") { $0.label },
    .text("context") { $0.context },
  ])
}
