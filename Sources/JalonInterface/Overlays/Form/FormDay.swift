import JalonCore

/// A day as people type it: `22/11/2026`, `22/11`, `22`, `2026-11-22`, « hier », « demain », `+7`, `-2`.
enum FormDay {
  /// The day meant, reading a bare day or month as the nearest to today. `nil` where it is none.
  static func read(_ typed: some StringProtocol, today: Day) -> Day? {
    let text = Fold.key(String(typed).filter { $0 != " " })
    switch text {
    case "aujourd'hui", "today", "auj": return today
    case "hier", "yesterday": return today - 1
    case "demain", "tomorrow": return today + 1
    case "avant-hier": return today - 2
    case "apres-demain": return today + 2
    default: break
    }
    if let iso = Day(iso: text) { return iso }
    if text.hasPrefix("+") || text.hasPrefix("-"), let days = Int(text), abs(days) <= 3660 {
      return today + days
    }
    let parts = text.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) }
    guard let day = parts.first.flatMap({ $0 }), !parts.contains(nil) else { return nil }
    let (year, month, _) = today.civil
    switch parts.count {
    case 3: return parts[2].flatMap { Day(year: $0 < 100 ? 2000 + $0 : $0, month: parts[1] ?? 0, day: day) }
    case 2:
      return nearest(
        [-1, 0, 1].compactMap { Day(year: year + $0, month: parts[1] ?? 0, day: day) }, to: today)
    case 1:
      let months = [-1, 0, 1].compactMap { shift -> Day? in
        let index = year * 12 + month - 1 + shift
        return Day(year: index / 12, month: index % 12 + 1, day: day)
      }
      return nearest(months, to: today)
    default: return nil
    }
  }

  private static func nearest(_ days: [Day], to today: Day) -> Day? {
    days.min { abs($0 - today) < abs($1 - today) }
  }

  /// A day, and a time behind it where one is given: `22/11 14:30`, « demain 10h », `+7 9h15`.
  static func readTime(_ typed: String, today: Day) -> DayTime? {
    let words = typed.split(separator: " ").filter { Fold.key($0) != "a" && Fold.key($0) != "at" }
    guard let first = words.first, let day = read(first, today: today), words.count <= 2 else { return nil }
    guard words.count == 2 else { return DayTime(day) }
    let parts = words[1].lowercased().split(whereSeparator: { "h:".contains($0) }).map { Int($0) }
    guard let hour = parts.first.flatMap({ $0 }), (0...23).contains(hour), parts.count <= 2 else {
      return nil
    }
    let minute = parts.count == 2 ? parts[1] : 0
    guard let minute, (0...59).contains(minute) else { return nil }
    return DayTime(day, minute: hour * 60 + minute)
  }

  /// A day and time as a form shows them, so that they can be typed over.
  static func text(_ when: DayTime, _ language: Language) -> String {
    guard let minute = when.minute else { return text(when.day, language) }
    let rest = minute % 60
    return text(when.day, language) + " \(minute / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// `22/11/2026` in both languages: it has to be short and to be typed.
  static func text(_ day: Day, _ language: Language) -> String {
    language == .fr ? day.shown(.fr) : day.iso
  }
}
