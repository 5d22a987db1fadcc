/// What can be done in the plan of a case, with the line under the cursor.
enum PlanKeys {
  static let actions: [Action] = acts + lines + decisions + looks

  private static let lines: [Action] = [
    Action(
      .planOpen, in: .plan, keys: ["Enter"], hint: 100,
      fr: ("ouvrir", "Ouvre l’action, ou plie et déplie ce qui est sous l’objectif."),
      en: ("open", "Opens the action, or folds and unfolds what is below the objective.")),
    Action(
      .planAddAction, in: .plan, keys: ["a"], hint: 98,
      fr: ("ajouter une action", "Ajoute une action à l’objectif où l’on est."),
      en: ("add an action", "Adds an action to the objective one is at.")),
    Action(
      .planAddObjective, in: .plan, keys: ["O"], hint: 88,
      fr: ("ajouter un objectif", "Ajoute un objectif qui sert la finalité où l’on est."),
      en: ("add an objective", "Adds an objective that serves the aim one is at.")),
    Action(
      .planEdit, in: .plan, keys: ["e"],
      fr: ("corriger", "Corrige l’action, l’objectif ou la finalité."),
      en: ("edit", "Corrects the action, the objective or the aim.")),
  ]

  private static let acts: [Action] = [
    Action(
      .planStart, in: .plan, keys: ["s"], hint: 94,
      fr: ("commencer", "L’action est en cours à partir d’aujourd’hui."),
      en: ("start", "The action is under way from today on.")),
    Action(
      .planFinish, in: .plan, keys: ["f"], hint: 96,
      fr: ("terminer", "L’action est faite\u{202F}; une phrase, un lien ou un fichier le montre."),
      en: ("finish", "The action is done; a sentence, a link or a file shows it.")),
    Action(
      .planDue, in: .plan, keys: ["d"], hint: 92,
      fr: ("date", "Fixe la date, ou la déplace avec la raison."),
      en: ("date", "Sets the date, or moves it with the reason.")),
    Action(
      .planOwner, in: .plan, keys: ["w"], hint: 90,
      fr: ("qui", "Dit qui s’en charge."), en: ("who", "Says who is in charge.")),
    Action(
      .planDrop, in: .plan, keys: ["x"], hint: 72,
      fr: (
        "abandonner",
        "Abandonne l’action ou l’objectif, avec la raison\u{202F}; dit pourquoi une finalité n’en a pas."
      ),
      en: ("drop", "Drops the action or the objective, with the reason; says why an aim has none.")),
  ]

  private static let decisions: [Action] = [
    Action(
      .planValidate, in: .plan, keys: ["V"], hint: 86,
      fr: ("valider", "Note que l’association valide le plan, puis qu’un responsable le valide."),
      en: ("validate", "Records that the association validates the plan, then that a lead does.")),
    Action(
      .planDraft, in: .plan, keys: ["N"], hint: 97,
      fr: ("ébaucher", "Ébauche le plan d’après les recommandations retenues, en montrant d’abord quoi."),
      en: ("draft", "Drafts the plan from the retained recommendations, showing first what.")),
    Action(
      .planPooling, in: .plan, keys: ["m"], hint: 70,
      fr: ("mutualiser", "Dit si l’action se fait avec d’autres associations."),
      en: ("pool", "Says whether the action is done with other associations.")),
    Action(
      .planPool, in: .plan, keys: ["M"], hint: 68,
      fr: ("groupement", "Va au groupement de l’action, sinon à la liste des groupements."),
      en: ("its pool", "Goes to the pool of the action, or else to the list of pools.")),
    Action(
      .planEquipment, in: .plan, keys: ["E"],
      fr: ("décider l’équipement", "Commandé, reçu, ou pas nécessaire et pourquoi."),
      en: ("decide the equipment", "Ordered, received, or not needed and why.")),
    Action(
      .planBudget, in: .plan, keys: ["B"],
      fr: ("décider le coût", "Accepté, refusé ou reporté."),
      en: ("decide the cost", "Approved, refused or deferred.")),
    Action(
      .planTool, in: .plan, keys: ["T"],
      fr: ("choix d’outil", "Note ce qu’il faut, ce qui a été regardé, ce qui est choisi."),
      en: ("choice of a tool", "Records what is needed, what was looked at, what is chosen.")),
    Action(
      .planPaper, in: .plan, keys: ["K"],
      fr: ("garder sur papier", "Note ce que l’association garde sur papier, et pourquoi."),
      en: ("keep on paper", "Records what the association keeps on paper, and why.")),
    Action(
      .planSatisfaction, in: .plan, keys: ["F"],
      fr: ("satisfaction", "Recueille ce que l’association pense de l’accompagnement."),
      en: ("satisfaction", "Records what the association thinks of the accompaniment.")),
    Action(
      .planHandover, in: .plan, keys: ["H"],
      fr: ("passer le relais", "Note qui poursuit, et quand on se parle."),
      en: ("hand over", "Records who carries on, and when we talk next.")),
  ]

  private static let looks: [Action] = [
    Action(
      .planFold, in: .plan, keys: ["Space"],
      fr: ("plier", "Plie ou déplie l’objectif où l’on est."),
      en: ("fold", "Folds or unfolds the objective one is at.")),
    Action(
      .planFoldAll, in: .plan, keys: ["z"], hint: 64,
      fr: ("tout plier", "Plie ou déplie tous les objectifs."),
      en: ("fold all", "Folds or unfolds every objective.")),
    Action(
      .planView, in: .plan, keys: ["i"], hint: 74,
      fr: ("autre vue", "Passe de l’arbre aux mois, puis aux personnes."),
      en: ("other view", "Goes from the tree to the months, then to the people.")),
  ]
}

extension ActionID {
  static let planOpen: ActionID = "plan.open"
  static let planAddAction: ActionID = "plan.addAction"
  static let planAddObjective: ActionID = "plan.addObjective"
  static let planEdit: ActionID = "plan.edit"
  static let planStart: ActionID = "plan.start"
  static let planFinish: ActionID = "plan.finish"
  static let planDue: ActionID = "plan.due"
  static let planOwner: ActionID = "plan.owner"
  static let planDrop: ActionID = "plan.drop"
  static let planValidate: ActionID = "plan.validate"
  static let planDraft: ActionID = "plan.draft"
  static let planPooling: ActionID = "plan.pooling"
  static let planPool: ActionID = "plan.pool"
  static let planEquipment: ActionID = "plan.equipment"
  static let planBudget: ActionID = "plan.budget"
  static let planTool: ActionID = "plan.tool"
  static let planPaper: ActionID = "plan.onPaper"
  static let planSatisfaction: ActionID = "plan.satisfaction"
  static let planHandover: ActionID = "plan.handover"
  static let planFold: ActionID = "plan.fold"
  static let planFoldAll: ActionID = "plan.foldAll"
  static let planView: ActionID = "plan.view"
}
