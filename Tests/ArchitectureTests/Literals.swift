/// The insides of the string literals of Swift source. Not a parser: enough for source that compiles.
struct Literals {
  struct Literal {
    /// From 1.
    let line: Int
    /// What stands in it, with a sign for each value that is put in.
    let text: String
    /// Whether it is what a `fr:` is about.
    let isFrench: Bool
  }

  /// All of them but raw ones: those are SQL, JSON and patterns, which nobody reads.
  private(set) var all: [Literal] = []

  private enum Place {
    /// Code, with so many parentheses open since the place began.
    case code(Int)
    case string(isLong: Bool, text: [UInt8], line: Int, isFrench: Bool)
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var places: [Place] = [.code(0)]

  init(_ source: String) {
    bytes = Array(source.utf8)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      switch places.last ?? .code(0) {
      case .code(let depth): inCode(depth)
      case .string(let isLong, let text, let line, let isFrench): inString(isLong, text, line, isFrench)
      }
    }
  }

  private func begins(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private mutating func skip(to mark: [UInt8]) {
    while index < bytes.count, !bytes[index...].starts(with: mark) {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      index += 1
    }
  }

  private mutating func inCode(_ depth: Int) {
    if begins("//") { return skip(to: Array("\n".utf8)) }
    if begins("#\"") {
      // Raw ones may hold others: one of a single line is passed over with the rest of its line.
      let opening = Array("#\"\"\"".utf8)
      guard begins("#\"\"\"") else {
        let rest = bytes[index...].prefix { $0 != UInt8(ascii: "\n") }
        index += rest.suffix(4).elementsEqual(opening) ? rest.count - 4 : rest.count
        return
      }
      index += 4
      skip(to: Array("\"\"\"#".utf8))
      index += 4
    } else if begins("\"") {
      let isLong = begins("\"\"\"")
      let isFrench = isAfterFrench
      index += isLong ? 3 : 1
      places.append(.string(isLong: isLong, text: [], line: line, isFrench: isFrench))
    } else {
      let here = bytes[index]
      index += 1
      if here == UInt8(ascii: "(") { places[places.count - 1] = .code(depth + 1) }
      guard here == UInt8(ascii: ")") else { return }
      if depth == 0, places.count > 1 {
        places.removeLast()
      } else {
        places[places.count - 1] = .code(depth - 1)
      }
    }
  }

  /// Whether `fr:` stands right before.
  private var isAfterFrench: Bool {
    var place = index - 1
    while place >= 0, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n") { place -= 1 }
    return place >= 2 && bytes[(place - 2)...place].elementsEqual("fr:".utf8)
  }

  private mutating func inString(_ isLong: Bool, _ text: [UInt8], _ line: Int, _ isFrench: Bool) {
    var text = text
    if isLong ? begins("\"\"\"") : begins("\"") {
      index += isLong ? 3 : 1
      places.removeLast()
      all.append(Literal(line: line, text: String(decoding: text, as: UTF8.self), isFrench: isFrench))
      return
    }
    if begins("\\(") {
      index += 2
      text.append(UInt8(ascii: "X"))
      places[places.count - 1] = .string(isLong: isLong, text: text, line: line, isFrench: isFrench)
      places.append(.code(0))
      return
    }
    if begins("\\u{A0}") {
      index += 6
      text += Array("\u{A0}".utf8)
    } else if begins("\\u{202F}") {
      index += 8
      text += Array("\u{202F}".utf8)
    } else {
      if begins("\\") { index += 1 }
      text.append(bytes[index])
      index += 1
    }
    places[places.count - 1] = .string(isLong: isLong, text: text, line: line, isFrench: isFrench)
  }
}
