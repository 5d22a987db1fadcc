/// What typed and pasted text is cleaned of: control characters and bidirectional controls. Everything else is kept as
/// it was written.
public enum TypedText {
  /// One line: tabs and line breaks become spaces.
  public static func line(_ text: String) -> String {
    clean(text, keepingLines: false)
  }

  /// Several lines, every kind of line break made `\n`; tabs become spaces.
  public static func lines(_ text: String) -> String {
    clean(text, keepingLines: true)
  }

  private static func clean(_ text: String, keepingLines: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var cleaned = ""
    for character in text {
      if character == "\t" {
        cleaned.append(" ")
      } else if character.isNewline {
        cleaned.append(keepingLines ? "\n" : " ")
      } else if !character.unicodeScalars.contains(where: isHarmful) {
        cleaned.append(character)
      } else {
        cleaned.unicodeScalars.append(contentsOf: character.unicodeScalars.filter { !isHarmful($0) })
      }
    }
    return cleaned
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
