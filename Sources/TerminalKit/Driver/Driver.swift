/// A terminal, or what stands for one in a test. It belongs to one thread.
public protocol Driver: AnyObject {
  /// How large the terminal is now.
  var size: Size { get }
  /// Whether the terminal has gone: closed, hung up. Nothing can be shown any more.
  var isGone: Bool { get }
  /// The file descriptor to wait on for input; `nil` where input comes by itself.
  var inputDescriptor: Int32? { get }
  /// The file descriptor to wait on for signals; `nil` where there are none.
  var signalDescriptor: Int32? { get }
  /// Shows a canvas of the terminal's size, and the window title where one is given and the terminal has one.
  func present(_ canvas: Canvas, title: String?)
  /// The file descriptor that can be read when the look may have changed; `nil` where there is none.
  var lookDescriptor: Int32? { get }
  /// Reads what ``lookDescriptor`` has.
  func readLook()
  /// Whether the look has changed since it was last asked, so that the same picture is to be shown anew.
  func takeChangedLook() -> Bool
  /// Everything that has come in, without waiting.
  func readEvents() -> [InputEvent]
  /// Every signal that has come in, without waiting.
  func readSignals() -> [TerminalSignal]
  /// Stops the program as Control-Z does, between ``suspend()`` and ``resume()``; returns when it is continued.
  func stopProcess()
  /// Reads the size again after the window changed, and forgets what is on the screen.
  func resize()
  /// Gives the terminal back as it was found, so that another program may use it.
  func suspend()
  /// Takes the terminal again after ``suspend()``; the next frame is painted whole.
  func resume()
  /// Gives the terminal back for good.
  func close()
}

extension Driver {
  public var lookDescriptor: Int32? { nil }
  public func readLook() {}
  public func takeChangedLook() -> Bool { false }
}

/// What the kernel has to say to whoever owns a terminal.
public enum TerminalSignal: Hashable, Sendable {
  /// The window has another size.
  case windowChanged
  /// The program is asked to stop until it is continued.
  case stop
  /// The program was stopped behind its back and is continued.
  case continued
  /// The program is asked to end, with this signal: `SIGTERM`, `SIGINT`, `SIGQUIT`, or `SIGHUP` when the terminal was
  /// closed.
  case terminate(Int32)
}
