internal import JalonCore

/// The faults of a mapping file, each with the file, the place in it and the mend.
enum MappingFault {
  static func tooLong(_ path: String) -> Refusal {
    Refusal(
      "mapping.tooLong", fr: "\(path) : plus de 1 Mio ; ce n’est pas un fichier de correspondance.",
      en: "\(path): more than 1 MiB; this is not a mapping file.", kind: .usage)
  }

  static func syntax(_ path: String, line: Int, _ reason: String) -> Refusal {
    let reason = Cleaning.clean(reason).text
    return Refusal(
      "mapping.syntax", fr: "\(path), ligne \(line) : ce n’est pas du TOML (\(reason)).",
      en: "\(path), line \(line): this is not TOML (\(reason)).", kind: .usage,
      details: ["line": String(line)])
  }

  static func unknownKey(_ path: String, _ key: String, nearest: String?) -> Refusal {
    Refusal(
      "mapping.unknownKey",
      fr: "\(path), \(key) : clé inconnue"
        + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? "") + ".",
      en: "\(path), \(key): unknown key" + (nearest.map { "; the nearest is “\($0)”" } ?? "") + ".",
      kind: .usage,
      details: ["key": key])
  }

  static func unknownField(_ path: String, _ place: String, _ name: String, nearest: String?) -> Refusal {
    Refusal(
      "mapping.unknownField",
      fr: "\(path), \(place) : « \(name) » n’est pas un champ"
        + (nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" } ?? "") + ".",
      en: "\(path), \(place): “\(name)” is not a field" + (nearest.map { "; the nearest is “\($0)”" } ?? "")
        + ".",
      kind: .usage, details: ["key": place])
  }

  static func badValue(_ path: String, _ place: String, _ value: String, valid: [String]) -> Refusal {
    let list = valid.map { "\"\($0)\"" }.joined(separator: ", ")
    return Refusal(
      "mapping.badValue",
      fr: "\(path), \(place) : « \(value) » ne convient pas ; valeurs possibles : \(list).",
      en: "\(path), \(place): “\(value)” doesn’t fit; possible values: \(list).", kind: .usage,
      details: ["key": place])
  }

  static func unreadable(_ path: String, _ place: String, _ fault: Localized) -> Refusal {
    Refusal(
      "mapping.badValue", fr: "\(path), \(place) : \(fault.fr).", en: "\(path), \(place): \(fault.en).",
      kind: .usage, details: ["key": place])
  }

  static func notATable(_ path: String, _ place: String) -> Refusal {
    Refusal(
      "mapping.badValue", fr: "\(path), \(place) : une table [\(place)] est attendue ici.",
      en: "\(path), \(place): a table [\(place)] is expected here.", kind: .usage, details: ["key": place])
  }

  static func notAText(_ path: String, _ place: String) -> Refusal {
    Refusal(
      "mapping.badValue", fr: "\(path), \(place) : un texte entre guillemets est attendu ici.",
      en: "\(path), \(place): a text in quotes is expected here.", kind: .usage, details: ["key": place])
  }

  static func twice(_ path: String, _ field: SpreadsheetField, _ first: String, _ second: String) -> Refusal {
    Refusal(
      "mapping.twice",
      fr:
        "\(path), columns : « \(first) » et « \(second) » remplissent toutes deux \(field.rawValue) ; gardez-en une.",
      en: "\(path), columns: “\(first)” and “\(second)” both fill \(field.rawValue); keep one of them.",
      kind: .usage, details: ["key": "columns.\"\(second)\""])
  }

  static func noName(_ path: String) -> Refusal {
    Refusal(
      "mapping.noName",
      fr: "\(path), columns : aucune colonne ne remplit association.name ; dites où se trouve le nom.",
      en: "\(path), columns: no column fills association.name; say where the name is.", kind: .usage)
  }

  static func noColumn(_ path: String, _ header: String, nearest: String?) -> Refusal {
    Refusal(
      "mapping.noColumn",
      fr: "\(path) : pas de colonne « \(header) »"
        + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? "")
        + ".",
      en: "\(path): no column “\(header)”" + (nearest.map { "; the nearest is “\($0)”" } ?? "") + ".",
      details: ["header": header])
  }
}
