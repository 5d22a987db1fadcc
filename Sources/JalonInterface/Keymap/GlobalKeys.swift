/// What can be done from anywhere.
enum GlobalKeys {
  static let actions: [Action] = [
    Action(
      .goToToday, in: .global, keys: ["T"], hint: 54,
      fr: ("aujourd’hui", "Va à ce qui demande votre attention aujourd’hui."),
      en: ("today", "Goes to what asks for your attention today.")),
    Action(
      .goToCases, in: .global, keys: ["C"], hint: 66,
      fr: ("dossiers", "Va à la liste des dossiers."), en: ("cases", "Goes to the list of cases.")),
    Action(
      .goToRegister, in: .global, keys: ["R"], hint: 66,
      fr: ("répertoire", "Va au répertoire des associations."),
      en: ("register", "Goes to the register of associations.")),
    Action(
      .goToPools, in: .global, keys: ["M"], hint: 22,
      fr: ("groupements", "Va aux groupements\u{A0}: ce que des associations partagent."),
      en: ("pools", "Goes to the pools: what associations share.")),
    Action(
      .goToTrainings, in: .global, keys: ["F"], hint: 20,
      fr: ("formations", "Va aux formations et à leurs dossiers de preuves."),
      en: ("trainings", "Goes to the trainings and their evidence files.")),
    Action(
      .goToTeam, in: .global, keys: ["E"], hint: 8,
      fr: (
        "équipe",
        "Va à ce que deviennent les dossiers de l’équipe\u{A0}: tableau, revue, charge, flux, besoins."
      ),
      en: ("team", "Goes to how the team’s cases progress: board, review, load, flow, needs.")),
    Action(
      .goToImport, in: .global, keys: ["I"],
      fr: ("importer un fichier du RNA", "Va à l’import du répertoire national."),
      en: ("import a register file", "Goes to the import of the national register.")),
    Action(
      .noteExchange, in: .global, keys: ["N"],
      fr: (
        "noter un échange avec…",
        "Trouve un dossier par quelques lettres et y note un échange, où que vous soyez."
      ),
      en: (
        "record an exchange with…",
        "Finds a case by a few letters and records an exchange in it, wherever you are."
      )),
    Action(
      .undo, in: .global, keys: ["u"],
      fr: ("annuler", "Reprend votre dernier acte, même d’une séance précédente."),
      en: ("undo", "Takes back your latest act, even one of an earlier session.")),
    Action(
      .redo, in: .global, keys: ["C-r"],
      fr: ("refaire", "Refait ce que vous venez d’annuler."), en: ("redo", "Does again what you just undid.")),
    Action(
      .showPalette, in: .global, keys: [":"], hint: 60,
      fr: ("palette", "Cherche une action par son nom et la lance."),
      en: ("palette", "Finds an action by its name and runs it.")),
    Action(
      .showHelp, in: .global, keys: ["?", "F1"], hint: 90,
      fr: ("aide", "Montre toutes les touches d’ici, avec une recherche."),
      en: ("help", "Shows every key that works here, searchable.")),
    Action(
      .recordDeparture, in: .global,
      fr: ("noter un départ", "Note le départ d’un conseiller, puis propose de transmettre ses dossiers."),
      en: ("record a departure", "Records that an adviser leaves, then offers to hand their cases over.")),
    Action(
      .refresh, in: .global, keys: ["F5", "C-l"],
      fr: ("relire", "Relit l’écran et le redessine en entier."),
      en: ("refresh", "Reads the screen again and paints it whole.")),
    Action(
      .switchLanguage, in: .global,
      fr: ("passer en anglais", "Change la langue de l’interface."),
      en: ("switch to French", "Changes the language of the interface.")),
    Action(
      .switchTheme, in: .global,
      fr: ("changer de thème", "Passe au thème suivant."), en: ("change theme", "Goes to the next theme.")),
    Action(
      .goBack, in: .global, keys: ["Esc"], hint: 40,
      fr: ("retour", "Revient d’un pas\u{A0}: filtre, marques, écran."),
      en: ("back", "Goes back one step: filter, marks, screen.")),
    Action(
      .leaveScreen, in: .global, keys: ["q"],
      fr: ("quitter l’écran", "Quitte cet écran pour le précédent."),
      en: ("leave screen", "Leaves this screen for the one before.")),
    Action(
      .suspend, in: .global, keys: ["C-z"],
      fr: ("suspendre", "Rend la main au shell\u{202F}; fg y revient."),
      en: ("suspend", "Gives way to the shell; fg comes back.")),
    Action(
      .quit, in: .global, keys: ["Q", "C-c"],
      fr: ("quitter Jalon", "Ferme Jalon\u{202F}; tout est déjà enregistré."),
      en: ("quit Jalon", "Closes Jalon; everything is saved already.")),
  ]
}

extension ActionID {
  static let goToToday: ActionID = "go.today"
  static let goToCases: ActionID = "go.cases"
  static let goToRegister: ActionID = "go.register"
  static let goToPools: ActionID = "go.pools"
  static let goToTrainings: ActionID = "go.trainings"
  static let goToTeam: ActionID = "go.team"
  static let goToImport: ActionID = "go.import"
  static let noteExchange: ActionID = "exchange.note"
  static let undo: ActionID = "edit.undo"
  static let redo: ActionID = "edit.redo"
  static let showPalette: ActionID = "program.palette"
  static let showHelp: ActionID = "program.help"
  static let recordDeparture: ActionID = "team.departure"
  static let refresh: ActionID = "program.refresh"
  static let switchLanguage: ActionID = "program.language"
  static let switchTheme: ActionID = "program.theme"
  static let goBack: ActionID = "screen.back"
  static let leaveScreen: ActionID = "screen.leave"
  static let suspend: ActionID = "program.suspend"
  static let quit: ActionID = "program.quit"
}
