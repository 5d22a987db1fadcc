/// The lines of which calendars (RFC 5545) and cards (RFC 6350) are made: no longer than 75 bytes, folded between characters.
enum ContentLine {
  private static let longest = 75

  /// A line with its end, folded where it is too long.
  static func append(_ line: String, to bytes: inout [UInt8]) {
    var room = longest
    for scalar in line.unicodeScalars {
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if encoded.count > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = longest - 1
      }
      bytes += encoded
      room -= encoded.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A text as it stands in a value: what would end or part it is escaped, what no line may hold is left out.
  static func escaped(_ text: String) -> String {
    var kept = ""
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": kept += "\\\\"
      case ";": kept += "\\;"
      case ",": kept += "\\,"
      case "\r": kept += "\\n"
      case "\n": kept += afterReturn ? "" : "\\n"
      case "\t": kept += " "
      default: if scalar.value >= 0x20, scalar.value != 0x7F { kept.unicodeScalars.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return kept
  }
}
