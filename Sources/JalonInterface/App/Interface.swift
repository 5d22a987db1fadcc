public import JalonCore
public import TerminalKit

/// The terminal front end of a programme.
public struct Interface: Sendable {
  private let store: any ProgrammeStore
  private let importer: any RegisterImport
  private let exporter: (any ChartExporter & EvidenceExporter)?
  private let adviser: String
  private let programme: Localized
  private let language: Language
  private let themes: ThemeShelf
  private let theme: String
  private let colour: String
  private let keymap: Keymap
  private let environment: [String: String]
  private let first: FirstScreen
  private let notices: [Localized]
  private let clock: @Sendable () -> Moment
  private let drafts: DraftShelf?
  private let timeOfDay: @Sendable (Int64) -> Int

  /// - Parameters:
  ///   - exporter: writes the evidence files of trainings for auditors, and charts as pictures.
  ///   - adviser: who works, by name.
  ///   - programme: what the programme is called, on the top line.
  ///   - themes: where themes are found; `theme` is the name of the one to begin with, or ``ThemeShelf/automatic``.
  ///   - colour: `auto`, `always` or `never`.
  ///   - first: the screen on which it opens.
  ///   - notices: what is to be said at the start, such as a mistake in `keys.toml`.
  ///   - drafts: where what is typed in a form is kept until it is sent.
  ///   - clock: asked for the moment of each event and act.
  ///   - timeOfDay: minutes since midnight of an instant, where the adviser is.
  public init(
    store: any ProgrammeStore, importer: any RegisterImport,
    exporter: (any ChartExporter & EvidenceExporter)? = nil,
    adviser: String, programme: Localized,
    language: Language, themes: ThemeShelf, theme: String, colour: String = "auto",
    keymap: Keymap = .standard,
    environment: [String: String] = [:], first: FirstScreen = .today, notices: [Localized] = [],
    drafts: DraftShelf? = nil,
    clock: @escaping @Sendable () -> Moment,
    timeOfDay: @escaping @Sendable (Int64) -> Int
  ) {
    self.store = store
    self.importer = importer
    self.exporter = exporter
    self.adviser = adviser
    self.programme = programme
    self.language = language
    self.themes = themes
    self.theme = theme
    self.colour = colour
    self.keymap = keymap
    self.environment = environment
    self.first = first
    self.notices = notices
    self.clock = clock
    self.drafts = drafts
    self.timeOfDay = timeOfDay
  }

  /// Takes the terminal until the person leaves, and gives it back as it was.
  ///
  /// - Returns: the status with which the program should end: 0, or 128 and the signal that ended it.
  /// - Throws: `terminal.none` or `terminal.unknown`, where there is none to take.
  @discardableResult
  public func run() throws(Refusal) -> Int32 {
    var shell = Shell(
      language: language, size: Size(rows: 24, columns: 80), now: clock(), adviser: adviser,
      programme: programme, keymap: keymap, theme: theme)
    shell.timeOfDay = timeOfDay
    let (state, effects) = AppState.begin(shell, on: first)
    let wishes = TerminalWishes()
    // Before anything is read, so that nothing that changes afterwards is missed.
    let watch = try store.watch(as: adviser)
    let program = AppProgram(
      runner: EffectRunner(
        store: store, importer: importer, exporter: exporter, adviser: adviser, clock: clock, drafts: drafts),
      wishes: wishes,
      editor: LongTextEditor(environment: environment), watch: watch)
    var opened: CursesDriver?
    defer { opened?.close() }
    let listening = Effect(key: EffectKey(.terminal), number: 0, work: .follow)
    let loop = try EventLoop(
      program, state: state, initial: effects + [listening], environment: environment
    ) {
      state throws(Refusal) in
      // Until the terminal itself has told: most grounds are dark.
      let isDark = TerminalGround.isDark(environment: environment) ?? true
      let (look, warnings) = themes.load(theme, onDark: isDark)
      let terminal = try open(look)
      opened = terminal
      state.fit(terminal.size)
      state.shell.themes = [ThemeShelf.automatic] + themes.names
      state.shell.glyphs = terminal.writesUnicode ? .unicode : .ascii
      let notices =
        terminal.warnings.map(\.sentence)
        + warnings.map { Localized(fr: $0.sentence(language: "fr"), en: $0.sentence(language: "en")) }
        + self.notices
      if let notice = notices.first { state.shell.say(notice, .warning) }
      return WishfulDriver(terminal, wishes: wishes, themes: themes, theme: theme, isDark: isDark)
    }
    switch loop.run() {
    case .finished, .terminalGone: return 0
    case .terminated(let signal): return 128 + signal
    }
  }

  /// What is said when the program falls over, once the terminal is given back.
  private static let farewell = Localized(
    fr: "jalon\u{A0}: arrêté par une faute du programme\u{202F}; tout ce qui était enregistré est gardé",
    en: "jalon: stopped by a fault in the program; everything that was saved is kept")

  private func open(_ look: Theme) throws(Refusal) -> CursesDriver {
    do {
      return try CursesDriver(
        theme: look, wantedColour: colour, environment: environment,
        farewell: Self.farewell[language] + "\n")
    } catch {
      throw Refusal(error)
    }
  }
}

extension Refusal {
  fileprivate init(_ error: CursesDriver.OpeningError) {
    switch error {
    case .notATerminal:
      self.init(
        "terminal.none",
        fr:
          "l’interface a besoin d’un terminal, en entrée et en sortie\u{202F}; jalon --help dit ce qui s’en passe",
        en: "the interface needs a terminal for input and output; jalon --help says what works without one",
        kind: .usage)
    case .unknownTerminal(let name):
      self.init(
        "terminal.unknown",
        fr:
          "le terminal «\u{A0}\(name)\u{A0}» ne peut pas montrer l’interface\u{A0}: installer ncurses-term, ou mettre TERM=xterm-256color",
        en:
          "the terminal “\(name)” can’t show the interface: install ncurses-term, or set TERM=xterm-256color",
        kind: .unavailable)
    }
  }
}

extension CursesDriver.Warning {
  fileprivate var sentence: Localized {
    switch self {
    case .terminalReplaced(let asked, let used):
      Localized(
        fr:
          "le terminal «\u{A0}\(asked)\u{A0}» est inconnu ici\u{202F}; «\u{A0}\(used)\u{A0}» sert à sa place",
        en: "the terminal “\(asked)” is unknown here; “\(used)” is used instead")
    case .localeReplaced:
      Localized(
        fr: "la locale n’écrit pas l’UTF-8\u{202F}; C.UTF-8 sert à sa place",
        en: "the locale does not write UTF-8; C.UTF-8 is used instead")
    case .noUTF8:
      Localized(
        fr: "la locale demandée n’est pas installée\u{A0}: les lettres s’affichent sans accent",
        en: "the locale that was asked for is not installed: letters are shown without accents")
    }
  }
}
