import JalonCore

/// A day as people type it: `22/11/2026`, `22/11`, `22`, `2026-11-22`, « 2 déc. », « hier », « jeudi », « lundi dernier »,
/// `+7`, `+2s`, « dans 3 jours ».
enum FormDay {
  /// Which way an incomplete day is meant: what happened lies behind, what is agreed lies ahead.
  enum Leaning: Sendable, Hashable {
    case past, future
  }

  /// The day meant. `nil` where it is none.
  ///
  /// - Parameter leaning: where a weekday or a day without its year is looked for; `nil` takes the nearest, and a weekday
  ///   to come.
  static func read(_ typed: some StringProtocol, today: Day, _ leaning: Leaning? = nil) -> Day? {
    let words = Fold.key(String(typed)).split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map(
      String.init)
    let text = words.joined()
    if let near = near[text] { return today + near }
    if let iso = Day(iso: text) { return iso }
    if let days = distance(words) { return today + days }
    if let weekday = weekday(words, today: today, leaning) { return weekday }
    if let named = month(words, today: today, leaning) { return named }
    return figures(text, today: today, leaning)
  }

  private static let near = [
    "aujourd'hui": 0, "aujourd’hui": 0, "today": 0, "auj": 0, "hier": -1, "yesterday": -1, "demain": 1,
    "tomorrow": 1, "avant-hier": -2, "apres-demain": 2,
  ]

  // MARK: Distances

  /// `+7`, `-2`, `+3j`, `+2s`; « dans 3 jours », « il y a 2 semaines », `in 3 days`, `2 weeks ago`.
  private static func distance(_ words: [String]) -> Int? {
    var rest = words.joined()
    var sign = 0
    if let first = rest.first, first == "+" || first == "-" {
      sign = first == "+" ? 1 : -1
      rest.removeFirst()
    } else if rest.hasPrefix("dans") || rest.hasPrefix("in") {
      sign = 1
      rest.removeFirst(rest.hasPrefix("dans") ? 4 : 2)
    } else if rest.hasPrefix("ilya") {
      sign = -1
      rest.removeFirst(4)
    } else if rest.hasSuffix("ago") {
      sign = -1
      rest.removeLast(3)
    }
    let digits = rest.prefix(while: \.isNumber)
    guard sign != 0, let count = Int(digits), let unit = units[String(rest.dropFirst(digits.count))],
      count * unit <= 3660
    else { return nil }
    return sign * count * unit
  }

  private static let units = [
    "": 1, "j": 1, "jour": 1, "jours": 1, "d": 1, "day": 1, "days": 1, "s": 7, "sem": 7, "semaine": 7,
    "semaines": 7, "w": 7, "week": 7, "weeks": 7,
  ]

  // MARK: Names

  private static let weekdays = [
    ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
    ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
  ]

  private static let months = [
    ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"], ["mai", "may"],
    ["juin", "june"], ["juillet", "july"], ["aout", "august"], ["septembre", "september"],
    ["octobre", "october"], ["novembre", "november"], ["decembre", "december"],
  ]

  /// The place of the only name that begins like this, by three letters at least.
  private static func place(of word: String, in names: [[String]]) -> Int? {
    let begin = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard begin.count >= 3 else { return nil }
    let found = names.indices.filter { names[$0].contains { $0.hasPrefix(begin) } }
    return found.count == 1 ? found[0] : nil
  }

  /// « jeudi », « jeudi prochain », `last monday`: never today itself.
  private static func weekday(_ words: [String], today: Day, _ leaning: Leaning?) -> Day? {
    var words = words
    var leaning = leaning
    if let place = words.firstIndex(where: { ["prochain", "next"].contains($0) }) {
      leaning = .future
      words.remove(at: place)
    } else if let place = words.firstIndex(where: { ["dernier", "last"].contains($0) }) {
      leaning = .past
      words.remove(at: place)
    }
    guard words.count == 1, let index = place(of: words[0], in: weekdays) else { return nil }
    let ahead = (index + 1 - today.weekday + 7) % 7
    if leaning == .past { return today + (ahead == 0 ? -7 : ahead - 7) }
    return today + (ahead == 0 ? 7 : ahead)
  }

