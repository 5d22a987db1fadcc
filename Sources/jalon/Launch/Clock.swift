import Glibc
import JalonCore

/// Tells when it is: from the machine, or from `JALON_NOW` for runs that can be repeated.
struct Clock: Sendable {
  /// Where time stands still, for a run that can be repeated.
  private let fixed: Moment?

  /// - Throws: `clock.badInstant` where `JALON_NOW` can't be read.
  init(variable: String? = Surroundings.variable("JALON_NOW")) throws(Refusal) {
    guard let variable else {
      fixed = nil
      return
    }
    guard let moment = Moment(iso: variable) else {
      throw Refusal(
        "clock.badInstant",
        fr:
          "JALON_NOW vaut «\u{A0}\(variable)\u{A0}»\u{202F}; y mettre un instant tel que 2026-11-22T09:30:00Z",
        en: "JALON_NOW is “\(variable)”; give it an instant such as 2026-11-22T09:30:00Z", kind: .usage,
        details: ["variable": "JALON_NOW"])
    }
    fixed = moment
  }

  /// The instant, and the day that it is in the machine's time zone.
  var now: Moment {
    if let fixed { return fixed }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var local = tm()
    localtime_r(&time.tv_sec, &local)
    let instant = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    let civil = Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return Moment(instant: instant, today: civil ?? Day(number: Int32(time.tv_sec / 86_400)))
  }
}

extension Clock {
  /// Minutes since midnight of an instant (milliseconds since 1970), in the machine's time zone; in that of Greenwich
  /// where time stands still, so that a run can be repeated.
  func minuteOfDay(_ instant: Int64) -> Int {
    guard fixed == nil else { return Int(((instant / 60_000) % 1440 + 1440) % 1440) }
    var seconds = time_t(instant / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Int(local.tm_hour) * 60 + Int(local.tm_min)
  }
}

extension Moment {
  /// Reads `2026-11-22T09:30:00Z`, with a fraction or an offset (`+01:00`) if need be; the day is the one that is written.
  init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == 0x54 || bytes[10] == 0x20, bytes[13] == 0x3A, bytes[16] == 0x3A,
      let day = Day(iso: text.prefix(10)), let hour = Self.two(bytes, 11), let minute = Self.two(bytes, 14),
      let second = Self.two(bytes, 17), hour < 24, minute < 60, second < 61
    else { return nil }
    var place = 19
    var milliseconds: Int64 = 0
    if bytes[place] == 0x2E {
      var scale: Int64 = 100
      place += 1
      while place < bytes.count, (0x30...0x39).contains(bytes[place]) {
        milliseconds += Int64(bytes[place] - 0x30) * scale
        scale /= 10
        place += 1
      }
    }
    guard let offset = Self.offset(bytes[place...]) else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset * 60)
    self.init(instant: seconds * 1000 + milliseconds, today: day)
  }

  /// Minutes east of Greenwich: `Z`, `+01:00`, `-0330`.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = bytes.filter { $0 != 0x3A }
    if bytes == [0x5A] || bytes == [0x7A] { return 0 }
    guard bytes.count == 5, bytes[0] == 0x2B || bytes[0] == 0x2D, let hours = two(bytes, 1),
      let minutes = two(bytes, 3), hours < 24, minutes < 60
    else { return nil }
    return (bytes[0] == 0x2B ? 1 : -1) * (hours * 60 + minutes)
  }

  private static func two(_ bytes: [UInt8], _ place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let pair = bytes[place...(place + 1)]
    guard pair.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(bytes[place] - 0x30) * 10 + Int(bytes[place + 1] - 0x30)
  }

  /// `2026-11-22T09:30:00.123Z`.
  static func iso(_ instant: Int64) -> String {
    let (seconds, milliseconds) = floored(instant, 1000)
    let (day, second) = floored(seconds, 86_400)
    func padded(_ value: Int64, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
    return Day(number: Int32(clamping: day)).iso + "T" + clock + "." + padded(milliseconds, 3) + "Z"
  }

  private static func floored(_ value: Int64, _ unit: Int64) -> (Int64, Int64) {
    let rest = ((value % unit) + unit) % unit
    return ((value - rest) / unit, rest)
  }
}
