import JalonCore
import JalonInterface

/// The journal of a case for people: one act a line, then what each field was and became.
struct HistoryPage {
  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  private let words: JournalWords

  init(_ entries: [HistoryEntry], of seen: Seen<Case>, _ session: Session) {
    page = Sheet(session.ink)
    words = JournalWords(
      file: seen.sight.file, case: seen.thing, team: seen.sight.team, adviser: seen.sight.viewer?.name ?? "",
      now: session.clock.now, in: language)
    for entry in entries { write(entry) }
  }

  private mutating func write(_ entry: HistoryEntry) {
    let act =
      switch entry.act {
      case .act, .batch: ActWords.label(of: entry.command)[language]
      case .undo: ActWords.undone(entry.command)[language]
      case .redo: ActWords.redone(entry.command)[language]
      }
    var line = "\(entry.day.shown(language)) · \(entry.adviser) · \(act)"
    if entry.changes.contains(where: { $0.act != .update }), let about = words.about(entry) {
      line += " · " + about.split(whereSeparator: \.isNewline).joined(separator: " / ")
    }
    if let by = entry.undoneBy { line += language == .fr ? " (annulé par \(by))" : " (undone by \(by))" }
    page.title(String(entry.id), line)
    for change in entry.changes where change.act == .update {
      for field in words.fields(of: change) {
        page.line(
          "\(change.kind.label[language]) \(change.id) · \(field.label)"
            + (language == .fr ? "\u{A0}: " : ": ")
            + "\(shown(field.before)) → \(shown(field.after))")
      }
    }
  }

  private func shown(_ value: String) -> String {
    value.isEmpty ? "—" : value.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}

/// How people call an act.
enum ActWords {
  /// The label of a command, or of an act that is none; one that is not known is called by its name.
  static func label(of command: String) -> Localized {
    CommandCatalogue.all.first { $0.name == command }?.shape.label ?? others[command] ?? Localized(command)
  }

  private static let others = [
    "import.rna": Localized(fr: "Importer le répertoire", en: "Import the register"),
    "import.csv": Localized(fr: "Importer un tableur", en: "Import a spreadsheet"),
    "questionnaire.use": Localized(fr: "Changer de questionnaire", en: "Change the questionnaire"),
    "path.use": Localized(fr: "Changer de parcours", en: "Change the path"),
    "programme.take": Localized(fr: "Faire une copie de travail", en: "Make a working copy"),
    "programme.create": Localized(fr: "Créer le programme", en: "Make the programme"),
  ]

  static func undone(_ command: String) -> Localized {
    let label = label(of: command)
    return Localized(fr: "annulation\u{A0}: \(label.fr)", en: "undone: \(label.en)")
  }

  static func redone(_ command: String) -> Localized {
    let label = label(of: command)
    return Localized(fr: "rétablissement\u{A0}: \(label.fr)", en: "done again: \(label.en)")
  }
}
