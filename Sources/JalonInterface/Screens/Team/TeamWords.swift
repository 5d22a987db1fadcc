import JalonCore
import TerminalKit

/// What the figures of the team are called.
enum TeamWords {
  /// A text with the spaces that bring it to a width.
  static func padded(_ text: String, to width: Int) -> String {
    let cut = TextWidth.truncated(text, to: width)
    return cut + String(repeating: " ", count: max(0, width - TextWidth.width(of: cut)))
  }

  /// A text with the spaces before it that bring it to a width.
  static func endingAt(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.width(of: text))) + text
  }

  /// « Amélie Lefèvre » as « A. Lefèvre ».
  static func initialed(_ name: String) -> String {
    guard let space = name.firstIndex(of: " "), let first = name.first else { return name }
    return "\(first).\u{A0}" + name[name.index(after: space)...]
  }

  /// What those of a group have in common.
  static func label(of value: String?, by grouping: TeamGrouping) -> Localized {
    guard let value else {
      return Localized(fr: "\(grouping.label.fr) non renseigné", en: "\(grouping.label.en) not recorded")
    }
    return switch grouping {
    case .network where value == "none": Localized(fr: "aucun réseau", en: "no network")
    case .adviser, .network: Localized(value)
    case .department: Localized(Department.of(code: value).map { "\(value) \($0.name)" } ?? value)
    case .sector: Sector.label(for: value)
    }
  }

  /// What a condition asks for, as the path of today says it.
  static func condition(_ id: String, _ shell: Shell) -> String {
    label(ofCondition: id, shell)[shell.language]
  }

  static func label(ofCondition id: String, _ shell: Shell) -> Localized {
    let paths = shell.team.map { team in
      [team.paths[team.currentPath]].compactMap(\.self) + team.paths.values
    }
    let specs = (paths ?? [.standard]).lazy.flatMap(\.stages).flatMap(\.conditions)
    return specs.first { $0.id == id }?.label ?? Localized(id)
  }

  /// How many cases wait for something, how many of them for long.
  static func lack(_ lack: ShutGates.Lack, in stage: StageID, _ width: Int, _ shell: Shell) -> [Span] {
    let language = shell.language
    let count = language.number(lack.cases)
    let head = String(repeating: " ", count: max(0, 6 - TextWidth.width(of: count))) + count + "  "
    let late =
      lack.late == 0 ? "" : "  " + language.number(lack.late) + (shell.glyphs == .ascii ? " !" : " ▲")
    let room = width - TextWidth.width(of: head) - TextWidth.width(of: late)
    return [
      Span(head, .strong),
      Span(TextWidth.truncated(condition(lack.condition, shell), to: max(8, room))), Span(late, .warning),
    ]
  }

  static func stage(_ id: StageID, _ shell: Shell) -> String {
    if id == .closed { return Localized(fr: "clos", en: "closed")[shell.language] }
    let paths = shell.team.map { Array($0.paths.values) } ?? [.standard]
    return paths.lazy.compactMap { $0[id]?.label }.first?[shell.language] ?? id.rawValue
  }
}
