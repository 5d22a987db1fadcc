import JalonCore
import Testing

@testable import JalonInterface

/// Someone at the keyboard with the plan of a case before them.
struct PlanSitting {
  var sitting: Sitting

  init(_ programme: MemoryProgramme, keys: String = "Enter P", rows: Int = 40, columns: Int = 120) throws {
    sitting = Sitting(programme, rows: rows, columns: columns)
    try sitting.press(keys)
  }

  var frame: [String] { sitting.frame }
  var programme: MemoryProgramme { sitting.programme }

  mutating func press(_ keys: String) throws { try sitting.press(keys) }
  mutating func type(_ text: String) { sitting.type(text) }

  var form: FormState? {
    if case .form(let form)? = sitting.state.shell.overlays.last { form } else { nil }
  }

  var question: ConfirmState? {
    if case .confirm(let question)? = sitting.state.shell.overlays.last { question } else { nil }
  }

  var cursor: CaseItem? {
    guard case .file(let state) = sitting.state.screen else { return nil }
    return state.reading(sitting.state.shell).flatMap { state.cursor($0) }
  }

  func file() throws -> AssociationFile { try programme.file(association: 1) }

  func action(_ id: Int64) throws -> PlanAction { try #require(try file().actions.first { $0.id == id }) }

  func line(_ text: String) throws -> String { try #require(frame.first { $0.contains(text) }) }

  func shows(_ text: String) -> Bool { frame.contains { $0.contains(text) } }
}
