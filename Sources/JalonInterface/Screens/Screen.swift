import JalonCore
import TerminalKit

/// The screens there are, each with its state.
enum Screen: Sendable {
  case today(TodayState)
  case cases(CasesState)
  case register(RegisterState)
  case file(CaseState)
  case importing(ImportState)
  case interview(InterviewState)
  case result(ResultState)
  case comparison(ComparisonState)
  case pools(PoolsState)
  case pool(PoolState)
  case trainings(TrainingsState)
  case training(TrainingState)
  case team(TeamState)

  /// The state as what every screen is.
  var face: any ScreenState {
    get {
      switch self {
      case .today(let state): state
      case .cases(let state): state
      case .register(let state): state
      case .file(let state): state
      case .importing(let state): state
      case .interview(let state): state
      case .result(let state): state
      case .comparison(let state): state
      case .pools(let state): state
      case .pool(let state): state
      case .trainings(let state): state
      case .training(let state): state
      case .team(let state): state
      }
    }
    set {
      switch newValue {
      case let state as TodayState: self = .today(state)
      case let state as CasesState: self = .cases(state)
      case let state as RegisterState: self = .register(state)
      case let state as CaseState: self = .file(state)
      case let state as ImportState: self = .importing(state)
      case let state as InterviewState: self = .interview(state)
      case let state as ResultState: self = .result(state)
      case let state as ComparisonState: self = .comparison(state)
      case let state as PoolsState: self = .pools(state)
      case let state as PoolState: self = .pool(state)
      case let state as TrainingsState: self = .trainings(state)
      case let state as TrainingState: self = .training(state)
      case let state as TeamState: self = .team(state)
      default: break
      }
    }
  }
}

/// What every screen does. A screen is a folder of small files: its state, its keys, its update, its view.
///
/// Whatever goes beyond the screen itself is asked of the ``Shell``: data, changes, another screen, an overlay.
protocol ScreenState: Sendable {
  /// Given once by the shell; answers come back by it.
  var id: Int { get }
  /// Where its keys are looked up, the most particular context first, without `global`.
  var contexts: [KeyContext] { get }
  /// Whether what it showed is no more: then the screen is left.
  var isGone: Bool { get }
  /// What stands on the top line.
  func title(_ shell: Shell) -> Localized
  /// Asks for what it shows first.
  mutating func start(_ shell: inout Shell)
  /// Takes input before the keymap does, while a text is being typed. `false` where it is not for the screen.
  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool
  /// What keys do while a text is being typed; `nil` where the keymap says it.
  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]?
  /// Does an action. `false` where the screen does not know it: then it is the shell's.
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool
  /// Whether an action that it knows can be done now.
  func availability(of action: ActionID, _ shell: Shell) -> Availability
  /// Takes an answer to something that it asked for.
  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell)
  /// Learns what became of a change: of one that it sent itself, or of anybody's; everything is read again after it.
  mutating func hear(_ receipt: Receipt, of saving: Int, _ shell: inout Shell)
  /// Learns that a change was refused.
  mutating func hear(_ refusal: Refusal, of saving: Int, _ shell: inout Shell)
  /// Whether what the screen is about is still being read: keys typed meanwhile are kept, and done once it is there.
  func holdsInput(_ shell: Shell) -> Bool
  /// Has what is being typed kept: the keys have paused.
  mutating func keepTyping(_ shell: inout Shell)
  /// The window has another size.
  mutating func fit(_ shell: inout Shell)
  /// Reads again what it shows: something has changed.
  mutating func refresh(_ shell: inout Shell)
  /// Reads again what it shows, as far as others' acts may have changed it: nothing moves, and nothing that is typed is lost.
  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell)
  /// Counts again what others' acts may have changed.
  mutating func recount(_ shell: inout Shell)
  /// The row on which the cursor of a list stands.
  var rowUnderCursor: (any ListRow)? { get }
  /// Forgets that what is open here was changed by others: it is seen.
  func see(_ news: inout FreshNews)
  /// The case that is open here, which the others are told.
  var openCase: Int64? { get }
  /// What a hint says of an action here, where that is not the action's own key and label.
  func hint(of action: ActionID, _ shell: Shell) -> (key: String, label: Localized)?
  /// Whether a hint would be of no use on this screen as it is.
  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool
  /// The action by which the screen is sorted now, and the sign of its direction.
  func sortingSign(_ shell: Shell) -> (action: ActionID, sign: String)?
  /// Itself with what all its parts read worked out once: for one painting, during which nothing changes.
  func readied(_ shell: Shell) -> Self
  /// Paints itself between the top line and the footer.
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell)
}

extension ScreenState {
  var isGone: Bool { false }
  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool { false }
  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? { nil }
  func availability(of action: ActionID, _ shell: Shell) -> Availability { .enabled }
  func holdsInput(_ shell: Shell) -> Bool { false }
  mutating func keepTyping(_ shell: inout Shell) {}
  mutating func fit(_ shell: inout Shell) {}
  /// What may take long to read waits until others have paused, or for a second where they don't.
  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    if change.isListed { shell.settleLater() }
  }
  mutating func recount(_ shell: inout Shell) { refresh(&shell) }
  var rowUnderCursor: (any ListRow)? { nil }
  func see(_ news: inout FreshNews) {}
  var openCase: Int64? { nil }
  mutating func hear(_ receipt: Receipt, of saving: Int, _ shell: inout Shell) {}
  mutating func hear(_ refusal: Refusal, of saving: Int, _ shell: inout Shell) {}
  func hint(of action: ActionID, _ shell: Shell) -> (key: String, label: Localized)? { nil }
  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool { false }
  func sortingSign(_ shell: Shell) -> (action: ActionID, sign: String)? { nil }
  func readied(_ shell: Shell) -> Self { self }
}
