internal import JalonCore

/// How the bytes of an imported file stand for characters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
}

/// Decides the encoding from the non-ASCII places of a text: each is either a well-formed UTF-8 sequence or not.
///
/// One bad byte doesn't make a UTF-8 file Windows-1252, and French text in Windows-1252 hardly ever holds a well-formed UTF-8
/// sequence by chance: the majority decides. Pure ASCII is called UTF-8.
struct EncodingSampler {
  private(set) var wellFormed = 0
  private(set) var malformed = 0
  /// Bytes of a sequence that the end of the latest block cut.
  private var pending: [UInt8] = []

  var encoding: TextEncoding { malformed > wellFormed ? .windows1252 : .utf8 }

  /// Non-ASCII places seen.
  var places: Int { wellFormed + malformed }

  mutating func add(_ block: UnsafeRawBufferPointer) {
    var at = 0
    while !pending.isEmpty, at < block.count {
      pending.append(block[at])
      at += 1
      if let length = pending.withUnsafeBytes({ Self.sequence(in: $0, at: 0) }) {
        count(length)
        // What wasn't part of the sequence is looked at again, as it may begin one itself.
        at -= pending.count - max(1, length)
        pending.removeAll()
        if at < 0 { at = 0 }
      }
    }
    while at < block.count {
      if block[at] < 0x80 {
        at += 1
      } else if let length = Self.sequence(in: block, at: at) {
        count(length)
        at += max(1, length)
      } else {
        pending = Array(block[at...])
        return
      }
    }
  }

  /// Counts a sequence that the end of the text cut.
  mutating func finish() {
    if !pending.isEmpty { malformed += 1 }
    pending.removeAll()
  }

  private mutating func count(_ length: Int) {
    if length > 0 { wellFormed += 1 } else { malformed += 1 }
  }

  /// Length of the UTF-8 sequence at a non-ASCII byte, 0 where there is none, `nil` where the block ends too early to tell.
  /// Bounds of the second byte after Unicode 16, table 3-7.
  static func sequence(in block: UnsafeRawBufferPointer, at start: Int) -> Int? {
    let lead = block[start]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    for offset in 1..<length {
      guard start + offset < block.count else { return nil }
      let byte = block[start + offset]
      guard offset == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else { return 0 }
    }
    return length
  }
}

extension TextEncoding {
  /// A sample ends after this many bytes, once it has met `enoughPlaces`: a register without accents at the beginning is read on.
  private static let sampleSize = 32 << 20
  private static let enoughPlaces = 1_000

  /// The encoding of the file at `path`, by a first look at its text; a byte order mark settles it for UTF-8.
  static func sampled(from path: String) throws(Refusal) -> TextEncoding {
    let source = try openSource(path)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { block.deallocate() }
    var sampler = EncodingSampler()
    var seen = 0
    while try source.advance() {
      var first = true
      while true {
        let count = try source.read(into: block)
        if count == 0 { break }
        let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(block)[..<count])
        if first, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        first = false
        sampler.add(bytes)
        seen += count
        if seen >= sampleSize, sampler.places >= enoughPlaces { return sampler.encoding }
      }
      sampler.finish()
    }
    return sampler.encoding
  }
}
