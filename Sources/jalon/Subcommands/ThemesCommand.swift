import ArgumentParser
import JalonCore
import TerminalKit

/// `jalon themes`: the looks at hand, and where they come from.
struct ThemesCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "themes", fr: "Les thèmes, et les couleurs que le terminal montre.",
    en: "The themes, and the colours that the terminal shows.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let language = session.language
    let shelf = ThemeShelf(folders: Installation.themeFolders)
    let themes = shelf.names.map { name in
      let (theme, warnings) = shelf.load(name)
      for warning in warnings {
        session.warn(Localized(fr: warning.sentence(language: "fr"), en: warning.sentence(language: "en")))
      }
      return theme
    }
    let columns: [Table.Column] = [
      .init(language == .fr ? "Nom" : "Name"), .init(language == .fr ? "Titre" : "Title"),
      .init(language == .fr ? "Fond" : "Ground"),
    ]
    var printer = ListPrinter(
      "themes", Self.form, session: session, columns: columns
    ) { theme in
      let ground = Localized(fr: theme.isDark ? "sombre" : "clair", en: theme.isDark ? "dark" : "light")
      return [theme.name, theme.titles[language.rawValue] ?? "", ground[language]]
    }
    try printer.print(
      all: themes, Localized.count(themes.count, fr: ("thème", "thèmes"), en: ("theme", "themes")))
  }

  static let form = Form<Theme>([
    .text("name") { $0.name }, .text("title") { $0.titles[Speech.language.rawValue] ?? "" },
    .flag("dark") { $0.isDark }, .flag("colours") { $0.hasColours },
  ])
}
