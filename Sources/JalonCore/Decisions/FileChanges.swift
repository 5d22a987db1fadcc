extension AssociationFile {
  /// Applies a change to the snapshot, as the store does to its tables.
  /// - Throws: `Refusal` `record.damaged` where a value does not fit, `record.notFound` where the record is not there.
  public mutating func apply(_ change: Change) throws(Refusal) {
    switch change.kind {
    case .adviser, .pool: return
    case .association:
      if change.id == association.id { try Self.amend(&association, with: change) }
    case .referent: try Self.apply(change, to: &referents)
    case .person: try Self.apply(change, to: &people)
    case .aim: try Self.apply(change, to: &aims)
    case .eligibility: try Self.apply(change, to: &eligibilities)
    case .case: try Self.apply(change, to: &cases)
    case .share: try Self.apply(change, to: &shares)
    case .tag: try Self.apply(change, to: &tags)
    case .need: try Self.apply(change, to: &needs)
    case .notice: try Self.apply(change, to: &notices)
    case .exchange: try Self.apply(change, to: &exchanges)
    case .referral: try Self.apply(change, to: &referrals)
    case .waiver: try Self.apply(change, to: &waivers)
    case .passage: try Self.apply(change, to: &passages)
    case .diagnostic: try Self.apply(change, to: &diagnostics)
    case .answer: try Self.apply(change, to: &answers)
    case .decision: try Self.apply(change, to: &decisions)
    case .remark: try Self.apply(change, to: &remarks)
    case .assessment: try Self.apply(change, to: &assessments)
    case .objective: try Self.apply(change, to: &objectives)
    case .action: try Self.apply(change, to: &actions)
    case .validation: try Self.apply(change, to: &validations)
    case .onPaper: try Self.apply(change, to: &paperDecisions)
    case .satisfaction: try Self.apply(change, to: &satisfactions)
    case .handover: try Self.apply(change, to: &handovers)
    case .training: try Self.apply(change, to: &trainings)
    case .session: try Self.apply(change, to: &sessions)
    case .enrolment: try Self.apply(change, to: &enrolments)
    case .goal: try Self.apply(change, to: &goals)
    case .attendance: try Self.apply(change, to: &attendances)
    case .attainment: try Self.apply(change, to: &attainments)
    case .opinion: try Self.apply(change, to: &opinions)
    case .evidence: try Self.apply(change, to: &evidence)
    case .membership: try Self.apply(change, to: &memberships)
    case .attachment: try Self.apply(change, to: &attachments)
    }
  }

  private static func amend<R: Record>(_ record: inout R, with change: Change) throws(Refusal) {
    for field in change.fields { try record.set(field.name, to: field.after) }
    if change.act == .update { record.version += 1 }
  }

  private static func apply<R: Record>(_ change: Change, to records: inout [R]) throws(Refusal) {
    if change.act == .insert {
      var record = R(id: change.id)
      try amend(&record, with: change)
      let place = records.firstIndex { $0.id > change.id } ?? records.endIndex
      records.insert(record, at: place)
      return
    }
    guard let index = records.firstIndex(where: { $0.id == change.id }) else {
      throw Refusal.notFound(R.kind, change.id)
    }
    if change.act == .delete {
      records.remove(at: index)
    } else {
      try amend(&records[index], with: change)
    }
  }

  /// Puts kept records into the file; used by whoever loads it.
  public mutating func fill(_ kind: RecordKind, with records: [any Record]) {
    func typed<R: Record>(_: R.Type) -> [R] { records.compactMap { $0 as? R } }
    switch kind {
    case .adviser, .association, .pool: return
    case .referent: referents = typed(Referent.self)
    case .person: people = typed(Person.self)
    case .aim: aims = typed(Aim.self)
    case .eligibility: eligibilities = typed(Eligibility.self)
    case .case: cases = typed(Case.self)
    case .share: shares = typed(Share.self)
    case .tag: tags = typed(Tag.self)
    case .need: needs = typed(Need.self)
    case .notice: notices = typed(Notice.self)
    case .exchange: exchanges = typed(Exchange.self)
    case .referral: referrals = typed(Referral.self)
    case .waiver: waivers = typed(Waiver.self)
    case .passage: passages = typed(Passage.self)
    case .diagnostic: diagnostics = typed(Diagnostic.self)
    case .answer: answers = typed(DiagnosticAnswer.self)
    case .decision: decisions = typed(RecommendationDecision.self)
    case .remark: remarks = typed(Remark.self)
    case .assessment: assessments = typed(Assessment.self)
    case .objective: objectives = typed(Objective.self)
    case .action: actions = typed(PlanAction.self)
    case .validation: validations = typed(Validation.self)
    case .onPaper: paperDecisions = typed(PaperDecision.self)
    case .satisfaction: satisfactions = typed(Satisfaction.self)
    case .handover: handovers = typed(Handover.self)
    case .training: trainings = typed(Training.self)
    case .session: sessions = typed(TrainingSession.self)
    case .enrolment: enrolments = typed(Enrolment.self)
    case .goal: goals = typed(LearningGoal.self)
    case .attendance: attendances = typed(Attendance.self)
    case .attainment: attainments = typed(Attainment.self)
    case .opinion: opinions = typed(Opinion.self)
    case .evidence: evidence = typed(Evidence.self)
    case .membership: memberships = typed(Membership.self)
    case .attachment: attachments = typed(Attachment.self)
    }
  }

  /// The records of a kind, untyped; those of the association itself are not among them.
  public func records(_ kind: RecordKind) -> [any Record] {
    switch kind {
    case .adviser, .association, .pool: []
    case .referent: referents
    case .person: people
    case .aim: aims
    case .eligibility: eligibilities
    case .case: cases
    case .share: shares
    case .tag: tags
    case .need: needs
    case .notice: notices
    case .exchange: exchanges
    case .referral: referrals
    case .waiver: waivers
    case .passage: passages
    case .diagnostic: diagnostics
    case .answer: answers
    case .decision: decisions
    case .remark: remarks
    case .assessment: assessments
    case .objective: objectives
    case .action: actions
    case .validation: validations
    case .onPaper: paperDecisions
    case .satisfaction: satisfactions
    case .handover: handovers
    case .training: trainings
    case .session: sessions
    case .enrolment: enrolments
    case .goal: goals
    case .attendance: attendances
    case .attainment: attainments
    case .opinion: opinions
    case .evidence: evidence
    case .membership: memberships
    case .attachment: attachments
    }
  }

  /// A record of the file, the association included.
  public func record(_ kind: RecordKind, _ id: Int64) -> (any Record)? {
    if kind == .association { return id == association.id ? association : nil }
    return records(kind).first { $0.id == id }
  }
}
