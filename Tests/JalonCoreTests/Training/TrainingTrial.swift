import JalonCore

extension Trial {
  /// A training of two half-days that are over, two weeks ago, with three people enrolled: 1 and 2 are referents, 3 is a person.
  static func training() throws -> Trial {
    var trial = try committed()
    try trial.act(PlanTraining(case: 1, title: "Partager ses documents", trainer: "Amélie Lefèvre"))
    try trial.act(AddTrainingSession(training: 1, on: DayTime(day - 14), half: .morning, minutes: 180))
    try trial.act(AddTrainingSession(training: 1, on: DayTime(day - 14, minute: 840), minutes: 120))
    for name in ["Mme Le Goff", "M. N’Diaye", "Jeanne Martin"] {
      try trial.act(EnrolInTraining(training: 1, participant: PersonName.name(name)))
    }
    return trial
  }

  /// The evidence file of the first training.
  var evidence: EvidenceFile? {
    guard let file, let training = file.trainings.first else { return nil }
    return EvidenceFile(of: training, in: file, on: now.today)
  }

  func line(_ piece: EvidencePiece) -> EvidenceFile.Line? {
    evidence?.lines.first { $0.piece == piece }
  }

  /// Everything that an evidence file asks for, but what comes months later.
  mutating func proveAll() throws {
    let begin = Self.day - 30
    try act(
      AnalyseTrainingNeed(
        training: 1, on: begin, participants: ["Mme Le Goff"], method: "entretien",
        findings: "Perdus dans les mails"))
    try act(
      AddLearningGoal(
        training: 1, text: "Partager un document", verb: "partager", criterion: "sans aide",
        method: "exercice"))
    var terms = UpdateTraining(training: 1)
    terms.content = "Matin : où ranger. Après-midi : partager."
    terms.nature = "adaptation"
    terms.price = 60_000
    terms.declaration = "53 35 00000 35"
    try act(terms)
    try act(AgreeOnTraining(training: 1, on: begin, parties: "Les P’tits Loups, Solidatech"))
    for id in Int64(1)...3 { try act(PositionParticipant(enrolment: id, level: .beginner, on: begin)) }
    try act(
      InviteToTraining(training: 1, on: begin, means: "courriel", houseRules: true, accessibility: true))
    for session in Int64(1)...2 {
      digest = "d\(session)"
      try act(AddAttachment(to: .session, record: session, name: "feuille.pdf", content: [UInt8(session)]))
      for enrolment in [Int64(1), 2, 3, nil] {
        try act(RecordAttendance(session: session, enrolment: enrolment, presence: .present))
      }
    }
    try act(
      RecordIncident(training: 1, on: Self.day - 14, text: "Panne du wifi", decision: "Partage de connexion"))
    for id in Int64(1)...3 {
      try act(AssessLearning(enrolment: id, goal: 1, result: .attained, on: Self.day - 14))
      try act(CertifyParticipant(enrolment: id, on: Self.day - 2))
    }
    try act(RecordOpinion(training: 1, term: .hot, score: 4, on: Self.day - 14, enrolment: 1))
  }
}
