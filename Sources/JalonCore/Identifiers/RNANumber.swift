/// The number of an association in the national register: `W751234567`.
///
/// `W`, a digit, a digit or a letter (Corsica and overseas), seven digits. There is no check digit.
public struct RNANumber: Sendable, Hashable {
  /// Ten upper-case characters.
  public let text: String

  /// Reads a number as it may be typed: any case, spaces anywhere. `nil` where the shape is wrong.
  public init?(_ typed: some StringProtocol) {
    if Self.isNumber(typed.utf8) {
      text = String(typed)
      return
    }
    guard let bytes = Compact.bytes(typed), Self.isNumber(bytes) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == 10 else { return false }
    for (place, byte) in bytes.enumerated() {
      let fits =
        switch place {
        case 0: byte == UInt8(ascii: "W")
        case 2: Compact.isDigitOrLetter(byte)
        default: Compact.isDigit(byte)
        }
      if !fits { return false }
    }
    return true
  }

  /// What a search may begin with: the whole number, and its digits without the `W`.
  public var searchWords: [String] {
    let key = text.lowercased()
    return [key, String(Substring(key.utf8.dropFirst()))]
  }
}

/// The number of an association that has declared nothing since 2009: the filing office (`751P`) and a number of
/// variable length (`00085568`).
public struct FormerNumber: Sendable, Hashable {
  /// Upper case, no spaces: `751P00085568`.
  public let text: String

  /// Reads a number as it may be typed. `nil` where the shape is wrong.
  public init?(_ typed: some StringProtocol) {
    guard let bytes = Compact.bytes(typed), (6...20).contains(bytes.count), Compact.isDigit(bytes[0]),
      bytes[1...2].allSatisfy(Compact.isDigitOrLetter),
      bytes[3] == UInt8(ascii: "P") || bytes[3] == UInt8(ascii: "S"), bytes[4...].allSatisfy(Compact.isDigit)
    else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
