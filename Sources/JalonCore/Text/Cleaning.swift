/// Text that came from a keyboard, a pipe or a file, without what could harm a terminal or mislead a reader.
public enum Cleaning {
  /// Takes out control characters and bidirectional controls, and trims white space at both ends; nothing else is altered.
  ///
  /// - Parameter multiline: keeps line breaks (as `\n`) and tabs, for long texts; elsewhere each is a space, so that no
  ///   two words run together.
  /// - Returns: the text, and whether a character was taken out (trimming and `\r\n` don't count).
  public static func clean(_ text: String, multiline: Bool = false) -> (text: String, cleaned: Bool) {
    if isClean(text) { return (text, false) }
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

  /// Whether nothing has to be looked at closely: no byte that could belong to a control, printable ASCII at both ends.
  /// Nearly every text passes, at the price of one look at each byte.
  private static func isClean(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    else { return false }
    var before: UInt8 = 0
    for byte in text.utf8 {
      // C1 controls are C2 80 … C2 9F; bidirectional controls begin with E2 80 8E …, E2 80 AA … and E2 81 A6 ….
      let isSuspect =
        byte < 0x20 || byte == 0x7F || (before == 0xC2 && byte < 0xA0)
        || (before == 0x80 && (byte == 0x8E || byte == 0x8F || (0xAA...0xAE).contains(byte)))
        || (before == 0x81 && (0xA6...0xA9).contains(byte))
      if isSuspect { return false }
      before = byte
    }
    return true
  }
}
