import JalonCore

/// Facts of a case as they are said in a line.
enum CaseWords {
  static func employees(_ count: Headcount, _ language: Language) -> String {
    switch count {
    case .none: return Localized(fr: "aucun salarié", en: "no employees")[language]
    case .number(let number):
      return Localized.count(
        number, fr: (one: "salarié", many: "salariés"), en: (one: "employee", many: "employees"))[language]
    case .band(let code): return EmployeeBand(rawValue: code)?.label[language] ?? code
    }
  }

  static func network(_ name: String, _ language: Language) -> String {
    name == "none" ? Localized(fr: "sans réseau", en: "no network")[language] : name
  }

  /// A day with its distance: `24/11/2026, dans 2 jours`.
  static func when(_ day: Day, _ reading: CaseReading) -> String { when(DayTime(day), reading) }

  /// The same with its time, where one is set: `demain à 14 h 30`, `1/10/2026 à 9 h, il y a 52 jours`.
  static func when(_ moment: DayTime, _ reading: CaseReading) -> String {
    let (language, day) = (reading.language, moment.day)
    let time = moment.minute.map { (language == .fr ? " à " : " at ") + clock($0, language) } ?? ""
    let relative = language.relative(day, to: reading.today)
    return abs(day - reading.today) > 1 ? "\(day.shown(language))\(time), \(relative)" : relative + time
  }

  /// `14 h 30`, `10 h`; `14:30` in English.
  static func clock(_ minute: Int, _ language: Language) -> String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    if language == .en { return "\(hour):\(padded)" }
    return rest == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(padded)"
  }

  /// With a small letter first, to stand inside a sentence.
  static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  static func listed(_ names: [String], _ language: Language) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (language == .fr ? " et " : " and ") + last
  }
}
