extension TextWidth {
  /// A text broken into lines of at most `columns` columns, between words where that is possible.
  ///
  /// Line breaks of the text are kept; so is an empty line. A no-break space (U+00A0, U+202F) is no place to break.
  /// A word that is wider than a line is cut. The lines are as they are shown, made harmless like everything else.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    let width = max(1, columns)
    if let lines = simplyWrapped(text, to: width) { return lines }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      simplyWrapped($0, to: width) ?? wrappedByClusters($0, to: width)
    }
  }

  /// `nil` where it takes more than a look at each byte.
  private static func simplyWrapped(_ text: some StringProtocol, to width: Int) -> [String]? {
    SimpleText.read(text) { $0.wrapped(to: width) } ?? nil
  }

  /// One paragraph, read cluster by cluster.
  static func wrappedByClusters(_ paragraph: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in paragraph.split(whereSeparator: isBreakingSpace) {
      var rest = sanitised(String(word))
      var restWidth = self.width(of: rest)
      if lineWidth > 0, lineWidth + 1 + restWidth > width {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      while restWidth > width {
        let head = prefix(of: rest, columns: width)
        // Not even one wide character fits into a line of one column.
        lines.append(head.isEmpty ? "\u{FFFD}" : head)
        rest.removeFirst(max(1, head.count))
        restWidth = self.width(of: rest)
      }
      guard !rest.isEmpty else { continue }
      line += lineWidth > 0 ? " " + rest : rest
      lineWidth += (lineWidth > 0 ? 1 : 0) + restWidth
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The clusters at the beginning of a text that fit into `columns`.
  private static func prefix(of text: String, columns: Int) -> String {
    var width = 0
    return String(
      text.prefix { character in
        width += self.width(of: String(character))
        return width <= columns
      })
  }

  static func isBreakingSpace(_ character: Character) -> Bool {
    character.isWhitespace && character != "\u{A0}" && character != "\u{202F}" && character != "\u{2007}"
  }
}
