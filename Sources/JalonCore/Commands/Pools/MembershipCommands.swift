/// `pool.join`: an association takes part in a pool.
public struct JoinPool: Command {
  public static let name = "pool.join"
  public static let shape = CommandShape(
    fr: "Rejoindre un groupement", en: "Join a pool",
    [
      .needed("pool", .id(.pool), "Groupement", "Pool"),
      .needed("case", .caseName, "Dossier", "Case"),
      .free("action", .id(.action), "Action du plan", "Action of the plan"),
    ] + terms)

  static let terms: [FieldShape] = [
    .free("size", .number(1...10_000_000), "Taille, pour la répartition", "Size, for sharing by size"),
    .free("share", .money, "Part convenue", "Share agreed on"),
  ]

  public let pool: Int64?
  public var `case`: CaseName
  /// The action that is done together from now on: its question about pooling is answered with it.
  public var action: Int64?
  public var size: Int?
  public var share: Int?

  public init(pool: Int64, case: CaseName, size: Int? = nil, share: Int? = nil) {
    self.pool = pool
    self.case = `case`
    self.size = size
    self.share = share
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let sheet = try draft.openPool()
    guard sheet.member(case: open.id) == nil else {
      throw Refusal(
        "pool.alreadyMember",
        fr: "le dossier \(open.reference) est déjà de ce groupement\u{A0}: pool.share règle sa part",
        en: "case \(open.reference) is in this pool already: pool.share settles its share",
        details: ["pool": String(sheet.pool.id), "case": String(open.id)])
    }
    if let action { try draft.pool(draft.action(action, of: open.id), in: sheet.pool) }
    let employees = try draft.loadedFile().association.employees
    let today = draft.today
    return try draft.insert(Membership.self) {
      $0.association = open.association
      $0.case = open.id
      $0.pool = sheet.pool.id
      $0.action = action
      $0.size = size ?? max(1, employees?.least ?? 1)
      $0.agreed = share
      $0.from = today
    }.id
  }
}

/// `pool.share`: how much of the cost falls on a member, by its size or as agreed on.
public struct SharePool: Command {
  public static let name = "pool.share"
  public static let shape = CommandShape(
    fr: "Régler une part", en: "Settle a share",
    [
      .needed("pool", .id(.pool), "Groupement", "Pool"),
      .needed("case", .caseName, "Dossier", "Case"),
    ] + JoinPool.terms + [
      .free("open", .flag, "Sans part convenue", "No share agreed on")
    ])

  public let pool: Int64?
  public var `case`: CaseName
  public var size: Int?
  public var share: Int?
  /// Takes the amount agreed on away: what others leave falls on it.
  public var open: Bool?

  public init(pool: Int64, case: CaseName, size: Int? = nil, share: Int? = nil) {
    self.pool = pool
    self.case = `case`
    self.size = size
    self.share = share
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.membership(of: `case`)
    try draft.update(old) {
      if let size { $0.size = size }
      if let share { $0.agreed = share }
      if open == true { $0.agreed = nil }
    }
    return old.id
  }
}

/// `pool.leave`: an association takes no part in a pool any more. What it bore falls on the others.
public struct LeavePool: Command {
  public static let name = "pool.leave"
  public static let shape = CommandShape(
    fr: "Quitter un groupement", en: "Leave a pool",
    [
      .needed("pool", .id(.pool), "Groupement", "Pool"),
      .needed("case", .caseName, "Dossier", "Case"),
      .free("on", .day, "Le", "On"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public let pool: Int64?
  public var `case`: CaseName
  public var on: Day?
  public var reason: String?

  public init(pool: Int64, case: CaseName, reason: String? = nil) {
    self.pool = pool
    self.case = `case`
    self.reason = reason
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.membership(of: `case`)
    let day = on ?? draft.today
    try draft.requirePast("on", day)
    guard day >= old.from else {
      throw .unfit(
        "on",
        Localized(
          fr: "le \(day.shown(.fr)) est avant l’arrivée dans le groupement, le \(old.from.shown(.fr))",
          en: "\(day.shown(.en)) is before it joined the pool, on \(old.from.shown(.en))"))
    }
    let reason = try draft.freeText("reason", reason)
    try draft.unpool(old)
    try draft.update(old) {
      $0.until = day
      $0.leaveReason = reason
    }
    return old.id
  }
}

extension Draft {
  /// Answers the question of an action's pooling: it is done in this pool.
  fileprivate mutating func pool(_ action: PlanAction, in pool: Pool) throws(Refusal) {
    try update(action) {
      $0.pooling = .pooled
      $0.pool = pool.id
      $0.poolingReason = nil
    }
  }

  /// Asks the question again of the action that a member did in the pool.
  fileprivate mutating func unpool(_ membership: Membership) throws(Refusal) {
    let pooled = try loadedFile().actions.filter {
      $0.case == membership.case && $0.pool == membership.pool && $0.isOpen
    }
    for action in pooled {
      try update(action) {
        $0.pooling = nil
        $0.pool = nil
      }
    }
  }

  /// The place of a case in the pool that the command is about. A closed case may still leave.
  func membership(of case: CaseName) throws(Refusal) -> Membership {
    let found = try self.case(`case`)
    guard let sheet = pool else { throw .notFound(.pool, 0) }
    guard let member = sheet.member(case: found.id) else {
      throw Refusal(
        "pool.notMember",
        fr:
          "le dossier \(found.reference) n’est pas du groupement «\u{A0}\(sheet.pool.tool)\u{A0}»\u{A0}: pool.join l’y met",
        en: "case \(found.reference) is not in the pool “\(sheet.pool.tool)”: pool.join puts it there",
        details: ["pool": String(sheet.pool.id), "case": String(found.id)])
    }
    return member.membership
  }
}

extension Headcount {
  /// As many employees at least.
  public var least: Int {
    switch self {
    case .none: 0
    case .number(let count): count
    case .band(let code): EmployeeBand(rawValue: code)?.bounds.lower ?? 0
    }
  }
}
