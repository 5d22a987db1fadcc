import JalonCore
import TerminalKit

/// What all screens share: who works, in which language, on what window; what was asked for and not yet answered.
///
/// Screens change it through its methods and never reach one another.
struct Shell: Sendable {
  var language: Language
  var glyphs: Glyphs
  var size: Size
  var now: Moment
  let adviser: String
  /// What the programme is called, shown beside the adviser.
  let programme: Localized
  var keymap: Keymap
  var themes: [String]
  var theme: String
  var team: Team?
  /// Those that were read so far, by the hash of their content: they never change.
  var questionnaires: [String: Questionnaire] = [:]
  /// Minutes since midnight of an instant (milliseconds since 1970), where the adviser is.
  var timeOfDay: @Sendable (Int64) -> Int = { Int(($0 / 60_000) % 1440) }
  var overlays: [Overlay] = []
  /// The row of the window that the overlays are about: they leave it to be seen where they can.
  var spokenRow: Int?
  /// Keys of a sequence that is not complete.
  var pendingKeys: [KeyPress] = []
  /// What was typed while the screen was still reading what it is about.
  var heldInput: [InputEvent] = []
  var toast: Toast?
  /// What is entered once the file of the case that was found is there.
  var purposeOfFile = CaseFinderState.Purpose.exchange
  /// Changes on their way to the store, oldest first.
  var saving: [Saving] = []
  /// Forms whose command is on its way, by the number of its saving: a refusal brings them back.
  var forms: [Int: FormState] = [:]
  /// A correction that waits for what someone else has made of the record meanwhile, and what was said against it.
  var merging: (form: FormState, refusal: Refusal)?
  /// What has been asked for, by key: the number that counts, and since when.
  var awaited: [EffectKey: Awaited] = [:]
  /// Effects, moves and actions that the event under way has asked for.
  var effects: [Effect] = []
  var moves: [Move] = []
  var actions: [ActionID] = []
  /// What others have changed and nobody here has looked at yet.
  var fresh = FreshNews()
  /// Whether what takes longer will be read again in a moment.
  var isSettling = false
  /// Who else has a case open.
  var company: Company?
  /// Since when the database can't be reached; `nil` where it can.
  var outage: Outage?
  /// When something was read last: milliseconds since 1970.
  var lastRead: Int64?
  /// The case that the others were told to be open here.
  var toldCase: Int64?
  /// The screen that shows.
  var front = 0
  /// Whether the interface is to be closed.
  var isFinished = false
  private var lastNumber = 0

  init(
    language: Language, glyphs: Glyphs = .unicode, size: Size, now: Moment, adviser: String,
    programme: Localized, keymap: Keymap = .standard, themes: [String] = [], theme: String = ""
  ) {
    self.language = language
    self.glyphs = glyphs
    self.size = size
    self.now = now
    self.adviser = adviser
    self.programme = programme
    self.keymap = keymap
    self.themes = themes
    self.theme = theme
  }

  var today: Day { now.today }

  /// A number that was never given before: for effects and screens.
  mutating func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }
}

/// An effect that is under way.
struct Awaited: Sendable, Hashable {
  let number: Int
  /// Milliseconds since 1970.
  let since: Int64
}

/// A change on its way to the store: painted as such until it is durable.
struct Saving: Sendable, Hashable {
  let number: Int
  let what: Localized
  let next: AfterSaving
}

/// Where to go once a change is durable.
enum AfterSaving: Sendable, Hashable {
  case stay
  /// To the case that was made or altered.
  case openCase
  /// To the association that was made, in the register.
  case showAssociation
  /// To what is to become of the cases of someone who leaves.
  case offerHandOver
  /// Says what was taken back, or done again.
  case sayUndone, sayRedone
  /// Takes away the marks of the list that it was done from: the next act is about what is seen.
  case unmark
  /// Says nothing: the screen that sent it shows what becomes of it.
  case stayQuiet
  /// To the pool that was opened; the same, having answered that an action is done in it.
  case openPool
  case poolAction(Int64)
  /// To the training that was planned.
  case openTraining
  /// To the interview of the diagnostic that was started.
  case openInterview(case: Int64)
}

/// A step from screen to screen.
enum Move: Sendable {
  case open(Screen)
  /// To a screen that lies below, or else to a new one.
  case goToToday, goToCases, goToRegister, goToPools, goToTrainings, goToImport
  /// To the figures of the team: those of a tab, or those that one was at.
  case goToTeam(TeamTab?)
  case leave
  /// To another screen in the place of the one that shows.
  case replace(Screen)
  /// To a tab of a case, on the screen that lies below or on a new one.
  case goToCase(Int64, CaseTab)
}

extension Shell {
  /// Learns who the team is. Someone who is not of it is told beforehand that they can only look: not when a form is
  /// filled in.
  mutating func meet(_ team: Team) {
    let isFirst = self.team == nil
    self.team = team
    guard isFirst, toast == nil, team.adviser(named: adviser) == nil else { return }
    let known = team.advisers.first { $0.leftOn == nil }?.name ?? ""
    say(
      Localized(
        fr:
          "«\u{A0}\(adviser)\u{A0}» n’est pas de l’équipe, rien ne s’enregistrera\u{202F}: jalon --as '\(known)'",
        en: "“\(adviser)” is not of the team, nothing will be saved: jalon --as '\(known)'"), .warning)
  }

  /// Whether whoever sits here leads the team; not until it is known.
  var isLead: Bool { team?.adviser(named: adviser)?.role == .lead }

  var stageLabels: StageLabels { StageLabels(team: team) }

  /// The path in force; the standard one until the team is known.
  var path: Path { team.flatMap { $0.paths[$0.currentPath] } ?? .standard }

  /// The label of a stage of the programme's paths.
  func label(of stage: StageID) -> Localized { stageLabels.label(of: stage) }
}

/// What the stages of the programme's paths are called: as the standard path says, until the team is known.
struct StageLabels: Sendable, Hashable {
  let team: Team?

  func label(of stage: StageID) -> Localized {
    team?.label(of: stage) ?? Path.standard.label(of: stage)
  }
}
