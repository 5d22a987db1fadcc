import JalonCore

/// What keys do with the plan.
extension CaseState {
  /// Does an action of the Plan tab. `false` where it is none.
  mutating func performInPlan(_ action: ActionID, _ reading: CaseReading, _ shell: inout Shell) -> Bool {
    let forms = CaseForms(reading: reading)
    switch action {
    case .planOpen: openInPlan(reading, forms, &shell)
    case .planEdit: if let form = planForm(reading, forms) { shell.show(.form(form)) }
    case .planAddAction: if let form = addAction(reading, forms) { shell.show(.form(form)) }
    case .planAddObjective: shell.show(.form(addObjective(reading, forms)))
    case .planStart:
      if let found = planAction(reading) { shell.perform(StartAction(action: found.id, on: shell.today)) }
    case .planFinish: about(reading) { $0.ask(.evidence, about: .action($1.id), shell) }
    case .planDue:
      about(reading) { $0.ask(.due, about: .action($1.id), value: $1.due.map { .string($0.iso) }, shell) }
    case .planOwner:
      about(reading) { state, found in
        let name = found.owner.map(reading.name(of:))
        state.ask(.owner, about: .action(found.id), value: name.map { .string($0) }, shell)
      }
    case .planDrop: drop(reading, shell)
    case .planDraft: draft(reading, forms, &shell)
    case .planFold: fold(reading)
    case .planFoldAll: foldAll(reading)
    case .planView: plan.view = plan.view.next
    case .planPooling: if let found = planAction(reading) { askForPools(of: found, &shell) }
    case .planPool:
      if let pool = planAction(reading)?.pool {
        shell.moves.append(.open(.pool(PoolState(id: shell.nextNumber(), poolID: pool))))
      } else {
        shell.moves.append(.goToPools)
      }
    default:
      guard let form = decisionForm(of: action, reading, forms) else { return false }
      shell.show(.form(form))
    }
    return true
  }

  private func decisionForm(of action: ActionID, _ reading: CaseReading, _ forms: CaseForms) -> FormState? {
    switch action {
    case .planValidate: return forms.validation()
    case .planPaper: return forms.form(KeepOnPaper.self)
    case .planSatisfaction: return forms.form(RecordSatisfaction.self, first: "score")
    case .planHandover: return forms.handover()
    default: break
    }
    guard let found = planAction(reading) else { return nil }
    switch action {
    case .planEquipment: return forms.equipment(found)
    case .planBudget: return forms.budget(found)
    case .planTool: return forms.tool(found)
    default: return nil
    }
  }

  /// Shows what a draft would make; asks first which aim it serves where there are several.
  private func draft(_ reading: CaseReading, _ forms: CaseForms, _ shell: inout Shell) {
    let live = reading.file.aims.filter { $0.state == .live }
    guard live.count == 1 else {
      return shell.show(
        .form(forms.draft(aim: planAim(reading).flatMap { $0.state == .live ? $0 : live.first })))
    }
    reading.send(DraftPlan(case: .id(caseID), aim: live[0].id, language: shell.language), &shell)
  }

  private mutating func about(
    _ reading: CaseReading, _ act: (inout CaseState, PlanAction) -> Void
  ) {
    if let found = planAction(reading) { act(&self, found) }
  }

  private mutating func drop(_ reading: CaseReading, _ shell: Shell) {
    guard let item = cursor(reading) else { return }
    switch item {
    case .action: ask(.dropAction, about: item, shell)
    case .objective: ask(.dropObjective, about: item, shell)
    case .aim: ask(.setAside, about: item, shell)
    default: break
    }
  }

  // MARK: What the cursor is at

  /// The action under the cursor.
  func planAction(_ reading: CaseReading) -> PlanAction? { reading.planAction(at: cursor(reading)) }

  /// The objective under the cursor, or that of what is there.
  func planObjective(_ reading: CaseReading) -> Objective? { reading.planObjective(at: cursor(reading)) }

  /// The aim under the cursor, or that of what is there.
  func planAim(_ reading: CaseReading) -> Aim? {
    if case .aim(let id)? = cursor(reading) { return reading.file.aims.first { $0.id == id } }
    guard let objective = planObjective(reading) else { return nil }
    return reading.file.aims.first { $0.id == objective.aim }
  }

