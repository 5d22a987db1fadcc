internal import CTerminal
import Glibc

/// A real terminal, through curses. Only one is open at a time, and only one thread uses it.
public final class CursesDriver: Driver {
  /// Why no terminal could be opened.
  public enum OpeningError: Error, Hashable {
    /// Standard input or output is no terminal.
    case notATerminal
    /// Neither `TERM` nor any stand-in is known here, or it can only write line after line; the name that was asked for.
    case unknownTerminal(String)
  }

  /// Something that was made do with.
  public enum Warning: Hashable, Sendable {
    /// `TERM` is unknown here; another name was used.
    case terminalReplaced(asked: String, used: String)
    /// The locale does not write UTF-8; `C.UTF-8` was taken for characters.
    case localeReplaced
    /// There is no UTF-8 locale, nor the one that was asked for: letters are shown without their accents.
    case noUTF8
  }

  public let warnings: [Warning]
  /// The name under which the terminal is described.
  public let terminalName: String
  public let tier: ColourTier
  /// Whether every character can be shown, not only those of the locale.
  public let writesUnicode: Bool
  public private(set) var isGone = false
  public let signalDescriptor: Int32?
  private let input: Int32
  private var painter: CursesPainter
  private var reader = CursesReader()
  private var title: String?

  /// Opens the terminal on two descriptors, takes over the signals and learns how to restore it after a fault.
  ///
  /// - Parameters:
  ///   - wantedColour: `auto`, `always` or `never`.
  ///   - farewell: a line for standard error if a fault in the program ends it.
  public init(
    input: Int32 = 0, output: Int32 = 1, theme: Theme, wantedColour: String = "auto",
    environment: [String: String], usesMouse: Bool = true, farewell: String = ""
  ) throws(OpeningError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    var warnings: [Warning] = []
    let writing = jt_set_locale()
    if writing == JT_TAKES_UTF8 { warnings.append(.localeReplaced) }
    if writing == JT_WRITES_ASCII { warnings.append(.noUTF8) }
    writesUnicode = writing == JT_WRITES_UTF8 || writing == JT_TAKES_UTF8
    let asked = environment["TERM"] ?? ""
    guard let used = Self.candidates(for: asked).first(where: { jt_open($0, input, output) }) else {
      throw .unknownTerminal(asked)
    }
    if used != asked { warnings.append(.terminalReplaced(asked: asked, used: used)) }
    self.warnings = warnings
    terminalName = used
    self.input = input
    let signals = jt_catch_signals()
    signalDescriptor = signals >= 0 ? signals : nil
    jt_set_farewell(farewell)
    jt_set_mouse(usesMouse)
    tier = ColourTier.detect(
      colours: Int(jt_colours()), hasDirectColour: jt_has_direct_colour(), wanted: wantedColour,
      environment: environment)
    painter = CursesPainter(theme: theme, tier: tier, writesUnicode: writesUnicode)
  }

  deinit { jt_close() }

  /// The names to try: the one that was asked for, what it is a variety of, then what nearly every terminal understands.
  /// What calls itself dumb, such as a pane of an editor, is taken at its word.
  static func candidates(for asked: String) -> [String] {
    if asked == "dumb" { return [asked] }
    var names: [String] = []
    var name = Substring(asked)
    while !name.isEmpty {
      names.append(String(name))
      guard let dash = name.lastIndex(of: "-") else { break }
      name = name[..<dash]
    }
    return names + ["xterm-256color", "vt100"].filter { !names.contains($0) }
  }

  /// Shows the next frame in another theme.
  public func use(_ theme: Theme) {
    painter = CursesPainter(theme: theme, tier: tier, writesUnicode: writesUnicode)
  }

  /// Asks the terminal what colour its ground has, and whether it can show a frame all at once: then larger frames are
  /// shown so. Nothing waits for the answers, and there may be none.
  public func ask() { jt_ask() }

  /// Whether the ground is dark, once after the terminal has told; `nil` before and after.
  public func takeGround() -> Bool? {
    defer { reader.ground = nil }
    return reader.ground.map { TerminalGround.isDark($0) }
  }

  /// Asks the terminal for clicks and the wheel, or leaves them to it.
  public func setMouse(_ isOn: Bool) { jt_set_mouse(isOn) }

  public var size: Size { Size(rows: Int(jt_rows()), columns: Int(jt_columns())) }
  public var inputDescriptor: Int32? { input }

  public func present(_ canvas: Canvas, title: String?) {
    guard !isGone else { return }
    if let title, title != self.title {
      jt_set_title(TextWidth.sanitised(title))
      self.title = title
    }
    painter.paint(canvas)
  }

  public func readEvents() -> [InputEvent] {
    let events = reader.readAll()
    if events.isEmpty, jt_input_ended() { isGone = true }
    return events
  }

  public func readSignals() -> [TerminalSignal] {
    var signals: [TerminalSignal] = []
    while true {
      let number = jt_next_signal()
      switch number {
      case 0: return signals
      case SIGWINCH: signals.append(.windowChanged)
      case SIGTSTP: signals.append(.stop)
      case SIGCONT: signals.append(.continued)
      default: signals.append(.terminate(number))
      }
    }
  }

  public func stopProcess() { jt_stop_process() }

  public func resize() {
    jt_resize()
    painter.forget()
  }

  public func suspend() { jt_suspend() }

  public func resume() {
    jt_resume()
    painter.forget()
  }

  public func close() { jt_close() }
}
