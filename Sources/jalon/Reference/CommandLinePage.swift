import ArgumentParser
import JalonCore

/// The subcommands as a page of Markdown, from their own help.
enum CommandLinePage {
  /// A subcommand and the words that lead to it.
  private struct Entry {
    let name: String
    let kind: any ParsableCommand.Type
  }

  static func text(in language: Language) -> String {
    let root = Entry(name: "jalon", kind: JalonCommand.self)
    var page =
      language == .fr
      ? """
      # Sous-commandes

      *([English above](#subcommands))*

      Les options communes valent pour toutes, avant ou après la sous-commande.

      """
      : """
      # Subcommands

      *([En français plus bas](#sous-commandes))*

      The global options go with each of them, before or after the subcommand.

      """
    page += "\n```\n\(trimmed(options(of: help(root.kind, language)), keepsGlobal: true))\n```\n"
    for entry in leaves(of: root) {
      let configuration = entry.kind.configuration
      page += "\n## \(entry.name)\n\n\(configuration.abstract)\n"
      if !configuration.discussion.isEmpty { page += "\n\(configuration.discussion)\n" }
      page += "\n```\n\(trimmed(usage(of: help(entry.kind, language)), keepsGlobal: false))\n```\n"
    }
    return page
  }

  /// The subcommands that do something, in the order of the help.
  private static func leaves(of entry: Entry) -> [Entry] {
    entry.kind.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap { kind in
      let child = Entry(name: entry.name + " " + kind._commandName, kind: kind)
      return kind.configuration.subcommands.isEmpty ? [child] : leaves(of: child)
    }
  }

  private static func help(_ kind: any ParsableCommand.Type, _ language: Language) -> [Substring] {
    HelpWords.translated(JalonCommand.helpMessage(for: kind, columns: 100), into: language)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// From the line of usage on: what stands above is the page's own text.
  private static func usage(of help: [Substring]) -> [Substring] {
    Array(help.drop { !$0.hasPrefix("USAGE") })
  }

  /// The block of the global options.
  private static func options(of help: [Substring]) -> [Substring] {
    let title = GlobalOptions.title.uppercased()
    return Array(help.drop { !$0.hasPrefix(title) }.prefix { !$0.isEmpty })
  }

  /// Without the global options, which the page says once, and without the line about `--help`.
  private static func trimmed(_ lines: [Substring], keepsGlobal: Bool) -> String {
    let title = GlobalOptions.title.uppercased()
    var kept: [String] = []
    for block in lines.split(separator: "", omittingEmptySubsequences: true) {
      if !keepsGlobal, block.first?.hasPrefix(title) == true { continue }
      let rest = block.filter { !$0.hasPrefix("  -h, --help") }
      guard rest.count > 1 || rest.first?.hasPrefix("USAGE") == true else { continue }
      kept.append(rest.joined(separator: "\n").replacing(" [--…]", with: ""))
    }
    return kept.joined(separator: "\n\n")
  }
}
