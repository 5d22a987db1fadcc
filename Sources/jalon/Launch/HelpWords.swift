import JalonCore

/// The help page of the argument parser, shorter, and in French where French is spoken.
enum HelpWords {
  /// The usage of every subcommand would end with these: they have a section of their own.
  private static let globalUsage =
    " [--database <database>] [--as <as>] [--lang <lang>] [--color <color>] [--json] [--quiet]"

  private static let heads = [
    ("OVERVIEW: ", ""), ("USAGE: ", "USAGE\u{A0}: "), ("ARGUMENTS:", "ARGUMENTS\u{A0}:"),
    ("OPTIONS:", "OPTIONS\u{A0}:"), ("OPTIONS COMMUNES:", "OPTIONS COMMUNES\u{A0}:"),
    ("SUBCOMMANDS:", "SOUS-COMMANDES\u{A0}:"),
  ]

  private static let phrases = [
    ("Show help information.", "afficher cette aide"), ("<subcommand>", "<sous-commande>"),
    ("  See '", "  «\u{A0}"), ("' for detailed help.", "\u{A0}» en dit plus."),
    ("(default: ", "(par défaut\u{A0}: "), ("(values: ", "(valeurs\u{A0}: "),
    ("; default: ", "\u{202F}; par défaut\u{A0}: "),
    ("Show subcommand help information.", "afficher l’aide d’une sous-commande"),
  ]

  static func translated(_ page: String, into language: Language) -> String {
    var page = page
    if let range = page[...].range(of: globalUsage) { page.replaceSubrange(range, with: " [--…]") }
    guard language == .fr else { return withoutOverview(page) }
    return page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var text = String(line)
      for (head, word) in heads where text.hasPrefix(head) { text = word + text.dropFirst(head.count) }
      for (phrase, words) in phrases {
        while let range = text[...].range(of: phrase) { text.replaceSubrange(range, with: words) }
      }
      return text
    }.joined(separator: "\n")
  }

  private static func withoutOverview(_ page: String) -> String {
    let head = "OVERVIEW: "
    return page.hasPrefix(head) ? String(page.dropFirst(head.count)) : page
  }
}
