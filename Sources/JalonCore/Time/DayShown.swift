extension Day {
  /// As people write it: `22/11/2026` in French, `22 Nov 2026` in English, where the order of figures would mislead.
  public func shown(_ language: Language) -> String {
    let (year, month, day) = civil
    let digits = (day < 10 ? "0" : "") + String(day)
    switch language {
    case .fr: return "\(digits)/\(month < 10 ? "0" : "")\(month)/\(year)"
    case .en: return "\(day) \(Self.englishMonths[month - 1]) \(year)"
    }
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
