import JalonCore

/// The forms of pools, each with what is known already.
enum PoolForms {
  static func new(_ shell: Shell, tool: String? = nil, cost: Int? = nil, then next: AfterSaving) -> FormState
  {
    var values: [String: JSONValue] = [
      "coordinator": .string(shell.adviser), "sharing": .string(CostSharing.equal.rawValue),
    ]
    values["tool"] = tool.map { .string($0) }
    values["cost"] = cost.map { .int(Int64($0)) }
    return FormState(
      OpenPool.self, fixed: [:], values: values, first: tool == nil ? "tool" : "cost", then: next,
      context: FormContext(shell))
  }

  static func edit(_ sheet: PoolSheet, first: String, only shown: Set<String>? = nil, _ shell: Shell)
    -> FormState
  {
    let pool = sheet.pool
    var values: [String: JSONValue] = [
      "tool": .string(pool.tool), "sharing": .string(pool.sharing.rawValue), "cost": .int(Int64(pool.cost)),
    ]
    values["coordinator"] = shell.team?.adviser(pool.coordinator).map { .string($0.name) }
    values["note"] = pool.note.map { .string($0) }
    var form = FormState(
      UpdatePool.self, title: title(of: UpdatePool.self, pool.tool), fixed: ["pool": .int(pool.id)],
      values: values, first: first, expect: pool.version, only: shown, context: FormContext(shell))
    form.source = FormSource(work: .pool(pool.id)) { answer, shell in
      guard case .pool(let now, _) = answer else { return nil }
      return edit(now, first: first, only: shown, shell)
    }
    return form
  }

  /// The size or the amount of a member, whichever the pool shares by.
  static func share(_ member: PoolSheet.Member, of sheet: PoolSheet, _ shell: Shell) -> FormState {
    var values: [String: JSONValue] = ["size": .int(Int64(member.membership.size))]
    values["share"] = member.membership.agreed.map { .int(Int64($0)) }
    return FormState(
      SharePool.self, title: title(of: SharePool.self, member.name), fixed: ids(member, sheet),
      values: values,
      first: sheet.pool.sharing == .size ? "size" : "share", context: FormContext(shell))
  }

  /// What it does to the others is asked before it is sent.
  static func leave(_ member: PoolSheet.Member, of sheet: PoolSheet, _ shell: Shell) -> FormState {
    var context = FormContext(shell)
    context.effect = LeavingEffect(membership: member.id, sheet: sheet, glyphs: shell.glyphs)
    return FormState(
      LeavePool.self, title: title(of: LeavePool.self, member.name), fixed: ids(member, sheet),
      values: ["on": .string(shell.today.iso)], first: "reason", context: context)
  }

  static func close(_ sheet: PoolSheet, _ shell: Shell) -> FormState {
    FormState(
      ClosePool.self, title: title(of: ClosePool.self, sheet.pool.tool), fixed: ["pool": .int(sheet.pool.id)],
      context: FormContext(shell))
  }

  private static func ids(_ member: PoolSheet.Member, _ sheet: PoolSheet) -> [String: JSONValue] {
    ["pool": .int(sheet.pool.id), "case": .int(member.membership.case)]
  }

  private static func title(of command: any Command.Type, _ name: String) -> Localized {
    let label = command.shape.label
    return Localized(fr: "\(label.fr)\u{A0}: \(name.onOneLine)", en: "\(label.en): \(name.onOneLine)")
  }
}

/// What it does to the others when a member leaves: asked about before it is done.
struct LeavingEffect: Sendable {
  let membership: Int64
  let sheet: PoolSheet
  let glyphs: Glyphs

  func question(about command: any Command, on today: Day, then next: AfterSaving) -> ConfirmState? {
    guard let leaving = command as? LeavePool,
      let name = sheet.members.first(where: { $0.id == membership })?.name
    else { return nil }
    let effect = sheet.effect(ofLeaving: membership, on: leaving.on ?? today)
    let head = Localized(
      fr: "Ce que chacun porte, avant et après\u{A0}:", en: "What each bears, before and after:")
    return ConfirmState(
      title: Localized(fr: "\(name) quitte le groupement", en: "\(name) leaves the pool"),
      lines: [head] + PoolWords.lines(of: effect, glyphs),
      accept: Localized(fr: "quitter", en: "leave"), commands: [command], next: next)
  }
}
