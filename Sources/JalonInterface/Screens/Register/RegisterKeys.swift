import JalonCore

/// What can be done in the register, beside what every list does.
enum RegisterKeys {
  static let actions: [Action] = [
    Action(
      .openCase, in: .register, keys: ["o"], hint: 95,
      fr: ("ouvrir un dossier", "Ouvre un dossier pour l’association, ou va à celui qui est ouvert."),
      en: ("open a case", "Opens a case for the association, or goes to the one that is open.")),
    Action(
      .registerAssociation, in: .register, keys: ["n", "a"], hint: 58,
      fr: ("nouvelle association", "Inscrit une association qui n’est pas dans le répertoire."),
      en: ("new association", "Enters an association that is not in the register.")),
    Action(
      .registerExchange, in: .register, keys: ["x"],
      fr: ("échange", "Note sur-le-champ un échange avec cette association."),
      en: ("exchange", "Records an exchange with this association on the spot.")),
    Action(
      .takeOver, in: .register, keys: ["t"],
      fr: ("reprendre en cours", "Reprend à son étape un accompagnement commencé avant Jalon."),
      en: ("take over", "Takes over at its stage an accompaniment begun before Jalon.")),
    Action(
      .importHere, in: .register, keys: ["i"], hint: 56,
      fr: ("importer", "Importe un fichier du répertoire national."),
      en: ("import", "Imports a file of the national register.")),
    RegisterState.sorting.action(.name, "s n", fr: "le nom", en: "the name"),
    RegisterState.sorting.action(.department, "s d", fr: "le département", en: "the department"),
    RegisterState.sorting.action(.city, "s v", fr: "la commune", en: "the city"),
  ]
}

extension ActionID {
  static let openCase: ActionID = "register.openCase"
  static let registerAssociation: ActionID = "register.add"
  static let registerExchange: ActionID = "register.exchange"
  static let takeOver: ActionID = "register.takeOver"
  static let importHere: ActionID = "register.import"
}
