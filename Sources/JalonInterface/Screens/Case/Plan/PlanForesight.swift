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

  /// What the file would be after a change; `nil` where it can't be made: why is said when it is done.
  private func after(_ command: any Command) -> AssociationFile? {
    let situation = Situation(team: team, adviser: adviser, now: now, file: file)
    do throws(Refusal) {
      return try decide(command, in: situation).file
    } catch {
      return nil
    }
  }

  /// Asks before a change that reopens a validation, or that makes a plan of its own; `nil` where there is nothing to say.
  func question(about command: any Command, then next: AfterSaving = .stay) -> ConfirmState? {
    guard let after = after(command) else { return nil }
    let reopened = file.validations.filter { was in
      was.stands && after.validations.contains { $0.id == was.id && !$0.stands }
    }
    let isDraft = command is DraftPlan
    guard isDraft || !reopened.isEmpty else { return nil }
    let accept =
      isDraft
      ? Localized(fr: "tout ajouter", en: "add all of it")
      : Localized(fr: "changer quand même", en: "change all the same")
    return ConfirmState(
      title: type(of: command).shape.label,
      lines: (isDraft ? made(in: after) : []) + said(of: reopened), accept: accept, commands: [command],
      next: next)
  }

  private func said(of reopened: [Validation]) -> [Localized] {
    guard !reopened.isEmpty else { return [] }
    let head = Localized(
      fr: "Ce changement rouvre ce qui a été validé.", en: "This change reopens what was validated.")
    return [head]
      + reopened.map { validation in
        Localized(
          fr:
            "Validé par \(validation.side.label.fr) le \(validation.on.shown(.fr))\u{A0}: à valider de nouveau.",
          en:
            "Validated by \(validation.side.label.en) on \(validation.on.shown(.en)): to be validated again.")
      }
  }

  /// What a draft makes: how much, then each objective with its actions.
  private func made(in after: AssociationFile) -> [Localized] {
    let known = Set(file.actions.map(\.id))
    let actions = after.actions.filter { !known.contains($0.id) }
    let goals = after.objectives.filter { goal in actions.contains { $0.objective == goal.id } }
    let (many, few) = (
      Localized.count(actions.count, fr: ("action", "actions"), en: ("action", "actions")),
      Localized.count(goals.count, fr: ("objectif", "objectifs"), en: ("objective", "objectives"))
    )
    let head = Localized(fr: "\(many.fr) pour \(few.fr)", en: "\(many.en) for \(few.en)")
    return [head]
      + goals.flatMap { goal in
        [Localized(goal.text + "\u{A0}:")]
          + actions.filter { $0.objective == goal.id }.map { Localized("\u{A0}\u{A0}" + $0.title.onOneLine) }
      }
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
