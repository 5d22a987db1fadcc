import JalonCore
import TerminalKit

extension TrainingsState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let view = ListView(
      list: list, columns: TrainingsColumns.all,
      noun: { count in
        Localized(
          fr: Language.fr.isSingular(count) ? "formation" : "formations",
          en: Language.en.isSingular(count) ? "training" : "trainings")
      },
      example: Localized(
        fr: " intitulé, association, conseiller:moi", en: " title, association, adviser:me"),
      empty: EmptyList(
        title: Localized(fr: "Aucune formation n’est encore prévue.", en: "No training is planned yet."),
        next: [
          Localized(
            fr: "n trouve un dossier par quelques lettres et y prévoit une formation.",
            en: "n finds a case by a few letters and plans a training in it."),
          Localized(
            fr: "Son dossier de preuves se remplit ensuite ici, pièce par pièce.",
            en: "Its evidence file is then filled in here, piece by piece."),
        ]),
      shell: shell)
    view.draw(in: area, on: &canvas)
  }
}
