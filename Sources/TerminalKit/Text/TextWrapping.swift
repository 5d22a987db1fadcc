extension TextWidth {
  /// A text broken into lines of at most `columns` columns, between words where that is possible.
  ///
  /// Line breaks of the text are kept; so is an empty line. A no-break space (U+00A0, U+202F) is no place to break.
  /// A word that is wider than a line is cut. The lines are as they are shown, made harmless like everything else.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    let width = max(1, columns)
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      wrap(paragraph, width: width, into: &lines)
    }
    return lines
  }

  private static func wrap(_ paragraph: Substring, width: Int, into lines: inout [String]) {
    let linesBefore = lines.count
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
    if !line.isEmpty || lines.count == linesBefore { lines.append(line) }
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
