import JalonCore

extension CaseState {
  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    guard let reading = reading(shell) else {
      return isOwn(action)
        ? .disabled(Localized(fr: "le dossier n’est pas encore lu", en: "the case has not been read yet"))
        : .enabled
    }
    let rules = CaseRules(reading: reading, state: self)
    return rules.availability(of: action)
  }

  /// Whether a hint would be of no use here: for what a closed case, or one that is under way, never does.
  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    guard let reading = reading(shell) else { return false }
    let found = reading.case
    switch action {
    case .caseComplete: return !found.isOpen && cursor(reading) != .reopening
    case .caseAdvance, .caseWaive: return !found.isOpen
    case .caseExchange: return !CaseRules.mayTalk(reading)
    case .caseFollow: return reading.file.openCase != nil
    case .caseResume: return found.status != .paused
    default: return PlanRules(reading: reading, state: self).isIdle(action)
    }
  }

  private func isOwn(_ action: ActionID) -> Bool {
    CaseKeys.actions.contains { $0.id == action }
  }
}

/// Whether an act can be done with a case now; the rules of the core are checked again when it is done.
private struct CaseRules {
  let reading: CaseReading
  let state: CaseState

  func availability(of action: ActionID) -> Availability {
    switch action {
    case .caseAdvance: writing ?? open ?? running ?? reading.advance
    case .caseReturn: writing ?? open ?? back
    case .casePause: writing ?? open ?? running ?? .enabled
    case .caseResume: writing ?? open ?? resume
    case .caseExchange, .exchangeAdd: writing ?? (CaseRules.mayTalk(reading) ? .enabled : open) ?? .enabled
    case .caseHandOver, .caseFollowUp, .caseClose, .caseAssign, .caseShare, .caseRefer, .caseNotice, .needAdd:
      writing ?? open ?? .enabled
    case .caseFollow: writing ?? follow
    case .caseUnshare:
      writing ?? some(!reading.shares.isEmpty, "le dossier n’est pas partagé", "the case is not shared")
    case .caseUntag:
      writing ?? some(!reading.tags.isEmpty, "le dossier n’a pas d’étiquette", "the case has no tag")
    case .caseTag, .caseEligibility, .caseFacts, .overviewEdit, .referentAdd, .aimAdd: writing ?? .enabled
    case .caseComplete: complete
    case .caseWaive: writing ?? open ?? waive
    case .referentEdit: writing ?? underCursor(state.referent(reading) != nil)
    case .referentEnd: writing ?? end
    case .projectEdit: writing ?? .enabled
    case .aimSetAside, .aimRemove: writing ?? underCursor(state.aim(reading) != nil)
    case .needEdit: writing ?? open ?? underCursor(state.need(reading) != nil)
    case .exchangeEdit:
      writing ?? open ?? underCursor(state.exchange(reading) != nil || state.cursor(reading) == .followUp)
    case .diagnosticStart, .diagnosticAttach: writing ?? open ?? .enabled
    case .diagnosticOpen: underCursor(state.diagnostic(reading) != nil)
    case .diagnosticEdit: writing ?? open ?? underCursor(state.diagnostic(reading) != nil)
    case .diagnosticCompare: compare
    case .diagnosticClose: writing ?? open ?? close
    case .historyUnfold: underCursor(state.cursor(reading) != nil)
    case .historyUndo: writing ?? undo
    default: plan(action)
    }
  }

  private func plan(_ action: ActionID) -> Availability {
    guard let found = PlanRules(reading: reading, state: state).availability(of: action) else {
      return .enabled
    }
    return PlanRules.onlyLooks(action) ? found : writing ?? open ?? found
  }

  /// After the close somebody may ask how things go, as long as no other case follows.
  fileprivate static func mayTalk(_ reading: CaseReading) -> Bool {
    reading.case.isOpen
      || (reading.case.closedOn.map { $0 < reading.today } ?? false
        && reading.file.cases.allSatisfy { $0.id <= reading.case.id })
  }

  // MARK: Reasons, `nil` where there is none

