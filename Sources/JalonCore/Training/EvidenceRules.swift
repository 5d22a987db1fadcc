/// What each piece of an evidence file asks for, and what there is of it.
struct EvidenceRules {
  struct Finding {
    let isThere: Bool
    let message: Localized
    let command: String
  }

  let training: Training
  let file: AssociationFile
  private let sessions: [TrainingSession]
  private let enrolled: [Enrolment]
  /// Those who did not give up.
  private let staying: [Enrolment]

  init(training: Training, file: AssociationFile) {
    self.training = training
    self.file = file
    sessions = file.sessions(of: training.id)
    enrolled = file.enrolments(of: training.id)
    staying = enrolled.filter { $0.leftOn == nil }
  }

  func finding(_ piece: EvidencePiece) -> Finding {
    switch piece {
    case .need: need
    case .objectives: objectives
    case .agreement: agreement
    case .positioning: positioning
    case .invitation: invitation
    case .attendance: attendance
    case .incidents: incidents
    case .assessment: assessment
    case .hotOpinion: opinions(.hot)
    case .certificate: certificate
    case .coldOpinion: opinions(.cold)
    case .improvement: improvement
    }
  }

  private var need: Finding {
    guard let last = file.evidence(.need, of: training.id).last else {
      return missing(
        "l’analyse du besoin n’est pas notée", "the need analysis is not recorded", AnalyseTrainingNeed.name)
    }
    return there(dated(last.on), AnalyseTrainingNeed.name)
  }

  private var objectives: Finding {
    let count = file.goals(of: training.id).count
    guard count > 0 else {
      return missing("aucun objectif n’est fixé", "no learning goal is set", AddLearningGoal.name)
    }
    guard training.content != nil else {
      return missing("le programme n’est pas écrit", "the programme is not written", UpdateTraining.name)
    }
    return there(
      Localized.count(count, fr: ("objectif", "objectifs"), en: ("goal", "goals")), AddLearningGoal.name)
  }

  /// The terms that an agreement has by law, beside those who sign and the title.
  private var agreement: Finding {
    guard let signed = file.evidence(.agreement, of: training.id).last else {
      return missing(
        "aucune convention signée n’est notée", "no signed agreement is recorded", AgreeOnTraining.name)
    }
    var without: [Localized] = []
    if training.nature == nil {
      without.append(Localized(fr: "la nature de l’action", en: "the nature of the action"))
    }
    if sessions.isEmpty { without.append(Localized(fr: "la durée", en: "the duration")) }
    if enrolled.isEmpty { without.append(Localized(fr: "l’effectif", en: "the number of people")) }
    if training.price == nil { without.append(Localized(fr: "le prix", en: "the price")) }
    if training.declaration == nil {
      without.append(Localized(fr: "le numéro de déclaration", en: "the declaration number"))
    }
    guard without.isEmpty else {
      return missing(
        "il y manque " + without.map(\.fr).joined(separator: ", "),
        "it lacks " + without.map(\.en).joined(separator: ", "), UpdateTraining.name)
    }
    return there(dated(signed.on), AgreeOnTraining.name)
  }

  private var positioning: Finding {
    counted(
      enrolled.count { $0.positionedOn != nil }, of: enrolled.count,
      fr: ("participant positionné", "participants positionnés"),
      en: ("participant placed", "participants placed"), PositionParticipant.name)
  }

  private var invitation: Finding {
    let sent = file.evidence(.invitation, of: training.id)
    guard let last = sent.last else {
      return missing("aucune convocation n’est notée", "no invitation is recorded", InviteToTraining.name)
    }
    if !sent.contains(where: \.houseRules) {
      return missing(
        "le règlement intérieur n’a pas été joint", "the house rules were not sent along",
        InviteToTraining.name)
    }
    if !sent.contains(where: \.accessibility) {
      return missing(
        "les besoins d’aménagement n’ont pas été demandés", "nobody was asked what has to be adjusted",
        InviteToTraining.name)
    }
    let told = Set(sent.flatMap(\.participants.list))
    let count = enrolled.count { told.contains($0.participant) }
    guard count == enrolled.count else {
      return counted(
        count, of: enrolled.count, fr: ("participant convoqué", "participants convoqués"),
        en: ("participant invited", "participants invited"),
        InviteToTraining.name)
    }
    return there(dated(last.on), InviteToTraining.name)
  }

