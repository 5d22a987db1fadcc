/// Reads a theme from TOML. A mistake is a warning, and the rest of the theme holds.
///
/// ```toml
/// dark = true
/// ground = "#14171c"            # what the inks are made for
/// ink = "#d5d9e0"
/// inherits = "nuit"             # optional: what this file does not say, that one does
/// colours = true                # false: attributes only, on any terminal
/// [title]
/// fr = "Nuit"
/// [palette]                     # colour, its place among 16–255, its stand-in among sixteen
/// sand = ["#d9a860", 179, "yellow"]
/// [roles]                       # words: a colour (palette name, #rrggbb, 16–255, default), attributes
/// warning = "sand bold"
/// "surface.selection" = "slate pearl"   # surfaces: the ground, then the ink of plain text
/// [ansi16]                      # what differs with sixteen colours
/// [mono]                        # all there is without colours: attributes
/// ```
///
/// A palette name means what the theme itself says, even in the roles that it inherits.
public struct ThemeFile: Sendable {
  /// The theme; ``Theme/builtIn`` where the document is no TOML at all.
  public let theme: Theme
  public let warnings: [ConfigurationWarning]

  /// - Parameters:
  ///   - document: the TOML.
  ///   - name: the name by which the theme is chosen.
  ///   - file: how warnings name the file.
  ///   - parent: gives the document of the theme of a name, for `inherits`; `nil` where there is none.
  public init(
    document: String, name: String, file: String, parent: (_ name: String) -> String? = { _ in nil }
  ) {
    var sheets = ThemeSheets()
    sheets.read(document, name: name, file: file, parent: parent)
    guard !sheets.isEmpty else {
      theme = .builtIn
      warnings = sheets.warnings
      return
    }
    var resolution = ThemeResolution(palette: sheets.palette)
    theme = Theme(
      name: name, titles: sheets.titles, isDark: sheets.isDark, hasColours: sheets.hasColours,
      ground: sheets.ground ?? (sheets.isDark ? .black : .white),
      ink: sheets.ink ?? (sheets.isDark ? .white : .black),
      entries: resolution.entries(sheets.roles, attributesOnly: false),
      entries16: resolution.entries(sheets.ansi16, attributesOnly: false),
      entriesMono: resolution.entries(sheets.mono, attributesOnly: true))
    warnings = sheets.warnings + resolution.warnings
  }
}

/// Turns the words of a theme into colours and attributes, with the palette of the whole line of its parents.
private struct ThemeResolution {
  let palette: [String: ThemeColour]
  var warnings: [ConfigurationWarning] = []

  mutating func entries(
    _ phrases: [String: ThemeSheets.Phrase], attributesOnly: Bool
  ) -> [String: ThemeEntry] {
    var entries: [String: ThemeEntry] = [:]
    for (key, phrase) in phrases.sorted(by: { $0.key < $1.key }) {
      var entry = ThemeEntry()
      for word in phrase.words.split(separator: " ").map(String.init) {
        if let attribute = Attributes.words.first(where: { $0.word == word })?.attribute {
          entry.attributes.insert(attribute)
        } else if !attributesOnly, let colour = colour(word) {
          if entry.colour == nil { entry.colour = colour } else { entry.ink = colour }
        } else {
          warnings.append(
            phrase.source.warning(
              .badValue, word, at: key, in: phrase.section,
              suggestion: nearest(word, attributesOnly: attributesOnly)))
        }
      }
      entries[key] = entry
    }
    return entries
  }

  private func nearest(_ word: String, attributesOnly: Bool) -> String? {
    let attributes = Attributes.words.map(\.word)
    return NearestWord.find(
      word, among: attributesOnly ? attributes : attributes + palette.keys + ["default"])
  }

  private func colour(_ word: String) -> ThemeColour? {
    if word == "default" { return .terminal }
    if let named = palette[word] { return named }
    if let rgb = RGB(hex: word) { return ThemeColour(rgb: rgb) }
    if let index = UInt8(word), index >= 16 { return ThemeColour(rgb: RGB(index: index), index: index) }
    return AnsiColour(name: word).map { ThemeColour(rgb: nil, ansi: $0) }
  }
}

extension RGB {
  fileprivate static let black = RGB(red: 0, green: 0, blue: 0)
  fileprivate static let white = RGB(red: 255, green: 255, blue: 255)
}
