import JalonCore

extension AppState {
  /// Takes an answer, unless a newer question has made it void.
  mutating func take(_ reply: Reply) {
    guard shell.awaited[reply.key]?.number == reply.number else { return }
    if !reply.answer.isProgress { shell.awaited[reply.key] = nil }
    if case .write = reply.key.lane {
      takeSaved(reply)
    } else if reply.key.lane == .team {
      if case .team(let team) = reply.answer { shell.team = team }
      if case .refused(let refusal) = reply.answer { shell.say(refusal) }
    } else if reply.key.lane == .editing {
      takeEdited(reply.answer)
    } else {
      withScreen(reply.key.screen) { $0.take(reply.answer, for: reply.key.lane, &$1) }
      leaveWhatIsGone()
    }
  }

  private mutating func takeSaved(_ reply: Reply) {
    guard let index = shell.saving.firstIndex(where: { $0.number == reply.number }) else { return }
    let saved = shell.saving.remove(at: index)
    let form = shell.forms.removeValue(forKey: saved.number)
    switch reply.answer {
    case .receipt(let receipt):
      sayDone(saved, receipt)
      withEveryScreen { $0.refresh(&$1) }
      if saved.next == .showAssociation, let id = receipt.association, case .register(var register) = screen {
        register.list.fetch(.record(id), &shell)
        screen = .register(register)
      }
      if saved.next == .openCase, let id = receipt.caseID {
        shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: id))))
      }
    case .refused(let refusal):
      if var form {
        form.take(refusal)
        shell.show(.form(form))
      } else {
        shell.say(refusal)
      }
    default: break
    }
  }

  /// Gives a text back to the form from which it went to the editor.
  private mutating func takeEdited(_ answer: Answer) {
    if case .refused(let refusal) = answer { shell.say(refusal) }
    guard case .edited(let text) = answer, case .form(var form)? = shell.overlays.last else { return }
    form.take(edited: text)
    shell.overlays[shell.overlays.count - 1] = .form(form)
  }

  private mutating func sayDone(_ saved: Saving, _ receipt: Receipt) {
    var act = AppState.label(ofCommand: receipt.command)
    // What is taken back may be elsewhere than on the screen: it is named.
    if let name = receipt.associationName {
      act = Localized(fr: "\(act.fr), \(name)", en: "\(act.en), \(name)")
    }
    switch saved.next {
    case .sayUndone:
      let redo = shortcut(.redo)
      shell.say(
        Localized(
          fr: "annulé\u{A0}: \(act.fr)" + (redo.map { " · \($0.fr) refait" } ?? ""),
          en: "undone: \(act.en)" + (redo.map { " · \($0.en) redoes" } ?? "")))
    case .sayRedone: shell.say(Localized(fr: "refait\u{A0}: \(act.fr)", en: "done again: \(act.en)"))
    case .stay, .openCase, .showAssociation:
      let undo = shortcut(.undo)
      shell.say(
        Localized(
          fr: "enregistré\u{A0}: \(saved.what.fr)" + (undo.map { " · \($0.fr) annule" } ?? ""),
          en: "saved: \(saved.what.en)" + (undo.map { " · \($0.en) undoes" } ?? "")))
    }
  }

  /// The first key of an action, as each language calls it.
  private func shortcut(_ action: ActionID) -> Localized? {
    shell.keymap.keys(of: action).first.map {
      Localized(fr: KeyName.text($0, .fr), en: KeyName.text($0, .en))
    }
  }

  /// What a command does, in words; its own name where this version does not know it.
  private static func label(ofCommand name: String) -> Localized {
    CommandCatalogue.all.first { $0.name == name }?.shape.label ?? Localized(name)
  }
}
