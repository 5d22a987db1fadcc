/// A typed identifier as upper-case ASCII without its spaces, byte by byte: registers of two million rows go through here.
enum Compact {
  /// `nil` where a character is neither ASCII nor white space.
  static func bytes(_ typed: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    for scalar in typed.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: bytes.append(UInt8(scalar.value) & 0xDF)
      case 0x21...0x7E: bytes.append(UInt8(scalar.value))
      default: guard scalar.properties.isWhitespace else { return nil }
      }
    }
    return bytes
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isDigitOrLetter(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x5A).contains(byte) }
}