  /// Each half-day asks for everyone who takes part then, and for the trainer.
  private var attendance: Finding {
    let kept = file.attendances(of: training.id)
    var (due, recorded) = (0, 0)
    for session in sessions {
      let people = enrolled.filter { $0.takesPart(on: session.on) }.map { Optional($0.id) } + [nil]
      due += people.count
      recorded += people.count { person in
        kept.contains { $0.session == session.id && $0.enrolment == person }
      }
    }
    let unsigned = kept.count { one in
      one.presence == .present && file.attachments(of: .session, one.session).isEmpty
        && file.attachments(of: .attendance, one.id).isEmpty
    }
    if due > 0, recorded == due, unsigned > 0 {
      let count = Localized.count(
        unsigned, fr: ("présence", "présences"), en: ("attendance", "attendances"))
      return missing(
        "\(count.fr) sans signature\u{A0}: joindre la feuille signée",
        "\(count.en) without a signature: attach the signed sheet", AddAttachment.name)
    }
    return counted(
      recorded, of: due,
      fr: ("présence notée, par demi-journée", "présences notées, par demi-journée"),
      en: ("attendance recorded, by half-day", "attendances recorded, by half-day"),
      RecordAttendance.name)
  }

  private var incidents: Finding {
    let count = file.evidence(.incident, of: training.id).count
    guard count > 0 else {
      return missing(
        "aucun aléa n’est noté\u{A0}: s’il n’y en a pas eu, le dire",
        "no incident is recorded: where there was none, say so", RecordIncident.name)
    }
    return there(
      Localized.count(
        count, fr: ("aléa ou adaptation", "aléas ou adaptations"), en: ("incident", "incidents")),
      RecordIncident.name)
  }

  private var assessment: Finding {
    let goals = Set(file.goals(of: training.id).map(\.id))
    let people = Set(staying.map(\.id))
    let done = file.attainments.count { goals.contains($0.goal) && people.contains($0.enrolment) }
    return counted(
      done, of: goals.count * people.count,
      fr: ("objectif évalué, par participant", "objectifs évalués, par participant"),
      en: ("goal assessed, by participant", "goals assessed, by participant"), AssessLearning.name)
  }

  private func opinions(_ term: Opinion.Term) -> Finding {
    let count = file.opinions.count { $0.training == training.id && $0.term == term }
    guard count > 0 else {
      return missing("aucun avis n’est recueilli", "no opinion is recorded", RecordOpinion.name)
    }
    let people = Localized.count(
      enrolled.count, fr: ("inscrit", "inscrits"), en: ("person enrolled", "people enrolled"))
    return there(
      Localized(
        fr: "\(count) avis pour \(people.fr)",
        en: Localized.count(count, fr: ("avis", "avis"), en: ("opinion", "opinions")).en + " for \(people.en)"
      ),
      RecordOpinion.name)
  }

  private var certificate: Finding {
    counted(
      staying.count { $0.certifiedOn != nil }, of: staying.count,
      fr: ("attestation établie", "attestations établies"),
      en: ("certificate made", "certificates made"), CertifyParticipant.name)
  }

  private var improvement: Finding {
    let complaints = file.evidence(.complaint, of: training.id)
    let measures = file.evidence(.improvement, of: training.id)
    guard complaints.count + measures.count > 0 else {
      return missing(
        "ni réclamation ni amélioration\u{A0}: s’il n’y en a pas, le dire",
        "neither complaint nor improvement: where there is none, say so", ImproveTraining.name)
    }
    let open = complaints.count { $0.closedOn == nil }
    guard open == 0 else {
      return missing(
        open == 1 ? "une réclamation est sans réponse" : "\(open) réclamations sont sans réponse",
        open == 1 ? "a complaint has no answer" : "\(open) complaints have no answer", SettleEvidence.name)
    }
    return there(
      Localized.count(complaints.count + measures.count, fr: ("note", "notes"), en: ("entry", "entries")),
      ImproveTraining.name)
  }
}

extension EvidenceRules {
  private func dated(_ day: Day) -> Localized {
    Localized(fr: "le \(day.shown(.fr))", en: "on \(day.shown(.en))")
  }

  private func there(_ message: Localized, _ command: String) -> Finding {
    Finding(isThere: true, message: message, command: command)
  }

  private func missing(_ fr: String, _ en: String, _ command: String) -> Finding {
    Finding(isThere: false, message: Localized(fr: fr, en: en), command: command)
  }

  /// Something that everyone needs: of nobody it is missing.
  ///
  /// - Parameters:
  ///   - fr: what is counted, of one and of several.
  ///   - en: the same.
  private func counted(
    _ done: Int, of due: Int, fr: (one: String, many: String), en: (one: String, many: String),
    _ command: String
  ) -> Finding {
    Finding(
      isThere: due > 0 && done >= due,
      message: Localized(
        fr: "\(done) sur \(due) \(Language.fr.isSingular(due) ? fr.one : fr.many)",
        en: "\(done) of \(due) \(Language.en.isSingular(due) ? en.one : en.many)"),
      command: command)
  }
}
