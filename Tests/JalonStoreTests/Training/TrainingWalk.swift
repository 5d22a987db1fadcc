import JalonCore

@testable import JalonStore

extension ScratchProgramme {
  /// A pool and a training with a whole evidence file: every command of both, once at least.
  static func holdTraining(
    case id: Int64, _ act: (any Command) throws -> Int64
  ) throws -> (training: Int64, pool: Int64) {
    let pool = try sharePool(case: id, act)
    let today = now.today
    let held = today - 40
    let training = try act(PlanTraining(case: .id(id), title: "Partager ses documents", trainer: "Amélie"))
    var terms = UpdateTraining(training: training)
    terms.content = "Ranger, partager"
    terms.nature = "adaptation"
    terms.price = 60_000
    terms.declaration = "53 35 00000 35"
    _ = try act(terms)
    let session = try act(
      AddTrainingSession(training: training, on: DayTime(held, minute: 540), minutes: 180))
    let other = try act(AddTrainingSession(training: training, on: DayTime(held, minute: 840), minutes: 180))
    _ = try act(CancelTrainingSession(session: other))
    _ = try act(MoveTrainingSession(session: session, on: DayTime(held + 1, minute: 540), reason: "faute"))
    let enrolment = try act(EnrolInTraining(training: training, participant: "Jeanne Martin"))
    let gone = try act(EnrolInTraining(training: training, participant: "Ali Haddad"))
    let begin = held - 20
    let goal = try act(
      AddLearningGoal(
        training: training, text: "Partager", verb: "partager", criterion: "seul", method: "exercice"))
    _ = try act(
      AnalyseTrainingNeed(
        training: training, on: begin, participants: ["Jeanne Martin"], method: "entretien",
        findings: "Rien n’est partagé"))
    _ = try act(AgreeOnTraining(training: training, on: begin, parties: "L’association, Solidatech"))
    for one in [enrolment, gone] {
      _ = try act(PositionParticipant(enrolment: one, level: .beginner, on: begin))
    }
    _ = try act(
      InviteToTraining(
        training: training, on: begin, means: "courriel", houseRules: true, accessibility: true))
    _ = try act(AdjustTraining(enrolment: enrolment, adjustment: "Gros caractères", on: begin))
    _ = try act(LeaveTraining(enrolment: gone, on: held, reason: "déménage"))
    let sheet = Array("émargé".utf8)
    let wrong = try act(AddAttachment(to: .training, record: training, name: "faux.pdf", content: [1, 2, 3]))
    _ = try act(RemoveAttachment(attachment: wrong))
    _ = try act(AddAttachment(to: .session, record: session, name: "scan/feuille.pdf", content: sheet))
    _ = try act(RecordAttendance(session: session, enrolment: enrolment, presence: .present))
    _ = try act(RecordAttendance(session: session, enrolment: nil, presence: .present))
    _ = try act(
      RecordIncident(training: training, on: held + 1, text: "Panne", decision: "Partage de connexion"))
    _ = try act(AssessLearning(enrolment: enrolment, goal: goal, result: .attained, on: held + 1))
    _ = try act(RecordOpinion(training: training, term: .hot, score: 4, on: held + 1))
    _ = try act(CertifyParticipant(enrolment: enrolment, on: held + 9))
    _ = try act(RecordOpinion(training: training, term: .cold, score: 5, on: today))
    let complaint = try act(
      ReceiveComplaint(training: training, on: held + 3, origin: "la trésorière", text: "Trop court"))
    _ = try act(SettleEvidence(evidence: complaint, on: held + 5, outcome: "Une suite est prévue"))
    _ = try act(ImproveTraining(training: training, on: held + 9, origin: "réclamation", text: "Deux jours"))
    _ = try act(ExemptFromPiece(training: training, piece: .incidents, reason: "dit autrement"))
    _ = try act(DeclareEvidence(training: training))
    _ = try act(ReopenEvidence(training: training, reason: "une pièce de plus"))
    return (training, pool)
  }

  private static func sharePool(case id: Int64, _ act: (any Command) throws -> Int64) throws -> Int64 {
    let pool = try act(OpenPool(tool: "Messagerie", sharing: .size, cost: 90_000))
    _ = try act(JoinPool(pool: pool, case: .id(id), size: 3))
    _ = try act(SharePool(pool: pool, case: .id(id), size: 4))
    var update = UpdatePool(pool: pool)
    update.cost = 100_000
    _ = try act(update)
    _ = try act(LeavePool(pool: pool, case: .id(id), reason: "essai"))
    _ = try act(ClosePool(pool: pool, reason: "fin de l’essai"))
    return pool
  }
}
