internal import JalonCore

/// Reads the text of a cell as what its field expects.
struct SpreadsheetCells {
  var dates = ColumnMapping.DateOrder.dayMonthYear
  var path = Path.standard

  /// What is wrong with a text for a field, as the end of a sentence; `nil` where it can be read.
  func fault(_ field: SpreadsheetField, _ text: String) -> Localized? {
    let isReadable: Bool
    let expected: Localized
    switch field {
    case .kind:
      (isReadable, expected) = (kind(text) != nil, Self.list(Association.Form.allCases.map(\.label)))
    case .rna:
      (isReadable, expected) = (
        RNANumber(text) != nil,
        Localized(fr: "un numéro RNA comme W751234567", en: "an RNA number like W751234567")
      )
    case .siren:
      (isReadable, expected) = (
        Siren(text) != nil,
        Localized(fr: "neuf chiffres dont la clé est juste", en: "nine digits with a right key")
      )
    case .siret:
      (isReadable, expected) = (
        Siret(text) != nil,
        Localized(fr: "quatorze chiffres dont la clé est juste", en: "fourteen digits with a right key")
      )
    case .department:
      (isReadable, expected) = (
        Department.named(text) != nil,
        Localized(fr: "un département : 75, 2A, 971…", en: "a department: 75, 2A, 971…")
      )
    case .employees:
      (isReadable, expected) = (
        employees(text) != nil,
        Localized(fr: "un effectif : 4, 3 à 5, aucun", en: "a headcount: 4, 3 to 5, none")
      )
    case .volunteers:
      (isReadable, expected) = (
        number(text) != nil, Localized(fr: "un nombre entier", en: "a whole number")
      )
    case .budget:
      (isReadable, expected) = (cents(text) != nil, Localized(fr: "une somme en euros", en: "a sum in euros"))
    case .referentEmail, .substituteEmail, .sponsorEmail:
      (isReadable, expected) = (
        EmailAddress.isPlausible(text),
        Localized(fr: "une adresse : nom@domaine.fr", en: "an address: name@domain.org")
      )
    case .referentPhone, .substitutePhone, .sponsorPhone:
      (isReadable, expected) = (
        (3...20).contains(Fold.digits(text).count),
        Localized(fr: "un numéro de téléphone", en: "a telephone number")
      )
    case .referentConfidence:
      (isReadable, expected) = (confidence(text) != nil, Self.list(Referent.Confidence.allCases.map(\.label)))
    case .stage: (isReadable, expected) = (stage(text) != nil, Self.list(path.stages.map(\.label)))
    case .openedOn:
      (isReadable, expected) = (
        day(text) != nil, Localized(fr: "une date : 22/11/2026", en: "a date: 22/11/2026")
      )
    default: return nil
    }
    if isReadable { return nil }
    let shown = text.prefix(40)
    return Localized(
      fr: "« \(shown) » laissé de côté, on attend \(expected.fr)",
      en: "“\(shown)” left out, expected \(expected.en)")
  }

  func kind(_ text: String) -> Association.Form? {
    Self.named(text, Association.Form.allCases, \.rawValue, \.label)
  }

  func confidence(_ text: String) -> Referent.Confidence? {
    Self.named(text, Referent.Confidence.allCases, \.rawValue, \.label)
  }

  func stage(_ text: String) -> StageID? {
    Self.named(text, path.stages, \.id.rawValue, \.label)?.id
  }

  /// A whole number, with the blanks that group its digits.
  func number(_ text: String) -> Int? {
    guard let cents = cents(text), cents % 100 == 0, cents <= 100_000_000 else { return nil }
    return cents / 100
  }

  /// A sum in euros, as cents: `12 500 €`, `12500,50`, `1,234.50`.
  func cents(_ text: String) -> Int? {
    var digits = text.filter { !$0.isWhitespace && $0 != "€" && $0 != "'" && $0 != "’" }
    if digits.uppercased().hasSuffix("EUR") { digits.removeLast(3) }
    let marks = digits.indices.filter { digits[$0] == "," || digits[$0] == "." }
    var decimals = ""
    if let last = marks.last {
      let tail = digits[digits.index(after: last)...]
      // Three digits behind the only mark are thousands in neither language's favour: 1,234 and 1.234 are both 1234.
      if tail.count != 3 {
        guard (1...2).contains(tail.count) else { return nil }
        decimals = String(tail)
        digits.removeSubrange(last...)
      }
    }
    digits.removeAll { $0 == "," || $0 == "." }
    let padded = decimals + String(repeating: "0", count: 2 - decimals.count)
    guard (1...13).contains(digits.utf8.count),
      (digits + padded).utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(digits + padded)
  }

  /// A number, one of INSEE's bands by its code or bounds (`03`, `6-9`, `6 à 9`), or a word for none.
  func employees(_ text: String) -> Headcount? {
    let words = Fold.words(text)
    if ["none", "aucun", "aucune", "neant", "sans"].contains(words.first ?? "") { return Headcount.none }
    if text.utf8.count == 2, text.first == "0" || text == "NN", let band = EmployeeBand(rawValue: text) {
      return band.bounds.upper == 0 ? Headcount.none : .band(band.rawValue)
    }
    let numbers = words.compactMap { Int($0) }
    if numbers.count == 2, text.contains(where: { $0 == "-" || $0 == "–" || $0.isLetter }),
      let band = EmployeeBand.allCases.first(where: {
        $0.bounds.lower == numbers[0] && $0.bounds.upper == numbers[1]
      })
    {
      return .band(band.rawValue)
    }
    guard let count = number(text), count <= 1_000_000 else { return nil }
    return count == 0 ? Headcount.none : .number(count)
  }

  /// `22/11/2026`, `22.11.26`, `22-11-2026`, `2026-11-22`, with or without a time behind it.
  func day(_ text: String) -> Day? {
    let date = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first ?? ""
    if let day = Day(iso: date) { return day }
    let parts = date.split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "-" })
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    let year: Int
    switch parts[2].count {
    case 4: year = numbers[2]
    case 2: year = 2000 + numbers[2]
    default: return nil
    }
    switch dates {
    case .dayMonthYear: return Day(year: year, month: numbers[1], day: numbers[0])
    case .monthDayYear: return Day(year: year, month: numbers[0], day: numbers[1])
    }
  }

  /// The parts of a cell that holds a list.
  func words(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "|" || $0.isNewline }
      .map { Cleaning.clean(String($0)).text }.filter { !$0.isEmpty }
  }

  /// The item that a text names by its id or its label in either language.
  private static func named<Item>(
    _ text: String, _ items: [Item], _ id: (Item) -> String, _ label: (Item) -> Localized
  ) -> Item? {
    let key = Fold.key(text)
    return items.first {
      Fold.key(id($0)) == key || Fold.key(label($0).fr) == key || Fold.key(label($0).en) == key
    }
  }

  private static func list(_ labels: [Localized]) -> Localized {
    Localized(
      fr: labels.map(\.fr).joined(separator: ", "), en: labels.map(\.en).joined(separator: ", "))
  }
}
