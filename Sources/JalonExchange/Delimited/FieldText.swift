/// Turns the bytes of a field into clean text, and remembers what had to be done about it.
///
/// Texts from outside are data: control and bidirectional control characters never get further than this. Everything else is
/// kept as it was written, `=HYPERLINK(…)` and emoji families included.
struct FieldText {
  /// What was found in the fields read since the findings were last taken.
  struct Findings: OptionSet {
    let rawValue: UInt8
    static let nul = Findings(rawValue: 1)
    static let controls = Findings(rawValue: 2)
    static let malformed = Findings(rawValue: 4)
    static let replacement = Findings(rawValue: 8)
  }

  let encoding: TextEncoding
  var findings: Findings = []
  private var scratch: [UInt8] = []

  init(encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// The text of a field on one line: a run of blanks that holds a line break or a tab becomes one space. `nil` when empty.
  mutating func line(_ bytes: UnsafeBufferPointer<UInt8>, doubled: Bool) -> String? {
    text(bytes, doubled: doubled, multiline: false)
  }

  /// The text of a field that may have several lines, which end with LF. `nil` when empty.
  mutating func paragraph(_ bytes: UnsafeBufferPointer<UInt8>, doubled: Bool) -> String? {
    text(bytes, doubled: doubled, multiline: true)
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, doubled: Bool, multiline: Bool) -> String? {
    let trimmed = Self.trimmed(bytes)
    if trimmed.isEmpty { return nil }
    if !doubled {
      let look = Self.look(trimmed, multiline: multiline)
      if look == .ascii || (look == .wellFormed && encoding == .utf8) {
        return String(decoding: trimmed, as: UTF8.self)
      }
    }
    scratch.removeAll(keepingCapacity: true)
    transcode(trimmed, doubled: doubled)
    let plain = scratch.withUnsafeBufferPointer {
      Self.look($0, multiline: multiline) != .needsCare && $0.first != 0x20 && $0.last != 0x20
    }
    return plain ? String(decoding: scratch, as: UTF8.self) : cleaned(multiline: multiline)
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private enum Look { case ascii, wellFormed, needsCare }

  /// One pass over the bytes that lets ordinary text through without decoding it. Care is for controls, bad UTF-8, and the
  /// sequences among which there is something to take out (C1 controls, U+061C, U+200E…U+2069, U+FEFF, U+FFFD).
  private static func look(_ bytes: UnsafeBufferPointer<UInt8>, multiline: Bool) -> Look {
    let raw = UnsafeRawBufferPointer(bytes)
    var result = Look.ascii
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      let isInnerBreak = multiline && byte == 0x0A && index > 0 && index + 1 < raw.count
      if byte == 0x7F || (byte < 0x20 && !isInnerBreak) { return .needsCare }
      if byte < 0x80 {
        index += 1
        continue
      }
      guard let length = EncodingSampler.sequence(in: raw, at: index), length > 0 else { return .needsCare }
      let second = raw[index + 1]
      switch byte {
      case 0xC2 where second < 0xA0, 0xD8 where second == 0x9C, 0xEF where second >= 0xBB: return .needsCare
      case 0xE2 where second == 0x80 && !isPlainPunctuation(raw[index + 2]): return .needsCare
      case 0xE2 where second == 0x81 && (0xA6...0xA9).contains(raw[index + 2]): return .needsCare
      default: break
      }
      result = .wellFormed
      index += length
    }
    return result
  }

  /// Whether the third byte of a sequence in U+2000…U+203F is neither a direction mark nor a line separator.
  private static func isPlainPunctuation(_ third: UInt8) -> Bool {
    !(third == 0x8E || third == 0x8F || (0xA8...0xAE).contains(third))
  }

  /// Copies to `scratch` as UTF-8, doubled quotes made single.
  private mutating func transcode(_ bytes: UnsafeBufferPointer<UInt8>, doubled: Bool) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 || encoding == .utf8 {
        scratch.append(byte)
      } else {
        scratch.append(contentsOf: String(Windows1252.scalar(byte)).utf8)
      }
      let pair = doubled && byte == 0x22 && index + 1 < bytes.count && bytes[index + 1] == 0x22
      index += pair ? 2 : 1
    }
  }

  /// Reads `scratch` character by character, taking out what must not go further.
  private mutating func cleaned(multiline: Bool) -> String? {
    let malformed = String(validating: scratch, as: UTF8.self) == nil
    if malformed { findings.insert(.malformed) }
    var kept = ""
    var scalars = String.UnicodeScalarView()
    var breaks = false
    var previousReturn = false
    for scalar in String(decoding: scratch, as: UTF8.self).unicodeScalars {
      defer { previousReturn = scalar == "\r" }
      switch scalar.value {
      case 0: findings.insert(.nul)
      case 0x09 where multiline: scalars.append(scalar)
      case 0x0A where multiline: if !previousReturn { scalars.append("\n") }
      case 0x0D where multiline: scalars.append("\n")
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: breaks = true
      case 0x20 where breaks: break
      case 0x01...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        findings.insert(.controls)
      default:
        if scalar.value == 0xFFFD, !malformed { findings.insert(.replacement) }
        if breaks {
          while scalars.last == " " { scalars.removeLast() }
          if !scalars.isEmpty { scalars.append(" ") }
          breaks = false
        }
        scalars.append(scalar)
      }
    }
    while let last = scalars.last, last == " " || last == "\n" || last == "\t" { scalars.removeLast() }
    kept.unicodeScalars = scalars
    while let first = kept.unicodeScalars.first, first == " " || first == "\n" || first == "\t" {
      kept.unicodeScalars.removeFirst()
    }
    return kept.isEmpty ? nil : kept
  }
}
