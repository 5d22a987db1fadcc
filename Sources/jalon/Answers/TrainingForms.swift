import JalonCore

/// Trainings with their evidence files, as results show them.
enum TrainingForms {
  /// A training with its evidence file, as it stands on the day.
  struct Held: Sendable {
    let seen: Seen<Training>
    let evidence: EvidenceFile

    init(_ seen: Seen<Training>, _ guide: EvidenceGuide) {
      self.seen = seen
      evidence = EvidenceFile(of: seen.thing, in: seen.sight.file, on: seen.sight.today, guide)
    }

    var file: AssociationFile { seen.sight.file }
    var id: Int64 { seen.thing.id }
    func name(_ participant: Participant) -> String { seen.sight.name(participant) }
  }

  static let row = Form<Held>([
    .id("id") { $0.id }, .id("case") { $0.seen.thing.case }, .text("title") { $0.seen.thing.title },
    .maybe("firstOn") { $0.file.sessions(of: $0.id).first?.on },
    .maybe("lastOn") { $0.file.sessions(of: $0.id).last?.on },
    .count("enrolled") { $0.file.enrolments(of: $0.id).count }, .count("present") { $0.evidence.present },
    .count("missing") { $0.evidence.missing }, .count("notApplicable") { $0.evidence.notApplicable },
    .count("late") { $0.evidence.late(on: $0.seen.sight.today) }, .maybe("nextDue") { $0.evidence.nextDue },
    .count("edition") { $0.seen.thing.edition }, .maybe("declaredOn") { $0.seen.thing.declaredOn },
  ])

  /// What `training show` prints, and `case show` for each training.
  static let whole = Form<Held>(
    [
      .id("id") { $0.id }, .id("version") { $0.seen.thing.version }, .id("case") { $0.seen.thing.case },
      .number("action") { $0.seen.thing.action.map(Int.init) }, .text("title") { $0.seen.thing.title },
      .maybe("trainer") { held in held.seen.thing.trainer.map(held.name) },
      .maybe("nature") { $0.seen.thing.nature }, .maybe("content") { $0.seen.thing.content },
      .maybe("place") { $0.seen.thing.place }, .maybe("means") { $0.seen.thing.means },
      .number("price") { $0.seen.thing.price }, .maybe("declaration") { $0.seen.thing.declaration },
      .count("edition") { $0.seen.thing.edition }, .maybe("declaredOn") { $0.seen.thing.declaredOn },
      .flag("complete") { $0.evidence.isComplete },
      .list("pieces", piece) { held in held.evidence.lines.map(held.seen.with) },
    ] + parts)

  private static let parts: [Form<Held>.Key] = [
    .list("sessions", session) { $0.file.sessions(of: $0.id) },
    .list("enrolments", enrolment) { held in held.file.enrolments(of: held.id).map(held.seen.with) },
    .list("goals", goal) { $0.file.goals(of: $0.id) },
    .list("attendances", attendance) { $0.file.attendances(of: $0.id) },
    .list("attainments", attainment) { held in held.file.attainments.filter { $0.training == held.id } },
    .list("opinions", opinion) { held in held.file.opinions.filter { $0.training == held.id } },
    .list("evidence", evidence) { held in
      held.file.evidence.filter { $0.training == held.id }.map(held.seen.with)
    },
    .list("attachments", AttachmentForms.row) { held in
      held.file.attachments(ofTraining: held.id).map(held.seen.with)
    },
  ]

  private static let piece = Form<Seen<EvidenceFile.Line>>([
    .choice("piece") { $0.thing.piece }, .choice("state") { $0.thing.state },
    .text("message") { $0.thing.message[Speech.language] }, .maybe("dueOn") { $0.thing.dueOn },
    .flag("late") { $0.thing.isLate(on: $0.sight.today) },
    .init("indicators", JSON.list(of: JSON.type("integer"))) { line in
      .array(line.thing.indicators.map { .int(Int64($0)) })
    },
    .text("where") { $0.thing.command },
  ])

  private static let session = Form<TrainingSession>([
    .id("id") { $0.id }, .id("version") { $0.version }, .day("on") { $0.on }, .choice("half") { $0.half },
    .maybe("start") { session in session.start.map { DayTime(session.on, minute: $0) } },
    .count("minutes") { $0.minutes }, .maybe("place") { $0.place },
  ])

  private static let enrolment = Form<Seen<Enrolment>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version },
    .text("participant") { $0.sight.name($0.thing.participant) }, .maybe("level") { $0.thing.level },
    .maybe("positionedOn") { $0.thing.positionedOn }, .maybe("note") { $0.thing.positionNote },
    .maybe("adjustment") { $0.thing.adjustment }, .maybe("leftOn") { $0.thing.leftOn },
    .maybe("certifiedOn") { $0.thing.certifiedOn }, .number("certifiedMinutes") { $0.thing.certifiedMinutes },
  ])

  private static let goal = Form<LearningGoal>([
    .id("id") { $0.id }, .text("text") { $0.text }, .text("verb") { $0.verb },
    .text("criterion") { $0.criterion }, .text("method") { $0.method },
  ])

  private static let attendance = Form<Attendance>([
    .id("id") { $0.id }, .id("session") { $0.session }, .number("enrolment") { $0.enrolment.map(Int.init) },
    .choice("presence") { $0.presence }, .count("minutes") { $0.minutes },
  ])

  private static let attainment = Form<Attainment>([
    .id("id") { $0.id }, .id("goal") { $0.goal }, .id("enrolment") { $0.enrolment },
    .choice("result") { $0.result }, .maybe("method") { $0.method }, .day("on") { $0.on },
  ])

  private static let opinion = Form<Opinion>([
    .id("id") { $0.id }, .number("enrolment") { $0.enrolment.map(Int.init) }, .choice("term") { $0.term },
    .count("score") { $0.score }, .maybe("comment") { $0.comment }, .maybe("use") { $0.use },
    .day("on") { $0.on },
  ])

  private static let evidence = Form<Seen<Evidence>>([
    .id("id") { $0.thing.id }, .choice("kind") { $0.thing.fact }, .maybe("piece") { $0.thing.piece },
    .day("on") { $0.thing.on },
    .texts("participants") { seen in seen.thing.participants.list.map(seen.sight.name) },
    .maybe("method") { $0.thing.method }, .text("text") { $0.thing.text },
    .maybe("outcome") { $0.thing.outcome }, .maybe("closedOn") { $0.thing.closedOn },
    .count("edition") { $0.thing.edition }, .text("by") { $0.sight.adviser($0.thing.by) },
  ])

  /// A line of `training guide show`.
  static let guided = Form<(piece: EvidencePiece, entry: EvidenceGuide.Entry)>([
    .choice("piece") { $0.piece },
    .init("from", JSON.words(["first", "last"])) { .string($0.entry.from.rawValue) },
    .init("days", JSON.type("integer")) { JSON($0.entry.days) },
    .init("indicators", JSON.list(of: JSON.type("integer"))) {
      .array($0.entry.indicators.map { .int(Int64($0)) })
    },
  ])

  /// What `training export` prints.
  struct Bundled: Sendable {
    let path: String
    let files: [(path: String, sha256: String)]
  }

  static let bundled = Form<Bundled>([
    .text("file") { $0.path },
    .list(
      "files",
      Form<(path: String, sha256: String)>([.text("path") { $0.path }, .text("sha256") { $0.sha256 }])
    ) {
      $0.files
    },
  ])
}
