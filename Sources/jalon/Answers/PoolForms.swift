import JalonCore

/// Pools, as results show them.
enum PoolForms {
  /// A pool with the names of those who are responsible for it.
  struct Shown: Sendable {
    let sheet: PoolSheet
    let team: Team

    var pool: Pool { sheet.pool }
    var shares: CostShares { sheet.shares }
    func adviser(_ id: Int64) -> String { team.adviser(id)?.name ?? String(id) }
  }

  static let row = Form<Shown>(plain)

  static let whole = Form<Shown>(
    plain + [.list("members", member) { shown in shown.sheet.members.map { (shown, $0) } }])

  private static let plain: [Form<Shown>.Key] = [
    .id("id") { $0.pool.id }, .id("version") { $0.pool.version }, .text("tool") { $0.pool.tool },
    .maybe("note") { $0.pool.note }, .text("coordinator") { $0.adviser($0.pool.coordinator) },
    .choice("sharing") { $0.pool.sharing }, .count("cost") { $0.pool.cost },
    .init("uncovered", JSON.type("integer")) { JSON($0.shares.uncovered) },
    .count("active") { $0.sheet.active.count }, .day("openedOn") { $0.pool.openedOn },
    .maybe("closedOn") { $0.pool.closedOn }, .maybe("closeReason") { $0.pool.closeReason },
  ]

  private static let member = Form<(Shown, PoolSheet.Member)>([
    .id("id") { $0.1.id },
    .object(
      "association",
      Form<PoolSheet.Member>([.id("id") { $0.membership.association }, .text("name") { $0.name }])
    ) { $0.1 },
    .id("case") { $0.1.membership.case }, .number("action") { $0.1.membership.action.map(Int.init) },
    .count("size") { $0.1.membership.size }, .number("agreed") { $0.1.membership.agreed },
    .number("share") { $0.0.shares.shares[$0.1.id] }, .day("from") { $0.1.membership.from },
    .maybe("until") { $0.1.membership.until }, .maybe("leaveReason") { $0.1.membership.leaveReason },
  ])

  /// A line of `pool match`.
  static let match = Form<PoolingMatch>([
    .id("action") { $0.id }, .text("title") { $0.action.title }, .id("case") { $0.case },
    .text("reference") { $0.reference },
    .object(
      "association", Form<PoolingMatch>([.id("id") { $0.action.association }, .text("name") { $0.name }])
    ) { $0 },
    .maybe("department") { $0.department }, .choice("nearness") { $0.nearness },
    .choice("ground") { $0.ground }, .number("pool") { $0.action.pool.map(Int.init) },
  ])

  /// A place of a case in a pool, in `case show`.
  static let membership = Form<Membership>([
    .id("id") { $0.id }, .id("version") { $0.version }, .id("pool") { $0.pool },
    .number("action") { $0.action.map(Int.init) }, .count("size") { $0.size },
    .number("agreed") { $0.agreed }, .day("from") { $0.from }, .maybe("until") { $0.until },
    .maybe("leaveReason") { $0.leaveReason },
  ])

  /// What `pool leaving` prints.
  static let effect = Form<PoolEffect>([
    .list(
      "members",
      Form<PoolEffect.Line>([
        .id("id") { $0.id }, .text("name") { $0.name }, .number("before") { $0.before },
        .number("after") { $0.after },
      ])
    ) { $0.lines },
    .init("uncoveredBefore", JSON.type("integer")) { JSON($0.uncoveredBefore) },
    .init("uncoveredAfter", JSON.type("integer")) { JSON($0.uncoveredAfter) },
  ])
}
