import Foundation
import TestFrames
import Testing

@testable import TerminalKit

/// Every golden as a real terminal shows it: text and attributes, cell for cell. Since one frame follows another, what
/// is compared each time came about by a partial update.
@Suite(.serialized, .enabled(if: TmuxSession.tmux != nil, "tmux is not installed"))
struct FrameTests {
  private static let themes = GoldenFolder.repository + "/Themes"

  /// Each theme on each kind of terminal; one without colours is the same on all.
  static let looks: [(theme: String, kind: TerminalKind)] =
    ["nuit", "jour"].flatMap { theme in TerminalKind.allCases.map { (theme, $0) } } + [("mono", .indexed256)]

  private let descriptions: URL

  init() throws {
    descriptions = FileManager.default.temporaryDirectory.appending(path: "terminfo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: descriptions, withIntermediateDirectories: true)
    try TerminalKind.compile(into: descriptions)
  }

  private struct Golden {
    let name: String
    let frame: Canvas
  }

  /// Every golden, in an order that puts unlike ones side by side.
  private static let goldens: [Golden] = {
    let all = GoldenFolder.names(in: "frames").compactMap { name in
      GoldenFolder.read(name).flatMap { FrameText.canvas($0) }.map { Golden(name: name, frame: $0) }
    }
    return (0..<7).flatMap { first in stride(from: first, to: all.count, by: 7).map { all[$0] } }
  }()

  /// Those of the usual window that have between them every way to set cells apart.
  private static let telling: [Golden] = {
    var styles: Set<Style> = []
    return goldens.filter { golden in
      guard golden.frame.size == Size(rows: 24, columns: 80) else { return false }
      let known = styles.count
      styles.formUnion(golden.frame.styles)
      return styles.count > known
    }
  }()

  private func session(
    _ goldens: [Golden], _ theme: String, _ kind: TerminalKind, sheets: Bool = false
  ) throws -> TmuxSession {
    let list = descriptions.appending(path: "list").path
    try goldens.map(\.name).joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
    var environment = kind.environment(descriptions: descriptions.path)
    environment["PROBE_THEME"] = theme
    environment["PROBE_THEMES"] = Self.themes
    let size = sheets ? FrameSheet.size : goldens.first?.frame.size ?? Size(rows: 24, columns: 80)
    let session = try TmuxSession(
      rows: size.rows, columns: size.columns, environment: environment,
      script: "exec $PROBE \(sheets ? "sheets" : "frames") \(list)")
    try session.wait(for: "tier \(kind.tier)")
    try session.waitUntilIdle()
    return session
  }

  private func expect(_ session: TmuxSession, shows golden: Golden, _ theme: Theme, _ kind: TerminalKind) {
    let wanted = Screen(golden.frame, theme: theme, tier: kind.tier, colours: kind.colours)
    var differences: [String] = []
    // The emulator may still be reading what the program has written: look again before long.
    for _ in 0..<20 {
      differences = wanted.differences(from: seen(session, golden.frame.size))
      if differences.isEmpty { return }
      _ = session.nextLine(within: 0.1)
    }
    Issue.record("\(golden.name): \(differences.prefix(5).joined(separator: "\n"))")
  }

  private func seen(_ session: TmuxSession, _ size: Size) -> Screen {
    Screen(capture: session.run(["capture-pane", "-p", "-e", "-N"]), size: size)
  }

  @Test(arguments: looks)
  func `every way to set cells apart is shown in every look`(theme: String, kind: TerminalKind) throws {
    defer { remove() }
    let goldens = Self.telling
    #expect(goldens.count > 5)
    let session = try session(goldens, theme, kind, sheets: true)
    let look = ThemeShelf(folders: [Self.themes]).load(theme).theme
    for (number, sheet) in FrameSheet.sheets(of: goldens.map(\.frame)).enumerated() {
      expect(session, shows: Golden(name: "sheet \(number)", frame: sheet), look, kind)
      try next(session)
    }
  }

  @Test func `every frame is shown cell for cell in a window of its own`() throws {
    defer { remove() }
    let goldens = Self.goldens.sorted {
      ($0.frame.size.rows, $0.frame.size.columns) < ($1.frame.size.rows, $1.frame.size.columns)
    }
    let session = try session(goldens, "nuit", .indexed256)
    var size = goldens.first?.frame.size
    for golden in goldens {
      if golden.frame.size != size {
        size = golden.frame.size
        session.run([
          "resize-window", "-x", "\(golden.frame.size.columns)", "-y", "\(golden.frame.size.rows)",
        ])
        try session.wait(for: "size \(golden.frame.size.rows)x\(golden.frame.size.columns)")
        try session.waitUntilIdle()
      }
      expect(session, shows: golden, .builtIn, .indexed256)
      try next(session)
    }
  }

  @Test func `there and back is the same as painting the whole`() throws {
    defer { remove() }
    let goldens = Self.telling
    let session = try session(goldens, "jour", .direct)
    let look = ThemeShelf(folders: [Self.themes]).load("jour").theme
    for golden in goldens {
      for key in ["n", "b"] {
        session.press(key)
        try session.wait(for: "key \(key)")
        try session.waitUntilIdle()
      }
      expect(session, shows: golden, look, .direct)
      // A signal that says that the window has changed has the whole painted anew.
      try session.send(SIGWINCH)
      try session.wait(for: "size 24x80")
      try session.waitUntilIdle()
      expect(session, shows: golden, look, .direct)
      try next(session)
    }
  }

  private func next(_ session: TmuxSession) throws {
    session.press("n")
    try session.wait(for: "key n")
    try session.waitUntilIdle()
  }

  private func remove() {
    do {
      try FileManager.default.removeItem(at: descriptions)
    } catch {
      print("left behind: \(descriptions.path): \(error)")
    }
  }
}

extension Canvas {
  /// The ways in which its cells are set apart.
  fileprivate var styles: Set<Style> {
    var styles: Set<Style> = []
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[row, column]
        styles.insert(Style(cell.role, on: cell.surface, cell.attributes))
      }
    }
    return styles
  }
}
