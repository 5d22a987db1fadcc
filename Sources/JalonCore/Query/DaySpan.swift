/// Some days in a row, as a query names them: `2026`, `2026-03`, `2026-03-15`, `2026-03-01..2026-05-31`.
public struct DaySpan: Sendable, Hashable {
  public let from: Day
  /// The last one; not before the first.
  public let to: Day

  public init(_ days: ClosedRange<Day>) { (from, to) = (days.lowerBound, days.upperBound) }

  /// `nil` where the text names no days.
  public init?(_ text: String) {
    let cut = text.indices.first { text[$0...].hasPrefix("..") }
    if let cut {
      guard let first = Self.named(text[..<cut]), let last = Self.named(text[cut...].dropFirst(2)),
        first.lowerBound <= last.upperBound
      else { return nil }
      self.init(first.lowerBound...last.upperBound)
    } else {
      guard let days = Self.named(text[...]) else { return nil }
      self.init(days)
    }
  }

  public func contains(_ day: Day) -> Bool { from <= day && day <= to }

  /// As it can be typed, the shortest way.
  public var text: String {
    if from == to { return from.iso }
    let (year, month, day) = from.civil
    let isMonth = day == 1 && to == from + (Day.length(ofMonth: month, year: year) - 1)
    if isMonth { return String(from.iso.dropLast(3)) }
    if month == 1, day == 1, to.civil == (year, 12, 31) { return String(from.iso.dropLast(6)) }
    return from.iso + ".." + to.iso
  }

  /// The days of a year, of a month, or one day.
  private static func named(_ text: Substring) -> ClosedRange<Day>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.first?.utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(Compact.isDigit) })
    else { return nil }
    let figures = parts.compactMap { Int($0) }
    switch figures.count {
    case 1:
      guard let first = Day(year: figures[0], month: 1, day: 1),
        let last = Day(year: figures[0], month: 12, day: 31)
      else { return nil }
      return first...last
    case 2:
      guard let first = Day(year: figures[0], month: figures[1], day: 1) else { return nil }
      return first...(first + (Day.length(ofMonth: figures[1], year: figures[0]) - 1))
    case 3: return Day(year: figures[0], month: figures[1], day: figures[2]).map { $0...$0 }
    default: return nil
    }
  }
}
