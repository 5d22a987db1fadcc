import ArgumentParser
import JalonCore
import JalonExchange
import JalonStore

/// `jalon export calendar|contacts`: what other programs read.
struct ExportGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "export", fr: "Exporter un agenda (iCalendar) ou des contacts (vCard).",
    en: "Export a calendar (iCalendar) or contacts (vCard).",
    subcommands: [ExportCalendarCommand.self, ExportContactsCommand.self])
}

/// Whose cases an export is about.
struct ExportOptions: ParsableArguments {
  @Argument(
    help: say(
      "les dossiers\u{A0}: une requête, sinon ceux de qui demande (conseiller:moi)",
      "the cases: a query, else those of whoever asks (adviser:me)"))
  var query: [String] = []

  @Option(name: .customLong("case"), help: say("un seul dossier", "one case only"))
  var `case`: String?

  @Option(
    help: say(
      "le fichier à écrire\u{202F}; - pour la sortie standard", "the file to write; - for standard output"),
    completion: .file())
  var out = "-"
}

extension Session {
  /// Gives each case that an export is about, with its file.
  func eachCase(
    _ export: ExportOptions, _ store: Store, _ body: (Case, AssociationFile, Team) throws(Refusal) -> Void
  ) throws(Refusal) {
    let team = try store.team()
    if let word = export.case {
      let seen = try seenCase(word)
      return try body(seen.thing, seen.sight.file, team)
    }
    let text = export.query.isEmpty ? "adviser:me" : export.query.joined(separator: " ")
    let query: Query
    do throws(QueryError) {
      query = try Query.parse(text, vocabulary: team.vocabulary)
    } catch {
      throw error.refusal
    }
    let request = PageRequest<CaseSort>(
      query: query, sort: .name, descending: false, limit: 1, today: today, me: adviser)
    try Listing.each(request, upTo: .max, key: \CaseRow.key, page: store.cases) { rows throws(Refusal) in
      for row in rows {
        let (file, id) = try store.file(case: .id(row.id))
        guard let found = file.case(id) else { continue }
        try body(found, file, team)
      }
    }
  }

  /// Writes a file where it was asked for.
  func write(_ bytes: [UInt8], _ export: ExportOptions, _ count: Localized) throws(Refusal) {
    guard export.out != "-" else { return try StandardOutput.write(String(decoding: bytes, as: UTF8.self)) }
    try WholeFile.write(bytes, to: export.out)
    let saved = ReportForms.Saved(file: export.out, sha256: Fingerprint.sha256(bytes))
    try print(json: ReportForms.saved.json(saved), text: export.out + ", " + count[language] + "\n")
  }
}

/// Follow-ups, half-days of training and actions that are due, for a calendar program.
struct ExportCalendarCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "calendar", fr: "Les suites, les demi-journées de formation et les échéances, en iCalendar.",
    en: "Follow-ups, half-days of training and due dates, as iCalendar.")

  @OptionGroup var export: ExportOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.programme()
    var calendar = CalendarText(
      name: "Jalon · \(session.adviser)", programme: try store.mark(), now: session.clock.now)
    var count = 0
    try session.eachCase(export, store) { found, file, team throws(Refusal) in
      let sight = ReportSight(file: file, team: team, language: session.language, today: session.today)
      for event in CaseCalendar(found, sight).events {
        calendar.add(event)
        count += 1
      }
    }
    try session.write(
      calendar.finished(), export, .count(count, fr: ("événement", "événements"), en: ("event", "events")))
  }
}

/// The referents in charge, for an address book.
struct ExportContactsCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "contacts", fr: "Les référents en fonction, en vCard.", en: "The referents in charge, as vCards.")

  @OptionGroup var export: ExportOptions

  @Option(
    help: say(
      "la version\u{A0}: 4.0, ou 3.0 pour un carnet d’adresses ancien",
      "the version: 4.0, or 3.0 for an older address book"))
  var vcard = "4.0"

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    guard let edition = ContactCards.Edition(rawValue: vcard) else {
      throw Refusal(
        "usage.badVCard", fr: "--vcard vaut 3.0 ou 4.0, pas «\u{A0}\(vcard)\u{A0}»",
        en: "--vcard is 3.0 or 4.0, not “\(vcard)”", kind: .usage)
    }
    let store = try session.programme()
    var cards = ContactCards(edition, programme: try store.mark(), session.language)
    var done: Set<Int64> = []
    try session.eachCase(export, store) { _, file, _ throws(Refusal) in
      // An association may have several cases.
      if done.insert(file.association.id).inserted { cards.add(file, on: session.today) }
    }
    if cards.count > 0 {
      session.warn(
        Localized(
          fr: "ce fichier contient des données personnelles\u{A0}: le supprimer dès qu’il a servi",
          en: "this file holds personal data: remove it once it has served"))
    }
    let count = cards.count
    try session.write(
      cards.finished(), export, .count(count, fr: ("contact", "contacts"), en: ("contact", "contacts")))
  }
}
