import TerminalKit

/// The terminal, with what effects wish of it done before each frame: another theme, a whole repaint.
///
/// It keeps the look up to date by itself: the theme that fits the terminal's ground, and a theme file as it is edited.
final class WishfulDriver: Driver {
  private let terminal: CursesDriver
  private let wishes: TerminalWishes
  private let themes: ThemeShelf
  /// The theme that was chosen: a name, or ``ThemeShelf/automatic``.
  private var choice: String
  private var isDark: Bool
  private var hasChangedLook = false
  /// Made once the first frame is on the screen, which nothing delays.
  private var watch: ThemeWatch?

  init(
    _ terminal: CursesDriver, wishes: TerminalWishes, themes: ThemeShelf, theme: String, isDark: Bool
  ) {
    self.terminal = terminal
    self.wishes = wishes
    self.themes = themes
    choice = theme
    self.isDark = isDark
  }

  var size: Size { terminal.size }
  var isGone: Bool { terminal.isGone }
  var inputDescriptor: Int32? { terminal.inputDescriptor }
  var signalDescriptor: Int32? { terminal.signalDescriptor }
  var lookDescriptor: Int32? { watch?.descriptor }

  func present(_ canvas: Canvas, title: String?) {
    let wished = wishes.take()
    if let name = wished.theme {
      choice = name
      useTheme()
    }
    if wished.repaints { terminal.resize() }
    terminal.present(canvas, title: title)
    guard watch == nil else { return }
    watch = ThemeWatch(folders: themes.folders)
    terminal.ask()
  }

  func readEvents() -> [InputEvent] {
    let events = terminal.readEvents()
    if let isDark = terminal.takeGround(), isDark != self.isDark {
      self.isDark = isDark
      if choice == ThemeShelf.automatic { changeLook() }
    }
    return events
  }

  func readLook() {
    if watch?.takeChange() == true { changeLook() }
  }

  func takeChangedLook() -> Bool {
    defer { hasChangedLook = false }
    return hasChangedLook
  }

  func readSignals() -> [TerminalSignal] { terminal.readSignals() }
  func stopProcess() { terminal.stopProcess() }
  func resize() { terminal.resize() }
  func suspend() { terminal.suspend() }
  func resume() { terminal.resume() }
  func close() { terminal.close() }

  private func changeLook() {
    useTheme()
    hasChangedLook = true
  }

  private func useTheme() { terminal.use(themes.load(choice, onDark: isDark).theme) }
}
