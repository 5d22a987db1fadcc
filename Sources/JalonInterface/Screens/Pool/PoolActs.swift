import JalonCore

/// What keys do with a pool.
extension PoolState {
  /// `false` for an action that is none of a pool.
  func act(_ action: ActionID, on pool: PoolSheet, _ shell: inout Shell) -> Bool {
    switch action {
    case .poolOpen: open(&shell)
    case .poolAdd: add(to: pool, &shell)
    case .poolLeave:
      if let member = member(shell) { shell.show(.form(PoolForms.leave(member, of: pool, shell))) }
    case .poolShare:
      if let member = member(shell) { shell.show(.form(PoolForms.share(member, of: pool, shell))) }
    case .poolSharing:
      shell.show(.form(PoolForms.edit(pool, first: "sharing", only: ["sharing"], shell)))
    case .poolCost: shell.show(.form(PoolForms.edit(pool, first: "cost", only: ["cost"], shell)))
    case .poolEdit: shell.show(.form(PoolForms.edit(pool, first: "tool", shell)))
    case .poolClose: shell.show(.form(PoolForms.close(pool, shell)))
    default: return false
    }
    return true
  }

  /// To the plan of a member; what could join is added.
  private func open(_ shell: inout Shell) {
    if let member = member(shell) {
      shell.moves.append(.goToCase(member.membership.case, .plan))
    } else if prospect(shell) != nil {
      shell.actions.append(.poolAdd)
    } else {
      shell.actions.append(.poolEdit)
    }
  }

  /// Adds what is proposed under the cursor, having shown what that does to each share; else finds a case.
  private func add(to pool: PoolSheet, _ shell: inout Shell) {
    guard let match = prospect(shell) else { return shell.findCase(for: .joining(poolID)) }
    var command = JoinPool(pool: poolID, case: .id(match.case))
    command.action = match.action.id
    let place = match.department.map { " (\($0))" } ?? ""
    var lines = [
      Localized(match.name + place),
      Localized(
        fr: "pour l’action «\u{A0}\(match.action.title.onOneLine)\u{A0}»",
        en: "for the action “\(match.action.title.onOneLine)”"),
    ]
    if let effect = pool.effect(ofJoining: match) { lines += PoolWords.lines(of: effect, shell.glyphs) }
    shell.show(
      .confirm(
        ConfirmState(
          title: Localized(fr: "Ajouter au groupement", en: "Add to the pool"), lines: lines,
          accept: Localized(fr: "ajouter", en: "add"), commands: [command], next: .stay)))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    guard let pool else {
      return PoolKeys.actions.contains { $0.id == action }
        ? .disabled(Localized(fr: "le groupement n’est pas encore lu", en: "the pool has not been read yet"))
        : .enabled
    }
    guard PoolKeys.actions.contains(where: { $0.id == action }), Self.moves.move(of: action) == nil,
      action != .poolOpen
    else { return .enabled }
    guard shell.writing.isEnabled else { return shell.writing }
    switch action {
    // A member may leave a pool that is closed.
    case .poolLeave: return onMember(shell)
    case _ where !pool.pool.isOpen:
      return .disabled(Localized(fr: "le groupement est clos", en: "the pool is closed"))
    case .poolShare: return onMember(shell)
    default: return .enabled
    }
  }

  private func onMember(_ shell: Shell) -> Availability {
    .when(
      member(shell) != nil,
      otherwise: Localized(fr: "choisir d’abord un membre, avec ↓", en: "choose a member first, with ↓"))
  }

  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    switch action {
    case .poolLeave, .poolShare: member(shell) == nil
    case .poolOpen: item(shell) == .facts
    case .poolClose: !(pool?.pool.isOpen ?? false)
    default: false
    }
  }
}
