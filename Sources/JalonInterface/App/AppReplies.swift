import JalonCore
import TerminalKit

extension AppState {
  /// Takes an answer, unless a newer question has made it void.
  mutating func take(_ reply: Reply) {
    // Of keeping and forgetting a draft only a refusal comes back, whatever was asked since.
    if reply.key.lane == .draft, case .refused(let refusal) = reply.answer { shell.say(refusal) }
    guard shell.awaited[reply.key]?.number == reply.number else { return }
    if !reply.answer.isProgress { shell.awaited[reply.key] = nil }
    if [.page, .file].contains(reply.key.lane), !reply.answer.isRefusal {
      shell.lastRead = shell.now.instant
    }
    if case .questionnaires(let read) = reply.answer { shell.questionnaires.merge(read) { $1 } }
    if case .write = reply.key.lane {
      takeSaved(reply)
    } else if reply.key.lane == .team {
      if case .team(let team) = reply.answer { shell.meet(team) }
      if case .refused(let refusal) = reply.answer { shell.say(refusal) }
    } else if reply.key.lane == .trial {
      takeTrial(reply.answer)
    } else if reply.key.lane == .draft {
      if case .draft(let draft) = reply.answer { take(draft: draft) }
    } else if reply.key.lane == .exchangeFile {
      shell.takeExchangeFile(reply.answer)
    } else if reply.key.lane == .leftCases {
      shell.takeLeftCases(reply.answer)
    } else if reply.key.lane == .exporting {
      shell.takeExported(reply.answer)
    } else if reply.key.lane == .merging {
      takeMerging(reply.answer)
    } else if reply.key.lane == .finder {
      takeFound(reply.answer)
    } else if reply.key == EffectKey(.editing) {
      takeEdited(reply.answer)
    } else {
      withScreen(reply.key.screen) { $0.take(reply.answer, for: reply.key.lane, &$1) }
      leaveWhatIsGone()
    }
  }

  /// Gives the cases found to the overlay that looks for one.
  private mutating func takeFound(_ answer: Answer) {
    if case .refused(let refusal) = answer { shell.say(refusal) }
    guard case .cases(let page) = answer, case .finder(var finder)? = shell.overlays.last else { return }
    finder.take(page)
    shell.overlays[shell.overlays.count - 1] = .finder(finder)
  }

