import JalonCore

/// What can be done with a pool.
enum PoolKeys {
  static let actions: [Action] = acts + PoolState.moves.actions

  private static let acts: [Action] = [
    Action(
      .poolOpen, in: .pool, keys: ["Enter", "o"], hint: 90,
      fr: ("ouvrir", "Va au plan du membre, ou ajoute l’association qui pourrait se joindre."),
      en: ("open", "Goes to the plan of the member, or adds the association that could join.")),
    Action(
      .poolAdd, in: .pool, keys: ["a"], hint: 98,
      fr: ("ajouter", "Ajoute l’association proposée où l’on est, ou trouve un dossier à ajouter."),
      en: ("add", "Adds the association proposed where one is, or finds a case to add.")),
    Action(
      .poolLeave, in: .pool, keys: ["x"], hint: 96, [.dangerous],
      fr: ("quitter", "Le membre quitte le groupement\u{202F}; montre d’abord ce que cela fait aux autres."),
      en: ("leave", "The member leaves the pool; shows first what that does to the others.")),
    Action(
      .poolSharing, in: .pool, keys: ["s"], hint: 94,
      fr: (
        "répartir", "Change comment le coût se partage\u{A0}: à parts égales, selon la taille, à la main."
      ),
      en: ("share out", "Changes how the cost is shared: equally, by size, by hand.")),
    Action(
      .poolCost, in: .pool, keys: ["c"], hint: 92,
      fr: ("coût", "Change ce que cela coûte en tout."), en: ("cost", "Changes what it costs in all.")),
    Action(
      .poolShare, in: .pool, keys: ["p"], hint: 93,
      fr: ("part", "Règle la part du membre\u{A0}: sa taille, ou le montant convenu."),
      en: ("its share", "Settles the share of the member: its size, or the amount agreed on.")),
    Action(
      .poolEdit, in: .pool, keys: ["e"], hint: 80,
      fr: ("corriger", "Corrige l’outil, la coordination, les précisions."),
      en: ("edit", "Corrects the tool, the coordinator, the details.")),
    Action(
      .poolClose, in: .pool, keys: ["X"], hint: 60,
      fr: ("clore", "Clôt le groupement\u{A0}: plus rien ne se partage."),
      en: ("close", "Closes the pool: nothing is shared any more.")),
  ]
}

extension ActionID {
  static let poolOpen: ActionID = "pool.open"
  static let poolAdd: ActionID = "pool.add"
  static let poolLeave: ActionID = "pool.leave"
  static let poolSharing: ActionID = "pool.sharing"
  static let poolCost: ActionID = "pool.cost"
  static let poolShare: ActionID = "pool.share"
  static let poolEdit: ActionID = "pool.edit"
  static let poolClose: ActionID = "pool.close"
}
