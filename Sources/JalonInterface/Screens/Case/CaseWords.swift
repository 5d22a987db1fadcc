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

  /// « aucun » by itself would say nothing: spreadsheets write it.
  static func network(_ name: String, _ language: Language) -> String {
    ["none", "aucun", "aucune", "sans", "no", "non"].contains(Fold.key(name))
      ? Localized(fr: "sans réseau", en: "no network")[language] : name
  }

  /// A day with its distance: `mar. 24 nov., dans 2 jours`.
  static func when(_ day: Day, _ reading: CaseReading) -> String { when(DayTime(day), reading) }

  /// The same with its time, where one is set: `demain, 14 h 30`, `mer. 2 déc., 15 h, dans 9 jours`.
  static func when(_ moment: DayTime, _ reading: CaseReading) -> String {
    when(moment, today: reading.today, reading.language)
  }

  static func when(_ moment: DayTime, today: Day, _ language: Language) -> String {
    let time = moment.minute.map { ", " + clock($0, language) } ?? ""
    let relative = language.relative(moment.day, to: today)
    guard abs(moment.day - today) > 2 else { return relative + time }
    return date(moment.day, today: today, language) + time + ", " + relative
  }

  /// `mer. 2 déc.`, with its year where that does not go without saying.
  static func date(_ day: Day, today: Day, _ language: Language) -> String {
    let isNear = day.civil.year == today.civil.year || abs(day - today) < 180
    return language.weekdayDate(day) + (isNear ? "" : "\u{A0}\(day.civil.year)")
  }

  /// `14 h 30`, `10 h`; `14:30` in English.
  static func clock(_ minute: Int, _ language: Language) -> String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    if language == .en { return "\(hour):\(padded)" }
    return rest == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(padded)"
  }

  /// `09 h 05`, `09:05`: minutes of a day as a column.
  static func hour(_ minute: Int, _ language: Language) -> String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    let digits = [hour, rest].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return digits.joined(separator: language == .en ? ":" : "\u{A0}h\u{A0}")
  }

  /// With a small letter first, to stand inside a sentence.
  static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// With a capital first, to begin a line.
  static func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// In the marks of the language around it.
  static func quoted(_ text: String, _ language: Language) -> String {
    language == .fr ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
  }

  /// A colon and the space before and behind it.
  static func colon(_ language: Language) -> String { language == .fr ? "\u{A0}: " : ": " }

  static func listed(_ names: [String], _ language: Language) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (language == .fr ? " et " : " and ") + last
  }
}
