/// Days and durations as each language writes them. English is European: day before month.
extension Language {
  /// `22 nov. 2026`, `1er janv. 2027`; `22 Nov 2026`.
  public func mediumDate(_ day: Day) -> String {
    dayAndMonth(day) + "\u{A0}" + String(day.civil.year)
  }

  /// `22 nov.`, `22 Nov`: for a day whose year goes without saying.
  public func dayAndMonth(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.civil
    let ordinal = self == .fr && dayOfMonth == 1 ? "1er" : String(dayOfMonth)
    return ordinal + "\u{A0}" + months[month - 1]
  }

  /// `nov.`, `Nov`; the month from 1.
  public func shortMonthName(_ month: Int) -> String { months[month - 1] }

  /// `dim. 22 nov.`, `Sun 22 Nov`.
  public func weekdayDate(_ day: Day) -> String {
    weekdays[day.weekday - 1] + " " + dayAndMonth(day)
  }

  /// A day seen from today: `demain`, `il y a 3 jours`, `in 3 days`.
  public func relative(_ day: Day, to today: Day) -> String {
    let days = day - today
    switch (self, days) {
    case (.fr, -2): return "avant-hier"
    case (.fr, -1): return "hier"
    case (.fr, 0): return "aujourd’hui"
    case (.fr, 1): return "demain"
    case (.fr, 2): return "après-demain"
    case (.fr, ..<0): return "il y a \(number(-days))\u{A0}jours"
    case (.fr, _): return "dans \(number(days))\u{A0}jours"
    case (.en, -1): return "yesterday"
    case (.en, 0): return "today"
    case (.en, 1): return "tomorrow"
    case (.en, ..<0): return "\(number(-days))\u{A0}days ago"
    case (.en, _): return "in \(number(days))\u{A0}days"
    }
  }

  /// A number of days in a narrow column: `47 j`, `47 d`.
  public func days(_ count: Int) -> String {
    number(count) + (self == .fr ? "\u{A0}j" : "\u{A0}d")
  }

  /// A duration: `45 min`, `1 h 30`, `2 h`; `1 h 30 min` in English. Negative durations count as none.
  public func duration(minutes: Int) -> String {
    let (hours, rest) = max(0, minutes).quotientAndRemainder(dividingBy: 60)
    switch (hours, rest) {
    case (0, _): return "\(rest)\u{A0}min"
    case (_, 0): return "\(number(hours))\u{A0}h"
    default: return "\(number(hours))\u{A0}h\u{A0}\(padded(rest))" + (self == .fr ? "" : "\u{A0}min")
    }
  }

  private func padded(_ value: Int) -> String {
    value < 10 ? "0\(value)" : String(value)
  }

  private var months: [String] {
    switch self {
    case .fr:
      ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
    case .en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }
  }

  private var weekdays: [String] {
    switch self {
    case .fr: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
    case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    }
  }
}
