import JalonCore

/// What is asked before an act that is more than an entry.
struct CaseQuestions {
  let reading: CaseReading

  var advance: ConfirmState {
    let path = reading.path
    let next = path.stage(after: reading.case.stage) ?? .closed
    var lines = [Localized(reading.association.name)]
    guard next != .closed else { return complete(lines) }
    lines.append(
      Localized(
        fr: "\(path.label(of: reading.case.stage).fr) → \(path.label(of: next).fr)",
        en: "\(path.label(of: reading.case.stage).en) → \(path.label(of: next).en)"))
    if let purpose = path[next]?.purpose { lines.append(purpose) }
    return ConfirmState(
      title: AdvanceStage.shape.label, lines: lines, accept: Localized(fr: "avancer", en: "advance"),
      commands: [AdvanceStage(case: .id(reading.case.id))], next: .stay)
  }

  /// The last gate and the close are one act.
  private func complete(_ lines: [Localized]) -> ConfirmState {
    ConfirmState(
      title: Localized(fr: "Aller au bout du parcours", en: "Complete the path"),
      lines: lines + [
        Localized(
          fr: "Le dossier est clos, avec l’issue «\u{A0}\(Case.Outcome.autonomy.label.fr)\u{A0}».",
          en: "The case is closed, with the outcome “\(Case.Outcome.autonomy.label.en)”.")
      ], accept: Localized(fr: "clore", en: "close"), commands: [AdvanceStage(case: .id(reading.case.id))],
      next: .stay)
  }

  var follow: ConfirmState {
    ConfirmState(
      title: OpenCase.shape.label,
      lines: [
        Localized(reading.association.name),
        Localized(
          fr: "Le dossier \(reading.case.reference) reste clos, avec tout ce qui y est noté.",
          en: "Case \(reading.case.reference) stays closed, with all that is recorded in it."),
        Localized(
          fr: "Le nouveau sera suivi par \(reading.shell.adviser).",
          en: "\(reading.shell.adviser) will follow the new one."),
      ],
      accept: Localized(fr: "ouvrir", en: "open"), commands: [OpenCase(association: reading.association.id)],
      next: .openCase)
  }

  func remove(_ aim: Aim) -> ConfirmState {
    ConfirmState(
      title: RemoveAim.shape.label,
      lines: [
        Localized(aim.text.onOneLine),
        Localized(
          fr:
            "Elle n’est plus une finalité de l’association\u{A0}; pour une finalité qui attend, s la met de côté.",
          en: "It is no longer an aim of the association; for one that waits, s sets it aside."),
      ],
      accept: Localized(fr: "retirer", en: "remove"), commands: [RemoveAim(aim: aim.id)], next: .stay)
  }
}
