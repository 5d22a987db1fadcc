import FoundationEssentials
import Testing

@testable import TerminalKit

struct ThemeTests {
  static let shipped = ["nuit", "jour", "mono"]

  static func document(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Themes/\(name).toml"), encoding: .utf8)
  }

  static func load(_ name: String) throws -> ThemeFile {
    let nuit = try document("nuit")
    return ThemeFile(document: try document(name), name: name, file: "\(name).toml") { _ in nuit }
  }

  @Test func `the compiled-in theme is the file`() throws {
    #expect(try Theme.builtInDocument == Self.document("nuit"))
    #expect(Theme.builtIn.name == "nuit")
  }

  @Test(arguments: shipped)
  func `a shipped theme has no warning and a title in both languages`(name: String) throws {
    let file = try Self.load(name)
    #expect(file.warnings == [])
    #expect(file.theme.titles["fr"] != nil && file.theme.titles["en"] != nil)
  }

  @Test(arguments: shipped, [ColourTier.indexed256, .direct])
  func `every role can be read on every surface`(name: String, tier: ColourTier) throws {
    let theme = try Self.load(name).theme
    let decoration: Set<Role> = [.border, .progressRest]
    for surface in Surface.allCases {
      for role in Role.allCases where !decoration.contains(role) {
        let paint = theme.paint(role, on: surface, tier: tier)
        let ink = paint.ink.rgb ?? theme.ink
        let ground = paint.ground.rgb ?? theme.ground
        let contrast = ink.contrast(with: ground)
        #expect(contrast >= 4.5, "\(role) on \(surface): \(contrast)")
      }
    }
  }

  @Test(arguments: shipped)
  func `with 256 colours the user's own sixteen are never asked for`(name: String) throws {
    let theme = try Self.load(name).theme
    for role in Role.allCases {
      for surface in Surface.allCases {
        let paint = theme.paint(role, on: surface, tier: .indexed256)
        for case .index(let index) in [paint.ink, paint.ground] { #expect(index >= 16) }
      }
    }
  }

  @Test(arguments: shipped)
  func `without colours the selection and what matters still stand apart`(name: String) throws {
    let theme = try Self.load(name).theme
    func attributes(_ role: Role, _ surface: Surface = .base) -> Attributes {
      theme.paint(role, on: surface, tier: .mono).attributes
    }
    #expect(attributes(.text, .selection).contains(.reverse))
    #expect(attributes(.warning) != attributes(.text))
    #expect(attributes(.error) != attributes(.warning))
    #expect(attributes(.stepCurrent) != attributes(.stepTodo))
    for role in Role.allCases {
      #expect(theme.paint(role, on: .selection, tier: .mono).ink == .terminal)
    }
  }

  @Test func `a role falls back to what its name truncates to`() {
    let file = ThemeFile(
      document: """
        [palette]
        sea = ["#224466", 24, "blue"]
        [roles]
        text = "sea"
        surface = "#ffffff"
        """, name: "own", file: "own.toml")
    #expect(file.warnings == [])
    let paint = file.theme.paint(.muted, on: .selectionIdle, tier: .indexed256)
    #expect(paint.ink == .index(24) && paint.ground == .index(231))
    #expect(file.theme.paint(.muted, on: .base, tier: .ansi16).ink == .index(4))
    #expect(file.theme.paint(.warning, on: .base, tier: .direct).ink == .terminal)
  }

  @Test func `an inherited role takes the palette of the theme that inherits`() {
    let file = ThemeFile(
      document: "inherits = \"nuit\"\n[palette]\namber = \"#010203\"", name: "own", file: "own.toml",
      parent: { _ in Theme.builtInDocument })
    #expect(file.theme.paint(.warning, on: .base, tier: .direct).ink == .rgb(RGB(red: 1, green: 2, blue: 3)))
    #expect(file.theme.isDark)
  }

  @Test func `a mistake is a warning with its place and the nearest word`() {
    let file = ThemeFile(
      document: """
        dark = true
        tittle = "x"
        [palette]
        sea = "bleu"
        [roles]
        warnign = "bold"
          error = "bolt red"
        [mono]
        text = "red"
        """, name: "own", file: "own.toml")
    #expect(
      file.warnings.map { "\($0.place) \($0.word) -> \($0.suggestion ?? "-")" } == [
        "own.toml:2:1 tittle -> title", "own.toml:4:1 bleu -> -", "own.toml:6:1 warnign -> warning",
        "own.toml:7:3 bolt -> bold", "own.toml:9:1 red -> -",
      ])
    #expect(file.theme.paint(.error, on: .base, tier: .ansi16).ink == .index(1))
    #expect(file.warnings[2].sentence(language: "fr").contains("«\u{A0}warnign\u{A0}»"))
    #expect(file.warnings[2].sentence(language: "en").contains("“warnign”"))
  }

