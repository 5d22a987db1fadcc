public import JalonCore

/// The first rows of a spreadsheet as they will be read, to look at before anything is imported.
public struct SpreadsheetPreview: Sendable {
  /// A column of the file.
  public struct Column: Sendable {
    public var header: String
    /// What it fills, `nil` where it is left out.
    public var field: SpreadsheetField?
  }

  public var encoding: TextEncoding
  /// The byte between the fields.
  public var separator: UInt8
  public var columns: [Column]
  public var rows: [SpreadsheetRow]
  /// Whether the file goes on after `rows`.
  public var hasMore: Bool

  /// - Parameter count: how many rows to look at.
  /// - Throws: what `SpreadsheetReader` throws.
  public init(
    path: String, mapping: ColumnMapping, rows count: Int = 10, programme: Path = .standard
  ) throws(Refusal) {
    let reader = try SpreadsheetReader(path: path, mapping: mapping, programme: programme)
    let fields = mapping.columns.map { (Fold.key($0.header), $0.field) }
    encoding = reader.encoding
    separator = reader.separator
    columns = reader.headers.map { header in
      Column(header: header, field: fields.first { $0.0 == Fold.key(header) }?.1)
    }
    rows = []
    while rows.count < count, let row = try reader.next() { rows.append(row) }
    hasMore = if rows.count == count { try reader.next() != nil } else { false }
  }
}
