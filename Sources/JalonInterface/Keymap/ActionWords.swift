/// Other words by which people look for an action, in both languages: nobody should have to know ours.
enum ActionWords {
  static func words(of id: ActionID) -> [String] { table[id] ?? [] }

  private static let table: [ActionID: [String]] = [
    .goToToday: [
      "agenda", "relances", "retards", "échéances", "à faire", "accueil", "tâches", "due", "overdue", "home",
      "tasks",
      "reminders",
    ],
    .goToCases: ["liste", "accompagnements", "suivis", "files", "list"],
    .goToRegister: ["associations", "annuaire", "rna", "structures", "directory", "organisations"],
    .goToPools: [
      "mutualisations", "mutualiser", "partager", "ensemble", "parts", "sharing", "shared", "together",
    ],
    .goToTrainings: [
      "preuves", "qualiopi", "stages", "ateliers", "émargement", "auditeur", "evidence", "courses", "auditor",
    ],
    .goToImport: ["charger", "fichier", "csv", "zip", "waldec", "load", "open"],
    .noteExchange: ["appel", "courriel", "rendez-vous", "visite", "call", "mail", "meeting", "visit"],
    .undo: ["revenir", "défaire", "retour arrière", "back", "revert"],
    .redo: ["rétablir", "repeat", "again"],
    .showPalette: ["commande", "chercher", "action", "command", "search"],
    .showHelp: ["touches", "raccourcis", "clavier", "keys", "shortcuts", "keyboard", "manuel"],
    .refresh: ["rafraîchir", "recharger", "actualiser", "redessiner", "reload", "redraw", "repaint"],
    .switchLanguage: ["langue", "anglais", "français", "english", "french", "language"],
    .switchTheme: [
      "couleurs", "clair", "sombre", "nuit", "jour", "contraste", "colours", "colors", "dark", "light",
    ],
    .goBack: ["fermer", "précédent", "annuler le filtre", "close", "previous"],
    .leaveScreen: ["sortir", "fermer", "close", "exit"],
    .suspend: ["arrière-plan", "shell", "background"],
    .quit: ["sortir", "fermer", "arrêter", "exit", "close", "stop"],
    .listOpen: ["voir", "consulter", "show", "view"],
    .listFilter: ["rechercher", "chercher", "trouver", "search", "find"],
    .listMark: ["sélectionner", "cocher", "select", "tick"],
    .listFirst: ["début", "haut", "top", "beginning"],
    .listLast: ["fin", "bas", "bottom", "end"],
    .listReverse: ["inverser", "décroissant", "descending", "invert"],
    .openCase: ["créer", "commencer", "accompagner", "create", "start"],
    .registerAssociation: ["créer", "ajouter", "inscrire", "create", "add"],
    .importHere: ["charger", "fichier", "rna", "csv", "load"],
    .caseExchange: ["appel", "courriel", "rendez-vous", "note", "call", "mail", "meeting", "visit"],
    .caseAdvance: ["suivante", "étape", "passer", "next", "stage"],
  ]
}
