import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Something to look at: how one gets there from the first screen, and in which windows and languages it is kept as a
/// golden. To add one, add it to a list of scenes, run `UPDATE_GOLDENS=1 ./test Gallery` and look at what it wrote.
struct Scene: Sendable, CustomTestStringConvertible {
  /// The folder of its goldens.
  let name: String
  let sizes: [Size]
  let languages: [Language]
  let glyphs: Glyphs
  private let programme: SampleKind
  private let act: @Sendable (inout Sitting, Language) throws -> Void
  private let holdsAnswers: Bool
  private let first: FirstScreen

  /// - Parameters:
  ///   - holdsAnswers: whether effects wait, from the first screen on, until the scene asks for their answers.
  ///   - act: from the first screen to the scene.
  init(
    _ name: String, at sizes: [Size] = [.usual], in languages: [Language] = Language.allCases,
    glyphs: Glyphs = .unicode, holdsAnswers: Bool = false,
    on programme: SampleKind = .various, from first: FirstScreen = .cases,
    _ act: @escaping @Sendable (inout Sitting, Language) throws -> Void = { _, _ in }
  ) {
    self.name = name
    self.sizes = sizes
    self.languages = languages
    self.glyphs = glyphs
    self.holdsAnswers = holdsAnswers
    self.programme = programme
    self.first = first
    self.act = act
  }

  /// The same, where keys alone lead there.
  init(
    _ name: String, at sizes: [Size] = [.usual], in languages: [Language] = Language.allCases,
    glyphs: Glyphs = .unicode, on programme: SampleKind = .various, from first: FirstScreen = .cases,
    keys: String
  ) {
    self.init(name, at: sizes, in: languages, glyphs: glyphs, on: programme, from: first) { sitting, _ in
      try sitting.press(keys)
    }
  }

  /// Every scene there is.
  static let all =
    today + lists + cases + forms + overlays + messages + imports + diagnostics + plans + pooling
    + trainings + together + team

  /// Every window and language that is kept of the scene.
  var shots: [Shot] {
    sizes.flatMap { size in languages.map { Shot(scene: self, size: size, language: $0) } }
  }

  /// What is seen.
  func frame(_ size: Size, _ language: Language) throws -> Canvas {
    var sitting = Sitting(
      try programme.make(), rows: size.rows, columns: size.columns, language, glyphs: glyphs,
      holdsAnswers: holdsAnswers, on: first)
    try act(&sitting, language)
    return draw(sitting.state)
  }

  var testDescription: String { name }
}

/// What there is to see.
enum SampleKind: Sendable {
  /// Fourteen associations, at every kind of stage.
  case various
  /// Nothing yet.
  case empty
  /// One case with something of everything.
  case followed
  /// The same on its first day.
  case opened
  /// It, with a diagnostic just begun; in the middle of a second one; closed; with two that are closed.
  case interviewed, interviewing, diagnosed, compared
  /// A case with a plan; the same case without; one with so many actions.
  case planned, unplanned, deployed
  case plannedLong(Int)
  /// Associations that share a tool; a case with trainings; with one whose evidence file can be locked.
  case pooled, trained, proven
  /// The various ones, with waivers that wait.
  case waiting
  /// So many associations, each with a case.
  case many(Int)

  fileprivate func make() throws -> MemoryProgramme {
    switch self {
    case .various: try .sample()
    case .empty: .empty()
    case .followed: try .followed()
    case .opened: try .opened()
    case .interviewed: try .interviewed()
    case .interviewing: try .interviewing()
    case .diagnosed: try .diagnosed()
    case .compared: try .compared()
    case .planned: try .planned()
    case .unplanned: try .unplanned()
    case .deployed: try .deployed()
    case .plannedLong(let count): try .planned(count)
    case .waiting: try .waiting()
    case .pooled: try .pooled()
    case .trained: try .trained()
    case .proven: try .proven()
    case .many(let count): try .long(count)
    }
  }
}

/// A scene in one window and language.
struct Shot: Sendable {
  let scene: Scene
  let size: Size
  let language: Language

  /// The name of its golden.
  var golden: String { "frames/\(scene.name)/\(size.columns)x\(size.rows)-\(language)" }

  func frame() throws -> Canvas { try scene.frame(size, language) }
}

extension Size {
  /// A corner of the screen: the smallest window in which everything is still there.
  static let small = Size(rows: 16, columns: 60)
  static let usual = Size(rows: 24, columns: 80)
  static let large = Size(rows: 40, columns: 120)
  /// The whole of a wide screen.
  static let wide = Size(rows: 60, columns: 200)
}

extension [Size] {
  static let three: [Size] = [.small, .usual, .large]
  static let every: [Size] = [.small, .usual, .large, .wide]
}
