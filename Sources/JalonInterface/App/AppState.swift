import JalonCore
import TerminalKit

/// All that the interface knows: what the screens share, and the screens, the one that shows last.
///
/// A value. `update` changes it, `draw` paints it, and neither does anything else.
struct AppState: Sendable {
  var shell: Shell
  /// Never empty.
  private(set) var below: [Screen] = []
  var screen: Screen
  /// Screens below that show what was there before a change.
  private var stale: Set<Int> = []
  private var wasWaiting = false

  /// Begins with a screen; the effects that fetch what it shows are given back.
  static func begin(_ shell: Shell, on first: FirstScreen) -> (state: AppState, effects: [Effect]) {
    var shell = shell
    let id = shell.nextNumber()
    let screen: Screen =
      switch first {
      case .today: .today(TodayState(id: id))
      case .cases: .cases(CasesState(id: id))
      case .register: .register(RegisterState(id: id))
      }
    var state = AppState(shell: shell, screen: screen)
    state.screen.face.start(&state.shell)
    state.shell.ask(.team, as: EffectKey(.team))
    return (state, state.takeEffects())
  }

  private init(shell: Shell, screen: Screen) {
    self.shell = shell
    self.screen = screen
  }

  /// How many screens lie below the one that shows.
  var depth: Int { below.count }

  /// The contexts in which keys are looked up now.
  var contexts: [KeyContext] { screen.face.contexts + [.global] }

  /// What the events so far have asked for. Where something is newly waited for, a wake-up comes with it, so that the
  /// screen can say that it is waiting; where nothing is any more, the wake-up is called off.
  mutating func takeEffects() -> [Effect] {
    let isWaiting = !shell.awaited.isEmpty
    if shell.effects.contains(where: { shell.awaited[$0.key] != nil }) {
      shell.tellTerminal(.wake)
    } else if wasWaiting, !isWaiting {
      shell.tellTerminal(.callOffWake)
    }
    wasWaiting = isWaiting
    defer { shell.effects = [] }
    return shell.effects
  }

  // MARK: Screens

  mutating func open(_ new: Screen) {
    below.append(screen)
    screen = new
    screen.face.start(&shell)
  }

  /// Goes back to the screen below; the first one stays.
  mutating func leave() {
    guard let previous = below.popLast() else { return }
    screen = previous
  }

  /// Something has changed that the screens below may show.
  mutating func markBelowStale() { stale.formUnion(below.map(\.face.id)) }

  /// Has read again what has come to show since something changed.
  mutating func readWhatIsStale() {
    guard stale.remove(screen.face.id) != nil else { return }
    screen.face.refresh(&shell)
  }

  /// Goes back from what is no more, such as a case whose opening was taken back.
  mutating func leaveWhatIsGone() {
    below.removeAll(where: \.face.isGone)
    if screen.face.isGone { leave() }
  }

  /// Goes to the nearest screen that fits, or opens a new one.
  mutating func go(to fits: (Screen) -> Bool, else new: (inout Shell) -> Screen) {
    if fits(screen) { return }
    guard below.contains(where: fits) else {
      open(new(&shell))
      return
    }
    while !fits(screen), !below.isEmpty { leave() }
  }

  /// Lets a screen on the stack take something; one that was left takes nothing.
  mutating func withScreen(_ id: Int, _ body: (inout any ScreenState, inout Shell) -> Void) {
    if screen.face.id == id {
      body(&screen.face, &shell)
    } else if let index = below.firstIndex(where: { $0.face.id == id }) {
      body(&below[index].face, &shell)
    }
  }

  /// The window has this size now.
  mutating func fit(_ size: Size) {
    shell.size = size
    withEveryScreen { $0.fit(&$1) }
  }

  mutating func withEveryScreen(_ body: (inout any ScreenState, inout Shell) -> Void) {
    for index in below.indices { body(&below[index].face, &shell) }
    body(&screen.face, &shell)
  }
}