  private var writing: Availability? {
    guard reading.reader?.role == .reader else { return nil }
    return .disabled(
      Localized(
        fr: "vous lisez seulement\u{A0}: rien ne se modifie", en: "you only read: nothing can be changed"))
  }

  private var open: Availability? {
    guard !reading.case.isOpen else { return nil }
    return .disabled(
      Localized(
        fr: "le dossier est clos\u{202F}; c o en ouvre un autre",
        en: "the case is closed; c o opens another"))
  }

  private var running: Availability? {
    guard reading.case.status == .paused else { return nil }
    return .disabled(
      Localized(
        fr: "le dossier est en pause\u{202F}; c r le reprend", en: "the case is paused; c r resumes it"))
  }

  private func some(_ holds: Bool, _ fr: String, _ en: String) -> Availability {
    .when(holds, otherwise: Localized(fr: fr, en: en))
  }

  private func underCursor(_ holds: Bool) -> Availability {
    some(holds, "rien de tel sous le curseur", "nothing of the kind under the cursor")
  }

  // MARK: Acts

  private var back: Availability {
    some(
      (reading.path.rank(of: reading.case.stage) ?? 0) > 0, "le dossier est à la première étape",
      "the case is at the first stage")
  }

  private var resume: Availability {
    some(reading.case.status == .paused, "le dossier n’est pas en pause", "the case is not paused")
  }

  private var follow: Availability {
    some(
      reading.file.openCase == nil,
      reading.case.isOpen ? "ce dossier est encore ouvert" : "un autre dossier est ouvert",
      reading.case.isOpen ? "this case is still open" : "another case is open")
  }

  private var complete: Availability {
    switch state.cursor(reading) {
    case .condition:
      guard let condition = state.condition(reading) else { return underCursor(false) }
      if condition.state != .missing, CaseTab.holding(condition.place.command) != nil { return .enabled }
      guard CaseForms.label(of: condition.place) != nil else { return .disabled(condition.message) }
      return writing ?? .enabled
    case .waiver: return writing ?? open ?? decide
    case .referral: return writing ?? .enabled
    case .pause: return writing ?? resume
    case .reopening: return writing ?? follow
    case nil: return underCursor(false)
    default: return .enabled
    }
  }

  private var waive: Availability {
    if state.pendingWaiver(reading) != nil { return decide }
    guard let condition = state.condition(reading) else { return underCursor(false) }
    if condition.state != .missing {
      return some(false, "la condition ne manque pas", "the condition is not missing")
    }
    return some(
      condition.waivable, "cette condition ne peut pas être dispensée\u{A0}: la remplir",
      "this condition can’t be waived: meet it")
  }

  private var decide: Availability {
    guard let pending = state.pendingWaiver(reading) else {
      return some(false, "cette dispense est décidée", "this waiver has been decided")
    }
    guard let reader = reading.reader, reader.role == .lead, reader.id != pending.askedBy else {
      return some(
        false, "demandée\u{A0}: un responsable, autre que qui l’a demandée, doit la décider",
        "asked for: a lead other than the one who asked has to decide it")
    }
    return .enabled
  }

  private var compare: Availability {
    guard let diagnostic = state.diagnostic(reading) else { return underCursor(false) }
    return some(
      diagnostic.isClosed, "ce diagnostic n’est pas encore clos", "this diagnostic is not closed yet")
  }

  private var close: Availability {
    guard let diagnostic = state.diagnostic(reading) else { return underCursor(false) }
    return some(!diagnostic.isClosed, "ce diagnostic est déjà clos", "this diagnostic is closed already")
  }

  private var end: Availability {
    guard let referent = state.referent(reading) else { return underCursor(false) }
    return some(referent.until == nil, "ce rôle a déjà une fin", "this role has an end already")
  }

  private var undo: Availability {
    guard let entry = state.entry(reading) else { return underCursor(false) }
    if entry.undoneBy != nil { return some(false, "cet acte est déjà annulé", "this act is undone already") }
    return some(
      entry.act != .batch, "un import s’annule depuis l’écran d’import",
      "an import is undone from the import screen")
  }
}
