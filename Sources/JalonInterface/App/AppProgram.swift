import JalonCore
import Synchronization
import TerminalKit

/// The interface as the event loop runs it: pure functions, and where each effect is done.
struct AppProgram: Program {
  let runner: EffectRunner
  let wishes: TerminalWishes
  let editor: LongTextEditor
  /// Tells what others do; `nil` where nobody else can do anything.
  var watch: (any ProgrammeWatch)?

  func event(for input: InputEvent) -> AppEvent? { .input(input, at: runner.clock()) }

  func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
    JalonInterface.update(&state, event)
  }

  func draw(_ state: AppState, on canvas: inout Canvas) { JalonInterface.draw(state, on: &canvas) }

  func title(of state: AppState) -> String? {
    "Jalon · " + state.screen.face.title(state.shell)[state.shell.language]
  }

  /// A list shows with its rows, and with the words that the team has given to its stages.
  func isReady(_ state: AppState) -> Bool {
    !state.shell.awaited.keys.contains { $0.lane == .page || $0.lane == .team }
  }

  func isFinished(_ state: AppState) -> Bool { state.shell.isFinished }

  func placement(of effect: Effect) -> Placement {
    switch effect.work {
    case .perform, .performTogether, .undo, .redo, .visit: .serial(lane: "write")
    // Its last answer counts, cancelled or not: it is told to stop through the wishes, not by its slot.
    case .importRegister, .cancel, .useTheme, .repaint: .concurrent()
    case .follow: .standing
    case .look: .serial(lane: "look")
    case .newsPause: .delayed(milliseconds: Int(Shell.newsPause), slot: "news")
    case .edit: .foreground
    case .suspend: .suspend
    case .wake: .delayed(milliseconds: Int(Shell.patience), slot: "wake")
    case .callOffWake: .cancel(slot: "wake")
    case .callOff(let key): .cancel(slot: key.slot)
    case .findDraft, .keepDraft, .dropDraft: .serial(lane: "drafts")
    case .draftPause: .delayed(milliseconds: Int(Shell.draftPause), slot: "draft")
    // After the frame: what is counted is told beside the rows, and must not hold them up.
    case .countCases, .countAssociations, .countAgenda, .countDecisions, .countPools, .countTrainings:
      .delayed(milliseconds: 0, slot: effect.key.slot)
    // So do the rows that may be wanted next.
    case .cases where effect.key.isAhead, .associations where effect.key.isAhead,
      .agenda where effect.key.isAhead, .pools where effect.key.isAhead,
      .trainings where effect.key.isAhead:
      .delayed(milliseconds: 0, slot: effect.key.slot)
    default: .concurrent(slot: effect.key.slot)
    }
  }

  func perform(_ effect: Effect, _ outbox: Outbox<AppEvent>) {
    switch effect.work {
    case .wake: outbox.send(.woke(at: runner.clock()))
    case .draftPause: outbox.send(.paused(at: runner.clock()))
    case .newsPause: outbox.send(.newsSettled(at: runner.clock()))
    case .look(let place): watch?.look(at: place)
    case .follow:
      guard let watch else { break }
      outbox.onCancel { watch.stop() }
      watch.follow { outbox.send(.news($0, at: runner.clock())) }
    case .useTheme(let name):
      wishes.wish { $0.theme = name }
      outbox.send(.woke(at: runner.clock()))
    case .repaint:
      wishes.wish { $0.repaints = true }
      outbox.send(.woke(at: runner.clock()))
    case .cancel(let key): wishes.wish { $0.cancelled.insert(key) }
    case .edit(let text):
      let reply = Reply(key: effect.key, number: effect.number, answer: edited(text))
      outbox.send(.reply(reply, at: runner.clock()))
    default:
      if case .importRegister = effect.work { wishes.wish { $0.cancelled.remove(effect.key) } }
      runner.run(effect, isCancelled: { outbox.isCancelled || wishes.current.cancelled.contains(effect.key) })
      {
        outbox.send(.reply($0, at: runner.clock()))
      }
    }
  }
}

extension AppProgram {
  fileprivate func edited(_ text: String) -> Answer {
    do throws(Refusal) {
      return .edited(try editor.edit(text))
    } catch {
      return .refused(error)
    }
  }
}

/// What effects ask of the terminal, until its own thread gets to it.
final class TerminalWishes: Sendable {
  struct Wishes: Sendable {
    var theme: String?
    var repaints = false
    var cancelled: Set<EffectKey> = []
  }

  private let wishes = Mutex(Wishes())

  var current: Wishes { wishes.withLock { $0 } }

  func wish(_ change: (inout Wishes) -> Void) { wishes.withLock { change(&$0) } }

  /// The theme to show from now on, and whether to paint the whole window; asked for once.
  func take() -> (theme: String?, repaints: Bool) {
    wishes.withLock { wishes in
      defer { (wishes.theme, wishes.repaints) = (nil, false) }
      return (wishes.theme, wishes.repaints)
    }
  }
}
