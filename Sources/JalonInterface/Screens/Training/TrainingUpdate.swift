import JalonCore
import TerminalKit

extension TrainingState {
  mutating func start(_ shell: inout Shell) { refresh(&shell) }

  mutating func refresh(_ shell: inout Shell) {
    shell.ask(.training(trainingID), as: EffectKey(.file, screen: id))
  }

  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    guard file.map({ change.concerns(association: $0.association.id) }) ?? true else { return }
    refresh(&shell)
  }

  mutating func recount(_ shell: inout Shell) {}

  func see(_ news: inout FreshNews) { news.remove(.training(trainingID)) }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .training(let file, let guide):
      self.file = file
      self.guide = guide
      isGone = file.training(trainingID) == nil
    case .refused(let refusal) where refusal.kind == .notFound && file != nil: isGone = true
    case .refused(let refusal):
      if file == nil { self.refusal = refusal }
      shell.say(refusal)
    default: break
    }
    show(shell)
  }

  func holdsInput(_ shell: Shell) -> Bool { file == nil && refusal == nil && !isGone }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if move(action, shell) { return true }
    guard let reading = reading(shell) else { return false }
    return act(action, reading, &shell)
  }

  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard file != nil else { return UnreadView.draw(refusal, of: id, in: area, on: &canvas, shell) }
    drawSheet(in: area, on: &canvas, shell)
  }
}
