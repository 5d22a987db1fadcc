/// A step of the plan: what is done, by whom, by when; open until it is finished or dropped.
///
/// What is decided about it on the way (pooling, equipment, budget, tool) stands with it: the latest decision holds, and the
/// journal has those before.
public struct PlanAction: Record {
  public static let kind = RecordKind.action
  public static let fields: [Field<PlanAction>] = planned + done + decided

  private static let planned: [Field<PlanAction>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("objective", \.objective, names: .objective), Field("title", \.title), Field("mode", \.mode),
    Field("owner", \.owner), Field("due", \.due), Field("dueReason", \.dueReason),
    Field("recommendation", \.recommendation), Field("diagnostic", \.diagnostic, names: .diagnostic),
    Field("byHand", \.byHand), Field("flags", \.flags), Field("cost", \.cost), Field("effort", \.effort),
    Field("exchangeMinutes", \.exchangeMinutes), Field("agreedDue", \.agreedDue),
    Field("agreedFor", \.agreedFor),
  ]

  private static let done: [Field<PlanAction>] = [
    Field("startedOn", \.startedOn), Field("finishedOn", \.finishedOn), Field("evidence", \.evidence),
    Field("droppedOn", \.droppedOn), Field("dropReason", \.dropReason),
  ]

  private static let decided: [Field<PlanAction>] = [
    Field("pooling", \.pooling), Field("pool", \.pool), Field("poolingReason", \.poolingReason),
    Field("equipment", \.equipment), Field("equipmentReason", \.equipmentReason),
    Field("budget", \.budget), Field("budgetAmount", \.budgetAmount), Field("budgetReason", \.budgetReason),
    Field("toolNeed", \.toolNeed), Field("toolOptions", \.toolOptions), Field("toolChoice", \.toolChoice),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var objective: Int64 = 0
  public var title = ""
  public var mode = Mode.support
  public var owner: Participant?
  public var due: Day?
  /// Why the date was last moved, where it was said.
  public var dueReason: String?
  /// `SEC-2/1`, where it comes from a recommendation.
  public var recommendation: String?
  /// The closed diagnostic that gave the recommendation, where there was one.
  public var diagnostic: Int64?
  /// Whether it comes from no recommendation, or says it in other words than the questionnaire.
  public var byHand = true
  public var flags = ActionFlags()
  /// Cents; 0 is no cost.
  public var cost: Int?
  /// 1 to 3, as in the questionnaire.
  public var effort: Int?
  /// Time for exchange inside the association that the action plans.
  public var exchangeMinutes: Int?
  /// The date on which it was due when the plan was validated, once it was moved a little since.
  public var agreedDue: Day?
  /// The validation (`Validation`) to which `agreedDue` goes back.
  public var agreedFor: Int64?
  public var startedOn: Day?
  public var finishedOn: Day?
  /// A sentence or a link that shows that it is done.
  public var evidence: String?
  public var droppedOn: Day?
  public var dropReason: String?
  public var pooling: Pooling?
  /// The pool in which it is done together.
  public var pool: Int64?
  public var poolingReason: String?
  public var equipment: Equipment?
  public var equipmentReason: String?
  public var budget: Budget?
  /// Cents.
  public var budgetAmount: Int?
  public var budgetReason: String?
  /// What the tool must do, in the note on its choice.
  public var toolNeed: String?
  public var toolOptions: [String] = []
  public var toolChoice: String?

  public init(id: Int64) { self.id = id }

  public var state: State {
    if droppedOn != nil { return .dropped }
    if finishedOn != nil { return .finished }
    return startedOn == nil ? .planned : .underWay
  }

  /// Neither finished nor dropped.
  public var isOpen: Bool { finishedOn == nil && droppedOn == nil }
  public var isDropped: Bool { droppedOn != nil }

  /// Open past its due date.
  public func isLate(on day: Day) -> Bool { isOpen && due.map { $0 < day } ?? false }

  /// The question of the questionnaire from which its recommendation comes.
  public var question: String? { recommendation.map { String($0.prefix { $0 != "/" }) } }
}
