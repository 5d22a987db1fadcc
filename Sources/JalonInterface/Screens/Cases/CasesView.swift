import JalonCore
import TerminalKit

extension CasesState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let view = ListView(
      list: list, columns: CasesColumns.all,
      noun: { count in
        Localized(
          fr: Language.fr.isSingular(count) ? "dossier" : "dossiers",
          en: Language.en.isSingular(count) ? "case" : "cases")
      },
      example: Localized(
        fr: " nom, commune, étape:plan, inactif>30j", en: " name, city, stage:plan, stale>30d"),
      empty: EmptyList(
        title: Localized(fr: "Aucun dossier n’est encore ouvert.", en: "No case is open yet."),
        next: [
          Localized(
            fr: "R va au répertoire\u{202F}: y trouver une association, puis o ouvre son dossier.",
            en: "R goes to the register: find an association there, then o opens its case."),
          Localized(
            fr: "Répertoire vide\u{202F}? Dans le répertoire, i importe un fichier du RNA.",
            en: "Is the register empty? There, i imports a file of the national register."),
        ]),
      shell: shell)
    view.draw(in: area, on: &canvas)
  }
}