  // MARK: Forms

  private mutating func openInPlan(_ reading: CaseReading, _ forms: CaseForms, _ shell: inout Shell) {
    if case .action? = cursor(reading) {
      if let form = planForm(reading, forms) { shell.show(.form(form)) }
    } else if let aim = planAim(reading), case .aim? = cursor(reading),
      !reading.file.objectives.contains(where: { $0.aim == aim.id && $0.isLive })
    {
      shell.show(.form(addObjective(reading, forms)))
    } else {
      fold(reading)
    }
  }

  private func planForm(_ reading: CaseReading, _ forms: CaseForms) -> FormState? {
    switch cursor(reading) {
    case .action:
      return planAction(reading).map {
        forms.correction(UpdateAction.self, of: $0, as: "action", first: "title")
      }
    case .objective:
      return planObjective(reading).map {
        forms.correction(UpdateObjective.self, of: $0, as: "objective", first: "text")
      }
    case .aim: return planAim(reading).map { forms.correction(UpdateAim.self, of: $0, as: "aim") }
    default: return nil
    }
  }

  private func addAction(_ reading: CaseReading, _ forms: CaseForms) -> FormState? {
    guard let objective = planObjective(reading) else { return nil }
    return forms.form(
      AddAction.self, fixed: ["objective": .int(objective.id)],
      title: Localized(
        fr: "Une action pour\u{A0}: \(objective.text.onOneLine)",
        en: "An action for: \(objective.text.onOneLine)"),
      first: "title")
  }

  private func addObjective(_ reading: CaseReading, _ forms: CaseForms) -> FormState {
    let aim = planAim(reading) ?? reading.file.aims.first { $0.state == .live }
    return forms.form(
      AddObjective.self, values: aim.map { ["aim": .int($0.id)] } ?? [:], first: "text")
  }

  // MARK: Folding

  private mutating func fold(_ reading: CaseReading) {
    guard plan.view == .tree else { return }
    if case .aim(let id)? = cursor(reading) {
      let items = reading.file.objectives.filter { $0.case == reading.case.id && $0.aim == id }
      return turn(items, reading)
    }
    guard let objective = planObjective(reading) else { return }
    cursors[.plan] = .objective(objective.id)
    turn([objective], reading)
  }

  private mutating func foldAll(_ reading: CaseReading) {
    guard plan.view == .tree else { return }
    let objective = planObjective(reading)
    if case .action? = cursor(reading), let objective { cursors[.plan] = .objective(objective.id) }
    turn(reading.file.objectives.filter { $0.case == reading.case.id && $0.isLive }, reading)
  }

  /// Folds objectives; where all of them are folded, unfolds them.
  private mutating func turn(_ objectives: [Objective], _ reading: CaseReading) {
    let plan = PlanReading(reading)
    let look = self.plan.look
    let folds = objectives.contains { !plan.isFolded($0, look) }
    for objective in objectives where plan.isFolded(objective, look) != folds {
      let item = CaseItem.objective(objective.id)
      if self.plan.turned.remove(item) == nil { self.plan.turned.insert(item) }
    }
  }
}

extension CaseReading {
  /// The action that an item is.
  func planAction(at item: CaseItem?) -> PlanAction? {
    guard case .action(let id)? = item else { return nil }
    let actions = file.actions
    return actions.firstIndex { $0.id == id }.map { actions[$0] }
  }

  /// The objective that an item is, or that of the action that it is; of an aim that has one live objective, that one.
  func planObjective(at item: CaseItem?) -> Objective? {
    let objectives = file.objectives.filter { $0.case == `case`.id }
    switch item {
    case .objective(let id): return objectives.first { $0.id == id }
    case .action:
      guard let action = planAction(at: item) else { return nil }
      return objectives.first { $0.id == action.objective }
    case .aim(let id):
      let live = objectives.filter { $0.aim == id && $0.isLive }
      return live.count == 1 ? live[0] : nil
    default: return nil
    }
  }
}
