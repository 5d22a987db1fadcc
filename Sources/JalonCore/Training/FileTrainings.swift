extension AssociationFile {
  public func training(_ id: Int64) -> Training? { trainings.first { $0.id == id } }

  public func trainings(of case: Int64) -> [Training] { trainings.filter { $0.case == `case` } }

  /// The half-days of a training, in the order in which they are held.
  public func sessions(of training: Int64) -> [TrainingSession] {
    sessions.filter { $0.training == training }.sorted(by: TrainingSession.isEarlier)
  }

  public func enrolments(of training: Int64) -> [Enrolment] {
    enrolments.filter { $0.training == training }
  }

  public func goals(of training: Int64) -> [LearningGoal] { goals.filter { $0.training == training } }

  public func attendances(of training: Int64) -> [Attendance] {
    attendances.filter { $0.training == training }
  }

  public func evidence(_ fact: Evidence.Fact, of training: Int64) -> [Evidence] {
    evidence.filter { $0.training == training && $0.fact == fact }
  }

  /// Minutes that a participant was there for.
  public func minutesDone(of enrolment: Int64) -> Int {
    attendances.reduce(0) { $1.enrolment == enrolment ? $0 + $1.minutes : $0 }
  }

  /// The mean of the scores given, in tenths, rounded half up; `nil` where there is none.
  public func score(of training: Int64, _ term: Opinion.Term) -> Int? {
    let scores = opinions.lazy.filter { $0.training == training && $0.term == term }.map(\.score)
    let count = scores.count
    return count == 0 ? nil : (scores.reduce(0, +) * 20 + count) / (2 * count)
  }
}

extension AssociationFile {
  /// The records that tell of one person alone: what was said of their place in trainings, and the files that prove it.
  ///
  /// A signed sheet of a half-day tells of everyone who was there, and stays.
  public func traces(of person: Participant) -> (enrolments: [Enrolment], attachments: [Attachment]) {
    let enrolments = enrolments.filter { $0.participant == person }
    let ids = Set(enrolments.map(\.id))
    func tells(_ kind: RecordKind, _ id: Int64) -> Bool {
      if kind == .enrolment { return ids.contains(id) }
      guard [.attendance, .attainment, .opinion].contains(kind),
        case .int(let enrolment)? = record(kind, id)?.value("enrolment")
      else { return false }
      return ids.contains(enrolment)
    }
    return (
      enrolments,
      attachments.filter { one in RecordKind(rawValue: one.ownerKind).map { tells($0, one.owner) } ?? false }
    )
  }
}
