import JalonCore
import TerminalKit

extension PoolState {
  mutating func start(_ shell: inout Shell) { refresh(&shell) }

  mutating func refresh(_ shell: inout Shell) {
    shell.ask(.pool(poolID), as: EffectKey(.file, screen: id))
  }

  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    if change.isListed { refresh(&shell) }
  }

  mutating func recount(_ shell: inout Shell) {}

  func see(_ news: inout FreshNews) { news.remove(.pool(poolID)) }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .pool(let pool, let prospects):
      self.pool = pool
      self.prospects = prospects
    case .refused(let refusal) where refusal.kind == .notFound && pool != nil: isGone = true
    case .refused(let refusal):
      if pool == nil { self.refusal = refusal }
      shell.say(refusal)
    default: break
    }
    show(shell)
  }

  func holdsInput(_ shell: Shell) -> Bool { pool == nil && refusal == nil && !isGone }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if move(action, shell) { return true }
    guard let pool else { return false }
    return act(action, on: pool, &shell)
  }

  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard pool != nil else { return UnreadView.draw(refusal, of: id, in: area, on: &canvas, shell) }
    drawSheet(in: area, on: &canvas, shell)
  }
}
