public import JalonCore

extension ColumnMapping {
  /// The mapping as the text of a TOML file, with comments that say what may be changed.
  ///
  /// - Parameter file: name of the spreadsheet, for the first comment.
  public func toml(for file: String, in language: Language) -> String {
    let comments = MappingComments(language: language)
    var lines = ["# " + comments.title(Self.oneLine(file)), ""]
    lines.append(setting("separator", separator.map(Self.name), comments.separator))
    lines.append(setting("encoding", encoding?.rawValue, comments.encoding))
    lines.append(setting("dates", dates.rawValue, comments.dates))
    lines += ["", "# " + comments.columns, "[columns]"]
    for column in columns {
      let field = column.field
      let label = field.map { "  # " + $0.label[language] } ?? "  # " + comments.leftOut
      lines.append("\(Self.quoted(column.header)) = \(Self.quoted(field?.rawValue ?? ""))\(label)")
    }
    lines += ["", "# " + comments.defaults, "[defaults]"]
    for (field, text) in defaults.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("\(Self.quoted(field.rawValue)) = \(Self.quoted(text))")
    }
    lines += ["", "# " + comments.values]
    for (field, translations) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("[values.\(Self.quoted(field.rawValue))]")
      for (said, text) in translations.sorted(by: { $0.key < $1.key }) {
        lines.append("\(Self.quoted(said)) = \(Self.quoted(text))")
      }
    }
    lines += ["", "# " + comments.fields]
    let width = SpreadsheetField.allCases.map(\.rawValue.count).max() ?? 0
    for field in SpreadsheetField.allCases {
      let padding = String(repeating: " ", count: width - field.rawValue.count)
      lines.append("#   \(field.rawValue)\(padding)  \(field.label[language])")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line of the head of the file; a comment where the value is to be found out.
  private func setting(_ key: String, _ value: String?, _ comment: String) -> String {
    "\(value == nil ? "# " : "")\(key) = \(Self.quoted(value ?? ""))  # \(comment)"
  }

  private static func name(of separator: UInt8) -> String {
    separator == Separator.tab ? "tab" : String(UnicodeScalar(separator))
  }

  private static func oneLine(_ text: String) -> String { Cleaning.clean(text).text }

  /// A TOML basic string.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// What the comments of a mapping file say.
private struct MappingComments {
  let language: Language

  func title(_ file: String) -> String {
    Localized(
      fr: "Comment jalon import csv lit « \(file) ». À relire avant d’importer.",
      en: "How jalon import csv reads “\(file)”. Look through it before importing.")[language]
  }

  var separator: String {
    Localized(
      fr: "\";\", \",\" ou \"tab\" ; trouvé tout seul s’il manque",
      en: "\";\", \",\" or \"tab\"; found out when absent")[
        language]
  }

  var encoding: String {
    Localized(
      fr: "\"utf-8\" ou \"windows-1252\" ; trouvé tout seul s’il manque",
      en: "\"utf-8\" or \"windows-1252\"; found out when absent")[language]
  }

  var dates: String {
    Localized(
      fr: "ou \"month-day-year\" ; 2026-11-22 est toujours compris",
      en: "or \"month-day-year\"; 2026-11-22 is always understood")[language]
  }

  var columns: String {
    Localized(
      fr: "En-tête de la colonne = ce qu’elle remplit. Les champs possibles sont en bas.",
      en: "Header of the column = what it fills. The possible fields are listed at the end.")[language]
  }

  var leftOut: String { Localized(fr: "laissée de côté", en: "left out")[language] }

  var defaults: String {
    Localized(
      fr: "Ce qui vaut quand la cellule est vide : \"case.origin\" = \"tableur 2026\"",
      en: "What holds where the cell is empty: \"case.origin\" = \"spreadsheet 2026\"")[language]
  }

  var values: String {
    Localized(
      fr: "Traductions : [values.\"case.stage\"], puis \"RDV fait\" = \"engagement\" (\"\" pour rien)",
      en: "Translations: [values.\"case.stage\"], then \"Met them\" = \"engagement\" (\"\" for nothing)")[
        language]
  }

  var fields: String { Localized(fr: "Les champs :", en: "The fields:")[language] }
}
