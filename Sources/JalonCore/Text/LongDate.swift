/// Days in full, for pages that are read at leisure: `samedi 14 novembre 2026`, `Saturday 14 November 2026`.
extension Language {
  /// The weekday, the day, the month and the year.
  public func longDate(_ day: Day) -> String {
    longWeekdays[day.weekday - 1] + " " + dayInFull(day)
  }

  /// `14 novembre 2026`, `1er décembre 2026`; `14 November 2026`.
  public func dayInFull(_ day: Day) -> String {
    let (_, _, dayOfMonth) = day.civil
    let ordinal = self == .fr && dayOfMonth == 1 ? "1er" : String(dayOfMonth)
    return ordinal + "\u{A0}" + monthInFull(day)
  }

  /// `novembre 2026`, `November 2026`.
  public func monthInFull(_ day: Day) -> String {
    monthName(day.civil.month) + "\u{A0}" + String(day.civil.year)
  }

  /// `janvier`, `January`; the month from 1.
  public func monthName(_ month: Int) -> String { longMonths[month - 1] }

  /// `14 h`, `14 h 30`; `14:00` in English. Minutes since midnight.
  public func timeOfDay(_ minute: Int) -> String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    let minutes = (rest < 10 ? "0" : "") + String(rest)
    guard self == .fr else { return "\(hour):\(minutes)" }
    return "\(hour)\u{A0}h" + (rest == 0 ? "" : "\u{A0}\(minutes)")
  }

  private var longMonths: [String] {
    switch self {
    case .fr:
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre", "décembre",
      ]
    case .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
    }
  }

  private var longWeekdays: [String] {
    switch self {
    case .fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }
  }
}
