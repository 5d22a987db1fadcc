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

  /// 14 digits that pass the Luhn check, or La Poste's rule: its establishments may fail Luhn, and pass when the digits add up
  /// to a multiple of five.
  static func isSIRET(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 14 else { return false }
    var luhn = 0
    var sum = 0
    for index in 0..<14 {
      guard (0x30...0x39).contains(bytes[index]) else { return false }
      let digit = Int(bytes[index] - 0x30)
      sum += digit
      luhn += index % 2 == 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
    }
    if sum == 0 { return false }
    return luhn % 10 == 0 || (bytes.starts(with: laPoste) && sum % 5 == 0)
  }

  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private static let laPoste = Array("356000000".utf8)

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }
}

/// The department of an association, from the most exact of what the register says.
enum RegisterDepartment {
  static func code(communeCode: String?, postcode: String?, identifier: String) -> String? {
    communeCode.flatMap(ofCommune) ?? postcode.flatMap(ofPostcode) ?? ofOffice(identifier)
  }

  /// The beginning of an INSEE commune code: `2A004` is in `2A`, `97302` in `973`.
  static func ofCommune(_ code: String) -> String? {
    guard code.utf8.count == 5 else { return nil }
    return known(String(code.prefix(code.hasPrefix("97") || code.hasPrefix("98") ? 3 : 2)).uppercased())
  }

  /// Corsican postcodes begin with 20 and are shared out: 200 and 201 in the south, 202 and above in the north.
  static func ofPostcode(_ code: String) -> String? {
    guard code.utf8.count == 5, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if code.hasPrefix("20") { return code < "20200" ? "2A" : "2B" }
    return known(String(code.prefix(code.hasPrefix("97") || code.hasPrefix("98") ? 3 : 2)))
  }

  /// The filing office in the identifier: `W751…` is in `75`, `2A1P…` in `2A`; overseas offices have a letter of their own.
  static func ofOffice(_ identifier: String) -> String? {
    let office = String(identifier.hasPrefix("W") ? identifier.dropFirst().prefix(2) : identifier.prefix(2))
    return overseas[office] ?? known(office)
  }

  private static let overseas = [
    "9G": "971", "9M": "972", "9C": "973", "9R": "974", "9S": "975", "9T": "976",
  ]

  private static let codes: Set<String> = {
    let mainland = (1...95).filter { $0 != 20 }.map { $0 < 10 ? "0\($0)" : String($0) }
    return Set(
      mainland + ["2A", "2B", "971", "972", "973", "974", "975", "976", "977", "978", "986", "987", "988"])
  }()

  private static func known(_ code: String) -> String? {
    codes.contains(code) ? code : nil
  }
}
