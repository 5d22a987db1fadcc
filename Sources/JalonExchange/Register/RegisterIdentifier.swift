/// The two kinds of number under which the register keeps an association, read from bytes.
enum RegisterIdentifier {
  /// Longest identifier with the blanks that may stand in it.
  private static let longest = 32

  /// Upper case without spaces; `nil` where it is neither a W number nor a number of the older file.
  static func normalized(_ bytes: some Collection<UInt8>) -> String? {
    guard bytes.count <= longest else { return nil }
    var kept: [UInt8] = []
    kept.reserveCapacity(16)
    for byte in bytes where byte != 0x20 {
      kept.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
    }
    guard isNumber(kept) || isOlderNumber(kept) else { return nil }
    return String(decoding: kept, as: UTF8.self)
  }

  /// `W`, the filing office (a digit, then a digit or, overseas and in Corsica, a letter), then seven digits.
  static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == 10 else { return false }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 0: guard byte == 0x57 else { return false }
      case 2: guard isDigit(byte) || isCapital(byte) else { return false }
      default: guard isDigit(byte) else { return false }
      }
    }
    return true
  }

  /// Management code of the filing office (`751P`, `9G1P`), then a serial of any length: `751P00085568`.
  static func isOlderNumber(_ bytes: some Collection<UInt8>) -> Bool {
    guard (5...20).contains(bytes.count) else { return false }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 1: guard isDigit(byte) || isCapital(byte) else { return false }
      case 3: guard isCapital(byte) else { return false }
      case 0, 2: guard isDigit(byte) else { return false }
      default: guard isDigit(byte) || isCapital(byte) else { return false }
      }
    }
    return true
  }

  /// Whether a line begins like a record: an identifier, then the separator.
  static func begins(_ line: UnsafeBufferPointer<UInt8>, separator: UInt8) -> Bool {
    guard let end = line.firstIndex(of: separator) else { return false }
    let field = line[..<end]
    let bare =
      field.count > 2 && field.first == 0x22 && field.last == 0x22 ? field.dropFirst().dropLast() : field
    return isNumber(bare) || isOlderNumber(bare)
  }

  /// The first W number that stands as a word of its own in a free text.
  static func number(in text: String) -> String? {
    text.utf8.split { !isDigit($0) && !isCapital($0) && !(0x61...0x7A).contains($0) }
      .lazy.compactMap { word in word.count == 10 ? normalized(word) : nil }
      .first { $0.utf8.first == 0x57 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
