/// Where the values of a JSON document stand, since reading it keeps no places.
///
/// For a document that was read without faults: `questions[12].prerequisites[0]` → the line on which the value begins.
struct JSONLines {
  private var lines: [String: Int] = [:]

  init(_ document: [UInt8]) {
    var scan = Scan(bytes: document)
    scan.value("")
    lines = scan.lines
  }

  /// The line of a key path, else of the nearest thing around it, from 1.
  func line(of keyPath: String) -> Int {
    var path = keyPath[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return 1 }
      path = path[..<end]
    }
  }
}

/// Goes once through a document and notes the line of each value.
private struct Scan {
  let bytes: [UInt8]
  var lines: [String: Int] = [:]
  private var place = 0
  private var line = 1

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
      if byte == 0x0A { line += 1 }
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    place += 1
    return true
  }

  mutating func value(_ path: String) {
    skipSpace()
    if lines[path] == nil { lines[path] = line }
    switch next {
    case UInt8(ascii: "{"): object(path)
    case UInt8(ascii: "["): array(path)
    case UInt8(ascii: "\""): _ = string()
    default:
      while let byte = next, !",]}".utf8.contains(byte), byte > 0x20 { place += 1 }
    }
  }

  private mutating func object(_ path: String) {
    place += 1
    guard !take(UInt8(ascii: "}")) else { return }
    repeat {
      skipSpace()
      let start = line
      let name = string()
      let inner = path.isEmpty ? name : path + "." + name
      lines[inner] = start
      guard take(UInt8(ascii: ":")) else { return }
      value(inner)
    } while take(UInt8(ascii: ","))
    _ = take(UInt8(ascii: "}"))
  }

  private mutating func array(_ path: String) {
    place += 1
    guard !take(UInt8(ascii: "]")) else { return }
    var index = 0
    repeat {
      value("\(path)[\(index)]")
      index += 1
    } while take(UInt8(ascii: ","))
    _ = take(UInt8(ascii: "]"))
  }

  /// Keys are plain words: one that is written with escapes is found by the line of what is around it.
  private mutating func string() -> String {
    guard next == UInt8(ascii: "\"") else { return "" }
    place += 1
    let start = place
    while let byte = next, byte != UInt8(ascii: "\"") { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
    let end = min(place, bytes.count)
    place = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
