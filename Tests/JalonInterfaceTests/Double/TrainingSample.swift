import JalonCore

extension MemoryProgramme {
  /// A case with two trainings: one held ten days ago, its evidence file half filled in; one planned, with nothing yet.
  static func trained() throws -> MemoryProgramme {
    let programme = try planned(at: "deploiement")
    try programme.plan("Ranger et partager les documents")
    try programme.hold()
    try programme.act(PlanTraining(case: 1, title: "Des mots de passe qui tiennent"), 3)
    return programme
  }

  /// A training of one half-day with one person, and all of its evidence: only the lock is missing.
  static func proven() throws -> MemoryProgramme {
    let programme = try planned(at: "deploiement")
    try programme.plan("Ranger et partager les documents")
    try programme.hold(everything: true)
    return programme
  }

  private func plan(_ title: String) throws {
    var training = PlanTraining(case: 1, title: title, trainer: .name(Self.adviser))
    training.content = "Nommer, ranger, partager, retrouver."
    training.place = "Rennes, au local"
    training.price = 90_000
    try act(training, 40)
    try act(
      AddLearningGoal(
        training: 1, text: "Retrouver un document en une minute", verb: "retrouver",
        criterion: "cinq documents sur cinq", method: "exercice"), 40)
    try act(
      AnalyseTrainingNeed(
        training: 1, on: Self.today - 40, participants: ["Maëlle Le Goff"], method: "entretien",
        findings: "Chacun range à sa façon."), 40)
    for name in ["Maëlle Le Goff", "Ibrahima N’Diaye"] {
      try act(EnrolInTraining(training: 1, participant: .name(name)), 30)
    }
  }

  private func hold(everything: Bool = false) throws {
    let held = Self.today - 10
    try act(AddTrainingSession(training: 1, on: DayTime(held, minute: 540), minutes: 180), 30)
    try act(AddTrainingSession(training: 1, on: DayTime(held, minute: 840), minutes: 180), 30)
    try act(PositionParticipant(enrolment: 1, level: .some, on: held), 10)
    try act(
      InviteToTraining(
        training: 1, on: held - 12, means: "courriel", houseRules: true, accessibility: true), 22)
    try act(RecordAttendance(session: 1, enrolment: 1, presence: .present), 10)
    try act(RecordAttendance(session: 1, enrolment: nil, presence: .present), 10)
    guard everything else {
      return try act(
        ReceiveComplaint(training: 1, on: held + 2, origin: "Maëlle Le Goff", text: "La salle était froide."),
        8)
    }
    for piece in [
      EvidencePiece.agreement, .positioning, .attendance, .incidents, .assessment, .hotOpinion, .certificate,
      .coldOpinion, .improvement,
    ] {
      try act(ExemptFromPiece(training: 1, piece: piece, reason: "gardée sur papier, au classeur"), 1)
    }
  }
}
