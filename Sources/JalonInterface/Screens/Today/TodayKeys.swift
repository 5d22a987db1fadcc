import JalonCore

/// What can be done on *Today*, beside what every list does.
enum TodayKeys {
  static let actions: [Action] = [
    Action(
      .todayExchange, in: .today, keys: ["n"], hint: 82,
      fr: ("échange", "Note sur-le-champ un échange avec cette association."),
      en: ("exchange", "Records an exchange with this association on the spot.")),
    Action(
      .todayRedate, in: .today, keys: ["r"], hint: 77, [.bulk],
      fr: (
        "redater",
        "Fixe un autre jour aux lignes marquées, sinon à celle-ci\u{A0}: suite du dossier ou date d’une action."
      ),
      en: (
        "re-date",
        "Sets another day for the marked lines, or else this one: the follow-up of a case or the date of an action."
      )),
    Action(
      .todayDecide, in: .today, keys: ["D"],
      fr: ("décider", "Va à la revue\u{A0}: les dispenses et les plans qui attendent un responsable."),
      en: ("decide", "Goes to the review: waivers and plans that wait for a lead.")),
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
  static let todayExchange: ActionID = "today.exchange"
  static let todayRedate: ActionID = "today.redate"
  static let todayDecide: ActionID = "today.decide"
  static let todayNextGroup: ActionID = "today.nextGroup"
  static let todayPreviousGroup: ActionID = "today.previousGroup"
  static let todayScope: ActionID = "today.scope"
}
