/// A day, or a day and a time of that day in minutes: when an appointment is.
public struct DayTime: Sendable, Hashable, Comparable {
  public var day: Day
  /// Minutes since midnight, 0 to 1439; `nil` where only the day is known.
  public var minute: Int?

  public init(_ day: Day, minute: Int? = nil) {
    self.day = day
    self.minute = minute
  }

  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (a space serves as well); `nil` for anything else.
  public init?(iso text: String) {
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    let rest = Array(text.utf8.dropFirst(10))
    if rest.isEmpty {
      self.init(day)
      return
    }
    func digits(_ tens: Int) -> Int? {
      let pair = [rest[tens], rest[tens + 1]]
      guard pair.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(pair[0] - 0x30) * 10 + Int(pair[1] - 0x30)
    }
    guard rest.count == 6, rest[0] == 0x54 || rest[0] == 0x20, rest[3] == 0x3A, let hour = digits(1),
      let minute = digits(4), hour < 24, minute < 60
    else { return nil }
    self.init(day, minute: hour * 60 + minute)
  }

  /// `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
  public var iso: String {
    guard let minute else { return day.iso }
    let hour = minute / 60
    let rest = minute % 60
    return day.iso + "T" + (hour < 10 ? "0" : "") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  public static func < (left: DayTime, right: DayTime) -> Bool {
    (left.day, left.minute ?? -1) < (right.day, right.minute ?? -1)
  }
}

extension DayTime: Storable {
  public var stored: Value { .text(iso) }
  public static func restored(from value: Value) -> DayTime? {
    if case .text(let text) = value { DayTime(iso: text) } else { nil }
  }
}

extension DayTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let read = DayTime(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day or a day and time: \(text)")
    }
    self = read
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
