import ArgumentParser
import JalonCore

/// `jalon diagnostic answer ID [FILE|-] [--atomic]`: the answers to one diagnostic as JSON Lines.
struct DiagnosticAnswerCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "answer", fr: "Répondre à un diagnostic, une question par ligne JSON.",
    en: "Answer a diagnostic, one question a line of JSON.",
    discussion: Localized(
      fr:
        "Une ligne\u{A0}: {\"question\":\"SEC-2\",\"value\":1}, avec reason, note et owner au besoin (diagnostic.answer dans jalon schema). Chaque ligne reçoit une réponse, une fois enregistrée.",
      en:
        "A line: {\"question\":\"SEC-2\",\"value\":1}, with reason, note and owner where needed (diagnostic.answer in jalon schema). Each line gets an answer once it is durable."
    ))

  @Argument(help: say("le numéro du diagnostic", "the diagnostic’s id"))
  var id: Int64

  @Argument(
    help: say("un fichier, ou - pour l’entrée standard", "a file, or - for standard input"),
    completion: .file())
  var file = "-"

  @Flag(help: say("tout ou rien", "all or nothing"))
  var atomic = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    // A diagnostic that isn't there is said once, not with every line.
    _ = try session.programme().file(diagnostic: id)
    let id = id
    try session.apply(file, atomic: atomic) { line throws(Refusal) in try Self.command(line, on: id) }
  }

  /// The line as a line of `apply`.
  static func command(_ line: [String: JSONValue], on id: Int64) throws(Refusal) -> [String: JSONValue] {
    let fixed: [String: JSONValue] = ["command": .string(AnswerQuestion.name), "diagnostic": .int(id)]
    for (name, value) in fixed {
      guard let given = line[name], given != value else { continue }
      throw Refusal(
        "answer.otherDiagnostic",
        fr:
          "«\u{A0}\(name)\u{A0}»\u{202F}: chaque ligne répond au diagnostic \(id)\u{202F}; retirer ce champ, ou passer par jalon apply",
        en: "“\(name)”: every line answers diagnostic \(id); leave the field out, or use jalon apply",
        kind: .usage, details: ["field": name])
    }
    return line.merging(fixed) { $1 }
  }
}
