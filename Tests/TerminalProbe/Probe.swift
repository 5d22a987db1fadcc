import Glibc
import TerminalKit

/// Paints something, says what comes in, and fails in every way that it is asked to.
struct Probe: Program {
  enum Event: Sendable {
    case input(InputEvent)
    case worked
  }

  enum Effect: Sendable {
    case suspend
    case runShell
    case work
    case fail
  }

  struct State {
    /// Which picture is shown.
    var picture = 0
    /// Frames to show instead of pictures.
    var frames: ShownFrames?
    var log: [String] = []
    var isFinished = false
  }

  let diary: Diary

  func event(for input: InputEvent) -> Event? { .input(input) }

  func update(_ state: inout State, _ event: Event) -> [Effect] {
    guard case .input(let input) = event else {
      diary.write("worked")
      return []
    }
    diary.write("\(Self.name(input))")
    guard case .key(let key) = input else { return [] }
    switch key {
    case .character("n"): state.picture += 1
    case .character("b"): state.picture -= 1
    case .character("q"): state.isFinished = true
    case .character("w"): return [.work]
    case .character("!"): return [.runShell]
    case .control("z"): return [.suspend]
    case .character("T"): Self.trap(state.log)
    case .character("A"): abort()
    case .character("E"): return [.fail]
    default: break
    }
    return []
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    if let frames = state.frames {
      frames.draw(state.picture, on: &canvas)
    } else {
      var picture = Picture(seed: UInt64(state.picture))
      picture.draw(on: &canvas)
    }
  }

  func title(of state: State) -> String? { "probe \(state.picture)" }

  func placement(of effect: Effect) -> Placement {
    switch effect {
    case .suspend: .suspend
    case .runShell: .foreground
    case .work, .fail: .concurrent(slot: "work")
    }
  }

  func perform(_ effect: Effect, _ outbox: Outbox<Event>) {
    switch effect {
    case .runShell: diary.write("shell \(system("stty -g > modes.shell"))")
    case .fail: Self.trap([])
    case .suspend, .work: break
    }
    outbox.send(.worked)
  }

  func isFinished(_ state: State) -> Bool { state.isFinished }

  /// What Swift does with a place that an array does not have: a trap.
  private static func trap(_ lines: [String]) { print(lines[lines.count + 7]) }

  static func name(_ input: InputEvent) -> String {
    switch input {
    case .key(let key): "key \(key)"
    case .paste(let text): "paste \(text.debugDescription)"
    case .mouse(let mouse): "mouse \(mouse.action) \(mouse.at.row) \(mouse.at.column)"
    case .resize(let size): "size \(size.rows)x\(size.columns)"
    case .resumed: "resumed"
    }
  }
}
