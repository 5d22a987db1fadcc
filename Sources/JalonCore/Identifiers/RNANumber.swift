/// The number of an association in the national register: `W751234567`.
///
/// `W`, a digit, a digit or a letter (Corsica and overseas), seven digits. There is no check digit.
public struct RNANumber: Sendable, Hashable {
  /// Ten upper-case characters.
  public let text: String

  /// Reads a number as it may be typed: any case, spaces anywhere. `nil` where the shape is wrong.
  public init?(_ typed: some StringProtocol) {
    guard let bytes = Compact.bytes(typed), bytes.count == 10, bytes[0] == UInt8(ascii: "W"),
      Compact.isDigit(bytes[1]), Compact.isDigitOrLetter(bytes[2]), bytes[3...].allSatisfy(Compact.isDigit)
    else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// What a search may begin with: the whole number, and its digits without the `W`.
  public var searchWords: [String] {
    let key = Fold.key(text)
    return [key, String(key.dropFirst())]
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
