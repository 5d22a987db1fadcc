import JalonCore

/// What can be done in the list of cases, beside what every list does.
enum CasesKeys {
  static let actions: [Action] = [
    Action(
      .casesExchange, in: .cases, keys: ["n"], hint: 64,
      fr: ("échange", "Note sur-le-champ un échange avec cette association."),
      en: ("exchange", "Records an exchange with this association on the spot.")),
    Action(
      .casesAssign, in: .cases, keys: ["c a"], hint: 96, [.bulk],
      fr: ("confier", "Confie à un conseiller les dossiers marqués, sinon celui-ci."),
      en: ("assign", "Gives the marked cases, or else this one, to an adviser.")),
    Action(
      .casesHandOver, in: .cases, keys: ["c m"], hint: 95, [.bulk],
      fr: (
        "passer la main",
        "Confie les dossiers marqués, sinon celui-ci, avec un mot et trente jours suivis à deux."
      ),
      en: (
        "hand over",
        "Gives the marked cases, or else this one, to someone, with a note and thirty days together."
      )),
    Action(
      .casesFollowUp, in: .cases, keys: ["c p"], hint: 93, [.bulk],
      fr: (
        "prévoir une suite", "Fixe le jour de la prochaine suite des dossiers marqués, sinon de celui-ci."
      ),
      en: ("plan a follow-up", "Sets the day of the next follow-up of the marked cases, or else of this one.")
    ),
    Action(
      .casesMarkAll, in: .cases, keys: ["*"], [.bulk],
      fr: ("tout marquer", "Marque tout ce que le filtre trouve, ou enlève toutes les marques."),
      en: ("mark all", "Marks all that the filter finds, or takes every mark away.")),
    Action(
      .casesTag, in: .cases, keys: ["c t"], hint: 94, [.bulk],
      fr: ("étiqueter", "Met un mot sur les dossiers marqués, sinon sur celui-ci."),
      en: ("tag", "Puts a word on the marked cases, or else on this one.")),
    Action(
      .casesUntag, in: .cases, keys: ["c T"], hint: 92, [.bulk],
      fr: ("retirer une étiquette", "Retire un mot des dossiers marqués, sinon de celui-ci."),
      en: ("untag", "Takes a word off the marked cases, or else off this one.")),
    Action(
      .casesValidatePlan, in: .cases, keys: ["c v"], [.bulk],
      fr: (
        "valider le plan", "Valide au titre de l’équipe le plan des dossiers marqués, sinon de celui-ci."
      ),
      en: ("validate the plan", "Validates for the team the plan of the marked cases, or else of this one.")),
    CasesState.sorting.action(.name, "s n", fr: "le nom de l’association", en: "the association’s name"),
    CasesState.sorting.action(.stage, "s e", fr: "l’étape", en: "the stage"),
    CasesState.sorting.action(.adviser, "s c", fr: "le conseiller", en: "the adviser"),
    CasesState.sorting.action(.department, "s d", fr: "le département", en: "the department"),
    CasesState.sorting.action(.score, "s s", fr: "le score", en: "the score"),
    CasesState.sorting.action(.lastExchange, "s x", fr: "le dernier échange", en: "the last exchange"),
    CasesState.sorting.action(.nextFollowUp, "s p", fr: "la prochaine suite", en: "the next follow-up"),
    CasesState.sorting.action(.openedOn, "s o", fr: "la date d’ouverture", en: "the opening date"),
  ]
}

extension ActionID {
  static let casesExchange: ActionID = "cases.exchange"
  static let casesAssign: ActionID = "cases.assign"
  static let casesHandOver: ActionID = "cases.handOver"
  static let casesFollowUp: ActionID = "cases.followUp"
  static let casesMarkAll: ActionID = "cases.markAll"
  static let casesTag: ActionID = "cases.tag"
  static let casesValidatePlan: ActionID = "cases.validatePlan"
  static let casesUntag: ActionID = "cases.untag"
}
