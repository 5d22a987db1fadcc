/// Numbers as each language writes them, with spaces that don't break. Sums are cents, rates tenths of a percent: whole
/// numbers all the way.
extension Language {
  /// `1 234` (U+202F) in French, `1,234` in English.
  public func number(_ value: some BinaryInteger) -> String {
    if let small = Int(exactly: value), (-999...999).contains(small) { return small.description }
    let digits = Array(String(value.magnitude).utf8)
    var grouped = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { grouped += self == .fr ? "\u{202F}" : "," }
      grouped.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return grouped
  }

  /// A number given in tenths: `1 234,5`, `1,234.5`; whole where nothing stands behind the point.
  public func decimal(tenths: Int) -> String {
    let (whole, tenth) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 ? "-" : ""
    return sign + number(whole) + (tenth == 0 ? "" : (self == .fr ? "," : ".") + String(tenth))
  }

  /// A rate given in tenths of a percent: `41,2 %`, `41.2%`.
  public func percent(tenths: Int) -> String {
    decimal(tenths: tenths) + (self == .fr ? "\u{A0}%" : "%")
  }

  /// A score given in tenths of a percent, always with its tenth, so that scores one below the other line up: `25,0 %`.
  public func score(tenths: Int) -> String {
    let text = decimal(tenths: tenths)
    return text + (tenths % 10 == 0 ? (self == .fr ? ",0\u{A0}%" : ".0%") : self == .fr ? "\u{A0}%" : "%")
  }

  /// A sum given in cents: `1 234,50 €`, `€1,234.50`; without cents where there are none.
  public func money(cents: Int) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : (self == .fr ? "," : ".") + (rest < 10 ? "0" : "") + String(rest)
    let sign = cents < 0 ? "-" : ""
    return self == .fr ? sign + number(euros) + decimals + "\u{A0}€" : sign + "€" + number(euros) + decimals
  }

  /// Whether a count takes the singular: 0 and 1 in French, 1 in English.
  public func isSingular(_ count: Int) -> Bool {
    self == .fr ? count.magnitude < 2 : count.magnitude == 1
  }
}

extension Localized {
  /// A count and its noun in the right number: `1 dossier`, `1 234 dossiers`.
  public static func count(
    _ count: Int, fr: (one: String, many: String), en: (one: String, many: String)
  ) -> Localized {
    Localized(
      fr: Language.fr.number(count) + "\u{A0}" + (Language.fr.isSingular(count) ? fr.one : fr.many),
      en: Language.en.number(count) + "\u{A0}" + (Language.en.isSingular(count) ? en.one : en.many))
  }
}