  /// « 2 déc. », « 1er janvier 2027 », `2 Dec 2026`, with or without its weekday in front.
  private static func month(_ words: [String], today: Day, _ leaning: Leaning?) -> Day? {
    var words = words
    if words.count > 2, place(of: words[0], in: weekdays) != nil { words.removeFirst() }
    guard words.count == 2 || words.count == 3, let month = place(of: words[1], in: months),
      let day = Int(words[0] == "1er" ? "1" : words[0])
    else { return nil }
    guard words.count == 3 else { return dated(day, month + 1, today, leaning) }
    return Int(words[2]).flatMap { Day(year: $0 < 100 ? 2000 + $0 : $0, month: month + 1, day: day) }
  }

  // MARK: Figures

  private static func figures(_ text: String, today: Day, _ leaning: Leaning?) -> Day? {
    let parts = text.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) }
    guard let day = parts.first.flatMap({ $0 }), !parts.contains(nil) else { return nil }
    let (year, month, _) = today.civil
    switch parts.count {
    case 3: return parts[2].flatMap { Day(year: $0 < 100 ? 2000 + $0 : $0, month: parts[1] ?? 0, day: day) }
    case 2: return dated(day, parts[1] ?? 0, today, leaning)
    case 1:
      let months = [-1, 0, 1].compactMap { shift -> Day? in
        let index = year * 12 + month - 1 + shift
        return Day(year: index / 12, month: index % 12 + 1, day: day)
      }
      return chosen(months, today, leaning)
    default: return nil
    }
  }

  private static func dated(_ day: Int, _ month: Int, _ today: Day, _ leaning: Leaning?) -> Day? {
    let year = today.civil.year
    return chosen([-1, 0, 1].compactMap { Day(year: year + $0, month: month, day: day) }, today, leaning)
  }

  private static func chosen(_ days: [Day], _ today: Day, _ leaning: Leaning?) -> Day? {
    let fitting =
      switch leaning {
      case .past: days.filter { $0 <= today }
      case .future: days.filter { $0 >= today }
      case nil: days
      }
    return fitting.min { abs($0 - today) < abs($1 - today) }
  }

  // MARK: Times

  /// A day, and a time behind it where one is given: `22/11 14:30`, « demain 10h », « jeudi à 15 h 30 ».
  static func readTime(_ typed: String, today: Day, _ leaning: Leaning? = nil) -> DayTime? {
    var words = Fold.key(typed).split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "," }).map(
      String.init
    ).filter { !["a", "at"].contains($0) }
    var minute: Int?
    for count in [3, 2, 1] where words.count >= count {
      guard let found = time(words.suffix(count).joined()) else { continue }
      minute = found
      words.removeLast(count)
      break
    }
    if words.isEmpty { return minute.map { DayTime(today, minute: $0) } }
    return read(words.joined(separator: " "), today: today, leaning).map { DayTime($0, minute: minute) }
  }

  /// Minutes of `15h`, `15h30`, `9:05`; `nil` for anything else.
  private static func time(_ text: String) -> Int? {
    guard let mark = text.firstIndex(where: { $0 == "h" || $0 == ":" }),
      let hour = Int(text[..<mark]), (0...23).contains(hour)
    else { return nil }
    let rest = text[text.index(after: mark)...]
    if rest.isEmpty { return text[mark] == "h" ? hour * 60 : nil }
    guard rest.count == 2, let minute = Int(rest), (0...59).contains(minute) else { return nil }
    return hour * 60 + minute
  }

  // MARK: Shown

  /// A day and time as a form shows them, so that they can be typed over.
  static func text(_ when: DayTime, _ language: Language) -> String {
    guard let minute = when.minute else { return text(when.day, language) }
    let rest = minute % 60
    return text(when.day, language) + " \(minute / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// A day as the screens show it.
  static func text(_ day: Day, _ language: Language) -> String { day.shown(language) }
}
