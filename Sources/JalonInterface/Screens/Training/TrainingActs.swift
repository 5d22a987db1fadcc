import JalonCore

/// What keys do with a training.
extension TrainingState {
  /// `false` for an action that is none of a training.
  func act(_ action: ActionID, _ reading: TrainingReading, _ shell: inout Shell) -> Bool {
    let forms = TrainingForms(reading: reading)
    switch action {
    case .trainingOpen: open(reading, forms, &shell)
    case .trainingPresent: recordAllPresent(reading, &shell)
    case .trainingDrop: drop(reading, forms, &shell)
    case .trainingLock: shell.show(.confirm(lock(reading)))
    case .trainingExport: shell.exportEvidence(of: trainingID)
    case .trainingCase: shell.moves.append(.goToCase(reading.training.case, .overview))
    default:
      guard let form = form(of: action, reading, forms) else { return false }
      shell.show(.form(form))
    }
    return true
  }

  private func form(of action: ActionID, _ reading: TrainingReading, _ forms: TrainingForms) -> FormState? {
    let person = person(reading)
    switch action {
    case .trainingEdit: return forms.edit()
    case .trainingEnrol: return forms.enrol
    case .trainingSession: return forms.session
    case .trainingGoal: return forms.goal
    case .trainingMove: return session(reading).map(forms.move)
    case .trainingAttend: return attendance(reading, forms)
    case .trainingAssess: return forms.assessment(of: person, goal: goal(reading))
    case .trainingReopen: return forms.form(ReopenEvidence.self)
    case .trainingNeed: return forms.need
    case .trainingAgree: return forms.agree
    case .trainingPosition: return forms.position(person)
    case .trainingInvite: return forms.invitation
    case .trainingAdjust: return forms.about(person, AdjustTraining.self, first: "adjustment")
    case .trainingIncident: return forms.form(RecordIncident.self, first: "text")
    case .trainingOpinion: return forms.opinion()
    case .trainingCertify: return forms.certificate(person)
    case .trainingComplain: return forms.form(ReceiveComplaint.self, first: "origin")
    case .trainingImprove: return forms.form(ImproveTraining.self, first: "origin")
    case .trainingSettle: return forms.settle(note(reading))
    case .trainingExempt: return forms.exempt(piece(reading)?.piece)
    case .trainingAttach:
      let (kind, id, name) = owner(reading)
      return forms.attach(to: kind, id, name)
    default: return nil
    }
  }

  // MARK: What the cursor is at

  private func item(_ reading: TrainingReading) -> TrainingItem? { item(reading.base.shell) }

  func piece(_ reading: TrainingReading) -> EvidenceFile.Line? {
    guard case .piece(let piece)? = item(reading) else { return nil }
    return reading.evidence.lines.first { $0.piece == piece }
  }

  func session(_ reading: TrainingReading) -> TrainingSession? {
    guard case .session(let id)? = item(reading) else { return nil }
    return reading.sessions.first { $0.id == id }
  }

  func person(_ reading: TrainingReading) -> Enrolment? {
    guard case .person(let id)? = item(reading) else { return nil }
    return reading.people.first { $0.id == id }
  }

  func goal(_ reading: TrainingReading) -> LearningGoal? {
    guard case .goal(let id)? = item(reading) else { return nil }
    return reading.goals.first { $0.id == id }
  }

  func note(_ reading: TrainingReading) -> Evidence? {
    guard case .note(let id)? = item(reading) else { return nil }
    return reading.notes.first { $0.id == id }
  }

  /// The half-day of which all present can be recorded: the one under the cursor, else the first held one that lacks something.
  func unrecorded(_ reading: TrainingReading) -> TrainingSession? {
    let held = reading.sessions.filter { $0.on <= reading.today && !reading.unrecorded(at: $0).isEmpty }
    if let session = session(reading) { return held.first { $0.id == session.id } }
    return held.first
  }

  /// What a file is attached to: the line where one is, else the training.
  private func owner(_ reading: TrainingReading) -> (RecordKind, Int64, String) {
    let training = (RecordKind.training, trainingID, reading.training.title.onOneLine)
    if let session = session(reading) {
      return (.session, session.id, reading.name(of: session, reading.language))
    }
    if let person = person(reading) {
      return (.enrolment, person.id, reading.base.name(of: person.participant))
    }
    if let note = note(reading) { return (.evidence, note.id, note.fact.label[reading.language]) }
    guard let piece = piece(reading) else { return training }
    let last: Evidence? =
      switch piece.piece {
      case .need: reading.file.evidence(.need, of: trainingID).last
      case .agreement: reading.file.evidence(.agreement, of: trainingID).last
      case .invitation: reading.file.evidence(.invitation, of: trainingID).last
      default: nil
      }
    if let last { return (.evidence, last.id, last.fact.label[reading.language]) }
    guard piece.piece == .attendance, let session = reading.sessions.first(where: reading.isUnsigned) else {
      return training
    }
    return (.session, session.id, reading.name(of: session, reading.language))
  }

