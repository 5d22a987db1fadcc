import JalonCore
import Testing

@Suite("The evidence file of a training")
struct EvidenceFileTests {
  @Test("asks for twelve pieces, each by a day that follows from the half-days")
  func dueDays() throws {
    let trial = try Trial.training()
    let held = Trial.day - 14
    #expect(trial.evidence?.lines.map(\.piece) == EvidencePiece.allCases)
    #expect(trial.line(.invitation)?.dueOn == held - 7)
    #expect(trial.line(.hotOpinion)?.dueOn == held)
    #expect(trial.line(.certificate)?.dueOn == held + 15)
    #expect(trial.line(.coldOpinion)?.dueOn == held + 90)
    #expect(trial.evidence?.late(on: Trial.day) == 9)
    #expect(trial.evidence?.nextDue == held - 7)
  }

  @Test("has no due days before it has half-days")
  func undated() throws {
    var trial = try Trial.opened()
    try trial.act(PlanTraining(case: 1, title: "Tableur"))
    #expect(trial.evidence?.lines.allSatisfy { $0.dueOn == nil && !$0.isLate(on: Trial.day) } == true)
  }

  @Test("counts one as one")
  func one() throws {
    var trial = try Trial.training()
    for _ in 1...2 {
      let left = try #require(trial.file?.enrolments.last { $0.leftOn == nil })
      try trial.act(LeaveTraining(enrolment: left.id, on: Trial.day, reason: "un déménagement"))
    }
    #expect(trial.line(.certificate)?.message.en == "0 of 1 certificate made")
    #expect(trial.line(.certificate)?.message.fr == "0 sur 1 attestation établie")
    try trial.act(RecordOpinion(training: 1, term: .hot, score: 4, on: Trial.day))
    #expect(trial.line(.hotOpinion)?.message.en == "1\u{A0}opinion for 3\u{A0}people enrolled")
    #expect(trial.line(.hotOpinion)?.message.fr == "1 avis pour 3\u{A0}inscrits")
  }

  @Test("says of each piece what is there, with the figures")
  func figures() throws {
    var trial = try Trial.training()
    try trial.act(PositionParticipant(enrolment: 2, level: .some, on: Trial.day))
    #expect(trial.line(.positioning)?.state == .missing)
    #expect(trial.line(.positioning)?.message.en == "1 of 3 participants placed")
    try trial.act(RecordAttendance(session: 1, enrolment: 1, presence: .present))
    try trial.act(RecordAttendance(session: 1, enrolment: nil, presence: .present))
    #expect(trial.line(.attendance)?.message.en == "2 of 8 attendances recorded, by half-day")
    try trial.act(AgreeOnTraining(training: 1, on: Trial.day, parties: "l’association"))
    #expect(
      trial.line(.agreement)?.message.en
        == "it lacks the nature of the action, the price, the declaration number")
  }

  @Test("fills piece by piece, each with its command")
  func filling() throws {
    var trial = try Trial.training()
    #expect(trial.evidence?.missing == 12)
    try trial.proveAll()
    #expect(
      trial.evidence?.lines.filter { $0.state == .missing }.map(\.piece) == [.coldOpinion, .improvement])
    let known = Set(CommandCatalogue.all.map { $0.name })
    #expect(trial.evidence?.lines.allSatisfy { known.contains($0.command) } == true)
  }

  @Test("an invitation counts once the house rules and the question about access went along, to everyone")
  func invitation() throws {
    var trial = try Trial.training()
    try trial.act(
      InviteToTraining(training: 1, on: Trial.day, means: "courriel", houseRules: false, accessibility: true))
    #expect(trial.line(.invitation)?.message.en == "the house rules were not sent along")
    var invite = InviteToTraining(
      training: 1, on: Trial.day, means: "courriel", houseRules: true, accessibility: true)
    invite.participants = [.referent(1)]
    try trial.act(invite)
    #expect(trial.line(.invitation)?.state == .present)
    try trial.act(EnrolInTraining(training: 1, participant: "Ali Haddad"))
    #expect(trial.line(.invitation)?.message.en == "3 of 4 participants invited")
  }

  @Test("someone who gave up is no longer waited for")
  func leaving() throws {
    var trial = try Trial.training()
    try trial.proveAll()
    try trial.act(EnrolInTraining(training: 1, participant: "Ali Haddad"))
    #expect(trial.line(.certificate)?.state == .missing)
    try trial.act(LeaveTraining(enrolment: 4, on: Trial.day - 20, reason: "nouvel emploi"))
    #expect(trial.line(.certificate)?.state == .present)
    #expect(trial.line(.attendance)?.state == .present)
    #expect(trial.line(.assessment)?.state == .present)
  }

  @Test("attendance is there once each presence has its signature, a file")
  func signatures() throws {
    var trial = try Trial.training()
    for session in Int64(1)...2 {
      for enrolment in [Int64(1), 2, 3, nil] {
        try trial.act(RecordAttendance(session: session, enrolment: enrolment, presence: .present))
      }
    }
    let unsigned = "8\u{A0}attendances without a signature: attach the signed sheet"
    #expect(trial.line(.attendance)?.message.en == unsigned)
    trial.digest = "d1"
    try trial.act(AddAttachment(to: .session, record: 1, name: "matin.pdf", content: [1]))
    for id in Int64(5)...8 {
      trial.digest = "e\(id)"
      try trial.act(AddAttachment(to: .attendance, record: id, name: "\(id).png", content: [2]))
    }
    #expect(trial.line(.attendance)?.state == .present)
  }

  @Test("a piece that does not apply says why; once it is there it counts as there")
  func exemption() throws {
    var trial = try Trial.training()
    try trial.act(ExemptFromPiece(training: 1, piece: .incidents, reason: "Rien à signaler"))
    #expect(trial.line(.incidents)?.state == .notApplicable)
    #expect(trial.line(.incidents)?.message.fr == "Rien à signaler")
    try trial.act(RecordIncident(training: 1, on: Trial.day - 14, text: "Panne", decision: "Report"))
    #expect(trial.line(.incidents)?.state == .present)
  }

  @Test("a complaint without an answer is missing until it has one")
  func complaint() throws {
    var trial = try Trial.training()
    let id = try trial.act(ReceiveComplaint(training: 1, on: Trial.day, origin: "Mme Roy", text: "Trop long"))
    #expect(trial.line(.improvement)?.message.en == "a complaint has no answer")
    try trial.act(
      SettleEvidence(evidence: id, on: Trial.day, outcome: "Deux demi-journées la prochaine fois"))
    #expect(trial.line(.improvement)?.state == .present)
  }

  @Test("a programme may correct when a piece is due and which indicators it serves")
  func guide() throws {
    let trial = try Trial.training()
    var guide = EvidenceGuide.standard
    guide.entries["invitation"] = EvidenceGuide.Entry(from: .last, days: -10, indicators: [9])
    let file = try #require(trial.file)
    let own = EvidenceFile(of: file.trainings[0], in: file, on: Trial.day, guide)
    let line = try #require(own.lines.first { $0.piece == .invitation })
    #expect(line.dueOn == Trial.day - 24)
    #expect(line.indicators == [9])
  }

  @Test("the standard guide has each piece, with indicators there are")
  func standard() {
    #expect(Set(EvidenceGuide.standard.entries.keys) == Set(EvidencePiece.allCases.map(\.rawValue)))
    for entry in EvidenceGuide.standard.entries.values {
      #expect(entry.indicators.allSatisfy { EvidenceGuide.indicators.contains($0) })
      #expect(EvidenceGuide.bounds.contains(entry.days))
    }
  }
}
