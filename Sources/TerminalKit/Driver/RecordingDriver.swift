/// A terminal made of memory: it plays events and keeps what was shown.
public final class RecordingDriver: Driver {
  public private(set) var size: Size
  public var isGone = false
  public let inputDescriptor: Int32? = nil
  public let signalDescriptor: Int32? = nil
  /// The last frame that was shown.
  public private(set) var frame: Canvas
  /// The first frame that was shown.
  public private(set) var firstFrame: Canvas?
  /// How many frames were shown.
  public private(set) var frameCount = 0
  public private(set) var title: String?
  public private(set) var isSuspended = false
  public private(set) var isClosed = false
  /// How often the program was stopped as by Control-Z.
  public private(set) var stopCount = 0
  private var script: [[InputEvent]]

  /// - Parameter script: what each reading brings; when it is used up, the terminal is gone.
  public init(_ size: Size, script: [[InputEvent]] = []) {
    self.size = size
    self.script = script
    frame = Canvas(size)
  }

  public func present(_ canvas: Canvas, title: String?) {
    frame = canvas
    firstFrame = firstFrame ?? canvas
    frameCount += 1
    self.title = title ?? self.title
  }

  public func readEvents() -> [InputEvent] {
    guard !script.isEmpty else {
      isGone = true
      return []
    }
    let events = script.removeFirst()
    for case .resize(let size) in events { self.size = size }
    return events
  }

  public func readSignals() -> [TerminalSignal] { [] }
  public func stopProcess() { stopCount += 1 }
  public func resize() {}
  public func suspend() { isSuspended = true }
  public func resume() { isSuspended = false }
  public func close() { isClosed = true }
}
