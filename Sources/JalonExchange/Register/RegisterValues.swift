internal import JalonCore

/// Values of the register read straight from bytes, without a text in between.
enum RegisterValues {
  /// What a date field says.
  enum Date {
    case none
    case day(Day)
    case impossible
  }

  /// `YYYY-MM-DD`, with or without a time behind it. `0001-01-01` and an empty field are "none"; a day that the calendar
  /// doesn't have, or one before 1600 or after 2199 (slips of the keyboard), is impossible.
  static func date(_ bytes: UnsafeBufferPointer<UInt8>) -> Date {
    let bytes = trimmed(bytes)
    if bytes.isEmpty { return .none }
    guard bytes.count == 10 || (bytes.count > 10 && (bytes[10] == 0x20 || bytes[10] == 0x54)),
      bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(bytes, 0..<4), let month = number(bytes, 5..<7),
      let dayOfMonth = number(bytes, 8..<10)
    else { return .impossible }
    if year == 1, month == 1, dayOfMonth == 1 { return .none }
    guard (1600...2199).contains(year), let day = Day(year: year, month: month, day: dayOfMonth) else {
      return .impossible
    }
    return .day(day)
  }

  /// `YYYY-MM-DD HH:MM:SS`; `nil` for anything else.
  static func instant(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let bytes = trimmed(bytes)
    guard case .day = date(bytes) else { return nil }
    if bytes.count == 10 { return String(decoding: bytes, as: UTF8.self) + " 00:00:00" }
    guard bytes.count == 19, bytes[13] == 0x3A, bytes[16] == 0x3A, let hour = number(bytes, 11..<13),
      hour < 24,
      let minute = number(bytes, 14..<16), minute < 60, let second = number(bytes, 17..<19), second < 61
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }
}
