import JalonCore
import Testing

@Suite("Trainings")
struct TrainingCommandTests {
  @Test("a half-day follows from the hour, and is there once")
  func halves() throws {
    var trial = try Trial.training()
    #expect(trial.file?.sessions.map(\.half) == [.morning, .afternoon])
    #expect(trial.file?.sessions.last?.start == 840)
    let again = AddTrainingSession(training: 1, on: DayTime(Trial.day - 14, minute: 9 * 60), minutes: 60)
    #expect(trial.refusal(of: again) == "training.halfDayTaken")
    let vague = AddTrainingSession(training: 1, on: DayTime(Trial.day + 7), minutes: 60)
    #expect(trial.refusal(of: vague) == "field.unfit")
    try trial.act(AddTrainingSession(training: 1, on: DayTime(Trial.day - 15), half: .afternoon, minutes: 60))
    #expect(trial.file?.sessions(of: 1).map(\.id) == [3, 1, 2])
  }

  @Test("a day that is past or signed for changes only with a reason, which stays")
  func tracedDays() throws {
    var trial = try Trial.training()
    let move = MoveTrainingSession(session: 1, on: DayTime(Trial.day - 13))
    #expect(trial.refusal(of: move) == "training.reasonMissing")
    try trial.act(
      MoveTrainingSession(session: 1, on: DayTime(Trial.day - 13), reason: "Date mal recopiée"))
    let trace = try #require(trial.file?.evidence(.correction, of: 1).first)
    #expect(trace.text == "Date mal recopiée")
    #expect(trace.outcome == "2026-11-08 → 2026-11-09")
    #expect(trial.file?.sessions(of: 1).map(\.half) == [.afternoon, .morning])
  }

  @Test("a half-day to come is moved and cancelled freely; one that was signed for is not cancelled")
  func moving() throws {
    var trial = try Trial.training()
    try trial.act(AddTrainingSession(training: 1, on: DayTime(Trial.day + 7), half: .morning, minutes: 60))
    try trial.act(MoveTrainingSession(session: 3, on: DayTime(Trial.day + 8)))
    #expect(trial.file?.evidence.isEmpty == true)
    try trial.act(CancelTrainingSession(session: 3))
    try trial.act(RecordAttendance(session: 1, enrolment: 1, presence: .absent))
    #expect(trial.refusal(of: CancelTrainingSession(session: 1)) == "training.signed")
  }

  @Test("who takes part is a referent, or a person kept with the association, once each")
  func enrolling() throws {
    let trial = try Trial.training()
    let people = trial.file?.enrolments.map(\.participant)
    #expect(people?[0] == .referent(1))
    #expect(people?[2] == .person(1))
    #expect(
      trial.refusal(of: EnrolInTraining(training: 1, participant: "jeanne martin"))
        == "training.alreadyEnrolled")
  }

  @Test(
    "an adjustment says what is adjusted; what it says of someone's health is refused, with the word",
    arguments: [
      ("Supports en gros caractères, pause toutes les heures", nil),
      ("Salle de plain-pied, place près de l’écran", nil),
      ("Dyslexique : supports aérés", "training.healthDetail"),
      ("A une sclérose", "training.healthDetail"), ("She is deaf: subtitles", "training.healthDetail"),
    ] as [(String, String?)])
  func adjustment(text: String, refusal: String?) throws {
    let trial = try Trial.training()
    #expect(trial.refusal(of: AdjustTraining(enrolment: 1, adjustment: text, on: Trial.day)) == refusal)
  }

  @Test("attendance is recorded once the half-day is held, up to its length")
  func attendance() throws {
    var trial = try Trial.training()
    try trial.act(AddTrainingSession(training: 1, on: DayTime(Trial.day + 7), half: .morning, minutes: 60))
    #expect(
      trial.refusal(of: RecordAttendance(session: 3, enrolment: 1, presence: .present)) == "field.unfit")
    var long = RecordAttendance(session: 2, enrolment: 1, presence: .present)
    long.minutes = 121
    #expect(trial.refusal(of: long) == "field.unfit")
    try trial.act(RecordAttendance(session: 2, enrolment: 1, presence: .present))
    try trial.act(RecordAttendance(session: 2, enrolment: 1, presence: .excused))
    #expect(trial.file?.attendances.count == 1)
    #expect(trial.file?.minutesDone(of: 1) == 0)
  }

  @Test("a certificate is of the hours that were signed for, never of others")
  func certificate() throws {
    var trial = try Trial.training()
    #expect(trial.refusal(of: CertifyParticipant(enrolment: 1, on: Trial.day)) == "training.noHours")
    try trial.act(RecordAttendance(session: 1, enrolment: 1, presence: .present))
    var late = RecordAttendance(session: 2, enrolment: 1, presence: .present)
    late.minutes = 90
    try trial.act(late)
    try trial.act(CertifyParticipant(enrolment: 1, on: Trial.day - 1))
    #expect(trial.file?.enrolments.first?.certifiedMinutes == 270)
    #expect(trial.refusal(of: CertifyParticipant(enrolment: 1, on: Trial.day)) == "training.reasonMissing")
  }

  @Test("an opinion on its use comes one to six months later")
  func opinions() throws {
    var trial = try Trial.training()
    #expect(
      trial.refusal(of: RecordOpinion(training: 1, term: .cold, score: 4, on: Trial.day)) == "field.unfit")
    try trial.act(RecordOpinion(training: 1, term: .hot, score: 4, on: Trial.day))
    try trial.act(RecordOpinion(training: 1, term: .hot, score: 5, on: Trial.day))
    #expect(trial.file?.score(of: 1, .hot) == 45)
    trial.now = Moment(noonOf: Trial.day + 30)
    try trial.act(RecordOpinion(training: 1, term: .cold, score: 4, on: Trial.day + 30))
    #expect(trial.file?.score(of: 1, .cold) == 40)
  }

  @Test("what belongs to another training, or to nobody, is not there")
  func strangers() throws {
    var trial = try Trial.training()
    try trial.act(PlanTraining(case: 1, title: "Tableur"))
    try trial.act(EnrolInTraining(training: 2, participant: "Mme Roy"))
    try trial.act(
      AddLearningGoal(training: 2, text: "Trier", verb: "trier", criterion: "seul", method: "exercice"))
    #expect(
      trial.refusal(of: RecordAttendance(session: 1, enrolment: 4, presence: .present)) == "record.notFound")
    #expect(
      trial.refusal(of: AssessLearning(enrolment: 1, goal: 1, result: .partly, on: Trial.day))
        == "record.notFound")
    #expect(trial.refusal(of: UpdateTraining(training: 9)) == "record.notFound")
  }
}
