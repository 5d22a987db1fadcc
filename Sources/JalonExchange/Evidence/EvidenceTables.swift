internal import JalonCore

/// What is recorded of a training, table by table: the same for the index that people read and for spreadsheets.
struct EvidenceTables {
  struct Table: Sendable, Hashable {
    /// Names its file.
    let id: String
    let title: String
    let heads: [String]
    let rows: [[String]]
  }

  private let training: Training
  private let evidence: EvidenceFile
  private let sight: ReportSight
  private var file: AssociationFile { sight.file }

  init(_ training: Training, _ evidence: EvidenceFile, _ sight: ReportSight) {
    self.training = training
    self.evidence = evidence
    self.sight = sight
  }

  var all: [Table] { [pieces, facts, participants, attendance, goals, opinions, versions] }

  private func say(_ fr: String, _ en: String) -> String { sight.say(fr, en) }
  private func day(_ day: Day?) -> String { day?.iso ?? "" }
  private func name(_ enrolment: Int64?) -> String {
    guard let enrolment, let found = file.enrolments.first(where: { $0.id == enrolment }) else { return "" }
    return sight.name(found.participant)
  }

  private var pieces: Table {
    Table(
      id: "pieces", title: say("Pièces", "Pieces"),
      heads: [
        say("moment", "moment"), say("pièce", "piece"), say("état", "state"), say("détail", "detail"),
        say("échéance", "due"), say("indicateurs", "indicators"),
      ],
      rows: evidence.lines.map { line in
        [
          line.piece.moment.label[sight.language], line.piece.label[sight.language],
          line.state.label[sight.language], line.message[sight.language], day(line.dueOn),
          line.indicators.map(String.init).joined(separator: " "),
        ]
      })
  }

  /// Dated facts about the training as a whole.
  private var facts: Table {
    let kinds: Set<Evidence.Fact> = [.need, .agreement, .invitation, .incident, .complaint, .improvement]
    return Table(
      id: "faits", title: say("Faits", "Facts"),
      heads: [
        say("le", "on"), say("quoi", "what"), say("avec", "with"), say("moyen", "how"), say("texte", "text"),
        say("suite", "outcome"), say("clos le", "closed on"),
      ],
      rows: file.evidence.filter { $0.training == training.id && kinds.contains($0.fact) }
        .sorted { ($0.on, $0.id) < ($1.on, $1.id) }.map { fact in
          [
            day(fact.on), fact.fact.label[sight.language],
            fact.participants.list.map(sight.name).joined(separator: ", "), fact.method ?? "", words(fact),
            fact.outcome ?? "", day(fact.closedOn),
          ]
        })
  }

  private func words(_ fact: Evidence) -> String {
    guard fact.fact == .invitation else { return fact.text }
    return [
      fact.houseRules ? say("règlement intérieur joint", "house rules sent along") : nil,
      fact.accessibility ? say("besoins d’aménagement demandés", "asked what has to be adjusted") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private var participants: Table {
    Table(
      id: "participants", title: say("Participants", "Participants"),
      heads: [
        say("participant", "participant"), say("niveau à l’entrée", "level at the beginning"),
        say("positionné le", "placed on"), say("aménagement", "adjustment"), say("abandon le", "gave up on"),
        say("attestation le", "certificate of"), say("minutes faites", "minutes done"),
      ],
      rows: file.enrolments(of: training.id).map { one in
        [
          sight.name(one.participant), one.level?.label[sight.language] ?? "", day(one.positionedOn),
          one.adjustment ?? "", day(one.leftOn), day(one.certifiedOn),
          one.certifiedMinutes.map(String.init) ?? "",
        ]
      })
  }

  private var attendance: Table {
    var rows: [[String]] = []
    for session in file.sessions(of: training.id) {
      let people: [Int64?] = file.enrolments(of: training.id).map { $0.id } + [nil]
      for person in people {
        let kept = file.attendances.first { $0.session == session.id && $0.enrolment == person }
        let who =
          person == nil
          ? say("formateur", "trainer") + (training.trainer.map { " " + sight.name($0) } ?? "") : name(person)
        let files =
          (kept.map { file.attachments(of: .attendance, $0.id) } ?? [])
          + file.attachments(of: .session, session.id)
        rows.append([
          day(session.on), session.half.label[sight.language], String(session.minutes), who,
          kept?.presence.label[sight.language] ?? "", kept.map { String($0.minutes) } ?? "",
          files.map { String($0.id) }.joined(separator: " "),
        ])
      }
    }
    return Table(
      id: "emargement", title: say("Émargement, par demi-journée", "Attendance, by half-day"),
      heads: [
        say("le", "on"), say("demi-journée", "half-day"), say("durée", "length"), say("qui", "who"),
        say("présence", "presence"), say("minutes faites", "minutes done"), say("fichiers", "files"),
      ], rows: rows)
  }

  private var goals: Table {
    let people = file.enrolments(of: training.id)
    return Table(
      id: "objectifs", title: say("Objectifs et acquis", "Goals and what was learnt"),
      heads: [
        say("objectif", "goal"), say("verbe", "verb"), say("critère", "criterion"), say("moyen", "how"),
        say("participant", "participant"), say("résultat", "result"), say("le", "on"),
      ],
      rows: file.goals(of: training.id).flatMap { goal in
        people.map { one in
          let found = file.attainments.first { $0.goal == goal.id && $0.enrolment == one.id }
          return [
            goal.text, goal.verb, goal.criterion, found?.method ?? goal.method, sight.name(one.participant),
            found?.result.label[sight.language] ?? "", day(found?.on),
          ]
        }
      })
  }

  private var opinions: Table {
    Table(
      id: "avis", title: say("Avis", "Opinions"),
      heads: [
        say("quand", "when"), say("le", "on"), say("participant", "participant"),
        say("note sur 5", "score of 5"),
        say("commentaire", "comment"), say("ce qui sert depuis", "what is used since"),
      ],
      rows: file.opinions.filter { $0.training == training.id }.map { one in
        [
          one.term.label[sight.language], day(one.on), name(one.enrolment), String(one.score),
          one.comment ?? "", one.use ?? "",
        ]
      })
  }

  /// What was declared, taken up again and put right: nothing changes here without a trace.
  private var versions: Table {
    let kinds: Set<Evidence.Fact> = [.exemption, .declaration, .reopening, .correction]
    return Table(
      id: "versions",
      title: say("Versions, dispenses et corrections", "Versions, exemptions and corrections"),
      heads: [
        say("le", "on"), say("version", "version"), say("quoi", "what"), say("sur", "about"),
        say("raison", "reason"), say("changement", "change"), say("par", "by"),
      ],
      rows: file.evidence.filter { $0.training == training.id && kinds.contains($0.fact) }.map { one in
        [
          day(one.on), String(one.edition), one.fact.label[sight.language],
          one.piece?.label[sight.language] ?? one.method ?? "", one.text, one.outcome ?? "",
          sight.name(.adviser(one.by)),
        ]
      })
  }
}
