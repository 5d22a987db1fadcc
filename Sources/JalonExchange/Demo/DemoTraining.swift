import JalonCore

/// A training of an invented association, with as much of its evidence file as has come together.
extension DemoStory {
  private enum Progress: Int, Comparable {
    case planned, prepared, held, assessed, declared

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Subject {
    let title: String
    let content: String
    let goal: String
    let verb: String
    let criterion: String
  }

  private static let subjects = [
    Subject(
      title: "Ranger et partager les documents", content: "Où ranger, comment nommer, partager avec qui.",
      goal: "Partager un dossier avec les bonnes personnes", verb: "partager",
      criterion: "seul, en deux minutes"),
    Subject(
      title: "Des mots de passe qui tiennent",
      content: "Un coffre, un second facteur, que faire en cas de doute.",
      goal: "Protéger sa messagerie par un second facteur", verb: "protéger",
      criterion: "fait devant le groupe"),
    Subject(
      title: "Tenir le fichier des adhérents", content: "Saisir, trier, ne garder que ce qui sert.",
      goal: "Mettre une adhésion à jour", verb: "mettre à jour", criterion: "sans aide, sans doublon"),
  ]

  /// Now and then, a training; drawn apart, so that the rest of the story stays as it is.
  mutating func learn(into sink: inout some DemoSink) throws(Refusal) {
    var random = DemoRandom(seed: UInt64(index) &* 2_654_435_761 &+ 97)
    guard random.chance(18) else { return }
    let progress = Progress(rawValue: random.number(0...4)) ?? .planned
    let subject = random.pick(Self.subjects)
    day = today
    let held = progress == .planned || progress == .prepared ? today + random.number(6...40) : today - 100
    let training = try act(
      PlanTraining(case: .id(`case`), title: subject.title, trainer: .name(adviser)), into: &sink, &random)
    var sessions: [Int64] = []
    for minute in [9 * 60 + 30, 14 * 60] {
      let session = AddTrainingSession(
        training: training, on: DayTime(held, minute: minute), minutes: 180)
      sessions.append(try act(session, into: &sink, &random))
    }
    var enrolments: [Int64] = []
    // Two invented people may bear the same name; nobody is enrolled twice.
    var enrolled: Set<String> = []
    for person in people.prefix(random.number(2...4)) where enrolled.insert(Fold.key(person.name)).inserted {
      let enrolment = EnrolInTraining(training: training, participant: .name(person.name))
      enrolments.append(try act(enrolment, into: &sink, &random))
    }
    guard progress >= .prepared else { return }
    let goal = try prepare(training, subject, enrolments, on: min(held, today) - 12, into: &sink, &random)
    guard progress >= .held else { return }
    for session in sessions {
      for enrolment in enrolments.map(Optional.init) + [nil] {
        let attendance = RecordAttendance(session: session, enrolment: enrolment, presence: .present)
        _ = try act(attendance, into: &sink, &random)
      }
    }
    guard progress >= .assessed else { return }
    try assess(training, goal, enrolments, on: held, into: &sink, &random)
    guard progress == .declared else { return }
    try declare(training, on: held + 95, into: &sink, &random)
  }

  /// What comes before the first day; gives the goal.
  private mutating func prepare(
    _ training: Int64, _ subject: Subject, _ enrolments: [Int64], on day: Day, into sink: inout some DemoSink,
    _ random: inout DemoRandom
  ) throws(Refusal) -> Int64 {
    var terms = UpdateTraining(training: training)
    terms.content = subject.content
    terms.nature = "développement des compétences"
    terms.price = random.number(4...12) * 10_000
    terms.declaration = "11 75 00000 75"
    _ = try act(terms, into: &sink, &random)
    _ = try act(
      AnalyseTrainingNeed(
        training: training, on: day - 8, participants: [.name(people[0].name)], method: "entretien",
        findings: "Chacun fait à sa façon, et l’on se perd."), into: &sink, &random)
    let goal = try act(
      AddLearningGoal(
        training: training, text: subject.goal, verb: subject.verb, criterion: subject.criterion,
        method: "exercice sur son propre poste"), into: &sink, &random)
    _ = try act(
      AgreeOnTraining(training: training, on: day - 4, parties: "l’association et Solidatech"), into: &sink,
      &random)
    for enrolment in enrolments {
      let level = random.pick([Enrolment.Level.beginner, .beginner, .some, .autonomous])
      _ = try act(PositionParticipant(enrolment: enrolment, level: level, on: day), into: &sink, &random)
    }
    _ = try act(
      InviteToTraining(
        training: training, on: day, means: "courriel", houseRules: true, accessibility: random.chance(80)),
      into: &sink, &random)
    return goal
  }

  private mutating func assess(
    _ training: Int64, _ goal: Int64, _ enrolments: [Int64], on day: Day, into sink: inout some DemoSink,
    _ random: inout DemoRandom
  ) throws(Refusal) {
    for enrolment in enrolments {
      let result = random.pick([Attainment.Result.attained, .attained, .partly])
      _ = try act(
        AssessLearning(enrolment: enrolment, goal: goal, result: result, on: day), into: &sink, &random)
      let opinion = RecordOpinion(
        training: training, term: .hot, score: random.number(3...5), on: day, enrolment: enrolment)
      _ = try act(opinion, into: &sink, &random)
      _ = try act(CertifyParticipant(enrolment: enrolment, on: day + 5), into: &sink, &random)
    }
  }

  private mutating func declare(
    _ training: Int64, on day: Day, into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    var invite = InviteToTraining(
      training: training, on: day - 107, means: "courriel", houseRules: true, accessibility: true)
    invite.participants = nil
    _ = try act(invite, into: &sink, &random)
    _ = try act(
      RecordOpinion(training: training, term: .cold, score: random.number(3...5), on: day), into: &sink,
      &random)
    let reasons: [(EvidencePiece, String)] = [
      (.attendance, "feuilles signées sur papier, classeur des formations"),
      (.incidents, "rien à signaler"), (.improvement, "ni réclamation ni mesure à prendre"),
    ]
    for (piece, reason) in reasons {
      _ = try act(ExemptFromPiece(training: training, piece: piece, reason: reason), into: &sink, &random)
    }
    _ = try act(DeclareEvidence(training: training), into: &sink, &random)
  }
}
