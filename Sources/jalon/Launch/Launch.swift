import ArgumentParser
import JalonCore

/// Runs one command line from its words to its exit code.
enum Launch {
  static func run(_ words: [String]) -> Int32 {
    let words = CommandWords(words)
    do {
      if words.asksForVersion {
        try StandardOutput.write("jalon \(JalonCommand.version)\n")
        return ExitStatus.done
      }
      if let options = words.plainOptions {
        try JalonCommand.openInterface(in: Session(options))
        return ExitStatus.done
      }
      try words.checkSubcommand(among: JalonCommand.names)
      var command = try JalonCommand.parseAsRoot(words.arranged)
      try command.run()
      return ExitStatus.done
    } catch let refusal as Refusal {
      return Fault.report(refusal, asJSON: words.asksForJSON)
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      return answer(error, words)
    }
  }

  /// What the argument parser throws: help, completion scripts, and faults of usage.
  private static func answer(_ error: any Error, _ words: CommandWords) -> Int32 {
    let text = JalonCommand.message(for: error)
    guard JalonCommand.exitCode(for: error) == .success else {
      let message = UsageWords.translated(text)
      return Fault.report(Refusal("usage", message, kind: .usage), asJSON: words.asksForJSON)
    }
    let isHelp = words.asksForHelp
    let shown = isHelp ? HelpWords.translated(text, into: Speech.language) : text
    do {
      try StandardOutput.write(shown.hasSuffix("\n") ? shown : shown + "\n")
      return ExitStatus.done
    } catch {
      return Fault.report(error, asJSON: words.asksForJSON)
    }
  }
}
