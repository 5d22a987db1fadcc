import JalonCore

/// What can be done in the list of trainings, beside what every list does.
enum TrainingsKeys {
  static let actions: [Action] = [
    Action(
      .trainingsAdd, in: .trainings, keys: ["n", "a"], hint: 90,
      fr: ("nouvelle formation", "Trouve un dossier par quelques lettres et y prévoit une formation."),
      en: ("new training", "Finds a case by a few letters and plans a training in it.")),
    Action(
      .trainingsCase, in: .trainings, keys: ["o"], hint: 60,
      fr: ("dossier", "Va au dossier de l’association qui se forme."),
      en: ("case", "Goes to the case of the association that is trained.")),
    TrainingsState.sorting.action(.day, "s j", fr: "le dernier jour", en: "the last day"),
    TrainingsState.sorting.action(.title, "s n", fr: "l’intitulé", en: "the title"),
    TrainingsState.sorting.action(.association, "s a", fr: "l’association", en: "the association"),
  ]
}

extension ActionID {
  static let trainingsAdd: ActionID = "trainings.add"
  static let trainingsCase: ActionID = "trainings.case"
}
