/// Text that came from a keyboard, a pipe or a file, without what could harm a terminal or mislead a reader.
public enum Cleaning {
  /// Takes out control characters and bidirectional controls, and trims white space at both ends; nothing else is altered.
  ///
  /// - Parameter multiline: keeps line breaks (as `\n`) and tabs, for long texts; elsewhere each is a space, so that no
  ///   two words run together.
  /// - Returns: the text, and whether a character was taken out (trimming and `\r\n` don't count).
  public static func clean(_ text: String, multiline: Bool = false) -> (text: String, cleaned: Bool) {
    var kept = String.UnicodeScalarView()
    var cleaned = false
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let followsReturn = afterReturn
      afterReturn = scalar == "\r"
      switch scalar.value {
      case 0x0A where followsReturn: break
      case 0x0A, 0x0D:
        kept.append(multiline ? "\n" : " ")
        cleaned = cleaned || !multiline
      case 0x09:
        kept.append(multiline ? "\t" : " ")
        cleaned = cleaned || !multiline
      case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: cleaned = true
      default: kept.append(scalar)
      }
    }
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = kept.firstIndex(where: { !isSpace($0) }),
      let last = kept.lastIndex(where: { !isSpace($0) })
    else { return ("", cleaned) }
    return (String(kept[first...last]), cleaned)
  }
}
