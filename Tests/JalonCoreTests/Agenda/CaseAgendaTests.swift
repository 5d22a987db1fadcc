import JalonCore
import Testing

@Suite struct CaseAgendaTests {
  private let today = Trial.day

  private func agenda(
    _ status: Case.Status = .open, lastNews: Int = 3, next: Int? = nil, stageSince: Int = 3,
    contact: Int? = nil
  ) -> CaseAgenda {
    CaseAgenda(
      status: status, lastNews: today - lastNews, next: next.map { DayTime(today + $0) }, means: .call,
      stageSince: today - stageSince, usualDays: 28, contact: contact.map { DayTime(today + $0) })
  }

  /// The groups in which a case stands today, in their order.
  private func groups(_ agenda: CaseAgenda, on day: Day? = nil) -> [AgendaGroup] {
    let day = day ?? today
    return AgendaGroup.allCases.filter { group in
      agenda.items.contains { group.slice(on: day).holds($0, on: day) }
    }
  }

  @Test func `a case of which all is well stands nowhere`() {
    #expect(groups(agenda(next: 20)) == [])
  }

  @Test(arguments: [
    (-1, [AgendaGroup.overdue]), (0, [.today]), (1, [.soon]), (7, [.soon]), (8, []),
  ])
  func `what was agreed is overdue, due or to come`(days: Int, expected: [AgendaGroup]) {
    #expect(groups(agenda(next: days)) == expected)
  }

  @Test(arguments: [
    (8, []), (9, [AgendaGroup.silence9]), (20, [.silence9]), (21, [.silence21]), (44, [.silence21]),
    (45, [.silence45]), (400, [.silence45]),
  ])
  func `who has not been heard of falls silent at 9, 21 and 45 days`(days: Int, expected: [AgendaGroup]) {
    #expect(groups(agenda(lastNews: days)) == expected)
  }

  @Test func `with an exchange agreed soon nobody is silent`() {
    #expect(groups(agenda(lastNews: 30, next: 10)) == [])
  }

  @Test func `with an exchange agreed for a far day they are, until it is overdue`() {
    let far = agenda(lastNews: 30, next: 20)
    #expect(groups(far) == [.silence21])
    #expect(groups(far, on: today + 15) == [.silence45, .soon])
    #expect(groups(far, on: today + 21) == [.overdue])
  }

  @Test func `a stage is long from the day after its usual end`() {
    #expect(groups(agenda(next: 20, stageSince: 28)) == [])
    #expect(groups(agenda(next: 20, stageSince: 29)) == [.stage])
  }

  @Test func `a paused case is only to be reviewed, from its day on`() {
    #expect(groups(agenda(.paused, lastNews: 90, next: 1, stageSince: 90)) == [])
    #expect(groups(agenda(.paused, lastNews: 90, next: 0, stageSince: 90)) == [.review])
    #expect(groups(agenda(.paused, lastNews: 90, stageSince: 90)) == [])
  }

  @Test func `after a close somebody asks how things go, once`() {
    #expect(groups(agenda(.closed, lastNews: 90, contact: 0)) == [.contact])
    #expect(groups(agenda(.closed, lastNews: 90, contact: 1)) == [])
  }

  private func contact(
    _ outcome: Case.Outcome? = .autonomy, isLast: Bool = true, agreedOn: Day? = nil, reason: String? = nil
  ) -> CaseContact {
    CaseContact(
      outcome: outcome, closedOn: Day(iso: "2026-08-31"), isLast: isLast, agreedOn: agreedOn, reason: reason)
  }

  @Test func `who closed on their own feet and was not taken up again is contacted six months later`() {
    #expect(contact().day?.iso == "2027-02-28")
    #expect(contact(isLast: false).day == nil)
    #expect(contact(.lost).day == nil)
    #expect(contact(reason: "pas souhaité").day == nil)
    #expect(contact(.lost, agreedOn: today).day?.iso == today.iso)
  }

