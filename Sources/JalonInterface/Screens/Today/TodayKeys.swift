import JalonCore

/// What can be done on *Today*, beside what every list does.
enum TodayKeys {
  static let actions: [Action] = [
    Action(
      .todayNextGroup, in: .today, keys: ["Tab"], hint: 78,
      fr: ("groupe suivant", "Va au premier dossier du groupe suivant."),
      en: ("next group", "Goes to the first case of the next group.")),
    Action(
      .todayPreviousGroup, in: .today, keys: ["S-Tab"],
      fr: ("groupe précédent", "Va au premier dossier du groupe précédent."),
      en: ("previous group", "Goes to the first case of the group before.")),
    Action(
      .todayScope, in: .today, keys: ["t"], hint: 76,
      fr: ("équipe ou moi", "Montre ce qui attend toute l’équipe, ou à nouveau vous seul."),
      en: ("team or me", "Shows what awaits the whole team, or again you alone.")),
  ]
}

extension ActionID {
  static let todayNextGroup: ActionID = "today.nextGroup"
  static let todayPreviousGroup: ActionID = "today.previousGroup"
  static let todayScope: ActionID = "today.scope"
}
