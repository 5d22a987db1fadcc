import JalonCore
import TerminalKit

extension PoolsState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let view = ListView(
      list: list, columns: PoolsColumns.all,
      noun: { count in
        Localized(
          fr: Language.fr.isSingular(count) ? "groupement" : "groupements",
          en: Language.en.isSingular(count) ? "pool" : "pools")
      },
      example: Localized(
        fr: " outil, association, coordination", en: " tool, association, coordinator"),
      empty: EmptyList(
        title: Localized(fr: "Aucun groupement n’est encore ouvert.", en: "No pool is open yet."),
        next: [
          Localized(
            fr: "n en ouvre un\u{A0}: un outil, son coût, comment il se partage.",
            en: "n opens one: a tool, its cost, how that is shared."),
          Localized(
            fr: "Dans le plan d’un dossier, m sur une action à mutualiser propose avec qui la faire.",
            en: "In the plan of a case, m on an action to be pooled proposes with whom to do it."),
        ]),
      shell: shell)
    view.draw(in: area, on: &canvas)
  }
}
