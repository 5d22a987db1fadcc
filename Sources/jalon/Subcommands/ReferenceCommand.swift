import ArgumentParser
import JalonCore
import JalonInterface

/// `jalon reference`: pages of `docs/reference` in one language, so that they are made from the program and not written.
struct ReferenceCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "reference", fr: "Écrire les pages de référence.", en: "Write the pages of reference.", isListed: false)

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case commands, keys
  }

  @Argument(help: say("la page", "the page"))
  var subject: Subject

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let page =
      switch subject {
      case .commands:
        CommandLinePage.text(in: session.language) + "\n" + VocabularyPage.text(in: session.language)
      case .keys: Keymap.standard.reference(session.language)
      }
    try StandardOutput.write(page)
  }
}
