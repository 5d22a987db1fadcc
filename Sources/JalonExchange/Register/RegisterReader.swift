internal import Glibc
public import JalonCore

/// Reads the national register of associations record by record, in memory that doesn't grow with the file.
///
/// The file is a `.csv` in one of the published layouts, or the `.zip` in which it is published, of which every CSV member is
/// read. The encoding is decided by a first look at the text; what doesn't fit it later is warned of on its record.
///
/// Every record comes out of `next`, as an entry or as a rejection; empty lines are not records. Which entries to keep
/// (duplicates, dissolved, other departments) is for the importer to say.
public final class RegisterReader {
  /// Path of the file, as given.
  public let path: String
  public let encoding: TextEncoding
  /// Layout of the member being read.
  public var layout: RegisterLayout { row.columns.layout }
  /// The header of the first member as it stands in the file, without its byte order mark and line end: what a file of
  /// rejected records begins with.
  public let header: [UInt8]

  private let source: any ByteSource
  private let parser: DelimitedParser
  private var row: RegisterRow

  /// Opens a register and reads its header.
  ///
  /// - Throws: `input.missing`, `input.unreadable`, `input.directory`, `input.notAFile`, `input.empty`, `input.utf16`,
  ///   `archive.unreadable`, `archive.encrypted`, `archive.noCSV`, `register.foreign`.
  public init(path: String) throws(Refusal) {
    self.path = path
    encoding = try TextEncoding.sampled(from: path)
    source = try openSource(path)
    parser = DelimitedParser(source)
    guard try parser.advance() else { throw InputFault.empty(path) }
    row = try Self.readHeader(parser, encoding, path)
    header = Array(parser.record.bytes)
  }

  /// Bytes of the file consumed so far (compressed bytes for an archive); with `totalBytes`, the progress.
  public var bytesRead: Int { source.bytesRead }

  /// Size of the file on disk, in bytes.
  public var totalBytes: Int { source.totalBytes }

  /// The file inside the archive that is being read, `nil` for a plain file. Line numbers are those of this file.
  public var member: String? { source.member }

  /// The next record, `nil` after the last.
  ///
  /// - Throws: `input.broken`, `archive.unreadable`, `archive.encrypted`, `register.foreign` for a further member.
  public func next() throws(Refusal) -> RegisterRecord? {
    while true {
      switch try parser.next() {
      case .record: return read()
      case .unterminatedQuote: return .rejected(rejection(.unterminatedQuote, Self.unterminatedQuote))
      case .tooLong: return .rejected(rejection(.fieldCount, Self.tooLong))
      case .end:
        guard try parser.advance() else { return nil }
        row = try Self.readHeader(parser, encoding, path)
      }
    }
  }

  private func read() -> RegisterRecord {
    let expected = row.columns.count
    let record = parser.record
    guard record.fields.count == expected else {
      return .rejected(rejection(.fieldCount, Self.fieldCount(record.fields.count, expected: expected)))
    }
    switch row.read(record) {
    case .entry(let entry, let warnings): return .entry(entry, line: parser.line, warnings: warnings)
    case .refused(let code, let message): return .rejected(rejection(code, message))
    }
  }

  private func rejection(_ code: RegisterRejection.Code, _ message: Localized) -> RegisterRejection {
    RegisterRejection(
      line: parser.line, code: code, message: message, raw: Array(parser.record.bytes), member: source.member)
  }

  private static func readHeader(
    _ parser: DelimitedParser, _ encoding: TextEncoding, _ path: String
  ) throws(Refusal) -> RegisterRow {
    let separator = Separator.detected(in: parser.waiting)
    parser.separator = separator
    parser.beginsRecord = nil
    var names: [String] = []
    var text = FieldText(encoding: encoding)
    if case .record = try parser.next() {
      names = parser.record.fields.indices.map { text.line(parser.record[$0], doubled: false) ?? "" }
    }
    let columns = try RegisterColumns(header: names, path: path)
    if columns[.id] == 0 {
      parser.beginsRecord = { RegisterIdentifier.begins($0, separator: separator) }
    }
    return RegisterRow(columns: columns, encoding: encoding)
  }
}

extension RegisterReader {
  private static let unterminatedQuote = Localized(
    fr: "guillemet ouvert et jamais refermé ; doublez-le ou fermez-le dans le fichier",
    en: "quote opened and never closed; double it or close it in the file")

  private static let tooLong = Localized(
    fr: "ligne de plus de 256 Kio ; ce n’est pas une ligne du registre",
    en: "line of more than 256 KiB; this is not a line of the register")

  private static func fieldCount(_ found: Int, expected: Int) -> Localized {
    Localized(
      fr:
        "\(found) champs au lieu de \(expected) ; vérifiez les points-virgules et les guillemets de cette ligne",
      en: "\(found) fields instead of \(expected); check the semicolons and quotes of this line")
  }
}
