import JalonCore

/// What can be done with a comparison: move, and choose the earlier diagnostic.
enum ComparisonKeys {
  static let actions: [Action] = [
    Action(
      .comparisonEarlier, in: .comparison, keys: ["Left", "h"], hint: 90,
      fr: ("plus ancien", "Compare avec un diagnostic plus ancien."),
      en: ("older", "Compares with an older diagnostic.")),
    Action(
      .comparisonLater, in: .comparison, keys: ["Right", "l"], hint: 89,
      fr: ("plus récent", "Compare avec un diagnostic moins ancien."),
      en: ("newer", "Compares with a less old diagnostic.")),
    Action(
      .comparisonDown, in: .comparison, keys: ["Down", "j"], fr: ("descendre", "Va à la suite."),
      en: ("down", "Goes to what comes next.")),
    Action(
      .comparisonUp, in: .comparison, keys: ["Up", "k"], fr: ("monter", "Revient à ce qui précède."),
      en: ("up", "Goes back to what comes before.")),
    Action(
      .comparisonHalfDown, in: .comparison, keys: ["C-d", "PageDown"],
      fr: ("plus bas", "Descend d’une demi-fenêtre."), en: ("farther down", "Half a window down.")),
    Action(
      .comparisonHalfUp, in: .comparison, keys: ["C-u", "PageUp"],
      fr: ("plus haut", "Monte d’une demi-fenêtre."), en: ("farther up", "Half a window up.")),
    Action(
      .comparisonFirst, in: .comparison, keys: ["g g", "Home"],
      fr: ("début", "Va au début."), en: ("beginning", "Goes to the beginning.")),
    Action(
      .comparisonLast, in: .comparison, keys: ["G", "End"], fr: ("fin", "Va à la fin."),
      en: ("end", "Goes to the end.")),
  ]
}

extension ActionID {
  static let comparisonEarlier: ActionID = "comparison.earlier"
  static let comparisonLater: ActionID = "comparison.later"
  static let comparisonDown: ActionID = "comparison.down"
  static let comparisonUp: ActionID = "comparison.up"
  static let comparisonHalfDown: ActionID = "comparison.halfWindowDown"
  static let comparisonHalfUp: ActionID = "comparison.halfWindowUp"
  static let comparisonFirst: ActionID = "comparison.first"
  static let comparisonLast: ActionID = "comparison.last"
}