  private mutating func takeSaved(_ reply: Reply) {
    guard let index = shell.saving.firstIndex(where: { $0.number == reply.number }) else { return }
    let saved = shell.saving.remove(at: index)
    let form = shell.forms.removeValue(forKey: saved.number)
    switch reply.answer {
    case .receipt(let receipt):
      if let form, form.isKept || form.offered != nil { shell.keep(.dropDraft(form.identity)) }
      if saved.next != .stayQuiet { sayDone(saved, receipt) }
      if form?.isMerged == true { shell.sayMerged() }
      withEveryScreen { $0.hear(receipt, of: saved.number, &$1) }
      readAnew(after: saved)
      if saved.next == .unmark, case .cases(var cases) = screen {
        cases.list.marks = []
        screen = .cases(cases)
      }
      if saved.next == .showAssociation, let id = receipt.association, case .register(var register) = screen {
        register.list.fetch(.record(id), &shell)
        screen = .register(register)
      }
      if saved.next == .openCase, let id = receipt.caseID {
        shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: id))))
      }
      if saved.next == .offerHandOver, let id = receipt.id { shell.lookForCases(of: id) }
      if let id = receipt.id { shell.follow(saved.next, to: id) }
      if case .openInterview(let caseID) = saved.next, let id = receipt.id {
        let interview = InterviewState(id: shell.nextNumber(), caseID: caseID, diagnosticID: id)
        shell.moves.append(.open(.interview(interview)))
      }
    case .refused(let refusal):
      // A screen that shows what was sent says by itself what became of it.
      let before = shell.toast
      withEveryScreen { $0.hear(refusal, of: saved.number, &$1) }
      if let form, refusal.code == "conflict", let source = form.source {
        shell.merging = (form, refusal)
        shell.ask(source.work, as: EffectKey(.merging))
      } else if var form {
        form.take(refusal)
        shell.show(.form(form))
      } else if shell.toast == before {
        shell.say(refusal)
      }
    default: break
    }
  }

  /// What shows is read again at once, unless it has taken over the change itself; what lies below, when it comes to show.
  private mutating func readAnew(after saved: Saving) {
    markBelowStale()
    if saved.next == .stayQuiet {
      // Of many small changes in a row only the last has a screen read again that one went to meanwhile.
      if case .interview = screen { return }
      guard shell.saving.isEmpty else { return }
    }
    screen.face.refresh(&shell)
  }

  /// Asks whether to do what was tried out, or says why nothing would change.
  private mutating func takeTrial(_ answer: Answer) {
    if case .refused(let refusal) = answer { shell.say(refusal) }
    guard case .trial(let trial, let commands) = answer, let act = BulkAct(command: trial.command) else {
      return
    }
    if let question = act.question(trial, commands, shell) {
      shell.show(.confirm(question))
    } else {
      shell.say(act.nothing(trial), .information)
    }
  }

  /// Gives a text back to the form from which it went to the editor.
  private mutating func takeEdited(_ answer: Answer) {
    if case .refused(let refusal) = answer { shell.say(refusal) }
    guard case .edited(let text) = answer, case .form(var form)? = shell.overlays.last else { return }
    form.take(edited: text)
    form.noteTyping(&shell)
    shell.overlays[shell.overlays.count - 1] = .form(form)
  }

  /// Says what was done, to whom or what, and the key that takes it back.
  private mutating func sayDone(_ saved: Saving, _ receipt: Receipt) {
    var parts = [DoneWords.done(receipt)[shell.language]]
    if let subject = DoneWords.subject(of: receipt.changes, shell) { parts.append(subject) }
    // What is taken back may be elsewhere than on the screen: then it is named.
    if let name = receipt.associationName, !parts.contains(name), !isShown(receipt.association) {
      parts.append(name)
    }
    let done = parts.map { TextWidth.truncated($0, to: 48) }.joined(separator: ", ")
    let small = CaseWords.lowered(done)
    let (undo, redo) = (shortcut(.undo), shortcut(.redo))
    switch saved.next {
    case .sayUndone:
      shell.say(
        Localized(
          fr: "Annulé\u{A0}: \(small)" + (redo.map { " · \($0.fr) pour rétablir" } ?? ""),
          en: "Undone: \(small)" + (redo.map { " · \($0.en) does it again" } ?? "")))
    case .sayRedone:
      shell.say(
        Localized(
          fr: "Rétabli\u{A0}: \(small)" + (undo.map { " · \($0.fr) pour annuler" } ?? ""),
          en: "Done again: \(small)" + (undo.map { " · \($0.en) to undo" } ?? "")))
    case .stay, .unmark, .openCase, .offerHandOver, .showAssociation, .openInterview, .stayQuiet, .openPool,
      .poolAction,
      .openTraining:
      shell.say(
        Localized(
          fr: done + (undo.map { " · \($0.fr) pour annuler" } ?? ""),
          en: done + (undo.map { " · \($0.en) to undo" } ?? "")))
    }
  }

  /// Whether an association is the one that the screen is about.
  private func isShown(_ association: Int64?) -> Bool {
    guard case .file(let file) = screen, let association else { return false }
    return file.file?.association.id == association
  }

  /// The first key of an action, as each language calls it.
  private func shortcut(_ action: ActionID) -> Localized? {
    shell.keymap.keys(of: action).first.map {
      Localized(fr: KeyName.text($0, .fr), en: KeyName.text($0, .en))
    }
  }
}
