import ArgumentParser
import JalonCore
import JalonExchange
import JalonInterface

/// `jalon case mail CASE`: a mail about the next step, to be made one’s own before it leaves.
struct CaseMailCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "mail", fr: "Préparer un courriel sur la prochaine étape d’un dossier.",
    en: "Draft a mail about the next step of a case.",
    discussion: Localized(
      fr: "Le brouillon est écrit en français, sauf --in en. Rien n’est envoyé.",
      en: "The draft is in French unless --in en is given: associations are French. Nothing is sent."))

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var id: String

  @Option(help: say("le référent à qui écrire, par son numéro", "the referent to write to, by id"))
  var to: Int64?

  @Option(
    name: .customLong("in"),
    help: say("la langue du courriel\u{A0}: fr ou en", "the language of the mail: fr or en"))
  var writtenIn = "fr"

  @Flag(
    help: say(
      "un lien mailto:, pour l’ouvrir dans un programme de courriel",
      "a mailto: link, to open it in a mail program"))
  var link = false

  @Flag(
    help: say(
      "ouvrir le brouillon dans son éditeur ($VISUAL, $EDITOR), puis donner le lien mailto: de ce qu’il est devenu",
      "open the draft in your editor ($VISUAL, $EDITOR), then give the mailto: link of what came back"))
  var edit = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    guard let language = Language(rawValue: writtenIn) else {
      throw Refusal(
        "usage.badLanguage", fr: "--in vaut fr ou en, pas «\u{A0}\(writtenIn)\u{A0}»",
        en: "--in is fr or en, not “\(writtenIn)”", kind: .usage)
    }
    let seen = try session.seenCase(id)
    let referent = seen.sight.file.referents.first { $0.id == to }
    if let to, referent == nil {
      throw Refusal(
        "record.notFound", fr: "aucun référent de cette association ne porte le numéro \(to)",
        en: "this association has no referent \(to)", kind: .notFound, details: ["id": String(to)])
    }
    var draft = MailDraft(about: seen.thing, to: referent, seen.sight.forReports(language))
    if edit { draft = draft.edited(try Self.edited(draft.text(language)), language) }
    try session.print(
      json: Self.form.json(draft), text: link || edit ? draft.link + "\n" : draft.text(language))
  }

  private static func edited(_ text: String) throws(Refusal) -> String {
    let editor = LongTextEditor(environment: Surroundings.all, sparesOutput: true)
    guard let left = try editor.edit(text), left.contains(where: { !$0.isWhitespace }) else {
      throw Refusal(
        "mail.givenUp",
        fr: "le brouillon a été abandonné\u{A0}: l’éditeur s’est arrêté sur une erreur, ou l’a laissé vide",
        en: "the draft was given up: the editor ended with an error, or left it empty")
    }
    return left
  }

  static let form = Form<MailDraft>([
    .maybe("to") { $0.to }, .text("subject") { $0.subject }, .text("body") { $0.body },
    .text("link") { $0.link },
  ])
}
