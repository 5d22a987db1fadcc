/// One thread that owns the terminal and a program's state.
///
/// It waits, without timers, for the terminal, for signals and for effects; takes in everything that has come, and then
/// paints once: a held key stops when it is let go, and a burst of keys costs one frame.
public final class EventLoop<P: Program> {
  /// Why the loop ended.
  public enum Exit: Hashable, Sendable {
    /// The program says that it has ended.
    case finished
    /// A signal asked for it.
    case terminated(signal: Int32)
    /// The terminal was closed.
    case terminalGone
  }

  public private(set) var state: P.State
  /// Frames painted so far.
  public private(set) var frame = 0
  private let program: P
  private let driver: any Driver
  private let effects: EffectRunner<P>
  private let marker: IdleMarker?
  /// Effects that wait for the loop.
  private var late: [P.Effect]
  private var needsPaint = true
  private var signalToEnd: Int32?

  /// - Parameters:
  ///   - environment: asked for the idle marker only: `JALON_IDLE_FD=N` or `JALON_IDLE_FILE=PATH` has the line
  ///     `idle FRAME` written there each time that nothing waits, nothing is in flight and the frame is on the screen.
  ///   - environmentPrefix: with what the names of these variables begin.
  public convenience init(
    _ program: P, state: P.State, driver: any Driver, environment: [String: String] = [:],
    environmentPrefix: String = "JALON"
  ) {
    self.init(program, state: state, environment: environment, environmentPrefix: environmentPrefix) { _ in
      driver
    }
  }

  /// Opens the terminal while the first effects are under way: the two take about as long.
  ///
  /// - Parameters:
  ///   - initial: effects to start with. Those that run beside others are done one after another, on one thread: each
  ///     further one would have to make everything anew that the first has made.
  ///   - driver: opens the terminal, and tells the state what it has found there.
  public init<Fault>(
    _ program: P, state: P.State, initial: [P.Effect] = [], environment: [String: String] = [:],
    environmentPrefix: String = "JALON", driver: (inout P.State) throws(Fault) -> any Driver
  ) throws(Fault) {
    self.program = program
    marker = IdleMarker(environment: environment, prefix: environmentPrefix)
    let effects = EffectRunner(program)
    var early: [(effect: P.Effect, slot: String?)] = []
    var late: [P.Effect] = []
    for effect in initial {
      if case .concurrent(let slot) = program.placement(of: effect) {
        early.append((effect, slot))
      } else {
        late.append(effect)
      }
    }
    effects.startInTurn(early)
    self.effects = effects
    self.late = late
    var state = state
    self.driver = try driver(&state)
    self.state = state
  }

  /// Runs until the program, a signal or the terminal ends it, then waits at most 10 seconds for what has to be kept
  /// (``Placement/serial(lane:)``). The driver is left open.
  ///
  /// The first frame waits for a moment until the program has something to show (``Program/isReady(_:)``): one useful
  /// frame is sooner there than an empty one and then the useful one.
  ///
  /// - Parameter initial: effects to start with.
  public func run(_ initial: [P.Effect] = []) -> Exit {
    start(late + initial)
    late = []
    awaitFirstAnswers(until: .now + Self.firstFramePatience)
    paint()
    while true {
      if let exit = reasonToEnd {
        effects.shutDown(seconds: 10)
        return exit
      }
      if needsPaint { paint() }
      effects.startDueTimers()
      let ready = wait()
      if ready.signals { takeSignals() }
      if ready.input { takeInput() }
      if ready.look { driver.readLook() }
      if driver.takeChangedLook() { needsPaint = true }
      for event in effects.takeEvents() { apply(event) }
    }
  }

  private var reasonToEnd: Exit? {
    if program.isFinished(state) { return .finished }
    if let signalToEnd { return .terminated(signal: signalToEnd) }
    return driver.isGone ? .terminalGone : nil
  }

  // MARK: Waiting

  /// How long the first frame is kept back at most: less than anybody notices, more than a page of a list takes.
  private static var firstFramePatience: Duration { .milliseconds(50) }

  private func awaitFirstAnswers(until latest: ContinuousClock.Instant) {
    let answers = Readiness.Descriptors(
      input: nil, signals: driver.signalDescriptor, effects: effects.mailbox.descriptor)
    while !program.isReady(state), effects.isBusy, let ready = answers.poll(until: latest) {
      if ready.signals { takeSignals() }
      for event in effects.takeEvents() { apply(event) }
      if reasonToEnd != nil { return }
    }
  }

  private func wait() -> Readiness {
    let descriptors = Readiness.Descriptors(
      input: driver.inputDescriptor, signals: driver.signalDescriptor, effects: effects.mailbox.descriptor,
      look: driver.lookDescriptor)
    // A terminal without a descriptor plays a script: its next part comes when the effects of the last have ended.
    let playsScript = driver.inputDescriptor == nil
    if playsScript, !effects.isBusy, effects.nextDue == nil { return Readiness(input: true, signals: false) }
    if let marker, !effects.isBusy {
      if let ready = descriptors.poll(until: .now) { return ready }
      marker.mark(frame: frame)
    }
    return descriptors.poll(until: effects.nextDue) ?? Readiness(input: false, signals: false)
  }

  // MARK: Taking in

  private func takeInput() {
    for input in driver.readEvents() {
      if case .resize = input { driver.resize() }
      take(input)
      if program.isFinished(state) { return }
    }
  }

  private func takeSignals() {
    var isResized = false
    for signal in driver.readSignals() {
      switch signal {
      case .windowChanged: isResized = true
      case .stop: stop()
      case .continued: takeTerminalAgain()
      case .terminate(let number): signalToEnd = number
      }
    }
    // Of a burst only the last size counts.
    if isResized {
      driver.resize()
      take(.resize(driver.size))
    }
  }

  private func take(_ input: InputEvent) {
    needsPaint = true
    if let event = program.event(for: input) { apply(event) }
  }

  private func apply(_ event: P.Event) {
    needsPaint = true
    start(program.update(&state, event))
  }

  // MARK: Effects

  private func start(_ batch: [P.Effect]) {
    for effect in batch {
      switch program.placement(of: effect) {
      case .concurrent(let slot): effects.start(effect, slot: slot)
      case .serial(let lane): effects.enqueue(effect, lane: lane)
      case .delayed(let milliseconds, let slot):
        effects.delay(effect, milliseconds: milliseconds, slot: slot)
      case .cancel(let slot): effects.cancel(slot: slot)
      case .standing: effects.stand(effect)
      case .foreground:
        driver.suspend()
        effects.performHere(effect)
        takeTerminalAgain()
      case .suspend: stop()
      }
    }
  }

  private func stop() {
    driver.suspend()
    driver.stopProcess()
    takeTerminalAgain()
  }

  /// Nobody tells a program that waits in the background that its window has another size.
  private func takeTerminalAgain() {
    driver.resume()
    take(.resumed)
    take(.resize(driver.size))
  }

  // MARK: Painting

  private func paint() {
    var canvas = Canvas(driver.size)
    program.draw(state, on: &canvas)
    driver.present(canvas, title: program.title(of: state))
    frame += 1
    needsPaint = false
  }
}
