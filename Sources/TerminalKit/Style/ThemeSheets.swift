internal import TOMLKit

/// What a theme file and the files it inherits from say, put together word for word: parents first, the file itself
/// over them.
struct ThemeSheets {
  /// A document and its name; where its keys stand is only looked for when there is something to say about one.
  struct Source {
    let file: String
    let document: String

    func warning(
      _ problem: ConfigurationWarning.Problem, _ word: String, at key: String, in section: String = "",
      suggestion: String? = nil
    ) -> ConfigurationWarning {
      let place = TOMLPlaces(document).place(of: key, in: section)
      return ConfigurationWarning(
        file: file, line: place.line, column: place.column, problem: problem, word: word,
        suggestion: suggestion)
    }
  }

  /// The words of one role, and where they come from.
  struct Phrase {
    let words: String
    let section: String
    let source: Source
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

  mutating func read(_ document: String, name: String, file: String, parent: (String) -> String?) {
    let source = Source(file: file, document: document)
    guard let table = table(of: source) else { return }
    lineage.insert(name)
    if let ancestor = table["inherits"]?.string {
      if lineage.contains(ancestor) {
        warnings.append(source.warning(.inheritsItself, ancestor, at: "inherits"))
      } else if let inherited = parent(ancestor) {
        read(inherited, name: ancestor, file: ancestor + ".toml", parent: parent)
      } else {
        warnings.append(source.warning(.badValue, ancestor, at: "inherits"))
      }
    }
    isEmpty = false
    readHead(table, of: source)
    readPalette(table["palette"]?.table, of: source)
    roles.merge(phrases(table["roles"]?.table, in: "roles", of: source)) { $1 }
    ansi16.merge(phrases(table["ansi16"]?.table, in: "ansi16", of: source)) { $1 }
    mono.merge(phrases(table["mono"]?.table, in: "mono", of: source)) { $1 }
  }

  private mutating func table(of source: Source) -> TOMLTable? {
    do {
      return try TOMLTable(string: source.document)
    } catch let error as TOMLParseError {
      warnings.append(
        ConfigurationWarning(
          file: source.file, line: error.source.begin.line, column: error.source.begin.column,
          problem: .syntax(error.description)))
    } catch {
      warnings.append(ConfigurationWarning(file: source.file, problem: .syntax("\(error)")))
    }
    return nil
  }

  private mutating func readHead(_ table: TOMLTable, of source: Source) {
    let known = [
      "dark", "colours", "ground", "ink", "inherits", "title", "palette", "roles", "ansi16", "mono",
    ]
    for key in table.keys where !known.contains(key) {
      let nearest = NearestWord.find(key, among: known)
      warnings.append(source.warning(.unknownKey, key, at: key, suggestion: nearest))
    }
    isDark = table["dark"]?.bool ?? isDark
    hasColours = table["colours"]?.bool ?? hasColours
    ground = colour(table, "ground", of: source) ?? ground
    ink = colour(table, "ink", of: source) ?? ink
    if let title = table["title"]?.table {
      for key in title.keys { titles[key] = title[key]?.string ?? titles[key] }
    }
  }

  private mutating func colour(_ table: TOMLTable, _ key: String, of source: Source) -> RGB? {
    guard let value = table[key] else { return nil }
    if let text = value.string, let colour = RGB(hex: text) { return colour }
    let word = value.string ?? value.debugDescription
    warnings.append(source.warning(.badValue, word, at: key, suggestion: "#14171c"))
    return nil
  }

  private mutating func readPalette(_ table: TOMLTable?, of source: Source) {
    guard let table else { return }
    for key in table.keys {
      guard let value = table[key] else { continue }
      var parts: [any TOMLValueConvertible] = [value]
      if let array = value.array { parts = (0..<array.count).map { array[$0] } }
      if let colour = ThemeColour(parts: parts) {
        palette[key] = colour
      } else {
        let word = value.string ?? value.debugDescription
        warnings.append(source.warning(.badValue, word, at: key, in: "palette"))
      }
    }
  }

  private mutating func phrases(
    _ table: TOMLTable?, in section: String, of source: Source
  ) -> [String: Phrase] {
    guard let table else { return [:] }
    var phrases: [String: Phrase] = [:]
    for key in table.keys {
      if !Theme.scopes.contains(key) {
        let nearest = NearestWord.find(key, among: Theme.scopes)
        warnings.append(source.warning(.unknownKey, key, at: key, in: section, suggestion: nearest))
      } else if let words = table[key]?.string {
        phrases[key] = Phrase(words: words, section: section, source: source)
      } else {
        let word = table[key]?.debugDescription ?? key
        warnings.append(source.warning(.badValue, word, at: key, in: section))
      }
    }
    return phrases
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
