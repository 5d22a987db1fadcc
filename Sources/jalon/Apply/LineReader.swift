import Glibc
import JalonCore

/// One line of the input that isn't blank.
struct InputLine: Sendable {
  /// From 1, blank lines counted.
  let number: Int
  /// Without the line's end; `nil` for a line longer than is read, which was passed over without keeping it.
  let bytes: [UInt8]?
}

/// Reads lines from a file or a pipe as they come, in bounded memory.
struct LineReader: ~Copyable {
  /// A line may have this many bytes: a hundred times the longest text of a command.
  static let longest = 1_048_576

  private let descriptor: Int32
  private let path: String
  private var block = [UInt8](repeating: 0, count: 65_536)
  private var place = 0
  private var end = 0
  private var number = 0

  /// - Parameter path: a file, or `-` for standard input.
  /// - Throws: `input.notFound`, `input.unreadable`.
  init(_ path: String) throws(Refusal) {
    self.path = path
    guard path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// The next line that isn't blank; `nil` after the last.
  mutating func next() throws(Refusal) -> InputLine? {
    while let line = try nextOfAny() {
      if line.bytes?.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) != true { return line }
    }
    return nil
  }

  /// All lines that are left.
  mutating func rest() throws(Refusal) -> [InputLine] {
    var lines: [InputLine] = []
    while let line = try next() { lines.append(line) }
    return lines
  }

  private mutating func nextOfAny() throws(Refusal) -> InputLine? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if place == end, try !fill() {
        return line.isEmpty && !isTooLong ? nil : finished(isTooLong ? nil : line)
      }
      let rest = block[place..<end]
      let newline = rest.firstIndex(of: 0x0A)
      let piece = rest[..<(newline ?? end)]
      if line.count + piece.count > Self.longest {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line.append(contentsOf: piece)
      }
      place = newline.map { $0 + 1 } ?? end
      if newline != nil { return finished(isTooLong ? nil : line) }
    }
  }

  private mutating func finished(_ bytes: [UInt8]?) -> InputLine {
    number += 1
    guard var line = bytes?[...] else { return InputLine(number: number, bytes: nil) }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == 0x0D { line = line.dropLast() }
    return InputLine(number: number, bytes: Array(line))
  }

  /// Whether there was more.
  private mutating func fill() throws(Refusal) -> Bool {
    while true {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        place = 0
        end = count
        return count > 0
      }
      guard errno == EINTR else { throw Self.unreadable(path, errno) }
    }
  }

  private static func unreadable(_ path: String, _ fault: Int32) -> Refusal {
    let reason = String(cString: strerror(fault))
    let isMissing = fault == ENOENT
    return Refusal(
      isMissing ? "input.notFound" : "input.unreadable",
      fr: isMissing
        ? "le fichier «\u{A0}\(path)\u{A0}» n’existe pas\u{202F}: vérifier le chemin"
        : "le fichier «\u{A0}\(path)\u{A0}» ne se lit pas\u{202F}: \(reason)",
      en: isMissing
        ? "the file “\(path)” does not exist: check the path" : "the file “\(path)” can’t be read: \(reason)",
      kind: .input, details: ["path": path])
  }
}
