/// Where a score stands among those of like associations. Whole numbers all the way.
public struct Quartiles: Sendable, Hashable {
  /// Fewer others say nothing, and might point at one of them.
  public static let fewest = 10

  /// A quarter of the others, from the lowest.
  public enum Quarter: Int, Sendable, Hashable, CaseIterable {
    case lowest = 1, second, third, highest

    public var label: Localized {
      switch self {
      case .lowest: Localized(fr: "dans le premier quart", en: "in the lowest quarter")
      case .second: Localized(fr: "dans le deuxième quart", en: "in the second quarter")
      case .third: Localized(fr: "dans le troisième quart", en: "in the third quarter")
      case .highest: Localized(fr: "dans le dernier quart", en: "in the highest quarter")
      }
    }
  }

  /// How many others.
  public let count: Int
  /// The smallest scores that a quarter, a half, three quarters of the others don't exceed.
  public let first: Int
  public let median: Int
  public let third: Int

  /// - Parameter others: their scores, in any order, this association's own left out.
  /// - Returns: `nil` for fewer than 10.
  public init?(of others: [Int]) {
    guard others.count >= Self.fewest else { return nil }
    let sorted = others.sorted()
    count = sorted.count
    func atLeast(_ quarters: Int) -> Int { sorted[(quarters * sorted.count + 3) / 4 - 1] }
    first = atLeast(1)
    median = atLeast(2)
    third = atLeast(3)
  }

  /// The quarter in which a score falls; one that equals a bound is in the quarter below it.
  public func quarter(of score: Int) -> Quarter {
    if score <= first { return .lowest }
    if score <= median { return .second }
    return score <= third ? .third : .highest
  }
}

/// What makes two associations alike: the same sector, size band and network, each of them recorded.
public struct Likeness: Sendable, Hashable {
  public let sector: String
  public let band: EmployeeBand
  /// Folded; `none` where there is none.
  public let network: String

  /// `nil` where one of the three is not recorded.
  public init?(_ association: Association) {
    guard let sector = association.sector, let network = association.network,
      let band = association.employees.flatMap(Self.band)
    else { return nil }
    self.sector = Fold.key(sector)
    self.band = band
    self.network = Fold.key(network)
  }

  /// One text for the three, for a column: equal for like associations, and only for them.
  public var key: String { [band.rawValue, sector, network].joined(separator: "\t") }

  private static func band(_ employees: Headcount) -> EmployeeBand? {
    switch employees {
    case .none: .notEmployer
    case .number(let count): EmployeeBand(employees: count)
    case .band(let code): EmployeeBand(rawValue: code).map { $0 == .zero ? .notEmployer : $0 }
    }
  }
}
