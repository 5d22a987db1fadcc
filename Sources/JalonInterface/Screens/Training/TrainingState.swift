import JalonCore
import TerminalKit

/// One training: its evidence file, its half-days, who takes part, what is learnt.
struct TrainingState: SheetScreen {
  static let moves = SheetMoves(context: .training)

  let id: Int
  let trainingID: Int64
  /// `nil` until it has been read.
  var file: AssociationFile?
  var guide = EvidenceGuide.standard
  /// Why it could not be read.
  var refusal: Refusal?
  var isGone = false
  var cursor = SheetCursor<TrainingItem>()

  init(id: Int, trainingID: Int64) {
    self.id = id
    self.trainingID = trainingID
  }

  var contexts: [KeyContext] { [.training] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Formation", en: "Training") }

  func reading(_ shell: Shell) -> TrainingReading? {
    file.flatMap { TrainingReading(trainingID, in: $0, guide, shell) }
  }

  func sheet(_ shell: Shell) -> Sheet<TrainingItem>? {
    reading(shell).map { TrainingPage(reading: $0, at: cursor.item).sheet(width: shell.size.columns) }
  }
}

/// What the cursor can stand on.
enum TrainingItem: Hashable, Sendable {
  case facts
  case piece(EvidencePiece)
  case session(Int64)
  case person(Int64)
  case trainer
  case goal(Int64)
  /// A dated fact of the evidence file.
  case note(Int64)
  case file(Int64)
}

/// A training as someone reads it now.
struct TrainingReading {
  let base: CaseReading
  let training: Training
  let evidence: EvidenceFile

  /// `nil` where the training is not there.
  init?(_ id: Int64, in file: AssociationFile, _ guide: EvidenceGuide, _ shell: Shell) {
    guard let training = file.training(id), let found = file.case(training.case) else { return nil }
    base = CaseReading(file: file, case: found, shell: shell)
    self.training = training
    evidence = EvidenceFile(of: training, in: file, on: shell.today, guide)
  }

  var file: AssociationFile { base.file }
  var language: Language { base.language }
  var glyphs: Glyphs { base.glyphs }
  var today: Day { base.today }

  var sessions: [TrainingSession] { file.sessions(of: training.id) }
  var people: [Enrolment] { file.enrolments(of: training.id) }
  var goals: [LearningGoal] { file.goals(of: training.id) }
  /// Those who did not give up.
  var staying: [Enrolment] { people.filter { $0.leftOn == nil } }
  /// What was noted for the training as a whole, earliest first.
  var notes: [Evidence] {
    file.evidence.filter { $0.training == training.id }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }
  var files: [Attachment] { file.attachments(ofTraining: training.id) }

  /// Complaints that wait for an answer, and improvements that nobody has looked at since.
  var unsettled: [Evidence] {
    notes.filter { [.complaint, .improvement].contains($0.fact) && $0.closedOn == nil }
  }

  /// How someone attended a half-day; `nil` where that is not recorded.
  func attendance(_ enrolment: Int64?, at session: Int64) -> Attendance? {
    file.attendances.first {
      $0.training == training.id && $0.session == session && $0.enrolment == enrolment
    }
  }

  /// Those whose attendance of a half-day is not recorded; `nil` stands for the trainer.
  func unrecorded(at session: TrainingSession) -> [Int64?] {
    let expected = people.filter { $0.takesPart(on: session.on) }.map { Optional($0.id) } + [nil]
    return expected.filter { attendance($0, at: session.id) == nil }
  }

  /// Whether someone’s presence at a half-day is not signed for yet.
  func isUnsigned(_ session: TrainingSession) -> Bool {
    guard file.attachments(of: .session, session.id).isEmpty else { return false }
    return file.attendances.contains {
      $0.session == session.id && $0.presence == .present && file.attachments(of: .attendance, $0.id).isEmpty
    }
  }

  /// `mer. 12 nov., matin`.
  func name(of session: TrainingSession, _ language: Language) -> String {
    CaseWords.date(session.on, today: today, language) + ", " + session.half.label[language]
  }
}
