import ArgumentParser
import JalonCore
import JalonStore

/// `jalon take CASE…`: a working copy of some cases, for a visit.
struct TakeCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "take", fr: "Emporter des dossiers en visite, dans un fichier sur lequel on travaille hors ligne.",
    en: "Take cases on a visit, in a file on which one works offline.",
    discussion: Localized(
      fr:
        "On travaille sur la copie comme sur tout programme\u{A0}: jalon --database FICHIER. jalon bring rapporte ensuite ce qui y a été fait. La copie est pour vous seul (0600)\u{202F}; le journal reste dans le programme.",
      en:
        "One works on the copy as on any programme: jalon --database FILE. Afterwards jalon bring brings home what was done there. The copy is for you alone (0600); the journal stays in the programme."
    ))

  @Argument(help: say("les numéros ou les références des dossiers", "the cases’ ids or references"))
  var cases: [String]

  @Option(
    help: say(
      "le fichier à créer (d’ordinaire visite-JOUR.db)", "the file to make (visit-DAY.db unless said)"),
    completion: .file())
  var out: String?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let names = try cases.map { word throws(Refusal) in try CaseName.named(word) }
    let store = try session.existingProgramme()
    let file = out ?? (session.language == .fr ? "visite-" : "visit-") + session.today.iso + ".db"
    let taken = try store.take(
      names, to: file, from: session.place, as: session.adviser, at: session.clock.now,
      options: session.opening())
    try session.print(json: TakingForms.taken.json(taken), text: Self.text(taken, session.language))
  }

  private static func text(_ taken: TakenCopy, _ language: Language) -> String {
    let cases = Localized.count(taken.cases.count, fr: ("dossier", "dossiers"), en: ("case", "cases"))
    let records = Localized.count(taken.records, fr: ("fiche", "fiches"), en: ("record", "records"))
    let list = taken.cases.joined(separator: ", ")
    return language == .fr
      ? "\(cases.fr) dans \(taken.path) (\(list))\u{A0}: \(records.fr).\nY travailler\u{A0}: jalon --database \(taken.path)\nRapporter au retour\u{A0}: jalon bring \(taken.path)\n"
      : "\(cases.en) in \(taken.path) (\(list)): \(records.en).\nWork on it: jalon --database \(taken.path)\nBring it home afterwards: jalon bring \(taken.path)\n"
  }
}
