/// The kinds of record that Jalon keeps; the raw value names the table and the key in JSON.
public enum RecordKind: String, CaseIterable, Codable, Sendable {
  case adviser
  case association, referent, person, aim, eligibility
  case `case`, share, tag, need, notice, exchange, referral, waiver, passage
  case diagnostic, answer, decision, remark, assessment
  case objective, action, validation, onPaper, satisfaction, handover
  case training, session, enrolment, goal, attendance, attainment, opinion, evidence
  case pool, membership, attachment

  /// The type that holds records of this kind.
  public var type: any Record.Type {
    switch self {
    case .adviser: Adviser.self
    case .association: Association.self
    case .referent: Referent.self
    case .person: Person.self
    case .aim: Aim.self
    case .eligibility: Eligibility.self
    case .case: Case.self
    case .share: Share.self
    case .tag: Tag.self
    case .need: Need.self
    case .notice: Notice.self
    case .exchange: Exchange.self
    case .referral: Referral.self
    case .waiver: Waiver.self
    case .passage: Passage.self
    case .diagnostic: Diagnostic.self
    case .answer: DiagnosticAnswer.self
    case .decision: RecommendationDecision.self
    case .remark: Remark.self
    case .assessment: Assessment.self
    case .objective: Objective.self
    case .action: PlanAction.self
    case .validation: Validation.self
    case .onPaper: PaperDecision.self
    case .satisfaction: Satisfaction.self
    case .handover: Handover.self
    case .training: Training.self
    case .session: TrainingSession.self
    case .enrolment: Enrolment.self
    case .goal: LearningGoal.self
    case .attendance: Attendance.self
    case .attainment: Attainment.self
    case .opinion: Opinion.self
    case .evidence: Evidence.self
    case .membership: Membership.self
    case .pool: Pool.self
    case .attachment: Attachment.self
    }
  }

  /// Kinds that belong to the programme as a whole.
  public static let ofProgramme: Set<RecordKind> = [.adviser, .pool]

  /// Kinds that stand in an association's file, each with an `association` field.
  public static let inFile = allCases.filter { !ofProgramme.contains($0) && $0 != .association }

  /// Kinds that belong to a training: without one, there is none of them.
  public static let ofTraining: Set<RecordKind> = [
    .session, .enrolment, .goal, .attendance, .attainment, .opinion, .evidence,
  ]

  /// The columns of its table beside `id` and `version`.
  public var outline: [FieldOutline] { type.outline }

  /// What a person calls it.
  public var label: Localized {
    switch self {
    case .adviser: Localized(fr: "conseiller", en: "adviser")
    case .association: Localized(fr: "association", en: "association")
    case .referent: Localized(fr: "référent", en: "referent")
    case .person: Localized(fr: "personne", en: "person")
    case .aim: Localized(fr: "finalité", en: "aim")
    case .eligibility: Localized(fr: "éligibilité", en: "eligibility")
    case .case: Localized(fr: "dossier", en: "case")
    case .share: Localized(fr: "partage", en: "share")
    case .tag: Localized(fr: "étiquette", en: "tag")
    case .need: Localized(fr: "besoin", en: "need")
    case .notice: Localized(fr: "notice d’information", en: "information notice")
    case .exchange: Localized(fr: "échange", en: "exchange")
    case .referral: Localized(fr: "orientation", en: "referral")
    case .waiver: Localized(fr: "dispense", en: "waiver")
    case .passage: Localized(fr: "passage", en: "passage")
    case .diagnostic: Localized(fr: "diagnostic", en: "diagnostic")
    case .answer: Localized(fr: "réponse", en: "answer")
    case .decision: Localized(fr: "décision", en: "decision")
    case .remark: Localized(fr: "remarque", en: "remark")
    case .assessment: Localized(fr: "autodiagnostic externe", en: "external self-diagnosis")
    case .objective: Localized(fr: "objectif", en: "objective")
    case .action: Localized(fr: "action", en: "action")
    case .validation: Localized(fr: "validation", en: "validation")
    case .onPaper: Localized(fr: "décision de garder sur papier", en: "decision to keep on paper")
    case .satisfaction: Localized(fr: "satisfaction", en: "satisfaction")
    case .handover: Localized(fr: "relais", en: "handover")
    case .training: Localized(fr: "formation", en: "training")
    case .session: Localized(fr: "demi-journée de formation", en: "training half-day")
    case .enrolment: Localized(fr: "inscription", en: "enrolment")
    case .goal: Localized(fr: "objectif de formation", en: "learning goal")
    case .attendance: Localized(fr: "présence", en: "attendance")
    case .attainment: Localized(fr: "évaluation", en: "attainment")
    case .opinion: Localized(fr: "avis", en: "opinion")
    case .evidence: Localized(fr: "pièce du dossier de preuves", en: "piece of evidence")
    case .membership: Localized(fr: "adhésion à un groupement", en: "pool membership")
    case .pool: Localized(fr: "groupement", en: "pool")
    case .attachment: Localized(fr: "fichier joint", en: "attached file")
    }
  }
}
