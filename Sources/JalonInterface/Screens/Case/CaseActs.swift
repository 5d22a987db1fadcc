import JalonCore
import TerminalKit

extension CaseState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if move(action, &shell) { return true }
    guard let reading = reading(shell) else { return false }
    let forms = CaseForms(reading: reading)
    if let form = form(for: action, forms) {
      shell.show(.form(form))
      return true
    }
    switch action {
    case .caseAdvance: shell.show(.confirm(CaseQuestions(reading: reading).advance))
    case .caseFollow: shell.show(.confirm(CaseQuestions(reading: reading).follow))
    case .caseResume: shell.perform(ResumeCase(case: .id(caseID)))
    case .caseComplete: complete(forms, &shell)
    case .caseUnshare: unshare(forms, &shell)
    case .caseUntag: untag(forms, &shell)
    case .aimRemove:
      if let aim = aim(reading) { shell.show(.confirm(CaseQuestions(reading: reading).remove(aim))) }
    case .diagnosticOpen: openDiagnostic(reading, &shell)
    case .diagnosticCompare: compareDiagnostic(reading, &shell)
    case .diagnosticClose: closeDiagnostic(reading, &shell)
    case .historyUnfold: unfold(shell)
    case .historyUndo: if let entry = entry(reading) { shell.undo(entry: entry.id) }
    default: guard performInPlan(action, reading, &shell) else { return false }
    }
    show(shell)
    return true
  }

  /// The form of an action that always opens the same one.
  private func form(for action: ActionID, _ forms: CaseForms) -> FormState? {
    let reading = forms.reading
    switch action {
    case .caseExchange, .exchangeAdd: return forms.form(RecordExchange.self, first: "minutes")
    case .caseReturn: return forms.form(ReturnStage.self, values: previousStage(reading))
    case .casePause: return forms.form(PauseCase.self)
    case .caseClose: return forms.form(CloseCase.self)
    case .caseAssign: return forms.form(AssignCase.self)
    case .caseFollowUp: return planFollowUp(forms)
    case .caseHandOver: return forms.form(HandOverCase.self)
    case .caseShare: return forms.form(ShareCase.self)
    case .caseTag: return forms.form(TagCase.self)
    case .caseRefer: return forms.form(SendReferral.self)
    case .caseEligibility: return forms.form(DecideEligibility.self)
    case .caseNotice: return forms.form(GiveNotice.self)
    case .caseFacts: return forms.facts()
    case .caseWaive: return waiver(forms)
    case .overviewEdit: return overviewForm(forms)
    case .referentAdd: return forms.form(AddReferent.self)
    case .referentEdit:
      return referent(reading).map { forms.correction(UpdateReferent.self, of: $0, as: "referent") }
    case .referentEnd:
      return referent(reading).map { forms.form(EndReferent.self, fixed: ["referent": .int($0.id)]) }
    case .projectEdit:
      if let aim = aim(reading) { return forms.correction(UpdateAim.self, of: aim, as: "aim") }
      if cursor(reading) == .facts { return forms.facts() }
      return forms.project(first: cursor(reading) == .singularity ? "singularity" : "text")
    case .aimAdd: return forms.form(AddAim.self)
    case .aimSetAside:
      return aim(reading).map { forms.form(SetAsideAim.self, fixed: ["aim": .int($0.id)]) }
    case .diagnosticStart: return forms.startDiagnostic()
    case .diagnosticAttach: return forms.form(AttachAssessment.self)
    case .diagnosticEdit:
      return diagnostic(reading).map { forms.correction(UpdateDiagnostic.self, of: $0, as: "diagnostic") }
    case .needAdd: return forms.form(RecordNeed.self)
    case .needEdit:
      return need(reading).map { forms.correction(UpdateNeed.self, of: $0, as: "need") }
    case .exchangeEdit:
      if cursor(reading) == .followUp {
        if reading.planned != nil { return planFollowUp(forms) }
        return reading.followUp.map {
          forms.correction(UpdateExchange.self, of: $0, as: "exchange", first: "nextOn")
        }
      }
      return exchange(reading).map { forms.correction(UpdateExchange.self, of: $0, as: "exchange") }
    default: return nil
    }
  }

  /// What is planned already is where the form begins.
  private func planFollowUp(_ forms: CaseForms) -> FormState {
    var values: [String: JSONValue] = [:]
    if let next = forms.reading.planned?.on ?? forms.reading.followUp?.nextOn {
      values["on"] = .string(next.iso)
    }
    if let means = forms.reading.planned?.means { values["kind"] = .string(means.rawValue) }
    return forms.form(PlanFollowUp.self, values: values, first: "on")
  }

  private func previousStage(_ reading: CaseReading) -> [String: JSONValue] {
    guard let rank = reading.path.rank(of: reading.case.stage), rank > 0 else { return [:] }
    return ["to": .string(reading.path.stages[rank - 1].id.rawValue)]
  }

  /// Asks for a waiver of the condition under the cursor, or decides the one that was asked for.
  private func waiver(_ forms: CaseForms) -> FormState? {
    if let pending = pendingWaiver(forms.reading) {
      let reading = forms.reading
      let who = reading.adviser(pending.askedBy)
      let condition = reading.path.condition(pending.condition)?.label ?? Localized(pending.condition)
      let title = Localized(
        fr: "\(who) demande\u{A0}: \(condition.fr), «\u{A0}\(pending.reason)\u{A0}»",
        en: "\(who) asks: \(condition.en), “\(pending.reason)”")
      return forms.form(DecideWaiver.self, fixed: ["waiver": .int(pending.id)], title: title)
    }
    guard let condition = condition(forms.reading) else { return nil }
    return forms.form(RequestWaiver.self, fixed: ["condition": .string(condition.id)])
  }

  private func overviewForm(_ forms: CaseForms) -> FormState {
    let reading = forms.reading
    switch cursor(reading) {
    case .projectText: return forms.project()
    case .followUp where reading.planned != nil: return planFollowUp(forms)
    case .followUp, .lastExchange:
      return reading.exchanges.first.map { forms.correction(UpdateExchange.self, of: $0, as: "exchange") }
        ?? forms.facts()
    case .exchange:
      return exchange(reading).map { forms.correction(UpdateExchange.self, of: $0, as: "exchange") }
        ?? forms.facts()
    case .referent:
      return referent(reading).map { forms.correction(UpdateReferent.self, of: $0, as: "referent") }
        ?? forms.facts()
    case .aim:
      return aim(reading).map { forms.correction(UpdateAim.self, of: $0, as: "aim") } ?? forms.facts()
    case .need:
      return need(reading).map { forms.correction(UpdateNeed.self, of: $0, as: "need") } ?? forms.facts()
    default: return forms.facts()
    }
  }

  // MARK: Enter on the overview

  /// Leads to the missing entry, or to where what is recorded stands.
  private mutating func complete(_ forms: CaseForms, _ shell: inout Shell) {
    let reading = forms.reading
    switch cursor(reading) {
    case .condition:
      guard let condition = condition(reading) else { return }
      if condition.state != .missing, let tab = CaseTab.holding(condition.place.command) {
        turn(to: tab, &shell)
      } else if follow(condition.place, reading, &shell) {
        return
      } else if let action = pooledAction(at: condition.place, reading) {
        askForPools(of: action, &shell)
      } else if let form = forms.form(at: condition.place) {
        shell.show(.form(form))
      }
    case .waiver:
      if let form = waiver(forms) { shell.show(.form(form)) }
    case .referral(let id):
      shell.show(.form(forms.form(AnswerReferral.self, fixed: ["referral": .int(id)])))
    case .projectText:
      if reading.association.project == nil {
        shell.show(.form(forms.project()))
      } else {
        turn(to: .project, &shell)
      }
    case .followUp:
      cursors[.exchanges] = .followUp
      turn(to: .exchanges, &shell)
    case .lastExchange:
      if let last = reading.exchanges.first { cursors[.exchanges] = .exchange(last.id) }
      turn(to: .exchanges, &shell)
    case .exchange(let id):
      cursors[.exchanges] = .exchange(id)
      turn(to: .exchanges, &shell)
    case .referent(let id):
      cursors[.referents] = .referent(id)
      turn(to: .referents, &shell)
    case .aim(let id):
      cursors[.project] = .aim(id)
      turn(to: .project, &shell)
    case .need(let id):
      cursors[.needs] = .need(id)
      turn(to: .needs, &shell)
    case .sinceVisit: turn(to: .history, &shell)
    case .pause: shell.actions.append(.caseResume)
    case .reopening: shell.actions.append(.caseFollow)
    default: break
    }
  }

  private func unshare(_ forms: CaseForms, _ shell: inout Shell) {
    let shares = forms.reading.shares
    if shares.count == 1 {
      shell.perform(UnshareCase(case: .id(caseID), adviser: forms.reading.adviser(shares[0].adviser)))
    } else {
      shell.show(.form(forms.form(UnshareCase.self)))
    }
  }

  private func untag(_ forms: CaseForms, _ shell: inout Shell) {
    let tags = forms.reading.tags
    if tags.count == 1 {
      shell.perform(UntagCase(case: .id(caseID), tag: tags[0]))
    } else {
      shell.show(.form(forms.form(UntagCase.self)))
    }
  }

  private mutating func unfold(_ shell: Shell) {
    guard let reading = reading(shell), let item = cursor(reading) else { return }
    if unfolded.remove(item) == nil { unfolded.insert(item) }
  }
}

extension CaseTab {
  /// Where what a command enters is seen; `nil` for what no tab lists.
  static func holding(_ command: String) -> CaseTab? {
    switch command.prefix(while: { $0 != "." }) {
    case "referent": .referents
    case "project", "aim": .project
    case "diagnostic", "recommendation", "remark", "assessment": .diagnostic
    case "objective", "action", "plan", "pooling", "equipment", "budget", "tool", "satisfaction", "handover":
      .plan
    case "need": .needs
    case "exchange": .exchanges
    default: nil
    }
  }
}
