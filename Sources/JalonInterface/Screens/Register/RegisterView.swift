import JalonCore
import TerminalKit

extension RegisterState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let view = ListView(
      list: list, columns: RegisterColumns.all,
      noun: { count in
        Localized(
          fr: Language.fr.isSingular(count) ? "association" : "associations",
          en: Language.en.isSingular(count) ? "association" : "associations")
      },
      example: Localized(
        fr: " nom, commune, dep:35, secteur:sport, W751234567",
        en: " name, city, dep:35, sector:sport, W751234567"),
      empty: EmptyList(
        title: Localized(fr: "Le répertoire est vide.", en: "The register is empty."),
        next: [
          Localized(
            fr: "i importe un fichier du Répertoire national des associations (RNA), .csv ou .zip.",
            en: "i imports a file of the national register of associations (RNA), .csv or .zip."),
          Localized(
            fr: "n inscrit une association à la main.", en: "n enters an association by hand."),
        ]),
      shell: shell)
    view.draw(in: area, on: &canvas)
  }
}
