/// Which cases figures of the team are about, and on which day they are asked for.
public struct TeamScope: Sendable, Hashable {
  /// In the language of queries, over cases: `adviser:amelie department:35`.
  public var filter: Filter
  public var today: Day
  /// The name of the adviser who asks, whom `adviser:me` means.
  public var me: String?

  public init(filter: Filter = .everything, today: Day, me: String? = nil) {
    self.filter = filter
    self.today = today
    self.me = me
  }

  /// The cases of the scope for which something else holds as well: those behind one of its figures.
  public func cases(where parts: Filter...) -> Filter {
    .conjunction([filter].filter { !$0.isEverything } + parts)
  }
}

/// What a board can be split by.
public enum TeamGrouping: String, Sendable, Hashable, CaseIterable {
  case adviser, department, sector, network

  /// By what values are told apart; nothing where there is no value.
  func words(of value: String?) -> [String] {
    guard let value else { return [] }
    return switch self {
    // Two people may bear names that differ by a hyphen alone.
    case .adviser, .department: [value]
    case .sector: Sector.same(value)
    case .network: Fold.words(value)
    }
  }

  public var label: Localized {
    switch self {
    case .adviser: Localized(fr: "conseiller", en: "adviser")
    case .department: Localized(fr: "département", en: "department")
    case .sector: Localized(fr: "secteur", en: "sector")
    case .network: Localized(fr: "réseau", en: "network")
    }
  }
}
