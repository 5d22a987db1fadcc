import JalonCore
import TerminalKit

/// One case, with the file of its association.
struct CaseState: ScreenState {
  let id: Int
  let caseID: Int64
  /// `nil` until it has been read.
  var file: AssociationFile?
  /// Why it could not be read.
  var refusal: Refusal?

  init(id: Int, caseID: Int64) {
    self.id = id
    self.caseID = caseID
  }

  var contexts: [KeyContext] { [.file] }

  func title(_ shell: Shell) -> Localized {
    let reference = file?.case(caseID)?.reference ?? ""
    return Localized(fr: "Dossier \(reference)", en: "Case \(reference)")
  }

  mutating func start(_ shell: inout Shell) { refresh(&shell) }

  mutating func refresh(_ shell: inout Shell) {
    shell.ask(.fileOfCase(caseID), as: EffectKey(.file, screen: id))
  }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool { false }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .file(let file, _): (self.file, refusal) = (file, nil)
    case .refused(let refusal): self.refusal = refusal
    default: break
    }
  }

  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let line = area.line(0)
    let start = Point(row: line.row, column: line.column + 1)
    if let refusal {
      canvas.put(refusal.message[shell.language], at: start, style: Style(.error), maxWidth: line.columns - 2)
    } else if let file {
      canvas.put(file.association.name, at: start, style: Style(.strong), maxWidth: line.columns - 2)
    }
    canvas.rule(area.line(1), shell.glyphs)
  }
}
