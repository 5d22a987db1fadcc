/// How many people an association employs: the bands of INSEE (`trancheEffectifs`). Kept as text: `01` is not 1.
public enum EmployeeBand: String, CaseIterable, Codable, Sendable {
  /// Not an employer.
  case notEmployer = "NN"
  /// An employer without an employee at the date of reference.
  case zero = "00"
  case from1 = "01"
  case from3 = "02"
  case from6 = "03"
  case from10 = "11"
  case from20 = "12"
  case from50 = "21"
  case from100 = "22"
  case from200 = "31"
  case from250 = "32"
  case from500 = "41"
  case from1000 = "42"
  case from2000 = "51"
  case from5000 = "52"
  case from10000 = "53"

  /// Fewest and most employees of the band; `nil` for the last, which has no upper bound.
  public var bounds: (lower: Int, upper: Int?) {
    switch self {
    case .notEmployer, .zero: (0, 0)
    case .from1: (1, 2)
    case .from3: (3, 5)
    case .from6: (6, 9)
    case .from10: (10, 19)
    case .from20: (20, 49)
    case .from50: (50, 99)
    case .from100: (100, 199)
    case .from200: (200, 249)
    case .from250: (250, 499)
    case .from500: (500, 999)
    case .from1000: (1000, 1999)
    case .from2000: (2000, 4999)
    case .from5000: (5000, 9999)
    case .from10000: (10_000, nil)
    }
  }

  /// The band of a number of employees; for nobody, `notEmployer`.
  public init(employees: Int) {
    self = Self.allCases.last { $0 != .zero && $0.bounds.lower <= employees } ?? .notEmployer
  }

  public var label: Localized {
    let (lower, upper) = bounds
    switch (self, upper) {
    case (.notEmployer, _): return Localized(fr: "aucun salarié", en: "no employees")
    case (.zero, _): return Localized(fr: "employeur, 0 salarié", en: "employer, 0 employees")
    case (_, nil):
      return Localized(
        fr: "\(Language.fr.number(lower)) salariés ou plus",
        en: "\(Language.en.number(lower)) employees or more")
    case (_, let upper?):
      return Localized(
        fr: "\(Language.fr.number(lower)) à \(Language.fr.number(upper)) salariés",
        en: "\(Language.en.number(lower)) to \(Language.en.number(upper)) employees")
    }
  }
}