  @Test func `a talk at about that time is the contact, and may agree another`() throws {
    var early = contact()
    early.exchanges = [(try #require(Day(iso: "2026-10-01")), nil)]
    #expect(early.day?.iso == "2027-02-28")
    early.exchanges.append((try #require(Day(iso: "2027-02-10")), nil))
    #expect(early.day == nil)
    early.exchanges.append((try #require(Day(iso: "2027-02-12")), DayTime(today)))
    #expect(early.day == DayTime(today))
  }

  @Test func `a talk after the close is recorded where no case follows`() throws {
    var trial = Trial()
    try trial.act(RegisterAssociation(name: "Les Amis"))
    let id = try trial.act(OpenCase(association: 1))
    try trial.act(CloseCase(case: .id(id), outcome: .lost))
    let talk = RecordExchange(case: .id(id), on: today + 3, kind: .call, minutes: 5, summary: "Tout va bien.")
    #expect(trial.refusal(of: talk) != nil)
    trial.now = Moment(noonOf: today + 3)
    try trial.act(talk)
    let before = RecordExchange(case: .id(id), on: today, kind: .call, minutes: 5, summary: "Oublié.")
    #expect(trial.refusal(of: before) == "case.closed")
    try trial.act(OpenCase(association: 1))
    #expect(trial.refusal(of: talk) == "case.closed")
  }

  @Test func `the agenda follows from what is recorded`() throws {
    var trial = Trial()
    try trial.act(RegisterAssociation(name: "Les Amis"))
    let id = try trial.act(OpenCase(association: 1))
    var visit = RecordExchange(
      case: .id(id), on: today, kind: .visit, minutes: 40, summary: "Premier contact.")
    visit.nextOn = DayTime(today + 6, minute: 600)
    visit.nextKind = .video
    try trial.act(visit)
    let file = try #require(trial.file)
    let found = file.agenda(of: try #require(file.openCase), path: .standard)
    #expect(
      found.items == [
        AgendaItem(.followUp, DayTime(today + 6, minute: 600), means: .video),
        AgendaItem(.stage, DayTime(today + 15)),
      ])
  }

  @Test func `what has a day of its own stands beside the rest while the case is open`() {
    var dated = agenda(next: 20)
    dated.dated = [
      AgendaItem(.action, subject: 4, DayTime(today - 3)),
      AgendaItem(.action, subject: 5, DayTime(today + 4)),
      AgendaItem(.session, subject: 6, DayTime(today, minute: 600)),
      AgendaItem(.action, subject: 7, DayTime(today + 9)),
    ]
    #expect(groups(dated) == [.session, .actionDue, .actionSoon])
    dated.status = .paused
    #expect(groups(dated) == [])
  }

  @Test func `a training asks for the evidence that is due first, until its file is declared`() throws {
    var trial = try Trial.training()
    func due(_ guide: EvidenceGuide = .standard) throws -> [AgendaItem] {
      let file = try #require(trial.file)
      let found = file.agenda(of: try #require(file.openCase), path: .standard, guide: guide)
      return found.items.filter { $0.kind == .evidence }
    }
    let amelie = try #require(trial.team.adviser(named: "Amélie Lefèvre")?.id)
    // The invitation, a week before the first half-day.
    #expect(try due() == [AgendaItem(.evidence, subject: 1, DayTime(Trial.day - 21), owner: amelie)])
    var guide = EvidenceGuide.standard
    guide.entries["invitation"] = EvidenceGuide.Entry(from: .first, days: -9, indicators: [])
    #expect(try due(guide).map(\.day.day) == [Trial.day - 23])
    try trial.proveAll()
    #expect(try due().map(\.day.day) == [Trial.day + 76])
    trial.file?.trainings[0].declaredOn = Trial.day
    #expect(try due() == [])
  }

  @Test func `months are added by the calendar`() throws {
    let day = try #require(Day(iso: "2026-10-31"))
    #expect(day.adding(months: 6).iso == "2027-04-30")
    #expect(day.adding(months: 2).iso == "2026-12-31")
    #expect(day.adding(months: 4).iso == "2027-02-28")
  }
}
