import JalonCore
import Testing

@Suite("A declared evidence file")
struct TrainingLockTests {
  private func declared() throws -> Trial {
    var trial = try Trial.training()
    try trial.proveAll()
    trial.now = Moment(noonOf: Trial.day + 60)
    try trial.act(RecordOpinion(training: 1, term: .cold, score: 5, on: Trial.day + 60))
    try trial.act(ExemptFromPiece(training: 1, piece: .improvement, reason: "Ni réclamation ni mesure"))
    try trial.act(DeclareEvidence(training: 1))
    return trial
  }

  @Test("is not declared complete while pieces are missing, and says which")
  func incomplete() throws {
    var trial = try Trial.training()
    try trial.proveAll()
    #expect(trial.refusal(of: DeclareEvidence(training: 1)) == "training.incomplete")
  }

  @Test("is locked: nothing of it can be changed, nor taken back")
  func locked() throws {
    let trial = try declared()
    #expect(trial.file?.trainings.first?.declaredOn == Trial.day + 60)
    #expect(trial.refusal(of: UpdateTraining(training: 1)) == "training.locked")
    #expect(trial.refusal(of: MoveTrainingSession(session: 1)) == "training.locked")
    #expect(trial.refusal(of: CertifyParticipant(enrolment: 1, on: Trial.day)) == "training.locked")
    #expect(trial.refusal(of: EnrolInTraining(training: 1, participant: "Ali Haddad")) == "training.locked")
    let opinion = trial.journal.count - 3
    #expect(trial.refusalOfUndo(opinion) == "training.locked")
  }

  @Test("is taken up again as a new version, with the reason")
  func reopening() throws {
    var trial = try declared()
    try trial.act(ReopenEvidence(training: 1, reason: "Un avis à froid est arrivé"))
    #expect(trial.file?.trainings.first?.edition == 2)
    #expect(trial.file?.evidence(.reopening, of: 1).first?.text == "Un avis à froid est arrivé")
    try trial.act(RecordOpinion(training: 1, term: .cold, score: 3, on: Trial.day + 60))
    try trial.act(DeclareEvidence(training: 1))
    #expect(trial.file?.evidence(.declaration, of: 1).map(\.edition) == [1, 2])
    #expect(trial.refusal(of: ReopenEvidence(training: 1, reason: " ")) == "field.empty")
  }

  @Test("that is declared can be undeclared by undo, at once")
  func undeclaring() throws {
    var trial = try declared()
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file?.trainings.first?.isLocked == false)
    #expect(trial.file?.evidence(.declaration, of: 1).isEmpty == true)
  }

  @Test("stays open to facts after its case is closed, since opinions come months later")
  func afterClose() throws {
    var trial = try Trial.training()
    try trial.act(CloseCase(case: 1, outcome: .withdrawn, reason: "arrêt"))
    try trial.act(RecordOpinion(training: 1, term: .hot, score: 4, on: Trial.day))
    #expect(trial.refusal(of: PlanTraining(case: 1, title: "Autre")) == "case.closed")
  }
}
