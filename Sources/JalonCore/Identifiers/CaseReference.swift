/// What people call a case: the year it was opened and its number in that year, `2026-00042`.
public struct CaseReference: Sendable, Hashable, Comparable {
  /// 1000 to 9999.
  public let year: Int
  /// From 1.
  public let number: Int

  public init?(year: Int, number: Int) {
    guard (1000...9999).contains(year), (1...999_999_999).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// Reads `2026-00042`; with `exactly` false also `2026-42`. `nil` for anything else.
  public init?(_ text: some StringProtocol, exactly: Bool = true) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, (exactly ? 5...9 : 1...9).contains(parts[1].utf8.count),
      text.utf8.allSatisfy({ Compact.isDigit($0) || $0 == UInt8(ascii: "-") }),
      let year = Int(parts[0]), let number = Int(parts[1])
    else { return nil }
    self.init(year: year, number: number)
    guard !exactly || self.text.utf8.count == text.utf8.count else { return nil }
  }

  /// The number has five digits at least: `2026-00042`.
  public var text: String {
    let digits = String(number)
    return "\(year)-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
  }

  public static func < (left: CaseReference, right: CaseReference) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
