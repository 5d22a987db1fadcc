public import JalonCore

/// Writes events as iCalendar (RFC 5545), with the hours of Paris.
public struct CalendarText: Sendable {
  private let programme: String
  private let stamp: String
  private var bytes: [UInt8] = []

  /// - Parameters:
  ///   - name: what a calendar program calls it.
  ///   - programme: tells this programme's events from those of others.
  ///   - now: when it is written.
  public init(name: String, programme: String, now: Moment) {
    self.programme = programme
    stamp = Self.utc(now.instant)
    for line in [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Jalon//Jalon//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + Self.escaped(name), "X-WR-TIMEZONE:Europe/Paris",
    ] + Self.paris {
      ContentLine.append(line, to: &bytes)
    }
  }

  public mutating func add(_ event: CalendarEvent) {
    var lines = ["BEGIN:VEVENT", "UID:\(event.id)@\(programme).jalon", "DTSTAMP:\(stamp)"]
    if let minute = event.on.minute {
      let end = minute + event.minutes
      let last = DayTime(event.on.day + end / 1440, minute: end % 1440)
      lines.append("DTSTART;TZID=Europe/Paris:" + Self.local(event.on.day, minute))
      lines.append("DTEND;TZID=Europe/Paris:" + Self.local(last.day, last.minute ?? 0))
    } else {
      lines.append("DTSTART;VALUE=DATE:" + Self.plain(event.on.day))
      lines.append("DTEND;VALUE=DATE:" + Self.plain(event.on.day + 1))
    }
    lines.append("SUMMARY:" + Self.escaped(event.title))
    if !event.details.isEmpty { lines.append("DESCRIPTION:" + Self.escaped(event.details)) }
    if let place = event.place { lines.append("LOCATION:" + Self.escaped(place)) }
    lines += ["TRANSP:" + (event.isBusy ? "OPAQUE" : "TRANSPARENT"), "END:VEVENT"]
    for line in lines { ContentLine.append(line, to: &bytes) }
  }

  /// The whole file.
  public consuming func finished() -> [UInt8] {
    var whole = bytes
    ContentLine.append("END:VCALENDAR", to: &whole)
    return whole
  }

  static func escaped(_ text: String) -> String { ContentLine.escaped(text) }

  /// `20261203`
  private static func plain(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  private static func local(_ day: Day, _ minute: Int) -> String {
    plain(day) + "T" + two(minute / 60) + two(minute % 60) + "00"
  }

  /// `20261122T093000Z`, of milliseconds since 1970.
  private static func utc(_ instant: Int64) -> String {
    let seconds = instant >= 0 ? instant / 1000 : (instant - 999) / 1000
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = Int(seconds - days * 86_400)
    return plain(Day(number: Int32(days))) + "T" + two(rest / 3600) + two(rest / 60 % 60) + two(rest % 60)
      + "Z"
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// Central European time, as it has been since 1996.
  private static let paris = [
    "BEGIN:VTIMEZONE", "TZID:Europe/Paris", "BEGIN:DAYLIGHT", "DTSTART:19960331T020000",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
    "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]
}
