import JalonCore

/// What a change of the plan would undo, known before it is made: the rules of the core are asked, nothing is written.
struct PlanForesight: Sendable {
  private let file: AssociationFile
  private let team: Team
  private let adviser: Adviser
  private let now: Moment

  /// `nil` until it is known who acts.
  init?(_ file: AssociationFile, _ shell: Shell) {
    guard let team = shell.team, let adviser = team.adviser(named: shell.adviser) else { return nil }
    (self.file, self.team, self.adviser, now) = (file, team, adviser, shell.now)
  }

  /// The validations that a change would reopen.
  func reopened(by command: any Command) -> [Validation] {
    let situation = Situation(team: team, adviser: adviser, now: now, file: file)
    do throws(Refusal) {
      let after = try decide(command, in: situation).file
      let standing = file.validations.filter(\.stands)
      return standing.filter { was in after?.validations.contains { $0.id == was.id && !$0.stands } ?? false }
    } catch {
      // What stands against it is said when it is done.
      return []
    }
  }

  /// Asks before a change that reopens a validation; `nil` where it reopens none.
  func question(about command: any Command, then next: AfterSaving = .stay) -> ConfirmState? {
    let reopened = reopened(by: command)
    guard !reopened.isEmpty else { return nil }
    let lines = reopened.map { validation in
      Localized(
        fr:
          "Validé par \(validation.side.label.fr) le \(validation.on.shown(.fr))\u{A0}: à valider de nouveau.",
        en: "Validated by \(validation.side.label.en) on \(validation.on.shown(.en)): to be validated again.")
    }
    let head = Localized(
      fr: "Ce changement rouvre ce qui a été validé.", en: "This change reopens what was validated.")
    return ConfirmState(
      title: type(of: command).shape.label, lines: [head] + lines,
      accept: Localized(fr: "changer quand même", en: "change all the same"), commands: [command], next: next)
  }
}

extension CaseReading {
  /// Sends a change of the plan, having asked first where it reopens a validation.
  func send(_ command: any Command, _ shell: inout Shell) {
    if let question = PlanForesight(file, shell)?.question(about: command) {
      shell.show(.confirm(question))
    } else {
      shell.perform(command)
    }
  }
}
