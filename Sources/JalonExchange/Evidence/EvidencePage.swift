public import JalonCore

/// The index of an evidence file: what is there, what is missing, and each file with its fingerprint.
///
/// What stands here is what a template may ask for, under the same names.
public struct EvidencePage: ReportPage {
  public static let template = "evidence"

  public let language: Language
  public let kicker: String
  public let title: String
  public let association: String
  /// How complete it is, in a sentence.
  public let state: String
  public let facts: [Fact]
  public let tables: [TableLines]
  public let filesTitle: String
  public let files: [FileLines]
  public let noFile: String
  public let colophon: String

  public struct Fact: Sendable, Hashable {
    public let name: String
    public let value: String
  }

  public struct TableLines: Sendable, Hashable {
    public let id: String
    public let title: String
    public let heads: [String]
    public let rows: [Row]
    /// Said where there is no row.
    public let none: String
  }

  public struct Row: Sendable, Hashable {
    public let cells: [Cell]
  }

  public struct Cell: Sendable, Hashable {
    public let text: String
  }

  public struct FileLines: Sendable, Hashable {
    public let path: String
    public let name: String
    public let size: String
    public let sha256: String
  }

  init(
    _ evidence: EvidenceFile, _ tables: [EvidenceTables.Table],
    _ files: [(attachment: Attachment, member: EvidenceBundle.Member)], _ sight: ReportSight
  ) {
    let training = evidence.training
    language = sight.language
    kicker = sight.say("Dossier de preuves", "Evidence file")
    title = training.title
    association = sight.file.association.name
    state = Self.state(evidence, sight)
    facts = Self.facts(training, sight)
    self.tables = tables.map { table in
      TableLines(
        id: table.id, title: table.title, heads: table.heads,
        rows: table.rows.map { Row(cells: $0.map(Cell.init)) },
        none: sight.say("Rien n’est noté.", "Nothing is recorded."))
    }
    filesTitle = sight.say("Fichiers", "Files")
    noFile = sight.say("Aucun fichier n’est joint.", "No file is attached.")
    self.files = files.map { one in
      FileLines(
        path: one.member.path, name: one.attachment.name,
        size: sight.language.number(one.member.bytes.count)
          + sight.say("\u{A0}octets", "\u{A0}bytes"), sha256: one.member.sha256)
    }
    colophon = sight.say(
      "Établi le \(sight.language.dayInFull(sight.today)). SHA256SUMS donne l’empreinte de chaque fichier\u{A0}: sha256sum -c SHA256SUMS les vérifie. Les indicateurs sont ceux que le programme a fixés\u{202F}; seul le guide officiel fait foi.",
      "Made on \(sight.language.dayInFull(sight.today)). SHA256SUMS gives the fingerprint of each file: sha256sum -c SHA256SUMS checks them. The indicators are those that the programme has set; only the official guide is binding."
    )
  }

  private static func state(_ evidence: EvidenceFile, _ sight: ReportSight) -> String {
    let training = evidence.training
    let counts = sight.say(
      "\(evidence.present) pièces présentes, \(evidence.missing) manquantes, \(evidence.notApplicable) non applicables",
      "\(evidence.present) pieces present, \(evidence.missing) missing, \(evidence.notApplicable) not applicable"
    )
    guard let declared = training.declaredOn else {
      return counts
        + sight.say(". Version \(training.edition), en cours.", ". Version \(training.edition), being kept.")
    }
    return counts
      + sight.say(
        ". Version \(training.edition), déclarée complète le \(sight.language.dayInFull(declared)).",
        ". Version \(training.edition), declared complete on \(sight.language.dayInFull(declared)).")
  }

  private static func facts(_ training: Training, _ sight: ReportSight) -> [Fact] {
    let minutes = sight.file.sessions(of: training.id).reduce(0) { $0 + $1.minutes }
    let facts: [(String, String?)] = [
      (sight.say("Formateur", "Trainer"), training.trainer.map(sight.name)),
      (sight.say("Nature", "Nature"), training.nature),
      (sight.say("Durée", "Length"), minutes == 0 ? nil : sight.language.duration(minutes: minutes)),
      (sight.say("Effectif", "People"), String(sight.file.enrolments(of: training.id).count)),
      (sight.say("Prix", "Price"), training.price.map { sight.language.money(cents: $0) }),
      (sight.say("Déclaration d’activité", "Declaration number"), training.declaration),
      (sight.say("Lieu", "Place"), training.place), (sight.say("Moyens", "Means"), training.means),
      (sight.say("Programme", "Programme"), training.content),
    ]
    return facts.compactMap { name, value in value.map { Fact(name: name, value: $0) } }
  }
}
