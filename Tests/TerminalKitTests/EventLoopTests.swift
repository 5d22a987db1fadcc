import Synchronization
import Testing

@testable import TerminalKit

/// A counter with everything that an event loop has to get right: keys, effects of every placement, an end.
private struct Counter: Program {
  enum Event: Sendable {
    case key(KeyPress)
    case pasted(String)
    case resized(Size)
    case resumed
    case answer(String)
  }

  struct Effect: Sendable {
    let name: String
    let placement: Placement
  }

  struct State {
    var log: [String] = []
    var isFinished = false
    /// Effects to start on a key.
    var onKey: [KeyPress: [Effect]] = [:]
    /// What the first frame is kept back for; drawing it opens the gate.
    var waitsFor: String?
  }

  /// Holds effects named `held…` back until it is opened.
  let gate: Gate
  let performed = Log()

  func event(for input: InputEvent) -> Event? {
    switch input {
    case .key(let key): .key(key)
    case .paste(let text): .pasted(text)
    case .resize(let size): .resized(size)
    case .resumed: .resumed
    case .mouse: nil
    }
  }

  func update(_ state: inout State, _ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      state.log.append("key \(key)")
      if key == .character("o") { gate.open() }
      state.isFinished = key == .character("q")
      return state.onKey[key] ?? []
    case .pasted(let text): state.log.append("paste \(text)")
    case .resized(let size): state.log.append("size \(size.rows)x\(size.columns)")
    case .resumed: state.log.append("resumed")
    case .answer(let text): state.log.append(text)
    }
    return []
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    canvas.put(state.log.last ?? "start", at: Point(row: 0, column: 0), style: .text)
    if state.waitsFor != nil { gate.open() }
  }

  func title(of state: State) -> String? { nil }
  func placement(of effect: Effect) -> Placement { effect.placement }
  func isFinished(_ state: State) -> Bool { state.isFinished }
  func isReady(_ state: State) -> Bool { state.waitsFor.map(state.log.contains) ?? true }

  func perform(_ effect: Effect, _ outbox: Outbox<Event>) {
    if effect.name.hasPrefix("held") {
      outbox.onCancel { gate.open() }
      gate.pass()
    }
    performed.append(effect.name)
    outbox.send(.answer("did \(effect.name)"))
  }
}

/// Closed until somebody opens it.
private final class Gate: Sendable {
  private let isOpen = Mutex(false)

  func open() { isOpen.withLock { $0 = true } }
  func pass() { while !isOpen.withLock({ $0 }) {} }
}

private final class Log: Sendable {
  private let lines = Mutex<[String]>([])

