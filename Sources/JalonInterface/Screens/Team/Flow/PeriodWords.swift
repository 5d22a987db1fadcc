import JalonCore

extension TeamWords {
  /// From the first day of some figures to the last one.
  static func period(_ period: FigurePeriod, _ language: Language) -> String {
    let (from, to) = (language.mediumDate(period.from), language.mediumDate(period.to))
    return Localized(fr: "du \(from) au \(to)", en: "\(from) to \(to)")[language]
  }

  /// A step in a few columns.
  static func step(_ step: ClosedRange<Day>, _ period: FigurePeriod, _ language: Language) -> String {
    let day = step.lowerBound
    guard period.step == .month else { return language.dayAndMonth(day) }
    return language.shortMonthName(day.civil.month) + "\u{A0}" + String(day.civil.year)
  }
}
