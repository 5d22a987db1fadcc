import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon report template NAME`: a template of Jalon’s own, to begin one’s own with.
struct ReportTemplateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "template", fr: "Montrer un modèle de page, pour en écrire un autre.",
    en: "Show the template of a page, to write another one.",
    discussion: Localized(
      fr: "Un fichier NOM.mustache dans $XDG_DATA_HOME/jalon/templates (d’ordinaire ~/.local/share) prend sa "
        + "place, ou dans share/jalon/templates, là où Jalon est installé.",
      en:
        "A file NAME.mustache in $XDG_DATA_HOME/jalon/templates (~/.local/share unless said) takes its place, "
        + "or in share/jalon/templates where Jalon is installed."))

  @Argument(help: say("le modèle, tel que diagnostic.html", "the template, such as diagnostic.html"))
  var name: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    guard let text = TemplateShelf.text(name) else {
      let names = TemplateShelf.names
      let known = names.joined(separator: ", ")
      let nearest = Nearest.word(to: name, among: names)
      throw Refusal(
        "template.unknown",
        fr: "«\u{A0}\(name)\u{A0}» n’est pas un modèle\u{202F}; "
          + (nearest.map { "le plus proche est «\u{A0}\($0)\u{A0}»" } ?? "il y a \(known)"),
        en: "“\(name)” is not a template; "
          + (nearest.map { "the nearest is “\($0)”" } ?? "there are \(known)"),
        kind: .usage, details: ["template": name])
    }
    try StandardOutput.write(text)
  }
}
