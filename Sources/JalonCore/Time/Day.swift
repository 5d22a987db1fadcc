/// A day of the civil calendar, without time or time zone: days since 1970-01-01.
///
/// Conversions follow Howard Hinnant's `days_from_civil` (proleptic Gregorian calendar), exact for every
/// `Int32` and free of any library that would weigh on start-up.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before.
  public var number: Int32

  public init(number: Int32) {
    self.number = number
  }

  /// `nil` where the date doesn't exist (30 February, month 13).
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD` exactly; `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    let read = text.utf8.withContiguousStorageIfAvailable { Day(bytes: $0) } ?? Day(bytes: Array(text.utf8))
    guard let read else { return nil }
    self = read
  }

  private init?(bytes: some RandomAccessCollection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var figures = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == 0x2D else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      switch place {
      case 0..<4: figures.0 = figures.0 * 10 + digit
      case 5..<7: figures.1 = figures.1 * 10 + digit
      default: figures.2 = figures.2 * 10 + digit
      }
    }
    self.init(year: figures.0, month: figures.1, day: figures.2)
  }

  /// Year, month (1–12) and day of the month (1–31).
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Day of the week, 1 Monday … 7 Sunday (ISO 8601).
  public var weekday: Int {
    let rest = (Int(number) + 3) % 7
    return (rest < 0 ? rest + 7 : rest) + 1
  }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = civil
    guard (0...9999).contains(year) else { return Self.written(year, month, day) }
    // A list writes thousands of them.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ value: Int, _ places: Range<Int>) {
        var rest = value
        for place in places.reversed() {
          bytes[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
      }
      write(year, 0..<4)
      write(month, 5..<7)
      write(day, 8..<10)
      bytes[4] = 0x2D
      bytes[7] = 0x2D
      return 10
    }
  }

  /// A year of more than four figures, or before the first.
  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

  /// Days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// Days in a month (1–12) of the Gregorian calendar.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a date of the form YYYY-MM-DD: \(text)")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
