import ArgumentParser
import JalonCore
import JalonExchange
import JalonStore

/// `jalon attachment add|list|save`: files that prove something.
struct AttachmentGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "attachment", fr: "Les fichiers joints\u{A0}: joindre, lister, reprendre.",
    en: "Attached files: attach one, list them, save one.",
    subcommands: [AttachmentAddCommand.self, AttachmentListCommand.self, AttachmentSaveCommand.self])
}

/// Attaches a file to a record.
struct AttachmentAddCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "add", fr: "Joindre un fichier à une fiche (10 Mio au plus).",
    en: "Attach a file to a record (10 MiB at most).")

  @Argument(
    help: say(
      "le genre de fiche\u{A0}: action, session, attendance…",
      "the kind of record: action, session, attendance…"))
  var kind: String

  @Argument(help: say("le numéro de la fiche", "the record’s id"))
  var record: Int64

  @Argument(help: say("le fichier", "the file"), completion: .file())
  var file: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    guard let owner = RecordKind(rawValue: kind), Attachment.owners.contains(owner) else {
      let known = Attachment.owners.map(\.rawValue).joined(separator: ", ")
      throw Refusal(
        "usage.badKind",
        fr: "on ne joint pas de fichier à «\u{A0}\(kind)\u{A0}»\u{202F}; les genres\u{A0}: \(known)",
        en: "no file is attached to “\(kind)”; the kinds are: \(known)", kind: .usage)
    }
    let bytes = try SmallFile.read(file, upTo: Attachment.largest)
    let command = AddAttachment(to: owner, record: record, name: file, content: bytes)
    let receipt = try session.programme().perform(
      command, as: session.adviser, at: session.clock.now, expect: nil)
    try session.print(
      json: HistoryForms.receipt.json(receipt),
      text: (session.language == .fr ? "Fichier joint\u{A0}: " : "File attached: ")
        + "\(receipt.id ?? 0)\n")
  }
}

/// The files of a case.
struct AttachmentListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister les fichiers d’un dossier.", en: "List the files of a case.")

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var id: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(id)
    let language = session.language
    let columns: [Table.Column] = [
      .init("Id", isNumber: true), .init(language == .fr ? "Fiche" : "Record"),
      .init(language == .fr ? "Nom" : "Name"), .init(language == .fr ? "Octets" : "Bytes", isNumber: true),
      .init("SHA-256", limit: 16),
    ]
    var printer = ListPrinter("attachments", AttachmentForms.row, session: session, columns: columns) { one in
      [
        String(one.thing.id), "\(one.thing.ownerKind) \(one.thing.owner)", one.thing.name,
        language.number(one.thing.size), one.thing.sha256,
      ]
    }
    let files = seen.mine(\.attachments, \.case)
    try printer.print(
      all: files, Localized.count(files.count, fr: ("fichier", "fichiers"), en: ("file", "files")))
  }
}

/// Writes an attached file where it is asked for.
struct AttachmentSaveCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "save", fr: "Écrire un fichier joint.", en: "Write an attached file.")

  @Argument(help: say("le numéro du fichier joint", "the attached file’s id"))
  var id: Int64

  @Option(help: say("où l’écrire", "where to write it"), completion: .file())
  var out: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.programme()
    let attachment = try store.attachment(id)
    try WholeFile.write(store.content(of: attachment), to: out)
    let written = ReportForms.Saved(file: out, sha256: attachment.sha256)
    try session.print(
      json: ReportForms.saved.json(written),
      text: (session.language == .fr ? "Fichier écrit\u{A0}: " : "File written: ") + out + "\n")
  }
}
