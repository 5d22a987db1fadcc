import JalonCore

/// What the fields of records are called where no command enters them under that name.
enum FieldLabels {
  /// The commands that enter a kind of record, the one that says most first.
  static func commands(entering kind: RecordKind) -> [any Command.Type] {
    switch kind {
    case .adviser: [AddAdviser.self]
    case .association: [UpdateAssociation.self, DescribeProject.self]
    case .referent: [AddReferent.self, EndReferent.self]
    case .aim: [AddAim.self, SetAsideAim.self]
    case .eligibility: [DecideEligibility.self]
    case .case: [PauseCase.self, CloseCase.self, OpenCase.self, TakeOverCase.self]
    case .share: [ShareCase.self, HandOverCase.self]
    case .tag: []
    case .need: [RecordNeed.self]
    case .notice: [GiveNotice.self]
    case .exchange: [RecordExchange.self]
    case .referral: [SendReferral.self, AnswerReferral.self]
    case .waiver: [RequestWaiver.self, DecideWaiver.self]
    case .diagnostic: [StartDiagnostic.self]
    case .answer: [AnswerQuestion.self]
    case .decision: [DecideRecommendation.self]
    case .remark: [AddRemark.self]
    case .assessment: [AttachAssessment.self]
    case .objective: [AddObjective.self, DropObjective.self]
    case .action: [AddAction.self, FinishAction.self, AnswerPooling.self, ChooseTool.self]
    case .validation: [ValidatePlan.self]
    case .onPaper: [KeepOnPaper.self]
    case .satisfaction: [RecordSatisfaction.self]
    case .handover: [RecordHandover.self]
    case .training: [PlanTraining.self]
    case .session: [AddTrainingSession.self]
    case .enrolment: [EnrolInTraining.self, PositionParticipant.self, AdjustTraining.self]
    case .goal: [AddLearningGoal.self]
    case .attendance: [RecordAttendance.self]
    case .attainment: [AssessLearning.self]
    case .opinion: [RecordOpinion.self]
    case .evidence:
      [AnalyseTrainingNeed.self, RecordIncident.self, InviteToTraining.self, ExemptFromPiece.self]
    case .pool: [OpenPool.self]
    case .membership: [JoinPool.self]
    case .attachment: [AddAttachment.self]
    case .person, .passage: []
    }
  }

  /// What people call a field; `nil` for what only links records.
  static func label(of field: String, _ kind: RecordKind) -> Localized? {
    // What an association and an action call alike is not the same.
    (kind == .association ? shape(of: field, kind)?.label : nil) ?? own[field] ?? shape(of: field, kind)?
      .label
      ?? (field == "on" ? Localized(fr: "Le", en: "On") : nil)
  }

  /// The field of the command that enters it.
  static func shape(of field: String, _ kind: RecordKind) -> FieldShape? {
    for command in commands(entering: kind) {
      if let shape = command.shape.fields.first(where: { $0.name == field }) { return shape }
    }
    return nil
  }

