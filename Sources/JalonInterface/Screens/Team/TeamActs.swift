import JalonCore

/// What leads on from the figures of the team.
extension TeamState {
  /// To the case, or to the list of the cases that are behind a figure.
  func open(_ shell: inout Shell) {
    let scope = scope(shell)
    switch item(shell) {
    case .standing(let id): openCase(id, &shell)
    case .waiver(let id):
      if let row = waiver(id) { openCase(row.case.id, &shell) }
    case .all: if let stage { list(scope.standing(in: stage.id), &shell) }
    case .lack(let stage, let condition):
      // The review is about gates that have long been shut, the board about all of them.
      let usual = tab == .review ? shell.path[stage]?.usualDays.upperBound : nil
      list(scope.lacking(condition, in: stage, beyond: usual), &shell)
    case .plans: list(scope.plansToValidate, &shell)
    case .group(let value): open(value, scope, &shell)
    case .adviser(let id):
      guard let adviser = load?.first(where: { $0.id == id }) else { return }
      list(LoadFigure.at(columns[.load]).cases(of: adviser, scope, path: shell.path), &shell)
    case .stay, .step:
      let behind = flow.flatMap { FlowPage.cases(behind: item(shell), columns[.flow] ?? 0, $0, scope) }
      if let behind { list(behind, &shell) }
    case .topic:
      let behind = needs.flatMap { NeedsPage.cases(behind: item(shell), month(of: $0), $0, scope) }
      if let behind { list(behind, &shell) }
    case nil: break
    }
  }

  private func openCase(_ id: Int64, _ shell: inout Shell) {
    shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: id))))
  }

  /// The list of the cases that a filter finds, on a screen of its own: one step back is here again.
  private func list(_ filter: Filter, _ shell: inout Shell) {
    var cases = CasesState(id: shell.nextNumber())
    cases.list.open(with: Query(filter: filter), shell)
    shell.moves.append(.open(.cases(cases)))
  }

  /// The cases of a group that are in the stage of the column, or that its sum is about.
  private func open(_ value: String?, _ scope: TeamScope, _ shell: inout Shell) {
    guard let board, let grouping else { return }
    var scope = scope
    scope.filter = scope.group(value, by: grouping)
    let column = boardColumn
    if board.columns.indices.contains(column) {
      list(scope.standing(in: board.columns[column].id), &shell)
    } else if column == board.columns.count {
      list(scope.cases(where: .not(.term(.status(.closed)))), &shell)
    } else {
      list(scope.cases(where: .term(.status(.open)), LoadFigure.isLate(shell.path)), &shell)
    }
  }

  // MARK: Load

  func leave(_ shell: inout Shell) {
    guard case .adviser(let id)? = item(shell), let adviser = shell.team?.adviser(id) else { return }
    if adviser.leftOn == nil {
      shell.recordDeparture(of: adviser.name)
    } else {
      shell.lookForCases(of: id)
    }
  }

  // MARK: What can be done

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    switch action {
    case .teamOpen, .boardBy, .boardBackBy:
      .when(isRead, otherwise: Localized(fr: "rien n’est encore lu", en: "nothing has been read yet"))
    case .teamPicture:
      .when(
        isRead && tab.chart != nil,
        otherwise: Localized(
          fr: "les onglets Flux et Besoins ont une image", en: "the tabs Flow and Needs have a picture"))
    case .reviewMark, .reviewMarkAll:
      .when(
        review?.asked.isEmpty == false,
        otherwise: Localized(fr: "aucune dispense n’attend", en: "no waiver waits"))
    case .reviewDecide: decision(shell)
    case .loadLeave: departure(shell)
    default: .enabled
    }
  }

  private func decision(_ shell: Shell) -> Availability {
    guard shell.isLead else {
      return Self.leadsOnly(fr: "décider une dispense", en: "deciding a waiver", shell)
    }
    return .when(
      !marks.isEmpty || pending(shell) != nil,
      otherwise: Localized(
        fr: "placer le curseur sur une dispense demandée", en: "go to a waiver that was asked for"))
  }

  private func departure(_ shell: Shell) -> Availability {
    guard shell.isLead else {
      return Self.leadsOnly(fr: "noter un départ", en: "recording a departure", shell)
    }
    guard let adviser = here(shell) else {
      return .disabled(
        Localized(fr: "placer le curseur sur quelqu’un de l’équipe", en: "go to someone of the team"))
    }
    return .when(
      adviser.leftOn == nil || adviser.cases > 0,
      otherwise: Localized(
        fr: "cette personne est partie, et ses dossiers ont été confiés",
        en: "they have left, and their cases were assigned"))
  }

  /// The adviser under the cursor, with what is on their hands.
  private func here(_ shell: Shell) -> AdviserLoad? {
    guard case .adviser(let id)? = item(shell) else { return nil }
    return load?.first { $0.id == id }
  }

  /// An act that is for leads, who are named: somebody has to be asked.
  private static func leadsOnly(fr: String, en: String, _ shell: Shell) -> Availability {
    let leads = (shell.team?.advisers ?? []).filter { $0.role == .lead && $0.leftOn == nil }.map(\.name)
    let names = leads.isEmpty ? "" : " (" + leads.prefix(3).joined(separator: ", ") + ")"
    return .disabled(
      Localized(fr: "\(fr) revient à un responsable d’équipe\(names)", en: "\(en) is for a team lead\(names)")
    )
  }

  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    switch action {
    case .reviewDecide: !shell.isLead || (marks.isEmpty && pending(shell) == nil)
    case .reviewMark: review?.asked.isEmpty ?? true
    case .loadLeave: !shell.isLead
    case .teamPicture: tab.chart == nil
    case .teamRight: tab == .review && !ReviewPage.isDivided(shell.size.columns)
    default: false
    }
  }

  func hint(of action: ActionID, _ shell: Shell) -> (key: String, label: Localized)? {
    switch action {
    case .boardBy:
      guard let keys = shell.keymap.keys(of: action).first else { return nil }
      return (
        KeyName.text(keys, shell.language), splitAfter(1)?.by ?? Localized(fr: "par étape", en: "by stage")
      )
    case .teamRight: return (shell.glyphs == .ascii ? "<- ->" : "← →", Localized(fr: "colonne", en: "column"))
    case .loadLeave:
      guard here(shell)?.leftOn != nil, let keys = shell.keymap.keys(of: action).first else { return nil }
      return (
        KeyName.text(keys, shell.language),
        Localized(fr: "confier ses dossiers", en: "hand their cases over")
      )
    default: return nil
    }
  }
}

extension TeamReview {
  /// How many decisions wait for a lead.
  var waiting: Int { askedInAll + plansToValidate }
}
