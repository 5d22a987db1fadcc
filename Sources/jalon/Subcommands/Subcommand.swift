import ArgumentParser
import JalonCore

/// One word of the command line: declares its options and runs in a session.
protocol Subcommand: ParsableCommand {
  var options: GlobalOptions { get }
  func run(in session: Session) throws(Refusal)
}

extension Subcommand {
  func run() throws { try run(in: Session(options)) }
}

/// A word that only leads to others, such as `case`.
protocol SubcommandGroup: ParsableCommand {}

extension SubcommandGroup {
  func run() throws {
    let name = Self._commandName
    let words = Self.configuration.subcommands.map { $0._commandName }.joined(separator: ", ")
    throw Refusal(
      "usage.subcommandMissing",
      fr: "jalon \(name)\u{A0}: préciser laquelle de ces sous-commandes\u{A0}: \(words)",
      en: "jalon \(name): say which of these subcommands: \(words)", kind: .usage)
  }
}
