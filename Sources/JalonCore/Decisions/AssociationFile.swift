/// Everything that is recorded about one association: the snapshot on which a decision about it is taken.
///
/// The store loads it whole (some dozens of rows at most), so that every rule reads plain values.
public struct AssociationFile: Sendable, Hashable {
  public var association: Association
  public var referents: [Referent] = []
  public var people: [Person] = []
  public var aims: [Aim] = []
  public var eligibilities: [Eligibility] = []
  public var cases: [Case] = []
  public var shares: [Share] = []
  public var tags: [Tag] = []
  public var needs: [Need] = []
  public var notices: [Notice] = []
  public var exchanges: [Exchange] = []
  public var referrals: [Referral] = []
  public var waivers: [Waiver] = []
  public var passages: [Passage] = []
  public var diagnostics: [Diagnostic] = []
  public var answers: [DiagnosticAnswer] = []
  /// Whether all answers are here, or only those that are still looked at (`Reach/file`).
  public var holdsEveryAnswer = true
  public var decisions: [RecommendationDecision] = []
  public var remarks: [Remark] = []
  public var assessments: [Assessment] = []
  public var objectives: [Objective] = []
  public var actions: [PlanAction] = []
  public var validations: [Validation] = []
  public var paperDecisions: [PaperDecision] = []
  public var satisfactions: [Satisfaction] = []
  public var handovers: [Handover] = []
  public var trainings: [Training] = []
  public var sessions: [TrainingSession] = []
  public var enrolments: [Enrolment] = []
  public var goals: [LearningGoal] = []
  public var attendances: [Attendance] = []
  public var attainments: [Attainment] = []
  public var opinions: [Opinion] = []
  public var evidence: [Evidence] = []
  public var memberships: [Membership] = []
  public var attachments: [Attachment] = []

  public init(association: Association) { self.association = association }

  /// The open or paused case, of which there is at most one.
  public var openCase: Case? { cases.first(where: \.isOpen) }

  public func `case`(_ id: Int64) -> Case? { cases.first { $0.id == id } }

  /// The eligibility decision that holds: the last one recorded.
  public var eligibility: Eligibility? { eligibilities.last }
}
