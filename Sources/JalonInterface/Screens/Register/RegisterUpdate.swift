import JalonCore
import TerminalKit

extension RegisterState {
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if action == .listOpen || action == .openCase {
      if !list.keepsForLater(action, shell) { openCase(&shell) }
    } else if action == .registerAssociation {
      let context = FormContext(shell)
      shell.show(
        .form(FormState(RegisterAssociation.self, fixed: [:], then: .showAssociation, context: context)))
    } else if action == .registerExchange {
      if !list.keepsForLater(action, shell), let id = list.window.current?.caseID {
        shell.noteExchange(in: id)
      }
    } else if action == .takeOver {
      takeOver(&shell)
    } else if action == .importHere {
      shell.moves.append(.goToImport)
    } else {
      return performInList(action, &shell)
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
          accept: Localized(fr: "ouvrir", en: "open"), commands: [OpenCase(association: row.id)],
          next: .openCase
        )))
  }

  /// A form for the association under the cursor: at which stage, followed by whom, and what is known.
  private func takeOver(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    let label = TakeOverCase.shape.label
    let form = FormState(
      TakeOverCase.self, title: Localized(fr: "\(label.fr), \(row.name)", en: "\(label.en), \(row.name)"),
      fixed: ["association": .int(row.id)], values: ["adviser": .string(shell.adviser)], then: .openCase,
      context: FormContext(shell))
    shell.show(.form(form))
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    switch action {
    case .openCase: list.availability(of: .listOpen)
    case .takeOver: takingOver(shell)
    case .registerExchange:
      list.window.current.map { row in
        .when(
          row.caseID != nil,
          otherwise: Localized(
            fr: "l’association n’a pas de dossier\u{202F}; o en ouvre un",
            en: "the association has no case; o opens one"))
      } ?? list.availability(of: .listOpen)
    default: list.availability(of: action)
    }
  }

  private func takingOver(_ shell: Shell) -> Availability {
    guard let row = list.window.current else { return list.availability(of: .listOpen) }
    if row.caseID != nil, row.stage != .closed {
      return .disabled(
        Localized(
          fr: "un dossier est déjà ouvert\u{202F}; o y va", en: "a case is open already; o goes to it"))
    }
    return .when(
      shell.isLead,
      otherwise: Localized(
        fr: "un responsable reprend un dossier en cours", en: "a lead takes over a case under way"))
  }
}
