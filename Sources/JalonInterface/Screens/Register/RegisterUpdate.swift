import JalonCore
import TerminalKit

extension RegisterState {
  mutating func start(_ shell: inout Shell) {
    list.fit(&shell)
    list.refresh(&shell)
  }

  mutating func fit(_ shell: inout Shell) { list.fit(&shell) }

  mutating func refresh(_ shell: inout Shell) { list.refresh(&shell) }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool { list.type(input, &shell) }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? { list.typingHints }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if let order = RegisterKeys.order(of: action) {
      list.sort(by: order, &shell)
    } else if action == .listOpen || action == .openCase {
      if !list.keepsForLater(action, shell) { openCase(&shell) }
    } else if action == .registerAssociation {
      let context = FormContext(shell)
      shell.show(
        .form(FormState(RegisterAssociation.self, fixed: [:], then: .showAssociation, context: context)))
    } else if action == .importHere {
      shell.moves.append(.goToImport)
    } else {
      return list.perform(action, &shell)
    }
    return true
  }

  /// Goes to the open case, or asks whether to open one.
  private func openCase(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    if let caseID = row.caseID, row.stage != .closed {
      shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: caseID))))
      return
    }
    let place = [row.city, row.department.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
    var lines = [Localized(row.name), Localized(place)]
    if row.caseID != nil {
      lines.append(
        Localized(
          fr: "Un dossier clos existe déjà\u{202F}; celui-ci lui fera suite.",
          en: "There is a closed case already; this one will follow it."))
    }
    lines.append(
      Localized(fr: "Il sera suivi par \(shell.adviser).", en: "\(shell.adviser) will follow it."))
    shell.show(
      .confirm(
        ConfirmState(
          title: Localized(fr: "Ouvrir un dossier", en: "Open a case"), lines: lines,
          accept: Localized(fr: "ouvrir", en: "open"), command: OpenCase(association: row.id), next: .openCase
        )))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    action == .openCase ? list.availability(of: .listOpen) : list.availability(of: action)
  }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .associations(let page):
      list.take(page, for: lane, &shell)
      for action in list.takeTypedAhead(shell) { _ = perform(action, &shell) }
    case .count(let count): list.take(count: count, for: lane)
    case .refused(let refusal): list.take(refusal, for: lane, &shell)
    default: break
    }
  }
}
