import JalonCore

extension DemoStory {
  /// A diagnostic held on the present day: its answers, and the diagnostic's id.
  struct Held {
    var answers: DemoAnswers
    var id: Int64
    /// Whether each “don’t know” has a note or somebody who will find out.
    var isFollowedUp = true
    var carriedBy: Diagnostic.CarriedBy?

    var diagnosis: Diagnosis { answers.diagnosis(carriedBy: carriedBy) }
    /// Whether it opens the gate of its stage once it is closed.
    var opensGate: Bool { isFollowedUp && diagnosis.evaluatedCount >= 6 }
  }

  /// Starts a diagnostic and answers its first questions.
  ///
  /// - Parameters:
  ///   - earlier: the one before, where it is a second one.
  ///   - questions: how many questions are answered; all of them where `nil`.
  mutating func interview(
    after earlier: Held? = nil, questions: Int? = nil, into sink: inout some DemoSink,
    _ random: inout DemoRandom
  ) throws(Refusal) -> Held {
    let count = random.number(2...3)
    var start = StartDiagnostic(
      case: .id(`case`), on: min(day, today), participants: people.prefix(count).map { .name($0.name) },
      mode: random.pick([.interview, .interview, .workshop, .phone]))
    if random.chance(70) {
      start.selfDeclared = random.pick([.beginning, .beginning, .progressing, .progressing, .experienced])
    }
    start.carriedBy = random.pick([
      .oneVolunteer, .oneVolunteer, .volunteers, .volunteers, .board, .employees, .provider, .nobody,
    ])
    var held = Held(
      answers: earlier?.answers ?? DemoAnswers(employees: employees, &random),
      id: try act(start, into: &sink, &random))
    held.carriedBy = start.carriedBy
    let all = DemoAnswers.questionnaire.questions
    for place in all.indices.prefix(questions ?? all.count) {
      let value =
        earlier == nil ? held.answers.answer(place, &random) : held.answers.answerAgain(place, &random)
      try answer(all[place].id, value, &held, into: &sink, &random)
    }
    return held
  }

  private mutating func answer(
    _ question: String, _ value: AnswerValue, _ held: inout Held, into sink: inout some DemoSink,
    _ random: inout DemoRandom
  ) throws(Refusal) {
    var answer = AnswerQuestion(diagnostic: held.id, question: question, value: value)
    switch value {
    case .notApplicable: answer.reason = DemoAnswers.reason(question)
    case .dontKnow:
      if random.chance(55) {
        answer.owner = .name(people[random.number(0...2)].name)
      } else if random.chance(90) {
        answer.note = random.pick(Self.unknowns)
      } else {
        held.isFollowedUp = false
      }
    case .score: if random.chance(7) { answer.note = random.pick(Self.notes) }
    }
    _ = try act(answer, into: &sink, &random)
  }

  mutating func close(
    _ held: Held, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    _ = try act(CloseDiagnostic(diagnostic: held.id), into: &sink, &random)
  }

  private static let unknowns = [
    "à demander au trésorier", "l’ancien président savait, le rappeler", "à voir avec l’hébergeur",
    "personne autour de la table ne sait, à vérifier avant la restitution",
  ]

  private static let notes = [
    "la banque oui, la messagerie non", "vrai pour le bureau, pas pour les antennes",
    "commencé l’an dernier, arrêté faute de temps", "une seule personne s’en occupe",
    "débat dans le groupe, on a retenu la réponse la plus basse", "le cahier fait encore foi",
    "prévu pour la rentrée",
  ]
}
