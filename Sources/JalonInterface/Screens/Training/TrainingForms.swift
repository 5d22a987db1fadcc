import JalonCore

/// The forms that a training opens: each begins with what is known already.
struct TrainingForms {
  let reading: TrainingReading

  /// What one would do about a piece, as an imperative.
  static func label(of line: EvidenceFile.Line) -> Localized? {
    CommandCatalogue.all.first { $0.name == line.command }?.shape.label
  }

  /// A form for something of this training. What happens, happens today.
  func form(
    _ command: any Command.Type, fixed: [String: JSONValue] = [:], values: [String: JSONValue] = [:],
    about name: String? = nil, first: String? = nil, only shown: Set<String>? = nil
  ) -> FormState {
    var (fixed, values) = (fixed, values)
    for shape in command.shape.fields where fixed[shape.name] == nil {
      switch shape.kind {
      case .id(.training): fixed[shape.name] = .int(reading.training.id)
      case .day where shape.isRequired && values[shape.name] == nil:
        values[shape.name] = .string(reading.today.iso)
      default: break
      }
    }
    let label = command.shape.label
    let title = name.map { Localized(fr: "\(label.fr)\u{A0}: \($0)", en: "\(label.en): \($0)") }
    return FormState(
      command, title: title, fixed: fixed, values: values, first: first, only: shown, context: context)
  }

  /// A form that corrects a record: sends only what was changed.
  private func correction<R: Record>(
    _ command: any Command.Type, of record: R, as field: String, first: String?,
    values further: [String: JSONValue] = [:]
  ) -> FormState {
    let values = RecordValues(reading: reading.base).values(of: record, for: command)
    var form = FormState(
      command, fixed: [field: .int(record.id)], values: values.merging(further) { $1 }, first: first,
      expect: record.version, context: context)
    let id = reading.training.id
    form.source = FormSource(work: .training(id)) { answer, shell in
      guard case .training(let file, let guide) = answer,
        let reading = TrainingReading(id, in: file, guide, shell),
        let now = file.record(R.kind, record.id) as? R
      else { return nil }
      return TrainingForms(reading: reading).correction(
        command, of: now, as: field, first: first, values: further)
    }
    return form
  }

  private var context: FormContext {
    func choice(_ id: Int64, _ text: Localized) -> ChoiceShape { ChoiceShape(id: String(id), label: text) }
    let file = reading.file
    return FormContext(
      reading.base.shell, file: file,
      records: [
        .session: reading.sessions.map {
          choice($0.id, Localized(fr: reading.name(of: $0, .fr), en: reading.name(of: $0, .en)))
        },
        .enrolment: reading.people.map { choice($0.id, Localized(reading.base.name(of: $0.participant))) },
        .goal: reading.goals.map { choice($0.id, Localized($0.text.onOneLine)) },
        .evidence: reading.unsettled.map {
          choice(
            $0.id,
            Localized(
              fr: "\($0.fact.label.fr)\u{A0}: \($0.text.onOneLine)",
              en: "\($0.fact.label.en): \($0.text.onOneLine)"))
        },
        .action: file.actions.filter { $0.case == reading.training.case && !$0.isDropped }.map {
          choice($0.id, Localized($0.title.onOneLine))
        },
        .diagnostic: file.diagnostics.filter { $0.case == reading.training.case && $0.isClosed }.map {
          choice($0.id, Localized(fr: "du \($0.on.shown(.fr))", en: "of \($0.on.shown(.en))"))
        },
      ])
  }

  // MARK: What is missing

  /// The form that enters what a piece misses.
  func form(for line: EvidenceFile.Line) -> FormState {
    switch line.piece {
    case .need: need
    case .objectives: reading.goals.isEmpty ? goal : edit(first: "content")
    case .agreement: agreement
    case .positioning: position(reading.people.first { $0.positionedOn == nil })
    case .invitation: invitation
    case .attendance: attendance
    case .incidents: form(RecordIncident.self, first: "text")
    case .assessment: assessment(of: nil, goal: nil)
    case .hotOpinion: opinion(.hot)
    case .coldOpinion: opinion(.cold)
    case .certificate: certificate(reading.staying.first { $0.certifiedOn == nil })
    case .improvement:
      reading.unsettled.contains { $0.fact == .complaint }
        ? settle(nil) : form(ImproveTraining.self, first: "origin")
    }
  }

  var need: FormState {
    let names = reading.people.map { JSONValue.string(reading.base.name(of: $0.participant)) }
    return form(
      AnalyseTrainingNeed.self, values: names.isEmpty ? [:] : ["participants": .array(names)],
      first: names.isEmpty ? "participants" : "method")
  }

  var goal: FormState { form(AddLearningGoal.self, first: "text") }
  var enrol: FormState { form(EnrolInTraining.self) }
  var session: FormState {
    form(AddTrainingSession.self, values: ["minutes": .int(180)], first: "on")
  }

  /// What an agreement lacks is entered where it belongs.
  private var agreement: FormState {
    let training = reading.training
    if reading.file.evidence(.agreement, of: training.id).isEmpty { return agree }
    if reading.sessions.isEmpty { return session }
    if reading.people.isEmpty { return enrol }
    return edit(first: training.nature == nil ? "nature" : training.price == nil ? "price" : "declaration")
  }