  func append(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

struct EventLoopTests {
  private let size = Size(rows: 2, columns: 20)

  private func loop(
    _ script: [[InputEvent]], onKey: [KeyPress: [Counter.Effect]] = [:], gate: Gate = Gate(),
    waitsFor: String? = nil
  ) -> (EventLoop<Counter>, RecordingDriver, Counter) {
    let driver = RecordingDriver(size, script: script)
    let program = Counter(gate: gate)
    return (
      EventLoop(program, state: Counter.State(onKey: onKey, waitsFor: waitsFor), driver: driver), driver,
      program
    )
  }

  @Test func `everything that has come is taken in before one frame is painted`() {
    let keys = (0..<100).map { _ in InputEvent.key(.down) }
    let (loop, driver, _) = loop([keys, [.key(.character("q"))]])
    #expect(loop.run() == .finished)
    #expect(loop.state.log.count == 101)
    #expect(driver.frameCount == 2)
    #expect(driver.frame.lines()[0] == "key Down")
  }

  @Test func `a terminal that has gone ends the loop`() {
    let (loop, _, _) = loop([[.paste("a\nb")]])
    #expect(loop.run() == .terminalGone)
    #expect(loop.state.log == ["paste a\nb"])
  }

  @Test func `keys after the one that ends the program are left alone`() {
    let (loop, _, _) = loop([[.key(.character("q")), .key(.down)]])
    #expect(loop.run() == .finished)
    #expect(loop.state.log == ["key q"])
  }

  @Test func `an effect answers and the answer is painted`() {
    let effect = Counter.Effect(name: "search", placement: .concurrent(slot: "search"))
    let (loop, driver, _) = loop([[.key(.enter)]], onKey: [.enter: [effect]])
    #expect(loop.run() == .terminalGone)
    #expect(loop.state.log == ["key Enter", "did search"])
    #expect(driver.frame.lines()[0] == "did search")
  }

  @Test func `a newer effect of a slot cancels the older, whose answer is dropped`() {
    let old = Counter.Effect(name: "held", placement: .concurrent(slot: "search"))
    let new = Counter.Effect(name: "new", placement: .concurrent(slot: "search"))
    let (loop, _, program) = loop([[.key(.enter), .key(.tab)]], onKey: [.enter: [old], .tab: [new]])
    _ = loop.run()
    #expect(loop.state.log == ["key Enter", "key Tab", "did new"])
    #expect(program.performed.all.contains("new"))
  }

  @Test func `saves keep their order and are waited for at the end`() {
    let saves = (0..<20).map { Counter.Effect(name: "save \($0)", placement: .serial(lane: "writer")) }
    let (loop, _, program) = loop([[.key(.enter), .key(.character("q"))]], onKey: [.enter: saves])
    #expect(loop.run() == .finished)
    #expect(program.performed.all == (0..<20).map { "save \($0)" })
  }

  @Test func `what is delayed runs when its time has come, unless it is cancelled`() {
    let soon = Counter.Effect(name: "soon", placement: .delayed(milliseconds: 1, slot: "a"))
    let never = Counter.Effect(name: "never", placement: .delayed(milliseconds: 1, slot: "b"))
    let cancel = Counter.Effect(name: "cancel", placement: .cancel(slot: "b"))
    let (loop, _, program) = loop([[.key(.enter)]], onKey: [.enter: [soon, never, cancel]])
    _ = loop.run()
    #expect(program.performed.all == ["soon"])
    #expect(loop.state.log == ["key Enter", "did soon"])
  }

  @Test func `an effect in the foreground has the terminal to itself`() {
    let editor = Counter.Effect(name: "editor", placement: .foreground)
    let (loop, driver, _) = loop([[.key(.enter)]], onKey: [.enter: [editor]])
    _ = loop.run()
    #expect(loop.state.log == ["key Enter", "resumed", "size 2x20", "did editor"])
    #expect(!driver.isSuspended)
  }

  @Test func `the program can be stopped and goes on`() {
    let suspend = Counter.Effect(name: "", placement: .suspend)
    let (loop, driver, _) = loop([[.key(.control("z"))]], onKey: [.control("z"): [suspend]])
    _ = loop.run()
    #expect(driver.stopCount == 1 && loop.state.log == ["key C-z", "resumed", "size 2x20"])
  }

  @Test func `the window's size follows the terminal`() {
    let (loop, driver, _) = loop([[.resize(Size(rows: 0, columns: 0))], [.resize(Size(rows: 9, columns: 3))]])
    _ = loop.run()
    #expect(loop.state.log == ["size 0x0", "size 9x3"])
    #expect(driver.frame.size == Size(rows: 9, columns: 3))
  }

  @Test func `the first frame shows what the effects given at the start have found`() {
    let (loop, driver, program) = loop([], waitsFor: "did load")
    _ = loop.run([Counter.Effect(name: "load", placement: .serial(lane: "reader"))])
    #expect(program.performed.all == ["load"])
    #expect(driver.firstFrame?.lines()[0] == "did load")
  }

  @Test func `the first frame comes although what it waits for does not`() {
    let (loop, driver, _) = loop([], waitsFor: "did held")
    _ = loop.run([Counter.Effect(name: "held", placement: .serial(lane: "reader"))])
    #expect(driver.firstFrame?.lines()[0] == "start")
    #expect(loop.state.log == ["did held"])
  }

  @Test func `the first effects are done, one after another, while the terminal is being opened`() {
    let program = Counter(gate: Gate())
    let driver = RecordingDriver(size, script: [])
    let effects = ["page", "team"].map { Counter.Effect(name: $0, placement: .concurrent(slot: $0)) }
    let loop = EventLoop(program, state: Counter.State(waitsFor: "did team"), initial: effects) { _ in
      while program.performed.all.count < effects.count {}
      return driver
    }
    _ = loop.run()
    #expect(program.performed.all == ["page", "team"])
    #expect(driver.firstFrame?.lines()[0] == "did team")
  }

  @Test func `what opening the terminal has found out is in the first frame`() {
    let driver = RecordingDriver(size, script: [])
    let loop = EventLoop(Counter(gate: Gate()), state: Counter.State()) { state in
      state.log.append("replaced")
      return driver
    }
    _ = loop.run()
    #expect(driver.firstFrame?.lines()[0] == "replaced")
  }
}
