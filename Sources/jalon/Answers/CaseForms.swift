import JalonCore

/// Cases, as results show them.
enum CaseForms {
  /// A line of `case list`.
  static let row = Form<CaseRow>([
    .id("id") { $0.id },
    .object(
      "association",
      Form<CaseRow>([
        .id("id") { $0.association }, .text("name") { $0.name }, .maybe("rna") { $0.rna },
        .maybe("siren") { $0.siren }, .maybe("department") { $0.department },
      ])
    ) { $0 },
    .stage("stage") { $0.stage }, .text("adviser") { $0.adviser }, .day("openedOn") { $0.openedOn },
    .maybe("lastExchangeOn") { $0.lastExchangeOn }, .maybe("nextFollowUpOn") { $0.nextFollowUpOn },
    .number("score") { $0.score }, .choice("status") { $0.status },
  ])

  /// The exit gate of the present stage: what `case gate` prints.
  static let gate = Form<Gates>([
    .stage("stage") { $0.stage }, .flag("open") { $0.isOpen },
    .list("conditions", condition) { $0.states },
  ])

  /// A gate on a day.
  struct Gates: Sendable {
    let stage: StageID
    let states: [ConditionState]

    /// A closed case has no gate left to open.
    var isOpen: Bool { stage != .closed && Gate.isOpen(states) }

    init(_ case: Case, _ sight: Sight) {
      stage = `case`.stage
      states = Gate.evaluate(
        `case`, in: sight.file, path: sight.team.path(of: `case`), on: sight.today)
    }
  }

  private static let condition = Form<ConditionState>([
    .text("id") { $0.id }, .choice("state") { $0.state },
    .text("message") { $0.message[Speech.language] }, .text("where") { $0.place.command },
  ])

  /// A case with what is worked out from its diagnostics.
  struct Whole: Sendable {
    let seen: Seen<Case>
    let diagnostics: [HeldDiagnostic]
    let guide: EvidenceGuide
    /// How much at ease the referents were, over time.
    let confidence: [ConfidenceChange]

    var thing: Case { seen.thing }
    var sight: Sight { seen.sight }

    init(
      _ seen: Seen<Case>, guide: EvidenceGuide, history: [HistoryEntry]
    ) throws(Refusal) {
      self.seen = seen
      self.guide = guide
      confidence = ConfidenceChange.all(in: history)
      diagnostics = try seen.sight.diagnostics(of: seen.thing.id)
    }

    func with<Other>(_ other: Other) -> Seen<Other> { seen.with(other) }

    func mine<Fact>(
      _ facts: KeyPath<AssociationFile, [Fact]>, _ owner: KeyPath<Fact, Int64>
    ) -> [Seen<Fact>] {
      seen.mine(facts, owner)
    }
  }

  /// The whole case: what `case show` prints.
  static let whole = Form<Whole>(record + facts)

  private static let record: [Form<Whole>.Key] = [
    .id("id") { $0.thing.id }, .text("reference") { $0.thing.reference }, .id("version") { $0.thing.version },
    .stage("stage") { $0.thing.stage }, .day("stageSince") { $0.thing.stageSince },
    .choice("status") { $0.thing.status }, .text("adviser") { $0.sight.adviser($0.thing.adviser) },
    .maybe("origin") { $0.thing.origin }, .day("openedOn") { $0.thing.openedOn },
    .maybe("pauseReason") { $0.thing.pauseReason }, .maybe("reviewOn") { $0.thing.reviewOn },
    .maybe("outcome") { $0.thing.outcome }, .maybe("closeReason") { $0.thing.closeReason },
    .maybe("closedOn") { $0.thing.closedOn }, .maybe("takenOverAt") { $0.thing.takenOverAt },
    .maybe("takeOverReason") { $0.thing.takeOverReason }, .text("path") { $0.thing.path },
    .texts("tags") { seen in seen.sight.file.tags.filter { $0.case == seen.thing.id }.map(\.text) },
    .list("shares", RecordForms.share) { $0.mine(\.shares, \.case) },
  ]

  private static let facts: [Form<Whole>.Key] = [
    .object("association", AssociationForms.whole) { $0.sight.file.association },
    .list("referents", RecordForms.referent) { $0.sight.file.referents },
    .list("aims", RecordForms.aim) { $0.sight.file.aims },
    .list("exchanges", RecordForms.exchange) { $0.mine(\.exchanges, \.case) },
    .list("needs", RecordForms.need) { seen in
      seen.sight.file.needs.filter { $0.case == seen.thing.id }
    },
    .list("diagnostics", DiagnosticForms.whole) { $0.diagnostics },
    .list("assessments", DiagnosticForms.assessment) { $0.mine(\.assessments, \.case) },
    .list("objectives", PlanForms.objective) { $0.mine(\.objectives, \.case) },
    .list("validations", PlanForms.validation) { $0.mine(\.validations, \.case) },
    .list("onPaper", PlanForms.onPaper) { $0.mine(\.paperDecisions, \.case) },
    .list("satisfaction", PlanForms.satisfaction) { $0.mine(\.satisfactions, \.case) },
    .list("handovers", PlanForms.handover) { $0.mine(\.handovers, \.case) },
    .list("trainings", TrainingForms.row) { whole in
      whole.mine(\.trainings, \.case).map { TrainingForms.Held($0, whole.guide) }
    },
    .list("memberships", PoolForms.membership) { whole in
      whole.sight.file.memberships.filter { $0.case == whole.thing.id }
    },
    .list("confidence", RecordForms.confidence) { $0.confidence },
    .list("eligibility", RecordForms.eligibility) { seen in
      seen.sight.file.eligibilities.map(seen.with)
    },
    .list("notices", RecordForms.notice) { seen in
      seen.sight.file.notices.filter { $0.case == seen.thing.id }
    },
    .list("referrals", RecordForms.referral) { $0.mine(\.referrals, \.case) },
    .list("waivers", RecordForms.waiver) { $0.mine(\.waivers, \.case) },
    .object("gate", gate) { Gates($0.thing, $0.sight) },
    .list("passages", RecordForms.passage) { $0.mine(\.passages, \.case) },
  ]
}

extension Seen<Case> {
  /// The facts of a kind that belong to this case.
  func mine<Fact>(_ facts: KeyPath<AssociationFile, [Fact]>, _ owner: KeyPath<Fact, Int64>) -> [Seen<Fact>] {
    sight.file[keyPath: facts].filter { $0[keyPath: owner] == thing.id }.map(with)
  }
}
