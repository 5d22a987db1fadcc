/// Every command that Jalon knows, in the order of the reference. Later capabilities add theirs here.
public enum CommandCatalogue {
  public static let all: [any Command.Type] = [
    AddAdviser.self, UpdateAdviser.self, LeaveAdviser.self, ReturnAdviser.self,
    RegisterAssociation.self, UpdateAssociation.self, MergeAssociation.self,
    OpenCase.self, TakeOverCase.self, ShareCase.self, UnshareCase.self, TagCase.self, UntagCase.self,
    AssignCase.self, HandOverCase.self, PlanFollowUp.self, PauseCase.self, ResumeCase.self, CloseCase.self,
    RecordNeed.self, UpdateNeed.self, SendReferral.self, AnswerReferral.self,
    DecideEligibility.self, GiveNotice.self,
    AddReferent.self, UpdateReferent.self, EndReferent.self,
    DescribeProject.self, AddAim.self, UpdateAim.self, RemoveAim.self, SetAsideAim.self,
    RecordExchange.self, UpdateExchange.self,
    StartDiagnostic.self, AnswerQuestion.self, UpdateDiagnostic.self, CloseDiagnostic.self,
    DecideRecommendation.self, AddRemark.self, AttachAssessment.self,
    AddObjective.self, UpdateObjective.self, DropObjective.self,
    AddAction.self, UpdateAction.self, StartAction.self, FinishAction.self, DropAction.self,
    AnswerPooling.self, DraftPlan.self, KeepOnPaper.self, ValidatePlan.self,
    DecideEquipment.self, DecideBudget.self, ChooseTool.self,
    RecordSatisfaction.self, RecordHandover.self,
    PlanTraining.self, UpdateTraining.self, AddTrainingSession.self, MoveTrainingSession.self,
    CancelTrainingSession.self, EnrolInTraining.self, LeaveTraining.self, AddLearningGoal.self,
    AnalyseTrainingNeed.self, AgreeOnTraining.self, PositionParticipant.self, InviteToTraining.self,
    AdjustTraining.self, RecordAttendance.self, RecordIncident.self, AssessLearning.self, RecordOpinion.self,
    CertifyParticipant.self, ReceiveComplaint.self, ImproveTraining.self, SettleEvidence.self,
    ExemptFromPiece.self, DeclareEvidence.self, ReopenEvidence.self,
    AddAttachment.self, RemoveAttachment.self,
    OpenPool.self, UpdatePool.self, ClosePool.self, JoinPool.self, SharePool.self, LeavePool.self,
    AdvanceStage.self, ReturnStage.self, RequestWaiver.self, DecideWaiver.self,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The command of that name.
  /// - Throws: `command.unknown`, with the nearest name.
  public static func type(named name: String) throws(Refusal) -> any Command.Type {
    if let type = byName[name] { return type }
    let nearest = Nearest.word(to: name, among: all.map { $0.name })
    throw Refusal(
      "command.unknown",
      fr: "«\u{A0}\(name)\u{A0}» n’est pas une commande"
        + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
      en: "“\(name)” is not a command" + (nearest.map { "; the nearest is “\($0)”" } ?? ""), kind: .usage,
      details: ["command": name])
  }
}
