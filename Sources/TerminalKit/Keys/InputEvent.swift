/// What comes from the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  /// Text that was pasted, in one piece; as it came, so clean it before use.
  case paste(String)
  case mouse(MouseEvent)
  /// The window has this size now.
  case resize(Size)
  /// The program was stopped and is in the foreground again.
  case resumed
}

/// What was done with the mouse, and where.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    /// The left button was pressed.
    case click
    case wheelUp
    case wheelDown
  }

  public let action: Action
  public let at: Point

  public init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }
}