  @Test func `what is no TOML, or inherits from itself, is a warning`() {
    let broken = ThemeFile(document: "dark = \n", name: "own", file: "own.toml")
    #expect(broken.theme == .builtIn)
    #expect(broken.warnings.count == 1 && broken.warnings[0].line == 1)
    let circular = ThemeFile(
      document: "inherits = \"own\"", name: "own", file: "own.toml", parent: { _ in "inherits = \"own\"" })
    #expect(circular.warnings.map(\.problem) == [.inheritsItself])
  }

  @Test func `the tier follows the terminal, the flag and NO_COLOR`() {
    func tier(_ colours: Int, _ wanted: String = "auto", _ environment: [String: String] = [:]) -> ColourTier
    {
      ColourTier.detect(colours: colours, hasDirectColour: false, wanted: wanted, environment: environment)
    }
    #expect(tier(256) == .indexed256 && tier(8) == .ansi16 && tier(-1) == .mono)
    #expect(tier(256, "never") == .mono)
    #expect(tier(256, "auto", ["NO_COLOR": "1"]) == .mono)
    #expect(tier(256, "auto", ["NO_COLOR": ""]) == .indexed256)
    #expect(tier(256, "always", ["NO_COLOR": "1"]) == .indexed256)
  }

  @Test(arguments: [
    ("15;0", true), ("0;15", false), ("0;default;7", false), ("x", nil), ("", nil), ("1;99", nil),
  ])
  func `the ground is known where the terminal tells it`(value: String, isDark: Bool?) {
    #expect(TerminalGround.isDark(environment: ["COLORFGBG": value]) == isDark)
  }

  @Test(arguments: [("#14171c", true), ("#fbfaf7", false), ("#0000ff", true), ("#ffff00", false)])
  func `a ground is dark or light as the eye has it`(ground: String, isDark: Bool) throws {
    #expect(TerminalGround.isDark(try #require(RGB(hex: ground))) == isDark)
  }

  @Test func `a theme can paint the ground that its inks are made for`() throws {
    let theme = try Self.load("jour").theme
    #expect(theme.paint(.text, on: .base, tier: .direct).ground == .terminal)
    let painted = theme.paintingGround()
    #expect(painted.paint(.text, on: .base, tier: .direct).ground == .rgb(theme.ground))
    #expect(painted.paint(.text, on: .base, tier: .direct).ink == .rgb(theme.ink))
    #expect(painted.paint(.text, on: .base, tier: .ansi16).ground == .terminal)
  }

  @Test func `each of 16 to 255 is its own nearest colour, or an equal one`() throws {
    for index in UInt8(16)...255 {
      let rgb = try #require(RGB(index: index))
      #expect(RGB(index: rgb.nearestIndex) == rgb)
    }
  }
}

extension ShownColour {
  fileprivate var rgb: RGB? {
    switch self {
    case .terminal: nil
    case .index(let index): RGB(index: index)
    case .rgb(let rgb): rgb
    }
  }
}

struct ThemeShelfTests {
  private var shelf: ThemeShelf {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ThemeShelf(folders: ["/nowhere", root.appending(path: "Themes").path])
  }

  @Test func `the shipped themes are found and read`() {
    #expect(shelf.names == ["jour", "mono", "nuit"])
    for name in shelf.names {
      let (theme, warnings) = shelf.load(name)
      #expect(theme.name == name && warnings == [])
    }
  }

  @Test(arguments: [("juor", "jour"), ("../Themes/nuit", nil), ("", nil)])
  func `a theme that nobody has is a warning`(name: String, nearest: String?) {
    let (theme, warnings) = shelf.load(name)
    #expect(theme == .builtIn && warnings.map(\.problem) == [.unreadable])
    #expect(warnings[0].suggestion == nearest)
  }

  @Test func `the automatic theme follows the ground`() {
    #expect(shelf.load(ThemeShelf.automatic, onDark: true).theme.name == "nuit")
    #expect(shelf.load(ThemeShelf.automatic, onDark: false).theme.name == "jour")
    #expect(shelf.load("mono", onDark: false).theme.name == "mono")
    #expect(ThemeShelf(folders: []).load(ThemeShelf.automatic, onDark: false).theme == .builtIn)
  }

  @Test func `a theme that is written is noticed, other files are not`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let watch = ThemeWatch(folders: ["/nowhere", folder.path])
    #expect(watch.descriptor != nil && !watch.takeChange())
    try "".write(to: folder.appending(path: "notes.txt"), atomically: false, encoding: .utf8)
    #expect(!watch.takeChange())
    try "dark = true".write(to: folder.appending(path: "mine.toml"), atomically: true, encoding: .utf8)
    #expect(watch.takeChange())
    #expect(!watch.takeChange())
  }

  @Test func `without any folder the compiled-in theme is there`() {
    let (theme, warnings) = ThemeShelf(folders: []).load("nuit")
    #expect(theme == .builtIn && warnings == [])
  }
}