  static let own: [String: Localized] = [
    "stage": Localized(fr: "Étape", en: "Stage"),
    "stageSince": Localized(fr: "À l’étape depuis", en: "At the stage since"),
    "status": Localized(fr: "Statut", en: "Status"),
    "pauseReason": Localized(fr: "Raison de la pause", en: "Reason of the pause"),
    "closeReason": Localized(fr: "Raison de la clôture", en: "Reason of the close"),
    "closedOn": Localized(fr: "Clos le", en: "Closed on"),
    "takenOverAt": Localized(fr: "Repris à", en: "Taken over at"),
    "takeOverReason": Localized(fr: "Raison de la reprise", en: "Reason of the take-over"),
    "reference": Localized(fr: "Référence", en: "Reference"),
    "until": Localized(fr: "Jusqu’au", en: "Until"),
    "endReason": Localized(fr: "Raison de la fin", en: "Reason of the end"),
    "state": Localized(fr: "État", en: "State"),
    "by": Localized(fr: "Par", en: "By"),
    "edition": Localized(fr: "Version de la notice", en: "Version of the notice"),
    "toKind": Localized(fr: "Type d’organisme", en: "Kind of body"),
    "toName": Localized(fr: "Organisme", en: "Body"),
    "answeredOn": Localized(fr: "Répondu le", en: "Answered on"),
    "askedBy": Localized(fr: "Demandée par", en: "Asked for by"),
    "askedOn": Localized(fr: "Demandée le", en: "Asked for on"),
    "decidedBy": Localized(fr: "Décidée par", en: "Decided by"),
    "decidedOn": Localized(fr: "Décidée le", en: "Decided on"),
    "decisionReason": Localized(fr: "Raison de la décision", en: "Reason of the decision"),
    "move": Localized(fr: "Mouvement", en: "Move"),
    "project": Localized(fr: "Projet associatif", en: "Associative project"),
    "formerIdentifier": Localized(fr: "Ancien numéro", en: "Former number"),
    "registerState": Localized(fr: "État au répertoire", en: "State in the register"),
    "registerUpdatedAt": Localized(fr: "Mis à jour au répertoire", en: "Updated in the register"),
    "mergedInto": Localized(fr: "Fusionnée dans", en: "Merged into"),
    "createdOn": Localized(fr: "Créée le", en: "Created on"),
    "closedBy": Localized(fr: "Clos par", en: "Closed by"),
    "score": Localized("Score"),
    "level": Localized(fr: "Niveau", en: "Level"),
    "priorities": Localized(fr: "Priorités", en: "Priorities"),
    "rule": Localized(fr: "D’après la fiche", en: "From the record"),
    "dueReason": Localized(fr: "Pourquoi la date change", en: "Why the date moves"),
    "startedOn": Localized(fr: "Commencée le", en: "Started on"),
    "finishedOn": Localized(fr: "Terminée le", en: "Finished on"),
    "droppedOn": Localized(fr: "Abandonnée le", en: "Dropped on"),
    "dropReason": Localized(fr: "Raison de l’abandon", en: "Why it was dropped"),
    "side": Localized(fr: "Validé par", en: "Validated by"),
    "person": Localized(fr: "Nom", en: "Name"),
    "reopenedOn": Localized(fr: "À valider de nouveau depuis le", en: "To be validated again since"),
    "pooling": Localized(fr: "Mutualisation", en: "Pooling"),
    "poolingReason": Localized(fr: "Pourquoi", en: "Why"),
    "equipment": Localized(fr: "Équipement", en: "Equipment"),
    "equipmentReason": Localized(fr: "Raison pour l’équipement", en: "Reason for the equipment"),
    "budget": Localized(fr: "Coût décidé", en: "Cost decided"),
    "budgetAmount": Localized(fr: "Montant décidé", en: "Amount decided"),
    "budgetReason": Localized(fr: "Raison pour le coût", en: "Reason for the cost"),
    "toolNeed": Localized(fr: "Besoin auquel l’outil répond", en: "Need that the tool meets"),
    "toolOptions": Localized(fr: "Options regardées", en: "Options looked at"),
    "toolChoice": Localized(fr: "Outil choisi", en: "Tool chosen"),
    "followUpOn": Localized(fr: "Suite le", en: "Follow-up on"),
    "followUpKind": Localized(fr: "Forme de la suite", en: "Kind of follow-up"),
    "shortName": Localized(fr: "Sigle", en: "Short name"),
  ]

  /// The label of a word of a closed list that no command takes.
  static func choice(_ text: String, _ field: String, _ kind: RecordKind) -> Localized? {
    switch (kind, field) {
    case (.case, "status"): Case.Status(rawValue: text)?.label
    case (.aim, "state"): Aim.State(rawValue: text)?.label
    case (.objective, "state"): Objective.State(rawValue: text)?.label
    case (.validation, "side"): Validation.Side(rawValue: text)?.label
    case (.action, "pooling"): PlanAction.Pooling(rawValue: text)?.label
    case (.action, "equipment"): PlanAction.Equipment(rawValue: text)?.label
    case (.action, "budget"): PlanAction.Budget(rawValue: text)?.label
    case (.passage, "move"): Passage.Move(rawValue: text)?.label
    case (.referral, "toKind"): Referral.Body(rawValue: text)?.label
    case (.association, "registerState"): Association.RegisterState(rawValue: text)?.label
    default: nil
    }
  }
}
