/// What can be done in every list.
enum ListKeys {
  static let actions: [Action] = [
    Action(
      .listOpen, in: .list, keys: ["Enter"], hint: 100,
      fr: ("ouvrir", "Ouvre la ligne sous le curseur."), en: ("open", "Opens the row under the cursor.")),
    Action(
      .listFilter, in: .list, keys: ["/"], hint: 80,
      fr: ("filtrer", "Filtre la liste pendant la frappe\u{A0}: mots, étape:plan, inactif>30j…"),
      en: ("filter", "Filters the list as you type: words, stage:plan, stale>30d…")),
    Action(
      .listMark, in: .list, keys: ["Space"],
      fr: ("marquer", "Marque la ligne, ou enlève sa marque, et descend."),
      en: ("mark", "Marks the row, or takes its mark away, and moves down.")),
    Action(
      .listDown, in: .list, keys: ["Down", "j"],
      fr: ("descendre", "Une ligne plus bas."), en: ("down", "One row down.")),
    Action(
      .listUp, in: .list, keys: ["Up", "k"], fr: ("monter", "Une ligne plus haut."), en: ("up", "One row up.")
    ),
    Action(
      .listHalfDown, in: .list, keys: ["C-d"],
      fr: ("une demi-page plus bas", "Descend d’une demi-page."),
      en: ("half a page down", "Half a page down.")),
    Action(
      .listHalfUp, in: .list, keys: ["C-u"],
      fr: ("une demi-page plus haut", "Monte d’une demi-page."), en: ("half a page up", "Half a page up.")),
    Action(
      .listPageDown, in: .list, keys: ["PageDown"],
      fr: ("page suivante", "Descend d’une page."), en: ("page down", "One page down.")),
    Action(
      .listPageUp, in: .list, keys: ["PageUp"],
      fr: ("page précédente", "Monte d’une page."), en: ("page up", "One page up.")),
    Action(
      .listFirst, in: .list, keys: ["g g", "Home"],
      fr: ("première ligne", "Va à la première ligne de toute la liste."),
      en: ("first row", "Goes to the first row of the whole list.")),
    Action(
      .listLast, in: .list, keys: ["G", "End"],
      fr: ("dernière ligne", "Va à la dernière ligne de toute la liste."),
      en: ("last row", "Goes to the last row of the whole list.")),
    Action(
      .listReverse, in: .list, keys: ["s r"],
      fr: ("trier à l’envers", "Retourne l’ordre de la liste."),
      en: ("reverse the order", "Turns the order of the list round.")),
  ]
}

extension ActionID {
  static let listOpen: ActionID = "list.open"
  static let listFilter: ActionID = "list.filter"
  static let listMark: ActionID = "list.mark"
  static let listDown: ActionID = "list.down"
  static let listUp: ActionID = "list.up"
  static let listHalfDown: ActionID = "list.halfPageDown"
  static let listHalfUp: ActionID = "list.halfPageUp"
  static let listPageDown: ActionID = "list.pageDown"
  static let listPageUp: ActionID = "list.pageUp"
  static let listFirst: ActionID = "list.first"
  static let listLast: ActionID = "list.last"
  static let listReverse: ActionID = "list.reverse"
}
