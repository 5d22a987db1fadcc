public import JalonCore

/// Reads the rows of a spreadsheet export through a mapping, in constant memory.
public final class SpreadsheetReader {
  public let path: String
  public let encoding: TextEncoding
  /// The byte between the fields.
  public let separator: UInt8
  /// Headers as the mapping names them: a header that comes twice is `Nom`, then `Nom (2)`, an empty one `#3`.
  public let headers: [String]

  private let source: any ByteSource
  private let parser: DelimitedParser
  private let mapping: ColumnMapping
  private let cells: SpreadsheetCells
  /// What each column fills, by its place.
  private let fields: [SpreadsheetField?]
  private var text: FieldText

  /// Opens a spreadsheet and holds its headers against the mapping.
  ///
  /// - Parameter programme: the path whose stages `case.stage` names.
  /// - Throws: `input.…` and `archive.…` as for a register, `spreadsheet.noHeader`, `mapping.noColumn`.
  public init(path: String, mapping: ColumnMapping, programme: Path = .standard) throws(Refusal) {
    let opening = try SpreadsheetOpening(path, separator: mapping.separator, encoding: mapping.encoding)
    self.path = path
    self.mapping = mapping
    source = opening.source
    parser = opening.parser
    encoding = opening.encoding
    separator = opening.parser.separator
    headers = opening.headers
    cells = SpreadsheetCells(dates: mapping.dates, path: programme)
    text = FieldText(encoding: encoding)
    var fields = [SpreadsheetField?](repeating: nil, count: headers.count)
    let folded = headers.map { Fold.key($0) }
    for column in mapping.columns {
      if let place = folded.firstIndex(of: Fold.key(column.header)) {
        fields[place] = column.field
      } else if column.field != nil {
        throw MappingFault.noColumn(
          path, column.header, nearest: Nearest.word(to: column.header, among: headers))
      }
    }
    self.fields = fields
  }

  /// Bytes of the file consumed so far; with `totalBytes`, the progress.
  public var bytesRead: Int { source.bytesRead }

  /// Size of the file on disk, in bytes.
  public var totalBytes: Int { source.totalBytes }

  /// Columns that fill nothing, in the order of the file.
  public var unusedHeaders: [String] { zip(headers, fields).filter { $1 == nil }.map(\.0) }

  /// The next row that isn't empty, `nil` after the last. A row that can't be imported says why in its problems.
  ///
  /// - Throws: `input.broken`, `archive.unreadable`.
  public func next() throws(Refusal) -> SpreadsheetRow? {
    while true {
      switch try parser.next() {
      case .record:
        if let row = read() { return row }
      case .unterminatedQuote, .tooLong:
        return rejected(
          "unterminatedQuote", fr: "guillemet ouvert et jamais refermé ; fermez-le dans le fichier",
          en: "quote opened and never closed; close it in the file")
      case .end: return nil
      }
    }
  }

  /// `nil` for a row of empty cells.
  private func read() -> SpreadsheetRow? {
    let record = parser.record
    text.findings = []
    var texts: [SpreadsheetField: (column: String?, text: String)] = [:]
    var isEmpty = true
    for place in record.fields.indices {
      let field = place < fields.count ? fields[place] : nil
      let written = cell(record, place, isMultiline: field?.isMultiline ?? false)
      guard let written else { continue }
      isEmpty = false
      guard place < fields.count else {
        let (found, expected) = (record.fields.count, headers.count)
        return rejected(
          "fieldCount",
          fr:
            "\(found) champs pour \(expected) en-têtes ; vérifiez les séparateurs et les guillemets de cette ligne",
          en: "\(found) fields for \(expected) headers; check the separators and quotes of this line")
      }
      if let field { add(written, to: field, of: headers[place], in: &texts) }
    }
    if isEmpty { return nil }
    for (field, value) in mapping.defaults where texts[field] == nil && !value.isEmpty {
      texts[field] = (nil, value)
    }
    var builder = SpreadsheetRowBuilder(line: parser.line, cells: cells, texts: texts)
    builder.build()
    var row = builder.row
    row.problems += text.findings.problems
    return row
  }

  private func cell(_ record: DelimitedRecord, _ place: Int, isMultiline: Bool) -> String? {
    let doubled = record.fields[place].doubled
    return isMultiline
      ? text.paragraph(record[place], doubled: doubled) : text.line(record[place], doubled: doubled)
  }

  private func add(
    _ written: String, to field: SpreadsheetField, of header: String,
    in texts: inout [SpreadsheetField: (column: String?, text: String)]
  ) {
    let value = mapping.values[field]?[Fold.key(written)] ?? written
    guard !value.isEmpty else { return }
    let before = texts[field].map { $0.text + field.joint } ?? ""
    texts[field] = (header, before + value)
  }

  private func rejected(_ code: String, fr: String, en: String) -> SpreadsheetRow {
    var row = SpreadsheetRow(line: parser.line)
    row.problems = [SpreadsheetProblem(code, .rejected, fr: fr, en: en)]
    return row
  }
}

/// A spreadsheet opened as far as its headers.
struct SpreadsheetOpening {
  let source: any ByteSource
  let parser: DelimitedParser
  let encoding: TextEncoding
  let headers: [String]

  init(_ path: String, separator: UInt8?, encoding: TextEncoding?) throws(Refusal) {
    let encoding = if let encoding { encoding } else { try TextEncoding.sampled(from: path) }
    self.encoding = encoding
    source = try openSource(path)
    parser = DelimitedParser(source)
    guard try parser.advance() else { throw InputFault.empty(path) }
    parser.separator = separator ?? Separator.detected(in: parser.waiting)
    guard case .record = try parser.next() else {
      throw Refusal(
        "spreadsheet.noHeader", fr: "\(path) : la première ligne doit porter les noms des colonnes.",
        en: "\(path): the first line must hold the names of the columns.")
    }
    var text = FieldText(encoding: encoding)
    var headers: [String] = []
    for place in parser.record.fields.indices {
      let name =
        text.line(parser.record[place], doubled: parser.record.fields[place].doubled) ?? "#\(place + 1)"
      let repeats = headers.count { Fold.key($0) == Fold.key(name) }
      headers.append(repeats == 0 ? name : "\(name) (\(repeats + 1))")
    }
    self.headers = headers
  }
}

extension FieldText.Findings {
  /// What had to be done about the texts of a row.
  fileprivate var problems: [SpreadsheetProblem] {
    let meanings: [(Self, RegisterWarning)] = [
      (.replacement, .replacementCharacter), (.controls, .controlCharacters), (.malformed, .invalidUtf8),
      (.nul, .nul),
    ]
    return meanings.filter { contains($0.0) }.map { _, warning in
      SpreadsheetProblem(warning.rawValue, .mended, fr: warning.meaning.fr, en: warning.meaning.en)
    }
  }
}
