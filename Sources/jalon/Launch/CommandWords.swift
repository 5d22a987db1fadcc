import JalonCore

/// The words of a command line, before they are parsed.
///
/// Global options stand before or after the subcommand: they are moved behind it, where each subcommand declares them.
struct CommandWords {
  /// Global options that take a value.
  private static let withValue = ["--database", "--as", "--lang", "--color"]
  private static let flags = ["--json", "--quiet"]

  private var moved: [String] = []
  private var rest: [String] = []
  /// From `--` on: data, never options.
  private var data: ArraySlice<String> = []

  init(_ words: [String]) {
    var words = words[...]
    while let word = words.first {
      if word == "--" {
        data = words
        return
      }
      words.removeFirst()
      let name = word.prefix { $0 != "=" }
      if Self.flags.contains(word) || Self.withValue.contains(String(name)) {
        moved.append(word)
        if name == word, !Self.flags.contains(word), let value = words.popFirst() { moved.append(value) }
      } else {
        rest.append(word)
      }
    }
  }

  /// The same words with the global options behind the subcommand.
  var arranged: [String] { rest + moved + data }

  var asksForJSON: Bool { moved.contains("--json") }

  var asksForVersion: Bool { rest == ["--version"] }

  var asksForHelp: Bool { rest.first == "help" || rest.contains("--help") || rest.contains("-h") }

  /// The last value given to a global option.
  func value(of option: String) -> String? {
    var found: String?
    for (index, word) in moved.enumerated() {
      if word == option, index + 1 < moved.count { found = moved[index + 1] }
      if word.hasPrefix(option + "=") { found = String(word.dropFirst(option.count + 1)) }
    }
    return found
  }

  /// The global options alone, where nothing else was said: the interface is to be opened. `nil` for a subcommand, a
  /// mistake, a question: these are the argument parser's.
  ///
  /// Building the parser for every subcommand takes longer than reading the first page of a list, so who only opens
  /// the interface does without.
  var plainOptions: GlobalOptions? {
    guard rest.isEmpty, data.isEmpty else { return nil }
    var options = GlobalOptions()
    options.database = value(of: "--database")
    options.adviser = value(of: "--as")
    options.lang = nil
    options.color = .auto
    options.json = moved.contains("--json")
    options.quiet = moved.contains("--quiet")
    if let word = value(of: "--lang") {
      guard let choice = LanguageChoice(rawValue: word) else { return nil }
      options.lang = choice
    }
    if let word = value(of: "--color") {
      guard let choice = ColourChoice(rawValue: word) else { return nil }
      options.color = choice
    }
    return Self.withValue.allSatisfy { isWhole($0) } ? options : nil
  }

  /// Whether an option that was given has its value.
  private func isWhole(_ option: String) -> Bool {
    moved.lastIndex(of: option).map { $0 + 1 < moved.count && !moved[$0 + 1].hasPrefix("-") } ?? true
  }

  /// Refuses a first word that is no subcommand, with the nearest one.
  func checkSubcommand(among names: [String]) throws(Refusal) {
    guard let word = rest.first, !word.hasPrefix("-"), word != "help", !names.contains(word) else { return }
    let nearest = Nearest.word(to: word, among: names)
    throw Refusal(
      "usage.unknownSubcommand",
      fr: "«\u{A0}\(word)\u{A0}» n’est pas une sous-commande\u{202F}; "
        + (nearest.map { "la plus proche est «\u{A0}\($0)\u{A0}»" } ?? "jalon --help les donne"),
      en: "“\(word)” is not a subcommand; "
        + (nearest.map { "the nearest is “\($0)”" } ?? "jalon --help lists them"),
      kind: .usage, details: ["subcommand": word])
  }
}
