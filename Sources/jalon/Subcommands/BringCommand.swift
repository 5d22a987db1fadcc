import ArgumentParser
import JalonCore
import JalonStore

/// `jalon bring FILE`: what was done in a working copy is done at home.
struct BringCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "bring", fr: "Rapporter dans le programme ce qui a été fait en visite.",
    en: "Bring home to the programme what was done on a visit.",
    discussion: Localized(
      fr:
        "Chaque acte est refait dans l’ordre, selon les mêmes règles. Ce qui se heurte à un changement fait entre-temps, ou qu’une règle refuse, reste dans le fichier pour un autre essai\u{202F}; rien n’est rapporté deux fois.",
      en:
        "Each act is done again in order, by the same rules. What clashes with a change made meanwhile, or is refused by a rule, stays in the file for another try; nothing is brought twice."
    ))

  @Argument(help: say("la copie de travail", "the working copy"), completion: .file())
  var file: String

  @Option(
    help: say(
      "là où l’on se heurte\u{A0}: garder ce qui a été fait en visite (mine) ou ce qui est dans le programme (theirs)",
      "where it clashes: keep what was done on the visit (mine) or what is in the programme (theirs)"))
  var prefer: Preference?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  /// What `--prefer` takes.
  enum Preference: String, CaseIterable, ExpressibleByArgument {
    case mine, theirs
  }

  func run(in session: Session) throws(Refusal) {
    let store = try session.existingProgramme()
    let choice: ClashChoice =
      switch prefer {
      case nil: .leave
      case .mine: .mine
      case .theirs: .theirs
      }
    let acts = try store.bring(file, at: session.clock.now, choosing: choice, options: session.opening())
    try session.print(
      json: .object([
        ("total", JSON(acts.count)), ("acts", .array(acts.map { TakingForms.act.json($0) })),
      ]), text: BringPage(acts, session).text)
    if let refusal = Self.refusal(acts) { throw refusal }
  }

  /// What is said where something stays in the copy: to try again where it only clashes, else what a rule refuses.
  private static func refusal(_ acts: [BroughtAct]) -> Refusal? {
    let staying = acts.filter(\.stays)
    guard !staying.isEmpty else { return nil }
    let isRefused = staying.contains { if case .refused = $0.outcome { true } else { false } }
    let count = Localized.count(
      staying.count, fr: ("acte reste", "actes restent"), en: ("act stays", "acts stay"))
    return Refusal(
      isRefused ? "bring.refused" : "bring.clashes",
      fr: isRefused
        ? "\(count.fr) dans le fichier\u{A0}: les règles du programme s’y opposent, voir ci-dessus"
        : "\(count.fr) dans le fichier\u{A0}: choisir par --prefer mine ou --prefer theirs",
      en: isRefused
        ? "\(count.en) in the file: the programme’s rules stand against them, see above"
        : "\(count.en) in the file: choose with --prefer mine or --prefer theirs",
      kind: isRefused ? .refused : .conflict, details: ["left": String(staying.count)])
  }
}
