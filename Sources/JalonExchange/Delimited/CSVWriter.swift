public import JalonCore

/// Writes RFC 4180 records, in UTF-8 with CRLF line ends, as they come.
///
/// A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, tab or return) is preceded by an
/// apostrophe. Numbers are numbers and stay so, negative ones included.
public final class CSVWriter {
  /// What stands in a cell.
  public enum Cell: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Int)
    /// Value and number of decimals: `(412, 1)` is 41.2. The decimal sign is the point, whatever the language.
    case decimal(Int, places: Int)
    case day(Day)
    case empty

    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
    /// An empty cell for no text.
    public init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
    /// An empty cell for no number.
    public init(_ number: Int?) { self = number.map(Cell.number) ?? .empty }
    /// An empty cell for no day.
    public init(_ day: Day?) { self = day.map(Cell.day) ?? .empty }
  }

  private let output: OutputFile
  /// The record in the making; kept, so that a long list makes room for it once.
  private var line: [UInt8] = []

  /// Makes a new file.
  ///
  /// - Parameter byteOrderMark: what some spreadsheets need in order to see that the text is UTF-8.
  /// - Throws: `output.exists`, `output.uncreatable`, `output.broken`.
  public init(path: String, replacing: Bool = false, byteOrderMark: Bool = false) throws(Refusal) {
    output = try OutputFile(path: path, replacing: replacing)
    if byteOrderMark { try output.append([0xEF, 0xBB, 0xBF]) }
  }

  /// Writes to an open descriptor, which stays open.
  ///
  /// - Parameter name: how a fault calls it.
  public init(descriptor: Int32, name: String, byteOrderMark: Bool = false) throws(Refusal) {
    output = OutputFile(descriptor: descriptor, name: name)
    if byteOrderMark { try output.append([0xEF, 0xBB, 0xBF]) }
  }

  /// One record.
  ///
  /// - Throws: `output.broken`.
  public func write(_ cells: [Cell]) throws(Refusal) {
    line.removeAll(keepingCapacity: true)
    for index in cells.indices {
      if index > 0 { line.append(0x2C) }
      append(cells[index])
    }
    // A record of one empty cell would read back as an empty line, which is no record.
    if line.isEmpty { line += [0x22, 0x22] }
    line.append(0x0D)
    line.append(0x0A)
    try output.append(line)
  }

  /// Completes the file. What was written is only known to be there once this has returned.
  ///
  /// - Throws: `output.broken`.
  public func finish() throws(Refusal) {
    try output.finish()
  }

  private func append(_ cell: Cell) {
    switch cell {
    case .empty: break
    case .number(let value): line += String(value).utf8
    case .decimal(let value, let places): line += Self.decimal(value, places).utf8
    case .day(let day): line += day.iso.utf8
    case .text(var text): text.withUTF8(append)
    }
  }

  private func append(_ text: UnsafeBufferPointer<UInt8>) {
    // What a spreadsheet would run is made a text.
    let isFormula = text.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
    guard text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      if isFormula { line.append(0x27) }
      line.append(contentsOf: text)
      return
    }
    line.append(0x22)
    if isFormula { line.append(0x27) }
    for byte in text {
      if byte == 0x22 { line.append(0x22) }
      line.append(byte)
    }
    line.append(0x22)
  }

  private static func decimal(_ value: Int, _ places: Int) -> String {
    guard places > 0 else { return String(value) }
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
