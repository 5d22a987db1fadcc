/// What a piece of text means; the theme decides how that looks. A role that a theme does not name falls back
/// by truncation: `text.muted` to `text`.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Plain text.
  case text
  /// What may recede: labels, units, secondary columns.
  case muted
  /// What stands out without a colour: names, figures that matter.
  case strong
  /// What cannot be used now.
  case disabled
  /// The one accent: where one is, what one can act on.
  case accent
  /// The title of a screen or of an overlay.
  case title
  /// The head of a section or of a column.
  case heading
  /// A link or a place where one key leads on.
  case link
  /// Rules and frames.
  case border
  /// The frame of what has the focus.
  case borderFocus
  /// Done, met, saved.
  case success
  /// Asks for attention; nothing is lost.
  case warning
  /// Wrong, refused, failed.
  case error
  /// A step that is done.
  case stepDone
  /// The step one is at.
  case stepCurrent
  /// A step still to come.
  case stepTodo
  /// A step that something stops.
  case stepBlocked
  /// What a search or a filter found inside a text.
  case match
  /// The mark of a chosen row.
  case mark
  /// A key in a hint.
  case hintKey
  /// What the key of a hint does.
  case hintText
  /// What an empty field suggests.
  case placeholder
  /// The done part of a progress bar.
  case progress
  /// The part of a progress bar that is still to come.
  case progressRest

  /// Its name in themes and style dumps.
  public var name: String {
    switch self {
    case .text: "text"
    case .muted: "text.muted"
    case .strong: "text.strong"
    case .disabled: "text.disabled"
    case .accent: "accent"
    case .title: "accent.title"
    case .heading: "text.heading"
    case .link: "accent.link"
    case .border: "border"
    case .borderFocus: "border.focus"
    case .success: "success"
    case .warning: "warning"
    case .error: "error"
    case .stepDone: "step.done"
    case .stepCurrent: "step.current"
    case .stepTodo: "step.todo"
    case .stepBlocked: "step.blocked"
    case .match: "match"
    case .mark: "mark"
    case .hintKey: "hint.key"
    case .hintText: "hint.text"
    case .placeholder: "input.placeholder"
    case .progress: "progress"
    case .progressRest: "progress.rest"
    }
  }
}

/// What a piece of text stands on. In a theme its name begins with `surface`.
public enum Surface: UInt8, CaseIterable, Hashable, Sendable {
  /// The ground of the screen.
  case base
  /// Bars at the top and bottom of the screen.
  case bar
  /// Overlays: help, palette, dialogs.
  case raised
  /// The row under the cursor, in the pane that has the focus.
  case selection
  /// The row under the cursor, in a pane without the focus.
  case selectionIdle
  /// A field that can be typed in.
  case input

  /// Its name in themes and style dumps.
  public var name: String {
    switch self {
    case .base: "surface"
    case .bar: "surface.bar"
    case .raised: "surface.raised"
    case .selection: "surface.selection"
    case .selectionIdle: "surface.selection.idle"
    case .input: "surface.input"
    }
  }
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
