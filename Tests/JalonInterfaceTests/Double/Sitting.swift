import JalonCore
import TerminalKit

@testable import JalonInterface

/// Someone at the keyboard: keys go in as they are spelled, effects are done on the double, and the frame is read.
struct Sitting {
  var state: AppState
  let programme: MemoryProgramme
  /// Milliseconds since the sitting began.
  var clock: Int64 = 0
  /// Whether effects wait until ``answer()``.
  var holdsAnswers = false
  /// Where unsent forms are kept.
  var drafts: DraftShelf?
  /// Everything that was asked for, in order.
  private(set) var asked: [Effect] = []
  private var waiting: [Effect] = []

  init(
    _ programme: MemoryProgramme, rows: Int = 24, columns: Int = 80, _ language: Language = .fr,
    glyphs: Glyphs = .unicode, holdsAnswers: Bool = false, drafts: DraftShelf? = nil,
    keymap: Keymap = .standard, on first: FirstScreen = .cases, as adviser: String = MemoryProgramme.adviser
  ) {
    let shell = Shell(
      language: language, glyphs: glyphs, size: Size(rows: rows, columns: columns),
      now: Moment(noonOf: MemoryProgramme.today), adviser: adviser,
      programme: Localized(fr: "programme de démonstration", en: "demo programme"), keymap: keymap,
      themes: ["jour", "nuit"], theme: "nuit")
    let begun = AppState.begin(shell, on: first)
    state = begun.state
    self.programme = programme
    self.holdsAnswers = holdsAnswers
    self.drafts = drafts
    take(begun.effects)
  }

  var now: Moment {
    var moment = Moment(noonOf: MemoryProgramme.today)
    moment.instant += clock
    return moment
  }

  var frame: [String] { draw(state).lines() }

  // MARK: Acting

  /// Presses keys, spelled as in `keys.toml`: `"g g"`, `"C-d"`.
  mutating func press(_ keys: String) throws {
    for key in try KeySequence(spelling: keys).keys { send(.key(key)) }
  }

  /// Types a text, character by character.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  mutating func send(_ input: InputEvent) {
    take(update(&state, .input(input, at: now)))
  }

  mutating func pass(milliseconds: Int64) {
    clock += milliseconds
    take(update(&state, .woke(at: now)))
  }

  /// The keys rest for long enough that what is typed is kept.
  mutating func pause() {
    clock += Shell.draftPause
    take(update(&state, .paused(at: now)))
  }

  /// Hears what others do.
  mutating func hear(_ news: ProgrammeNews) { take(update(&state, .news(news, at: now))) }

  /// The others have come to rest.
  mutating func settleNews() { take(update(&state, .newsSettled(at: now))) }

  mutating func reply(_ reply: Reply) {
    take(update(&state, .reply(reply, at: now)))
  }

  /// Does what waits, oldest first.
  mutating func answer() {
    let effects = waiting
    waiting = []
    for effect in effects { run(effect) }
  }

  /// Does one of the things that wait, whichever is its turn in a world where answers overtake each other.
  mutating func answerOne(_ chooses: (Range<Int>) -> Int) {
    guard !waiting.isEmpty else { return }
    run(waiting.remove(at: chooses(waiting.indices)))
  }

  /// Forgets what was asked for so far.
  mutating func forgetAsked() { asked = [] }

  private mutating func take(_ effects: [Effect]) {
    asked += effects
    if holdsAnswers {
      waiting += effects
    } else {
      for effect in effects { run(effect) }
    }
  }

  private mutating func run(_ effect: Effect) {
    let moment = now
    let runner = EffectRunner(
      store: programme, importer: NoImport(), adviser: state.shell.adviser, clock: { moment },
      drafts: drafts)
    let box = ReplyBox()
    runner.run(effect, isCancelled: { false }, reply: { box.put($0) })
    for reply in box.all { self.reply(reply) }
  }
}
