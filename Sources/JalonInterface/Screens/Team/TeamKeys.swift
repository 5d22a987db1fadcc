import JalonCore

/// What can be done with the figures of the team.
enum TeamKeys {
  static let actions: [Action] = board + review + load + everywhere + TeamState.moves.actions

  private static let everywhere: [Action] = [
    Action(
      .teamOpen, in: .team, keys: ["Enter", "o"], hint: 98,
      fr: ("ouvrir", "Ouvre le dossier, ou la liste des dossiers qui sont derrière ce chiffre."),
      en: ("open", "Opens the case, or the list of the cases that are behind this figure.")),
    Action(
      .teamLeft, in: .team, keys: ["Left", "h"],
      fr: ("colonne de gauche", "Va à la colonne de gauche."),
      en: ("column to the left", "Goes to the column on the left.")),
    Action(
      .teamRight, in: .team, keys: ["Right", "l"], hint: 92,
      fr: ("colonne de droite", "Va à la colonne de droite."),
      en: ("column to the right", "Goes to the column on the right.")),
    Action(
      .teamNextTab, in: .team, keys: ["Tab"], hint: 84,
      fr: ("onglet suivant", "Montre l’onglet suivant."), en: ("next tab", "Shows the next tab.")),
    Action(
      .teamPreviousTab, in: .team, keys: ["S-Tab"],
      fr: ("onglet précédent", "Montre l’onglet précédent."), en: ("previous tab", "Shows the tab before.")),
    Action(
      .teamFilter, in: .team, keys: ["/"], hint: 88,
      fr: ("filtrer", "Ne compte que les dossiers d’une requête, dans tous les onglets."),
      en: ("filter", "Counts only the cases of a query, in every tab.")),
    Action(
      .teamPicture, in: .team, keys: ["w"], hint: 86,
      fr: ("écrire l’image", "Écrit l’image du flux ou des besoins en SVG, sous un nom que Jalon propose."),
      en: (
        "write the picture",
        "Writes the picture of the flow or the needs as SVG, under a name that Jalon proposes."
      )),
  ]

  private static let board: [Action] = [
    Action(
      .boardBy, in: .board, keys: ["b"], hint: 90,
      fr: (
        "par…", "Répartit les dossiers par conseiller, département, secteur, réseau, puis par étape seule."
      ),
      en: (
        "by…", "Splits the cases by adviser, department, sector, network, then by stage alone."
      )),
    Action(
      .boardBackBy, in: .board, keys: ["B"],
      fr: ("répartition précédente", "Revient à la répartition précédente."),
      en: ("split before", "Goes back to the split before.")),
  ]

  private static let review: [Action] = [
    Action(
      .reviewDecide, in: .review, keys: ["d"], hint: 96, [.bulk],
      fr: ("décider", "Accorde ou refuse les dispenses marquées, sinon celle-ci."),
      en: ("decide", "Grants or refuses the marked waivers, or else this one.")),
    Action(
      .reviewMark, in: .review, keys: ["Space"], hint: 70,
      fr: ("marquer", "Marque la dispense, ou enlève sa marque."),
      en: ("mark", "Marks the waiver, or takes its mark away.")),
    Action(
      .reviewMarkAll, in: .review, keys: ["*"],
      fr: (
        "tout marquer",
        "Marque toutes les dispenses demandées que le filtre trouve, ou enlève toutes les marques."
      ),
      en: ("mark all", "Marks every waiver asked for that the filter finds, or takes every mark away.")),
  ]

  private static let load: [Action] = [
    Action(
      .loadLeave, in: .load, keys: ["x"], hint: 80,
      fr: ("noter un départ", "Note le départ de cette personne, puis propose de transmettre ses dossiers."),
      en: ("record a departure", "Records that this person leaves, then offers to hand their cases over."))
  ]
}

extension ActionID {
  static let teamOpen: ActionID = "team.open"
  static let teamLeft: ActionID = "team.left"
  static let teamRight: ActionID = "team.right"
  static let teamNextTab: ActionID = "team.nextTab"
  static let teamPreviousTab: ActionID = "team.previousTab"
  static let teamFilter: ActionID = "team.filter"
  static let teamPicture: ActionID = "team.picture"
  static let boardBy: ActionID = "board.by"
  static let boardBackBy: ActionID = "board.backBy"
  static let reviewDecide: ActionID = "review.decide"
  static let reviewMark: ActionID = "review.mark"
  static let reviewMarkAll: ActionID = "review.markAll"
  static let loadLeave: ActionID = "load.leave"
}
