import JalonCore

/// What is told of each adviser, column by column.
enum LoadFigure: Int, CaseIterable {
  case cases, late, silent, followUps, actions, shares

  static func at(_ column: Int?) -> LoadFigure { column.flatMap(LoadFigure.init(rawValue:)) ?? .cases }

  var label: Localized {
    switch self {
    case .cases: Localized(fr: "Dossiers", en: "Cases")
    case .late: Localized(fr: "Étape longue", en: "Stage long")
    case .silent: Localized(fr: "Silence", en: "Silent")
    case .followUps: Localized(fr: "Suites dues", en: "Overdue")
    case .actions: Localized(fr: "Retards", en: "Late acts")
    case .shares: Localized(fr: "Partagés", en: "Shared")
    }
  }

  /// The label where columns are narrow.
  var short: Localized {
    switch self {
    case .cases, .silent: label
    case .late: Localized(fr: "Longs", en: "Long")
    case .followUps: Localized(fr: "Suites", en: "Due")
    case .actions: Localized(fr: "Actions", en: "Acts")
    case .shares: Localized(fr: "À deux", en: "Shared")
    }
  }

  var meaning: Localized {
    switch self {
    case .cases:
      Localized(fr: "suivis et non clos, en pause ou non", en: "followed and not closed, paused or not")
    case .late:
      Localized(
        fr: "au-delà de la durée habituelle de leur étape", en: "beyond the usual duration of their stage")
    case .silent:
      Localized(
        fr: "sans échange depuis \(CaseAgenda.silences.last ?? 0) jours ou plus",
        en: "without an exchange for \(CaseAgenda.silences.last ?? 0) days or more")
    case .followUps:
      Localized(
        fr: "dossiers dont la suite convenue est passée", en: "cases whose agreed follow-up lies behind")
    case .actions: Localized(fr: "dossiers avec une action en retard", en: "cases with a late action")
    case .shares: Localized(fr: "dossiers d’autrui suivis à deux", en: "cases of others, followed together")
    }
  }

  func value(_ load: AdviserLoad) -> Int {
    switch self {
    case .cases: load.cases
    case .late: load.late
    case .silent: load.silent
    case .followUps: load.overdueFollowUps
    case .actions: load.lateActions
    case .shares: load.shares
    }
  }

  /// Whether more of it asks for attention.
  var isCare: Bool { self != .cases && self != .shares }

  /// The cases that are behind the figure.
  func cases(of adviser: AdviserLoad, _ scope: TeamScope, path: Path) -> Filter {
    let theirs = scope.followed(by: adviser.name)
    let isOpen = Filter.term(.status(.open))
    return switch self {
    case .cases: theirs
    case .late: .conjunction([theirs, isOpen, Self.isLate(path)])
    case .silent:
      .conjunction([theirs, isOpen, .term(.stale(.greaterOrEqual, CaseAgenda.silences.last ?? 0))])
    case .followUps: .conjunction([theirs, .term(.due(.less, 0))])
    case .actions: .conjunction([theirs, .term(.action(.late))])
    case .shares: scope.shared(with: adviser.name)
    }
  }

  /// Longer in its stage than is usual for it.
  static func isLate(_ path: Path) -> Filter {
    .any(
      path.stages.map {
        .conjunction([.term(.stage($0.id)), .term(.since(.greater, $0.usualDays.upperBound))])
      })
  }
}
