/// Several lines of text that are being typed, wrapped between words. A value: the screen keeps it in its state and
/// draws it.
public struct TextArea: Hashable, Sendable {
  private var characters: [Character]
  /// Characters before the cursor.
  public private(set) var cursor: Int
  /// Columns at which it wraps: the width at which it is drawn, set whenever that changes. Moves by rows need it.
  public var width: Int
  /// The most characters it takes.
  public let limit: Int

  /// The cursor stands at the end.
  public init(_ text: String = "", width: Int = 72, limit: Int = 100_000) {
    self.width = max(1, width)
    self.limit = limit
    characters = Array(TypedText.lines(text).prefix(limit))
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }
  /// Rows that the text takes at its width, at least one.
  public var rowCount: Int { layout.rows.count }

  private var layout: TextRows { TextRows(characters, width: width) }

  /// Writes at the cursor; line breaks are kept.
  @discardableResult
  public mutating func insert(_ text: String) -> TextField.Outcome {
    let added = Array(TypedText.lines(text).prefix(limit - characters.count))
    guard !added.isEmpty else { return .ignored }
    let before = Array(String(characters[..<cursor]) + String(added))
    characters = Array(String(before) + String(characters[cursor...]))
    cursor = min(before.count, characters.count)
    return .edited
  }

  /// The keys of ``TextField/handle(_:)`` within a line, and the moves between rows. Enter breaks the line; what accepts
  /// the text is for its owner to catch first.
  public mutating func handle(_ key: KeyPress) -> TextField.Outcome {
    if let character = key.writtenCharacter { return insert(String(character)) }
    switch key {
    case .enter: return insert("\n")
    case .up, .control("p"): return moveRow(by: -1)
    case .down, .control("n"): return moveRow(by: 1)
    case KeyPress(.pageUp): return moveRow(by: -10)
    case KeyPress(.pageDown): return moveRow(by: 10)
    default: break
    }
    guard let motion = LineMotion(key) else { return .ignored }
    let target = target(of: motion)
    guard motion.deletes else {
      cursor = target
      return .moved
    }
    guard target != cursor else { return .moved }
    characters.removeSubrange(min(cursor, target)..<max(cursor, target))
    cursor = min(cursor, target)
    return .edited
  }

  /// Start and end are those of the line; the other moves go through the whole text.
  private func target(of motion: LineMotion) -> Int {
    guard motion.to == .start || motion.to == .end else { return motion.target(in: characters, from: cursor) }
    let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
    // At the end of a line, deleting to the end takes the line break: pressed again it joins lines.
    if motion.deletes, motion.to == .end, cursor == end { return min(characters.count, end + 1) }
    return motion.to == .start ? start : end
  }

  private mutating func moveRow(by count: Int) -> TextField.Outcome {
    let layout = layout
    let row = layout.row(of: cursor)
    let target = min(max(0, row + count), layout.rows.count - 1)
    guard target != row else { return .ignored }
    cursor = layout.place(row: target, column: layout.column(of: cursor))
    return .moved
  }

  /// Paints the rows around the cursor and, with `isFocused`, puts the canvas's cursor among them.
  public func draw(
    in area: Rect, on canvas: inout Canvas, style: Style = Style(.text, on: .input),
    placeholder: String = "", isFocused: Bool = true
  ) {
    guard !area.isEmpty else { return }
    canvas.fill(area, style: style)
    if characters.isEmpty, !placeholder.isEmpty {
      canvas.put(
        placeholder, at: area.origin, style: Style(.placeholder, on: style.surface), maxWidth: area.columns)
    }
    let layout = TextRows(characters, width: min(width, area.columns))
    let cursorRow = layout.row(of: cursor)
    let first = isFocused ? max(0, cursorRow - area.rows + 1) : 0
    for row in first..<min(layout.rows.count, first + area.rows) {
      let place = Point(row: area.row + row - first, column: area.column)
      canvas.put(layout.text(row: row), at: place, style: style, maxWidth: area.columns)
    }
    guard isFocused else { return }
    let column = min(layout.column(of: cursor), area.columns - 1)
    canvas.cursor = Point(row: area.row + cursorRow - first, column: area.column + column)
  }
}
