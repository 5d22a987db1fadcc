/// `pool.open`: several associations are going to share a tool and its cost.
public struct OpenPool: Command {
  public static let name = "pool.open"
  public static let shape = CommandShape(
    fr: "Ouvrir un groupement", en: "Open a pool",
    [
      .needed("tool", .text, "Outil partagé", "Tool shared"),
      .free("coordinator", .adviser, "Coordination", "Coordinator"),
      .free("sharing", .one(of: CostSharing.self), "Répartition", "Sharing"),
      .free("cost", .money, "Coût", "Cost"),
      .free("note", .longText, "Précisions", "Details"),
    ])

  public var tool: String
  public var coordinator: String?
  public var sharing: CostSharing?
  public var cost: Int?
  public var note: String?

  public init(tool: String, sharing: CostSharing? = nil, cost: Int? = nil, coordinator: String? = nil) {
    self.tool = tool
    self.sharing = sharing
    self.cost = cost
    self.coordinator = coordinator
  }

  public var subject: Subject { .programme }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    var new = Pool(id: 0)
    new.tool = try draft.text("tool", tool, upTo: 200)
    new.note = try draft.freeText("note", note, lines: true)
    new.coordinator = draft.adviser.id
    if let coordinator { new.coordinator = try draft.adviser(named: coordinator).id }
    new.sharing = sharing ?? .equal
    new.cost = cost ?? 0
    new.openedOn = draft.today
    new.by = draft.adviser.id
    return try draft.insert(Pool.self) {
      new.id = $0.id
      $0 = new
    }.id
  }
}

/// `pool.update`: what is shared, what it costs, and how that is shared.
public struct UpdatePool: Command {
  public static let name = "pool.update"
  public static let shape = CommandShape(
    fr: "Modifier un groupement", en: "Change a pool",
    [
      .needed("pool", .id(.pool), "Groupement", "Pool"),
      .free("tool", .text, "Outil partagé", "Tool shared"),
      .free("coordinator", .adviser, "Coordination", "Coordinator"),
      .free("sharing", .one(of: CostSharing.self), "Répartition", "Sharing"),
      .free("cost", .money, "Coût", "Cost"),
      .free("note", .longText, "Précisions", "Details"),
    ])

  public let pool: Int64?
  public var tool: String?
  public var coordinator: String?
  public var sharing: CostSharing?
  public var cost: Int?
  public var note: String?

  public init(pool: Int64) { self.pool = pool }

  public var subject: Subject { .pool(pool ?? 0) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.openPool().pool
    var new = old
    if let tool { new.tool = try draft.text("tool", tool, upTo: 200) }
    if let coordinator { new.coordinator = try draft.adviser(named: coordinator).id }
    if let sharing { new.sharing = sharing }
    if let cost { new.cost = cost }
    try draft.amend("note", note, &new.note, lines: true)
    try draft.update(old) { $0 = new }
    return old.id
  }
}

/// `pool.close`: nothing is shared any more.
public struct ClosePool: Command {
  public static let name = "pool.close"
  public static let shape = CommandShape(
    fr: "Clore un groupement", en: "Close a pool",
    [
      .needed("pool", .id(.pool), "Groupement", "Pool"),
      .needed("reason", .text, "Raison", "Reason"),
    ])

  public let pool: Int64?
  public var reason: String

  public init(pool: Int64, reason: String) {
    self.pool = pool
    self.reason = reason
  }

  public var subject: Subject { .pool(pool ?? 0) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.openPool().pool
    let reason = try draft.text("reason", reason)
    let today = draft.today
    try draft.update(old) {
      $0.closedOn = today
      $0.closeReason = reason
    }
    return old.id
  }
}

extension Draft {
  /// The pool that the command is about, which must be open.
  func openPool() throws(Refusal) -> PoolSheet {
    guard let pool else { throw .notFound(.pool, 0) }
    if let closed = pool.pool.closedOn {
      throw Refusal(
        "pool.closed",
        fr:
          "le groupement «\u{A0}\(pool.pool.tool)\u{A0}» est clos depuis le \(closed.shown(.fr))\u{A0}: en ouvrir un autre",
        en: "the pool “\(pool.pool.tool)” has been closed since \(closed.shown(.en)): open another one",
        details: ["pool": String(pool.pool.id)])
    }
    return pool
  }
}
