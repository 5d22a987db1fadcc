import JalonCore

/// What can be done in the list of pools, beside what every list does.
enum PoolsKeys {
  static let actions: [Action] = [
    Action(
      .poolsAdd, in: .pools, keys: ["n", "a"], hint: 90,
      fr: ("nouveau groupement", "Ouvre un groupement\u{A0}: un outil, son coût, comment il se partage."),
      en: ("new pool", "Opens a pool: a tool, its cost, how that is shared.")),
    PoolsState.sorting.action(.tool, "s n", fr: "l’outil", en: "the tool"),
    PoolsState.sorting.action(.members, "s m", fr: "le nombre de membres", en: "the number of members"),
    PoolsState.sorting.action(.cost, "s c", fr: "le coût", en: "the cost"),
  ]
}

extension ActionID {
  static let poolsAdd: ActionID = "pools.add"
}
