/// The next free identifiers: they come into a decision from outside, so that deciding stays pure.
public struct NextIdentifiers: Sendable, Hashable {
  /// Next id of each kind of record, from 1.
  public var next: [RecordKind: Int64]
  /// Next case number of each year, from 1.
  public var caseNumber: [Int: Int]

  public init(next: [RecordKind: Int64] = [:], caseNumber: [Int: Int] = [:]) {
    self.next = next
    self.caseNumber = caseNumber
  }

  mutating func take(_ kind: RecordKind) -> Int64 {
    let id = next[kind] ?? 1
    next[kind] = id + 1
    return id
  }

  /// `2026-00042`.
  mutating func takeReference(year: Int) -> String {
    let number = caseNumber[year] ?? 1
    caseNumber[year] = number + 1
    let digits = String(number)
    return "\(year)-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}
