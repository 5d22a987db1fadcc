/// Takes comments and the insides of string literals out of Swift source, line by line, so that a rule about
/// code doesn't trip over prose. Not a parser: enough for source that compiles and is laid out by swift-format.
enum CodeOnly {
  static func lines(_ lines: [String]) -> [String] {
    var place = Place.code
    return lines.map { line in
      // Bytes, not characters: what matters here is ASCII, and there are tens of thousands of lines.
      let bytes = Array(line.utf8)
      var kept: [UInt8] = []
      if place == .string { place = .code }
      var index = 0
      while index < bytes.count {
        func begins(_ mark: StaticString) -> Bool {
          mark.withUTF8Buffer { bytes[index...].starts(with: $0) }
        }
        switch place {
        case .comment:
          if begins("*/") {
            place = .code
            index += 1
          }
        case .longString:
          if begins("\"\"\"") {
            place = .code
            index += 2
          }
        case .string:
          if begins("\\") { index += 1 } else if begins("\"") { place = .code }
        case .code:
          if begins("//") { return String(decoding: kept, as: UTF8.self) }
          if begins("\"\"\"") {
            place = .longString
            index += 2
          } else if begins("/*") {
            place = .comment
          } else if begins("\"") {
            place = .string
          } else {
            kept.append(bytes[index])
          }
        }
        index += 1
      }
      return String(decoding: kept, as: UTF8.self)
    }
  }

  private enum Place {
    case code, string, longString, comment
  }
}
