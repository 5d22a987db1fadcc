extension GateFacts {
  private var standing: [Validation] { file.standingValidations(of: `case`.id) }

  private func place(_ side: Validation.Side) -> Place { Place("plan.validate", ["by": side.rawValue]) }

  func associationValidates() -> Finding {
    if let found = standing.last(where: { $0.side == .association }) { return given(found) }
    return notGiven(
      .association,
      Localized(
        fr: "l’association n’a pas encore validé le plan",
        en: "the association has not validated the plan yet"))
  }

  /// A lead agrees to what the association has agreed to: theirs comes second.
  func leadValidates() -> Finding {
    let (standing, place) = (standing, place(.lead))
    let leads = standing.filter { $0.side == .lead }
    let association = standing.first { $0.side == .association }
    if let association, let found = leads.last(where: { $0.id > association.id }) { return given(found) }
    if let early = leads.last {
      return Finding(
        false, place,
        fr:
          "validé le \(early.on.shown(.fr)) avant que l’association ne valide\u{A0}: à valider de nouveau après elle",
        en: "validated on \(early.on.shown(.en)) before the association did: to be validated again after it")
    }
    return notGiven(
      .lead,
      Localized(
        fr: association == nil
          ? "un responsable valide le plan après l’association"
          : "aucun responsable n’a encore validé le plan",
        en: association == nil
          ? "a lead validates the plan after the association" : "no lead has validated the plan yet"))
  }

  private func given(_ validation: Validation) -> Finding {
    Finding(
      true, place(validation.side), fr: "validé le \(validation.on.shown(.fr))",
      en: "validated on \(validation.on.shown(.en))")
  }

  /// Says so where it was validated, and the plan has changed since.
  private func notGiven(_ side: Validation.Side, _ otherwise: Localized) -> Finding {
    let former = file.validations.last { $0.case == `case`.id && $0.side == side }
    guard let former, let day = former.reopenedOn else {
      return Finding(false, place(side), fr: otherwise.fr, en: otherwise.en)
    }
    return Finding(
      false, place(side),
      fr:
        "validé le \(former.on.shown(.fr)), mais le plan a changé le \(day.shown(.fr))\u{A0}: à valider de nouveau",
      en:
        "validated on \(former.on.shown(.en)), but the plan changed on \(day.shown(.en)): to be validated again"
    )
  }
}
