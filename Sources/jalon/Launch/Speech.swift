import ArgumentParser
import JalonCore

/// The language of messages: `--lang`, else `JALON_LANG`, else the locale, else French.
///
/// Worked out from the words of the command line before they are parsed, since help and faults of usage need it.
enum Speech {
  static let language = chosen(
    by: Array(CommandLine.arguments.dropFirst()), variable: Surroundings.variable)

  static func chosen(by words: [String], variable: (String) -> String?) -> Language {
    if let asked = CommandWords(words).value(of: "--lang"), let language = Language(rawValue: asked) {
      return language
    }
    if let language = variable("JALON_LANG").flatMap(language(ofLocale:)) { return language }
    // The first of these that is set decides, as it does for every program (POSIX, 8.2).
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG")
    return locale.flatMap(language(ofLocale:)) ?? .fr
  }

  /// `fr_FR.UTF-8` → French; `nil` for a locale of neither language, `C` among them.
  private static func language(ofLocale locale: String) -> Language? {
    Language(rawValue: locale.prefix { $0.isLetter }.lowercased())
  }
}

/// A sentence of the help, in the language in which the program was started.
func say(_ fr: String, _ en: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: Speech.language == .fr ? fr : en)
}

extension CommandConfiguration {
  /// The configuration of a subcommand, with its sentence in both languages.
  init(
    _ name: String, fr: String, en: String, discussion: Localized = Localized(""),
    isListed: Bool = true, subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: name, abstract: Speech.language == .fr ? fr : en,
      discussion: discussion[Speech.language], shouldDisplay: isListed, subcommands: subcommands)
  }
}
