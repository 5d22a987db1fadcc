internal import TOMLKit

/// What a theme file and the files it inherits from say, put together word for word: parents first, the file itself
/// over them.
struct ThemeSheets {
  /// The words of one role, and where they stand.
  struct Phrase {
    let words: String
    let file: String
    let place: TOMLPlaces.Place

    func warning(_ word: String, _ suggestion: String?) -> ConfigurationWarning {
      ConfigurationWarning(
        file: file, line: place.line, column: place.column, problem: .badValue, word: word,
        suggestion: suggestion)
    }
  }

  private(set) var isEmpty = true
  private(set) var titles: [String: String] = [:]
  private(set) var isDark = true
  private(set) var hasColours = true
  private(set) var ground: RGB?
  private(set) var ink: RGB?
  private(set) var palette: [String: ThemeColour] = [:]
  private(set) var roles: [String: Phrase] = [:]
  private(set) var ansi16: [String: Phrase] = [:]
  private(set) var mono: [String: Phrase] = [:]
  private(set) var warnings: [ConfigurationWarning] = []
  private var lineage: Set<String> = []
  private var file = ""
  private var places = TOMLPlaces("")

  mutating func read(_ document: String, name: String, file: String, parent: (String) -> String?) {
    guard let table = table(of: document, file: file) else { return }
    lineage.insert(name)
    let own = TOMLPlaces(document)
    if let ancestor = table["inherits"]?.string {
      let place = own.place(of: "inherits")
      if lineage.contains(ancestor) {
        warnings.append(
          ConfigurationWarning(
            file: file, line: place.line, column: place.column, problem: .inheritsItself, word: ancestor))
      } else if let inherited = parent(ancestor) {
        read(inherited, name: ancestor, file: ancestor + ".toml", parent: parent)
      } else {
        warnings.append(Phrase(words: "", file: file, place: place).warning(ancestor, nil))
      }
    }
    isEmpty = false
    self.file = file
    places = own
    readHead(table)
    readPalette(table["palette"]?.table)
    roles.merge(phrases(table["roles"]?.table, in: "roles")) { $1 }
    ansi16.merge(phrases(table["ansi16"]?.table, in: "ansi16")) { $1 }
    mono.merge(phrases(table["mono"]?.table, in: "mono")) { $1 }
  }

  private mutating func table(of document: String, file: String) -> TOMLTable? {
    do {
      return try TOMLTable(string: document)
    } catch let error as TOMLParseError {
      warnings.append(
        ConfigurationWarning(
          file: file, line: error.source.begin.line, column: error.source.begin.column,
          problem: .syntax(error.description)))
    } catch {
      warnings.append(ConfigurationWarning(file: file, problem: .syntax("\(error)")))
    }
    return nil
  }

  private mutating func readHead(_ table: TOMLTable) {
    let known = [
      "dark", "colours", "ground", "ink", "inherits", "title", "palette", "roles", "ansi16", "mono",
    ]
    for key in table.keys where !known.contains(key) {
      warn(.unknownKey, key, at: key, in: "", suggestion: NearestWord.find(key, among: known))
    }
    isDark = table["dark"]?.bool ?? isDark
    hasColours = table["colours"]?.bool ?? hasColours
    ground = colour(table, "ground") ?? ground
    ink = colour(table, "ink") ?? ink
    if let title = table["title"]?.table {
      for key in title.keys { titles[key] = title[key]?.string ?? titles[key] }
    }
  }

  private mutating func colour(_ table: TOMLTable, _ key: String) -> RGB? {
    guard let value = table[key] else { return nil }
    if let text = value.string, let colour = RGB(hex: text) { return colour }
    warn(.badValue, value.string ?? value.debugDescription, at: key, in: "", suggestion: "#14171c")
    return nil
  }

  private mutating func readPalette(_ table: TOMLTable?) {
    guard let table else { return }
    for key in table.keys {
      guard let value = table[key] else { continue }
      var parts: [any TOMLValueConvertible] = [value]
      if let array = value.array { parts = (0..<array.count).map { array[$0] } }
      if let colour = ThemeColour(parts: parts) {
        palette[key] = colour
      } else {
        warn(.badValue, value.string ?? value.debugDescription, at: key, in: "palette", suggestion: nil)
      }
    }
  }

  private mutating func phrases(_ table: TOMLTable?, in section: String) -> [String: Phrase] {
    guard let table else { return [:] }
    var phrases: [String: Phrase] = [:]
    for key in table.keys {
      if !Theme.scopes.contains(key) {
        warn(.unknownKey, key, at: key, in: section, suggestion: NearestWord.find(key, among: Theme.scopes))
      } else if let words = table[key]?.string {
        phrases[key] = Phrase(words: words, file: file, place: places.place(of: key, in: section))
      } else {
        warn(.badValue, table[key]?.debugDescription ?? key, at: key, in: section, suggestion: nil)
      }
    }
    return phrases
  }

  private mutating func warn(
    _ problem: ConfigurationWarning.Problem, _ word: String, at key: String, in section: String,
    suggestion: String?
  ) {
    let place = places.place(of: key, in: section)
    warnings.append(
      ConfigurationWarning(
        file: file, line: place.line, column: place.column, problem: problem, word: word,
        suggestion: suggestion))
  }
}

extension ThemeColour {
  /// From the parts of a palette entry, in any order: `#rrggbb`, a number from 16 to 255, the name of an ANSI colour.
  fileprivate init?(parts: [any TOMLValueConvertible]) {
    var rgb: RGB?
    var index: UInt8?
    var ansi: AnsiColour?
    for part in parts {
      if let number = part.int, (16...255).contains(number) {
        index = UInt8(number)
      } else if let text = part.string, let named = AnsiColour(name: text) {
        ansi = named
      } else if let text = part.string, let colour = RGB(hex: text) {
        rgb = colour
      } else {
        return nil
      }
    }
    self.init(rgb: rgb ?? index.flatMap(RGB.init(index:)), index: index, ansi: ansi)
  }
}
