/// One line of text that is being typed. A value: the screen keeps it in its state and draws it.
public struct TextField: Hashable, Sendable {
  /// What became of a key.
  public enum Outcome: Hashable, Sendable {
    /// The key means nothing to a field: it is somebody else's.
    case ignored
    /// The cursor moved.
    case moved
    /// The text changed.
    case edited
  }

  private var characters: [Character]
  /// Characters before the cursor.
  public private(set) var cursor: Int
  /// The most characters it takes.
  public let limit: Int

  /// The cursor stands at the end.
  public init(_ text: String = "", limit: Int = 10_000) {
    self.limit = limit
    characters = Array(TypedText.line(text).prefix(limit))
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// Replaces the text; the cursor stands at the end.
  public mutating func replace(with text: String) {
    self = TextField(text, limit: limit)
  }

  /// Writes at the cursor, on one line and without what could harm (see ``TypedText``).
  @discardableResult
  public mutating func insert(_ text: String) -> Outcome {
    let added = Array(TypedText.line(text).prefix(limit - characters.count))
    guard !added.isEmpty else { return .ignored }
    characters.insert(contentsOf: added, at: cursor)
    // A combining mark joins the character before it: count again.
    let before = Array(String(characters[..<(cursor + added.count)]))
    let after = characters[(cursor + added.count)...]
    characters = Array(String(before) + String(after))
    cursor = min(before.count, characters.count)
    return .edited
  }

  /// The keys of every line editor: arrows, Home, End, Backspace, Delete, Control with A, E, B, F, D, K, U, W, and
  /// Control with an arrow, or Alt with B, F and D, for words.
  public mutating func handle(_ key: KeyPress) -> Outcome {
    if let character = key.writtenCharacter { return insert(String(character)) }
    guard let motion = LineMotion(key) else { return .ignored }
    let target = motion.target(in: characters, from: cursor)
    guard motion.deletes else {
      guard target != cursor else { return motion.passesOnAtEdge ? .ignored : .moved }
      cursor = target
      return .moved
    }
    guard target != cursor else { return .moved }
    characters.removeSubrange(min(cursor, target)..<max(cursor, target))
    cursor = min(cursor, target)
    return .edited
  }

  /// Paints the field in the first row of `area` and, with `isFocused`, puts the canvas's cursor into it. A text that
  /// is too wide scrolls by half a width, so that the cursor is always seen.
  public func draw(
    in area: Rect, on canvas: inout Canvas, style: Style = Style(.text, on: .input),
    placeholder: String = "", isFocused: Bool = true
  ) {
    let line = area.line(0)
    guard !line.isEmpty else { return }
    canvas.fill(line, style: style)
    if characters.isEmpty, !placeholder.isEmpty {
      canvas.put(
        placeholder, at: line.origin, style: Style(.placeholder, on: style.surface), maxWidth: line.columns)
    }
    let before = TextWidth.width(of: String(characters[..<cursor]))
    let offset = isFocused ? scroll(cursorColumn: before, width: line.columns) : 0
    canvas.clipped(to: line) { canvas in
      let start = Point(row: line.row, column: line.column - offset)
      canvas.put(text, at: start, style: style, maxWidth: isFocused ? .max : line.columns)
    }
    guard isFocused else { return }
    canvas.cursor = Point(row: line.row, column: line.column + before - offset)
  }

  private func scroll(cursorColumn: Int, width: Int) -> Int {
    guard cursorColumn >= width else { return 0 }
    let step = max(1, width / 2)
    return (cursorColumn - width) / step * step + step
  }
}