  // MARK: Acts

  /// Leads to what is missing at the line where one is.
  private func open(_ reading: TrainingReading, _ forms: TrainingForms, _ shell: inout Shell) {
    switch item(reading) {
    case .piece:
      if let line = piece(reading), line.state != .notApplicable { shell.show(.form(forms.form(for: line))) }
    case .session: shell.actions.append(.trainingAttend)
    case .person:
      shell.actions.append(person(reading)?.positionedOn == nil ? .trainingPosition : .trainingAssess)
    case .trainer: shell.actions.append(.trainingAttend)
    case .goal: shell.actions.append(.trainingAssess)
    case .note:
      let isOpen = note(reading).map { one in reading.unsettled.contains { $0.id == one.id } } ?? false
      if isOpen { shell.actions.append(.trainingSettle) }
    case .facts: shell.actions.append(.trainingEdit)
    case .file, nil: break
    }
  }

  /// Of the half-day or the person under the cursor, the first attendance that is not recorded.
  private func attendance(_ reading: TrainingReading, _ forms: TrainingForms) -> FormState? {
    if let session = session(reading) {
      return forms.attendance(
        at: session, of: reading.unrecorded(at: session).first ?? reading.people.first?.id)
    }
    let who = person(reading)?.id
    let isSomeone = who != nil || item(reading) == .trainer
    guard isSomeone else {
      return unrecorded(reading).map { forms.attendance(at: $0, of: reading.unrecorded(at: $0).first ?? nil) }
        ?? reading.sessions.last.map { forms.attendance(at: $0, of: reading.people.first?.id) }
    }
    let lacking =
      reading.sessions.first { reading.attendance(who, at: $0.id) == nil } ?? reading.sessions.last
    return lacking.map { forms.attendance(at: $0, of: who) }
  }

  private func recordAllPresent(_ reading: TrainingReading, _ shell: inout Shell) {
    guard let session = unrecorded(reading) else { return }
    let people = reading.unrecorded(at: session)
    shell.perform(
      people.map { RecordAttendance(session: session.id, enrolment: $0, presence: .present) }, then: .stay)
  }

  private func lock(_ reading: TrainingReading) -> ConfirmState {
    ConfirmState(
      title: Localized(fr: "Déclarer le dossier complet", en: "Declare the file complete"),
      lines: [
        Localized(reading.training.title.onOneLine),
        Localized(
          fr: "Plus rien ne s’y modifiera, sauf à le rouvrir dans une nouvelle version, avec une raison.",
          en:
            "Nothing can be changed in it any more, unless it is taken up again as a new version, with a reason."
        ),
      ],
      accept: Localized(fr: "verrouiller", en: "lock"), commands: [DeclareEvidence(training: trainingID)],
      next: .stay)
  }

  /// Takes away what stands at the line: each kind in its own way.
  private func drop(_ reading: TrainingReading, _ forms: TrainingForms, _ shell: inout Shell) {
    switch item(reading) {
    case .piece(let piece): shell.show(.form(forms.exempt(piece)))
    case .session:
      guard let session = session(reading) else { return }
      let name = Localized(fr: reading.name(of: session, .fr), en: reading.name(of: session, .en))
      shell.show(
        .confirm(
          ConfirmState(
            title: CancelTrainingSession.shape.label, lines: [name],
            accept: Localized(fr: "l’annuler", en: "cancel it"),
            commands: [CancelTrainingSession(session: session.id)], next: .stay)))
    case .person: shell.show(.form(forms.about(person(reading), LeaveTraining.self, first: "reason")))
    case .file(let id):
      let name = reading.files.first { $0.id == id }?.name ?? ""
      shell.show(
        .confirm(
          ConfirmState(
            title: RemoveAttachment.shape.label, lines: [Localized(name)],
            accept: Localized(fr: "retirer", en: "take away"), commands: [RemoveAttachment(attachment: id)],
            next: .stay)))
    default: break
    }
  }
}
