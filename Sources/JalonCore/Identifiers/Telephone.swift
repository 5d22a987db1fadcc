/// Telephone numbers as people type them, read for what they are.
///
/// A French number has ten digits and begins with 0; `+33`, `0033` and `(0)` are understood. A number that isn't French
/// is kept as it was typed.
public struct Telephone: Sendable, Hashable {
  /// Ten digits for a French number, else `+` and the digits, else the digits.
  public let normalized: String

  /// `nil` where there are fewer than 3 or more than 15 digits, or letters.
  public init?(_ typed: some StringProtocol) {
    let text = Fold.key(typed)
    guard text.utf8.allSatisfy({ Compact.isDigit($0) || " +().-/".utf8.contains($0) }) else { return nil }
    var digits = Fold.digits(text)
    guard (3...15).contains(digits.utf8.count) else { return nil }
    let international = text.hasPrefix("+") || text.hasPrefix("00")
    if text.hasPrefix("00") { digits.removeFirst(2) }
    if international, digits.hasPrefix("33") {
      let national = digits.dropFirst(2)
      let significant = national.hasPrefix("0") ? national.dropFirst() : national
      if significant.utf8.count == 9 {
        normalized = "0" + significant
        return
      }
    }
    normalized = international ? "+" + digits : digits
  }

  /// Whether it is a French number of ten digits.
  public var isFrench: Bool {
    normalized.utf8.count == 10 && normalized.hasPrefix("0")
  }

  /// `01 23 45 67 89` with non-breaking spaces for a French number, else the number as it is kept.
  public var written: String {
    isFrench ? Luhn.grouped(normalized, [2, 2, 2, 2, 2]) : normalized
  }

  /// What a search may begin with: the digits, and each group as people write it, in both French forms.
  public var searchWords: [String] {
    guard isFrench else { return [Fold.digits(normalized)] }
    let significant = normalized.dropFirst()
    return [normalized, "33" + significant, "33", String(significant.prefix(1))] + Fold.words(written)
  }
}