  var agree: FormState {
    form(
      AgreeOnTraining.self,
      values: ["form": .string("convention"), "parties": .string(reading.base.association.name)], first: "on")
  }

  var invitation: FormState {
    form(
      InviteToTraining.self, values: ["houseRules": .bool(true), "accessibility": .bool(true)], first: "means"
    )
  }

  func edit(first: String = "title") -> FormState {
    correction(UpdateTraining.self, of: reading.training, as: "training", first: first)
  }

  func position(_ person: Enrolment?) -> FormState {
    guard !reading.people.isEmpty else { return enrol }
    return about(person, PositionParticipant.self, first: "level")
  }

  func certificate(_ person: Enrolment?) -> FormState {
    reading.people.isEmpty ? enrol : about(person, CertifyParticipant.self, first: "on")
  }

  /// A form about someone who takes part; asks who where nobody is meant.
  func about(_ person: Enrolment?, _ command: any Command.Type, first: String) -> FormState {
    guard let person else { return form(command, first: "enrolment") }
    return form(
      command, fixed: ["enrolment": .int(person.id)], about: reading.base.name(of: person.participant),
      first: first)
  }

  // MARK: Attendance

  /// Of the first half-day that lacks something: someone’s attendance, or the sheet that was signed.
  private var attendance: FormState {
    guard !reading.sessions.isEmpty else { return session }
    if let held = reading.sessions.first(where: { !reading.unrecorded(at: $0).isEmpty }) {
      return attendance(at: held, of: reading.unrecorded(at: held).first ?? nil)
    }
    let unsigned = reading.sessions.first(where: reading.isUnsigned) ?? reading.sessions[0]
    return attach(to: .session, unsigned.id, reading.name(of: unsigned, reading.language))
  }

  /// - Parameter person: `nil` for the trainer.
  func attendance(at session: TrainingSession, of person: Int64?) -> FormState {
    let enrolment = reading.people.first { $0.id == person }
    let who = enrolment.map { reading.base.name(of: $0.participant) }
    let trainer = Localized(fr: "le formateur", en: "the trainer")[reading.language]
    var fixed: [String: JSONValue] = ["session": .int(session.id)]
    fixed["enrolment"] = person.map { .int($0) }
    return form(
      RecordAttendance.self, fixed: fixed,
      values: ["presence": .string(Attendance.Presence.present.rawValue)],
      about: (who ?? trainer) + ", " + reading.name(of: session, reading.language), first: "presence",
      only: ["presence", "minutes"])
  }

  func move(_ session: TrainingSession) -> FormState {
    correction(
      MoveTrainingSession.self, of: session, as: "session", first: "on",
      values: ["on": .string(DayTime(session.on, minute: session.start).iso)])
  }

  // MARK: What was learnt, what people think

  /// The first goal that nobody has looked at for someone; of one person, or one goal, where it is told.
  func assessment(of person: Enrolment?, goal: LearningGoal?) -> FormState {
    guard !reading.goals.isEmpty else { return self.goal }
    guard !reading.people.isEmpty else { return enrol }
    let people = person.map { [$0] } ?? reading.staying
    let goals = goal.map { [$0] } ?? reading.goals
    for one in people {
      for target in goals
      where !reading.file.attainments.contains(where: { $0.goal == target.id && $0.enrolment == one.id }) {
        return form(
          AssessLearning.self, fixed: ["enrolment": .int(one.id), "goal": .int(target.id)],
          about: reading.base.name(of: one.participant) + ", " + target.text.onOneLine, first: "result")
      }
    }
    var values: [String: JSONValue] = [:]
    values["enrolment"] = person.map { .int($0.id) }
    values["goal"] = goal.map { .int($0.id) }
    return form(AssessLearning.self, values: values, first: person == nil ? "enrolment" : "goal")
  }

  func opinion(_ term: Opinion.Term? = nil) -> FormState {
    let last = reading.sessions.last?.on
    let usual: Opinion.Term = last.map { reading.today - $0 >= 30 } ?? false ? .cold : .hot
    return form(RecordOpinion.self, values: ["term": .string((term ?? usual).rawValue)], first: "score")
  }

  func settle(_ note: Evidence?) -> FormState {
    let open = note ?? reading.unsettled.first { $0.fact == .complaint } ?? reading.unsettled.first
    guard let open else { return form(SettleEvidence.self) }
    return form(
      SettleEvidence.self, fixed: ["evidence": .int(open.id)], about: open.text.onOneLine, first: "outcome")
  }

  func exempt(_ piece: EvidencePiece?) -> FormState {
    guard let piece else { return form(ExemptFromPiece.self, first: "piece") }
    return form(
      ExemptFromPiece.self, fixed: ["piece": .string(piece.rawValue)], about: piece.label[reading.language],
      first: "reason")
  }

  /// The path of a file; what is in it is read when the form is sent.
  func attach(to kind: RecordKind, _ id: Int64, _ name: String) -> FormState {
    form(
      AddAttachment.self,
      fixed: ["to": .string(kind.rawValue), "record": .int(id), "content": .string("")], about: name,
      first: "name")
  }
}
