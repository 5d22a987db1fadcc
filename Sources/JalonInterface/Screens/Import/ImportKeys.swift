/// What can be done on the import screen.
enum ImportKeys {
  static let actions: [Action] = [
    Action(
      .importStart, in: .importing, keys: ["Enter"], hint: 100,
      fr: ("importer", "Lance l’import\u{202F}; rien n’est gardé avant la fin."),
      en: ("import", "Starts the import; nothing is kept before its end.")),
    Action(
      .importComplete, in: .importing, keys: ["Tab"],
      fr: ("compléter, suivant", "Complète le nom du fichier, ou va à la suite."),
      en: ("complete, next", "Completes the name of the file, or goes on.")),
    Action(
      .importNext, in: .importing, keys: ["Down"], hint: 50,
      fr: ("suivant", "Va à la suite."), en: ("next", "Goes on.")),
    Action(
      .importPrevious, in: .importing, keys: ["S-Tab", "Up"],
      fr: ("précédent", "Revient à ce qui précède."), en: ("previous", "Goes back.")),
    Action(
      .importSwitch, in: .importing, keys: ["Space"], hint: 70,
      fr: ("cocher", "Coche ou décoche."), en: ("switch", "Switches on or off.")),
    Action(
      .importDown, in: .imported, keys: ["Down", "j", "PageDown", "C-d"],
      fr: ("descendre", "Descend dans le compte rendu."), en: ("down", "Goes down in the report.")),
    Action(
      .importUp, in: .imported, keys: ["Up", "k", "PageUp", "C-u"],
      fr: ("monter", "Monte dans le compte rendu."), en: ("up", "Goes up in the report.")),
    Action(
      .importAgain, in: .imported, keys: ["a"], hint: 85,
      fr: ("autre fichier", "Importe un autre fichier."), en: ("another file", "Imports another file.")),
    Action(
      .importTakeBack, in: .imported, keys: ["U"], hint: 75,
      fr: ("annuler l’import", "Retire tout ce que cet import a apporté et que personne n’a touché depuis."),
      en: ("undo the import", "Takes away all that this import brought and nobody has touched since.")),
  ]
}

extension ActionID {
  static let importStart: ActionID = "import.start"
  static let importComplete: ActionID = "import.complete"
  static let importNext: ActionID = "import.next"
  static let importPrevious: ActionID = "import.previous"
  static let importSwitch: ActionID = "import.switch"
  static let importDown: ActionID = "import.down"
  static let importUp: ActionID = "import.up"
  static let importAgain: ActionID = "import.again"
  static let importTakeBack: ActionID = "import.undo"
}
