import TerminalKit

/// The terminal, with what effects wish of it done before each frame: another theme, a whole repaint.
final class WishfulDriver: Driver {
  private let terminal: CursesDriver
  private let wishes: TerminalWishes
  private let themes: ThemeShelf

  init(_ terminal: CursesDriver, wishes: TerminalWishes, themes: ThemeShelf) {
    self.terminal = terminal
    self.wishes = wishes
    self.themes = themes
  }

  var size: Size { terminal.size }
  var isGone: Bool { terminal.isGone }
  var inputDescriptor: Int32? { terminal.inputDescriptor }
  var signalDescriptor: Int32? { terminal.signalDescriptor }

  func present(_ canvas: Canvas, title: String?) {
    let wished = wishes.take()
    if let name = wished.theme { terminal.use(themes.load(name).theme) }
    if wished.repaints { terminal.resize() }
    terminal.present(canvas, title: title)
  }

  func readEvents() -> [InputEvent] { terminal.readEvents() }
  func readSignals() -> [TerminalSignal] { terminal.readSignals() }
  func stopProcess() { terminal.stopProcess() }
  func resize() { terminal.resize() }
  func suspend() { terminal.suspend() }
  func resume() { terminal.resume() }
  func close() { terminal.close() }
}
