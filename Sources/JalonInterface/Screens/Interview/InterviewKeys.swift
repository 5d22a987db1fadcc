import JalonCore

/// What can be done during an interview. The digit row answers; ``DigitRow`` says what its keys write without Shift.
enum InterviewKeys {
  static let actions: [Action] = answers + moves + acts

  /// The places of the answers, from 1.
  static let places = 1...6

  static func answer(_ place: Int) -> ActionID { ActionID(rawValue: "interview.answer\(place)") }

  /// The place, from 0, of the answer that an action gives.
  static func place(of action: ActionID) -> Int? { answerIDs.firstIndex(of: action) }

  private static let answerIDs = places.map(answer)

  private static let answers: [Action] =
    [
      Action(
        .interviewChoose, in: .interview, keys: ["Enter"], hint: 100,
        fr: ("répondre et suivre", "Donne la réponse sous le curseur et passe à la question suivante."),
        en: ("answer and go on", "Gives the answer under the cursor and goes on to the next question."))
    ]
    + zip(places, words).map { place, words in
      Action(answer(place), in: .interview, keys: ["\(place)"], fr: words.fr, en: words.en)
    }

  private typealias Words = (label: String, sentence: String)

  private static let words: [(fr: Words, en: Words)] =
    (1...4).map { place in
      let ordinal = ["première", "deuxième", "troisième", "quatrième"][place - 1]
      let english = ["first", "second", "third", "fourth"][place - 1]
      return (
        ("\(ordinal) réponse", "Donne la \(ordinal) réponse et passe à la suite, sans Maj sur tout clavier."),
        ("\(english) answer", "Gives the \(english) answer and goes on; without Shift on any keyboard.")
      )
    } + [
      (
        (
          "ne sait pas",
          "Note que personne ne sait, et passe à la suite\u{202F}; n dit pourquoi, o qui se renseigne."
        ),
        ("don’t know", "Records that nobody knows and goes on; n says why, o who will find out.")
      ),
      (
        ("sans objet", "Note que la question est sans objet, avec la raison."),
        ("not applicable", "Records that the question does not apply, with the reason.")
      ),
    ]

  private static let moves: [Action] = [
    Action(
      .interviewPrevious, in: .interview, keys: ["Left", "h"],
      fr: ("précédente", "Revient à la question précédente."),
      en: ("previous", "Goes back to the question before.")),
    Action(
      .interviewNext, in: .interview, keys: ["Right", "l"], hint: 82,
      fr: ("suivante", "Va à la question suivante."), en: ("next", "Goes to the next question.")),
    Action(
      .interviewUnanswered, in: .interview, keys: ["v"], hint: 76,
      fr: ("suivante vide", "Va à la prochaine question sans réponse."),
      en: ("next unanswered", "Goes to the next question without an answer.")),
    Action(
      .interviewFind, in: .interview, keys: ["/"], hint: 70,
      fr: ("chercher une question", "Va à une question, par son code ou quelques lettres de ses mots."),
      en: ("find a question", "Goes to a question, by its code or a few letters of its words.")),
    Action(
      .interviewDown, in: .interview, keys: ["Down", "j"],
      fr: ("descendre", "Va à la réponse d’en dessous."), en: ("down", "Goes to the answer below.")),
    Action(
      .interviewUp, in: .interview, keys: ["Up", "k"],
      fr: ("monter", "Va à la réponse d’au-dessus."), en: ("up", "Goes to the answer above.")),
    Action(
      .interviewFirst, in: .interview, keys: ["g g", "Home"],
      fr: ("début", "Va à la première question."), en: ("beginning", "Goes to the first question.")),
    Action(
      .interviewLast, in: .interview, keys: ["G", "End"],
      fr: ("fin", "Va à la fin\u{A0}: ce qui reste ouvert, et la clôture."),
      en: ("end", "Goes to the end: what is still open, and the close.")),
  ]

  private static let acts: [Action] = [
    Action(
      .interviewNote, in: .interview, keys: ["n"], hint: 78,
      fr: ("note", "Écrit une note à la question, sur place."),
      en: ("note", "Writes a note on the question, in place.")),
    Action(
      .interviewNoteInEditor, in: .interview, keys: ["N"],
      fr: ("note dans l’éditeur", "Écrit la note dans votre éditeur."),
      en: ("note in the editor", "Writes the note in your own editor.")),
    Action(
      .interviewOwner, in: .interview, keys: ["o"], hint: 72,
      fr: ("qui se renseigne", "Dit qui se renseigne, là où personne ne sait."),
      en: ("who finds out", "Says who will find out, where nobody knows.")),
    Action(
      .interviewPast, in: .interview, keys: ["p"], hint: 50,
      fr: ("diagnostic précédent", "Montre en marge la réponse du diagnostic précédent, ou la cache."),
      en: ("earlier diagnostic", "Shows the answer of the diagnostic before in the margin, or hides it.")),
    Action(
      .interviewEdit, in: .interview, keys: ["e"],
      fr: ("corriger l’entretien", "Corrige qui est là, la forme, la classe que l’association se donne."),
      en: ("correct the interview", "Corrects who is there, the mode, how the association sees itself.")),
    Action(
      .interviewClose, in: .interview, keys: ["x"], hint: 71, [.dangerous],
      fr: ("clore", "Clôt le diagnostic, après avoir dit ce qui reste ouvert."),
      en: ("close", "Closes the diagnostic, having said what is still open.")),
    Action(
      .interviewResult, in: .interview, keys: ["r"],
      fr: ("résultat", "Montre le résultat du diagnostic clos."),
      en: ("result", "Shows the result of a closed diagnostic.")),
  ]
}

extension ActionID {
  static let interviewChoose: ActionID = "interview.choose"
  static let interviewPrevious: ActionID = "interview.previous"
  static let interviewNext: ActionID = "interview.next"
  static let interviewUnanswered: ActionID = "interview.unanswered"
  static let interviewFind: ActionID = "interview.find"
  static let interviewDown: ActionID = "interview.down"
  static let interviewUp: ActionID = "interview.up"
  static let interviewFirst: ActionID = "interview.first"
  static let interviewLast: ActionID = "interview.last"
  static let interviewNote: ActionID = "interview.note"
  static let interviewNoteInEditor: ActionID = "interview.noteInEditor"
  static let interviewOwner: ActionID = "interview.owner"
  static let interviewPast: ActionID = "interview.earlier"
  static let interviewEdit: ActionID = "interview.edit"
  static let interviewClose: ActionID = "interview.close"
  static let interviewResult: ActionID = "interview.result"
}
