public import JalonCore

/// The evidence file of a training as an auditor gets it: an index for people, tables for spreadsheets, the files themselves, and
/// the fingerprint of each.
public struct EvidenceBundle: Sendable {
  /// A file of the bundle.
  public struct Member: Sendable, Hashable {
    /// Its place in the bundle: `fichiers/12-feuille.pdf`.
    public let path: String
    public let bytes: [UInt8]
    /// Lower-case hexadecimal.
    public let sha256: String
  }

  /// The index first, the list of fingerprints last.
  public let members: [Member]

  /// - Parameters:
  ///   - content: gives the bytes of an attached file, verified against its fingerprint.
  ///   - sha256: the digest of bytes, in lower-case hexadecimal.
  ///   - html: fills the template of the index.
  /// - Throws: what `content` and `html` throw.
  public init(
    _ training: Training, _ sight: ReportSight, _ guide: EvidenceGuide,
    content: (Attachment) throws(Refusal) -> [UInt8], sha256: ([UInt8]) -> String,
    html: (EvidencePage) throws(Refusal) -> String
  ) throws(Refusal) {
    let evidence = EvidenceFile(of: training, in: sight.file, on: sight.today, guide)
    var files: [(attachment: Attachment, member: Member)] = []
    for attachment in sight.file.attachments(ofTraining: training.id) where !attachment.isErased {
      let bytes = try content(attachment)
      let path = "fichiers/\(attachment.id)-\(Self.safe(attachment.name))"
      files.append((attachment, Member(path: path, bytes: bytes, sha256: sha256(bytes))))
    }
    func member(_ path: String, _ text: String) -> Member {
      let bytes = Array(text.utf8)
      return Member(path: path, bytes: bytes, sha256: sha256(bytes))
    }
    let tables = EvidenceTables(training, evidence, sight)
    let sheets = tables.all.map { member("tableaux/\($0.id).csv", Self.csv($0)) }
    let listed = EvidenceTables.Table(
      id: "fichiers", title: sight.say("Fichiers", "Files"),
      heads: ["path", "sha256", "bytes", "record", "name"],
      rows: files.map { one in
        [
          one.member.path, one.member.sha256, String(one.member.bytes.count),
          one.attachment.ownerKind + " " + String(one.attachment.owner), one.attachment.name,
        ]
      } + sheets.map { [$0.path, $0.sha256, String($0.bytes.count), "", ""] })
    let list = member("index.csv", Self.csv(listed))
    let page = EvidencePage(evidence, tables.all, files.map { ($0.attachment, $0.member) }, sight)
    let index = member("index.html", try html(page))
    let proven = [index, list] + sheets + files.map(\.member)
    let sums = proven.map { "\($0.sha256)  \($0.path)\n" }.joined()
    members = proven + [member("SHA256SUMS", sums)]
  }

  /// A name that every file system and every archive takes: plain letters, figures and a few signs.
  private static func safe(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar -> String in
      let isPlain = scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isPlain || "-_.".unicodeScalars.contains(scalar) { return String(scalar) }
      let folded = Fold.key(String(scalar)).unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }
      return folded.isEmpty ? "-" : String(String.UnicodeScalarView(folded))
    }.joined()
    return kept.hasPrefix(".") ? "-" + kept.dropFirst() : kept
  }

  private static func csv(_ table: EvidenceTables.Table) -> String {
    let writer = CSVText()
    return ([table.heads] + table.rows).map(writer.record).joined()
  }
}

/// One record of a table as RFC 4180 has it; what a spreadsheet would run as a formula is neutralised.
private struct CSVText {
  func record(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let plain = isFormula ? "'" + text : text
    let needsQuotes = plain.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    guard needsQuotes else { return plain }
    return "\"" + plain.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension EvidenceBundle {
  /// Writes the bundle: a `.zip` where the name says so, else a new folder.
  ///
  /// - Throws: `output.exists` where something is there already, `output.…`, `archive.noLibrary`.
  public func write(to path: String, now: Moment) throws(Refusal) {
    guard !OutputFolder.exists(path) else { throw OutputFolder.taken(path) }
    guard path.lowercased().hasSuffix(".zip") else {
      for folder in [path, path + "/fichiers", path + "/tableaux"] { try OutputFolder.make(folder) }
      for member in members { try WholeFile.write(member.bytes, to: path + "/" + member.path) }
      return
    }
    let archive = try ZipWriter(path, now: now)
    for member in members { try archive.add(member.path, member.bytes) }
    try archive.finish()
  }
}
