/// What can be done in one tab of a case, with what the cursor stands on.
enum CaseTabKeys {
  static let actions: [Action] = [
    Action(
      .caseComplete, in: .overview, keys: ["Enter", "a"], hint: 100,
      fr: ("compléter", "Ouvre ce qu’il faut remplir, ou va à ce qui est noté."),
      en: ("complete", "Opens what has to be filled in, or goes to what is recorded.")),
    Action(
      .caseWaive, in: .overview, keys: ["d"], hint: 75,
      fr: ("dispense", "Demande une dispense pour la condition, ou décide celle qui est demandée."),
      en: ("waiver", "Asks for a waiver of the condition, or decides the one that was asked for.")),
    Action(
      .overviewEdit, in: .overview, keys: ["e"],
      fr: ("corriger", "Corrige ce qui est sous le curseur, ou la fiche de l’association."),
      en: ("edit", "Corrects what is under the cursor, or the association’s record.")),
    Action(
      .referentAdd, in: .referents, keys: ["a"], hint: 100,
      fr: ("ajouter", "Ajoute un référent."), en: ("add", "Adds a referent.")),
    Action(
      .referentEdit, in: .referents, keys: ["e", "Enter"], hint: 96,
      fr: ("corriger", "Corrige le référent\u{202F}; un nouveau rôle met fin à l’ancien."),
      en: ("edit", "Corrects the referent; a new role ends the old one.")),
    Action(
      .referentEnd, in: .referents, keys: ["x"], hint: 80,
      fr: ("fin du rôle", "Met fin au rôle\u{202F}; il reste dans l’historique."),
      en: ("end the role", "Ends the role; it stays in the history.")),
    Action(
      .projectEdit, in: .project, keys: ["e", "Enter"], hint: 100,
      fr: ("corriger", "Corrige ce qui est sous le curseur\u{A0}: projet, finalité, fiche."),
      en: ("edit", "Corrects what is under the cursor: project, aim, record.")),
    Action(
      .aimAdd, in: .project, keys: ["a"], hint: 96,
      fr: ("ajouter une finalité", "Ajoute une finalité du projet associatif."),
      en: ("add an aim", "Adds an aim of the associative project.")),
    Action(
      .aimSetAside, in: .project, keys: ["s"], hint: 70,
      fr: ("mettre de côté", "Met la finalité de côté, avec la raison\u{202F}; e la reprend."),
      en: ("set aside", "Sets the aim aside, with the reason; e takes it up again.")),
    Action(
      .aimRemove, in: .project, keys: ["x"], hint: 65, [.dangerous],
      fr: ("retirer", "Retire la finalité."), en: ("remove", "Removes the aim.")),
    Action(
      .diagnosticOpen, in: .diagnostic, keys: ["Enter"], hint: 100,
      fr: ("ouvrir", "Continue l’entretien, ou montre le résultat d’un diagnostic clos."),
      en: ("open", "Continues the interview, or shows the result of a closed diagnostic.")),
    Action(
      .diagnosticStart, in: .diagnostic, keys: ["a"], hint: 96,
      fr: ("commencer", "Commence un diagnostic\u{A0}: qui est là, sous quelle forme."),
      en: ("start", "Starts a diagnostic: who is there, in which form.")),
    Action(
      .diagnosticEdit, in: .diagnostic, keys: ["e"], hint: 70,
      fr: ("corriger", "Corrige qui était là, la forme, la classe que l’association se donne."),
      en: ("edit", "Corrects who was there, the mode, how the association sees itself.")),
    Action(
      .diagnosticClose, in: .diagnostic, keys: ["x"], hint: 72, [.dangerous],
      fr: ("clore", "Clôt le diagnostic, après avoir dit ce qui reste ouvert."),
      en: ("close", "Closes the diagnostic, having said what is still open.")),
    Action(
      .diagnosticCompare, in: .diagnostic, keys: ["="], hint: 68,
      fr: ("comparer", "Compare un diagnostic clos avec celui d’avant, et le situe parmi les semblables."),
      en: ("compare", "Compares a closed diagnostic with the one before, and places it among like ones.")),
    Action(
      .diagnosticAttach, in: .diagnostic, keys: ["E"],
      fr: ("joindre un résultat", "Joint le résultat d’un autodiagnostic fait ailleurs."),
      en: ("attach a result", "Attaches the result of a self-diagnosis made elsewhere.")),
    Action(
      .needAdd, in: .needs, keys: ["a"], hint: 100,
      fr: ("noter un besoin", "Note un besoin, avec les mots de l’association."),
      en: ("record a need", "Records a need, in the association’s own words.")),
    Action(
      .needEdit, in: .needs, keys: ["e", "Enter"], hint: 96,
      fr: ("corriger", "Corrige le besoin."), en: ("edit", "Corrects the need.")),
    Action(
      .exchangeAdd, in: .exchanges, keys: ["a"],
      fr: ("ajouter un échange", "Note un échange."), en: ("add an exchange", "Records an exchange.")),
    Action(
      .exchangeEdit, in: .exchanges, keys: ["e", "Enter"], hint: 96,
      fr: ("corriger", "Corrige ou complète l’échange."), en: ("edit", "Corrects or completes the exchange.")),
    Action(
      .historyUnfold, in: .history, keys: ["Enter"], hint: 100,
      fr: ("détail", "Montre ou cache, champ par champ, l’avant et l’après."),
      en: ("detail", "Shows or hides before and after, field by field.")),
    Action(
      .historyUndo, in: .history, keys: ["U"], hint: 80,
      fr: ("annuler cet acte", "Reprend l’acte sous le curseur, si rien ne s’y oppose."),
      en: ("undo this act", "Takes back the act under the cursor, where nothing stands in the way.")),
  ]
}

extension ActionID {
  static let caseComplete: ActionID = "case.complete"
  static let caseWaive: ActionID = "case.waiver"
  static let overviewEdit: ActionID = "case.edit"
  static let referentAdd: ActionID = "referent.add"
  static let referentEdit: ActionID = "referent.edit"
  static let referentEnd: ActionID = "referent.end"
  static let projectEdit: ActionID = "project.edit"
  static let aimAdd: ActionID = "aim.add"
  static let aimSetAside: ActionID = "aim.setAside"
  static let aimRemove: ActionID = "aim.remove"
  static let diagnosticOpen: ActionID = "diagnostic.open"
  static let diagnosticStart: ActionID = "diagnostic.start"
  static let diagnosticEdit: ActionID = "diagnostic.edit"
  static let diagnosticClose: ActionID = "diagnostic.close"
  static let diagnosticCompare: ActionID = "diagnostic.compare"
  static let diagnosticAttach: ActionID = "diagnostic.attach"
  static let needAdd: ActionID = "need.add"
  static let needEdit: ActionID = "need.edit"
  static let exchangeAdd: ActionID = "exchange.add"
  static let exchangeEdit: ActionID = "exchange.edit"
  static let historyUnfold: ActionID = "history.unfold"
  static let historyUndo: ActionID = "history.undo"
}
