/// The number of an organisation in the SIRENE register: nine digits, the last one a Luhn check.
public struct Siren: Sendable, Hashable {
  /// Nine digits.
  public let text: String

  /// Reads a number as it may be typed, spaces and points anywhere. `nil` where the length or the check digit is wrong.
  public init?(_ typed: some StringProtocol) {
    guard let digits = Luhn.digits(typed, count: 9), Luhn.holds(digits) else { return nil }
    text = digits
  }

  /// `389 486 242`, with non-breaking spaces.
  public var written: String { Luhn.grouped(text, [3, 3, 3]) }

  /// What a search may begin with: the whole number, and each group as people write it.
  public var searchWords: [String] {
    [text, String(text.prefix(3)), String(text.dropFirst(3).prefix(3)), String(text.suffix(3))]
  }
}

/// The number of one establishment: the SIREN and five digits, checked as a whole.
public struct Siret: Sendable, Hashable {
  /// Fourteen digits.
  public let text: String

  /// Reads a number as it may be typed. Establishments of La Poste (SIREN 356000000) may fail the Luhn check: the sum
  /// of their digits is then a multiple of five.
  public init?(_ typed: some StringProtocol) {
    guard let digits = Luhn.digits(typed, count: 14) else { return nil }
    let sum = digits.utf8.reduce(0) { $0 + Int($1 - 0x30) }
    guard Luhn.holds(digits) || (digits.hasPrefix("356000000") && sum.isMultiple(of: 5)),
      Luhn.holds(digits.prefix(9))
    else { return nil }
    text = digits
  }

  /// The organisation that the establishment belongs to.
  public var siren: Siren? { Siren(text.prefix(9)) }

  /// `389 486 242 00032`, with non-breaking spaces.
  public var written: String { Luhn.grouped(text, [3, 3, 3, 5]) }
}

/// The check of SIREN and SIRET numbers.
enum Luhn {
  /// The digits of a typed number, where there are as many as expected and nothing but spaces and points between them.
  static func digits(_ typed: some StringProtocol, count: Int) -> String? {
    guard let bytes = Compact.bytes(typed)?.filter({ $0 != UInt8(ascii: ".") }), bytes.count == count,
      bytes.allSatisfy(Compact.isDigit)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func holds(_ digits: some StringProtocol) -> Bool {
    var sum = 0
    for (place, byte) in digits.utf8.reversed().enumerated() {
      let digit = Int(byte - 0x30) << (place & 1)
      sum += digit > 9 ? digit - 9 : digit
    }
    return sum > 0 && sum.isMultiple(of: 10)
  }

  static func grouped(_ digits: String, _ lengths: [Int]) -> String {
    var rest = digits[...]
    var groups: [Substring] = []
    for length in lengths {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: "\u{A0}")
  }
}
