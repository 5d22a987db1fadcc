/// What a piece of text means; the theme decides how that looks. A role that a theme does not name falls back
/// by truncation: `text.muted` to `text`.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Plain text.
  case text = "text"
  /// What may recede: labels, units, secondary columns.
  case muted = "text.muted"
  /// What stands out without a colour: names, figures that matter.
  case strong = "text.strong"
  /// What cannot be used now.
  case disabled = "text.disabled"
  /// The one accent: where one is, what one can act on.
  case accent = "accent"
  /// The title of a screen or of an overlay.
  case title = "accent.title"
  /// The head of a section or of a column.
  case heading = "text.heading"
  /// A link or a place where one key leads on.
  case link = "accent.link"
  /// Rules and frames.
  case border = "border"
  /// The frame of what has the focus.
  case borderFocus = "border.focus"
  /// Done, met, saved.
  case success = "success"
  /// Asks for attention; nothing is lost.
  case warning = "warning"
  /// Wrong, refused, failed.
  case error = "error"
  /// A step that is done.
  case stepDone = "step.done"
  /// The step one is at.
  case stepCurrent = "step.current"
  /// A step still to come.
  case stepTodo = "step.todo"
  /// A step that something stops.
  case stepBlocked = "step.blocked"
  /// What a search or a filter found inside a text.
  case match = "match"
  /// The mark of a chosen row.
  case mark = "mark"
  /// A key in a hint.
  case hintKey = "hint.key"
  /// What the key of a hint does.
  case hintText = "hint.text"
  /// What an empty field suggests.
  case placeholder = "input.placeholder"
  /// The done part of a progress bar.
  case progress = "progress"
  /// The part of a progress bar that is still to come.
  case progressRest = "progress.rest"
}

/// What a piece of text stands on. In a theme its name begins with `surface`.
public enum Surface: String, CaseIterable, Hashable, Sendable {
  /// The ground of the screen.
  case base = "surface"
  /// Bars at the top and bottom of the screen.
  case bar = "surface.bar"
  /// Overlays: help, palette, dialogs.
  case raised = "surface.raised"
  /// The row under the cursor, in the pane that has the focus.
  case selection = "surface.selection"
  /// The row under the cursor, in a pane without the focus.
  case selectionIdle = "surface.selection.idle"
  /// A field that can be typed in.
  case input = "surface.input"
}

/// How text is set apart beside its colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
  public static let italic = Attributes(rawValue: 16)

  /// The words that themes and style dumps use, in the order in which they are written.
  static let words: [(word: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]
}

/// How a piece of text is painted: what it means, what it stands on, and what sets it apart.
public struct Style: Hashable, Sendable {
  public var role: Role
  /// `nil` keeps the surface that the cells already have.
  public var surface: Surface?
  public var attributes: Attributes

  public init(_ role: Role, on surface: Surface? = nil, _ attributes: Attributes = []) {
    self.role = role
    self.surface = surface
    self.attributes = attributes
  }

  /// Plain text on whatever is below it.
  public static let text = Style(.text)
}
