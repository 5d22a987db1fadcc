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
      "preuves", "qualiopi", "stages", "ateliers", "émargement", "auditeur", "apprendre", "evidence",
      "courses",
      "auditor", "learn",
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
  ].merging(ofPlan) { told, _ in told }

  private static let ofPlan: [ActionID: [String]] = [
    .planAddAction: ["créer", "tâche", "étape", "nouvelle", "create", "task", "step", "new"],
    .planAddObjective: ["but", "cible", "créer", "nouvel", "goal", "target", "create", "new"],
    .planEdit: ["modifier", "changer", "renommer", "change", "modify", "rename"],
    .planStart: ["démarrer", "lancer", "débuter", "begin", "launch"],
    .planFinish: [
      "finir", "fait", "faite", "achever", "preuve", "fichier", "joindre", "done", "complete", "evidence",
      "proof", "file", "attach",
    ],
    .planDue: [
      "échéance", "délai", "reporter", "quand", "calendrier", "deadline", "due", "postpone", "when",
    ],
    .planOwner: ["porteur", "porteuse", "responsable", "confier", "owner", "assign", "responsible"],
    .planDrop: ["renoncer", "annuler", "supprimer", "écarter", "cancel", "give up", "remove"],
    .planValidate: ["accord", "approuver", "signer", "approve", "agree", "sign"],
    .planDraft: ["recommandations", "brouillon", "proposer", "recommendations", "propose"],
    .planPooling: ["partager", "ensemble", "commun", "mutualisation", "share", "together", "pooling"],
    .planPool: ["mutualisation", "partage", "pooling", "sharing"],
    .planEquipment: ["matériel", "ordinateur", "commander", "hardware", "computer", "order"],
    .planBudget: [
      "budget", "prix", "argent", "financement", "dépense", "price", "money", "expense", "funding",
    ],
    .planTool: ["logiciel", "application", "solution", "comparer", "software", "compare"],
    .planPaper: ["sans numérique", "cahier", "classeur", "offline", "notebook"],
    .planSatisfaction: ["avis", "opinion", "bilan", "retour", "feedback", "review"],
    .planHandover: ["suite", "autonomie", "relais", "transmettre", "handover", "carry on"],
    .planView: ["mois", "personnes", "arbre", "frise", "timeline", "months", "people", "tree"],
  ]
}
