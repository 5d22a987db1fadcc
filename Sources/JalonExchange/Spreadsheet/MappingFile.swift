internal import Glibc
public import JalonCore
internal import TOMLKit

extension ColumnMapping {
  /// Longest mapping file, in bytes.
  private static let sizeLimit = 1 << 20

  /// Reads a mapping file.
  ///
  /// - Throws: `input.…` where it can't be read; `mapping.syntax`, `mapping.unknownKey`, `mapping.unknownField`,
  ///   `mapping.badValue`, `mapping.twice`, `mapping.noName`, each with the file and the place in it.
  public init(path: String) throws(Refusal) {
    let file = try PlainFile(path)
    guard file.totalBytes <= Self.sizeLimit else { throw MappingFault.tooLong(path) }
    let bytes = try file.contents(upTo: Self.sizeLimit)
    try self.init(toml: String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// Reads a mapping from the text of its file; `path` is how messages call it.
  public init(toml text: String, path: String) throws(Refusal) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw MappingFault.syntax(path, line: error.source.begin.line, error.description)
    } catch {
      throw MappingFault.syntax(path, line: 1, "TOML")
    }
    let reading = MappingReading(path: path)
    try reading.check(keysOf: table)
    self.init(columns: try reading.columns(table))
    separator = try reading.separator(table)
    encoding = try reading.choice(table, "encoding", TextEncoding.self)
    dates = try reading.choice(table, "dates", DateOrder.self) ?? .dayMonthYear
    defaults = try reading.texts(table, "defaults")
    values = try reading.values(table)
    try reading.check(self)
  }
}

/// Reads the parts of a mapping file, naming the file and the key of each fault.
private struct MappingReading {
  let path: String

  func check(keysOf table: TOMLTable) throws(Refusal) {
    let known = ["separator", "encoding", "dates", "columns", "defaults", "values"]
    for key in table.keys where !known.contains(key) {
      throw MappingFault.unknownKey(path, key, nearest: Nearest.word(to: key, among: known))
    }
  }

  func columns(_ table: TOMLTable) throws(Refusal) -> [ColumnMapping.Column] {
    guard let columns = table["columns"]?.table else { throw MappingFault.noName(path) }
    var read: [ColumnMapping.Column] = []
    for header in columns.keys {
      let place = "columns.\"\(header)\""
      let name = try text(columns[header], place)
      read.append(ColumnMapping.Column(header, name.isEmpty ? nil : try field(name, place)))
    }
    return read
  }

  func separator(_ table: TOMLTable) throws(Refusal) -> UInt8? {
    guard let value = table["separator"] else { return nil }
    switch try text(value, "separator") {
    case ";": return Separator.semicolon
    case ",": return Separator.comma
    case "tab", "\t": return Separator.tab
    case let other: throw MappingFault.badValue(path, "separator", other, valid: [";", ",", "tab"])
    }
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ table: TOMLTable, _ key: String, _: Choice.Type
  ) throws(Refusal) -> Choice? where Choice.RawValue == String {
    guard let value = table[key] else { return nil }
    let word = try text(value, key)
    guard let choice = Choice(rawValue: word) else {
      throw MappingFault.badValue(path, key, word, valid: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  func texts(_ table: TOMLTable, _ key: String) throws(Refusal) -> [SpreadsheetField: String] {
    guard let value = table[key] else { return [:] }
    guard let texts = value.table else { throw MappingFault.notATable(path, key) }
    var read: [SpreadsheetField: String] = [:]
    for name in texts.keys {
      let place = "\(key).\"\(name)\""
      read[try field(name, place)] = try text(texts[name], place)
    }
    return read
  }

  func values(_ table: TOMLTable) throws(Refusal) -> [SpreadsheetField: [String: String]] {
    guard let value = table["values"] else { return [:] }
    guard let fields = value.table else { throw MappingFault.notATable(path, "values") }
    var read: [SpreadsheetField: [String: String]] = [:]
    for name in fields.keys {
      let place = "values.\"\(name)\""
      let field = try field(name, place)
      guard let translations = fields[name]?.table else { throw MappingFault.notATable(path, place) }
      for said in translations.keys {
        read[field, default: [:]][Fold.key(said)] = try text(translations[said], "\(place).\"\(said)\"")
      }
    }
    return read
  }

  /// What only shows once everything has been read: a name, no field filled twice, defaults and values that can be read.
  func check(_ mapping: ColumnMapping) throws(Refusal) {
    var filled: [SpreadsheetField: String] = [:]
    for column in mapping.columns {
      guard let field = column.field else { continue }
      if let other = filled[field], !field.isJoined {
        throw MappingFault.twice(path, field, other, column.header)
      }
      filled[field] = column.header
    }
    guard filled[.name] != nil else { throw MappingFault.noName(path) }
    let cells = SpreadsheetCells(dates: mapping.dates)
    for (field, text) in mapping.defaults {
      if let fault = cells.fault(field, text) {
        throw MappingFault.unreadable(path, "defaults.\"\(field.rawValue)\"", fault)
      }
    }
    for (field, translations) in mapping.values {
      for (said, text) in translations where !text.isEmpty {
        if let fault = cells.fault(field, text) {
          throw MappingFault.unreadable(path, "values.\"\(field.rawValue)\".\"\(said)\"", fault)
        }
      }
    }
  }

  private func field(_ name: String, _ place: String) throws(Refusal) -> SpreadsheetField {
    if let field = SpreadsheetField(rawValue: name) { return field }
    let nearest = Nearest.word(to: name, among: SpreadsheetField.allCases.map(\.rawValue))
    throw MappingFault.unknownField(path, place, name, nearest: nearest)
  }

  private func text(_ value: (any TOMLValueConvertible)?, _ place: String) throws(Refusal) -> String {
    if let text = value?.string { return text }
    if let number = value?.int { return String(number) }
    throw MappingFault.notAText(path, place)
  }
}
