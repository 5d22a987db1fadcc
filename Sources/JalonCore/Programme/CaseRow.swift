/// One line of the list of cases: plain columns, nothing to be worked out.
public struct CaseRow: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var key: RowKey
  public var reference: String
  public var association: Int64
  public var name: String
  public var city: String?
  public var department: String?
  public var rna: String?
  public var siren: String?
  public var adviser: String
  public var stage: StageID
  /// Place of the stage on its path from 0, and how many stages the path has.
  public var stageRank: Int
  public var stageCount: Int
  public var stageSince: Day
  public var status: Case.Status
  public var openedOn: Day
  public var lastExchangeOn: Day?
  public var nextFollowUpOn: DayTime?
  /// Tenths of a percent.
  public var score: Int?
  /// Conditions of the present gate that are missing today, and how many it has.
  public var missing: Int
  public var conditions: Int
  public var isTakenOver: Bool

  public init(
    id: Int64, key: RowKey, reference: String, association: Int64, name: String, city: String?,
    department: String?,
    rna: String?, siren: String?, adviser: String, stage: StageID, stageRank: Int, stageCount: Int,
    stageSince: Day,
    status: Case.Status, openedOn: Day, lastExchangeOn: Day?, nextFollowUpOn: DayTime?, score: Int?,
    missing: Int,
    conditions: Int, isTakenOver: Bool
  ) {
    self.id = id
    self.key = key
    self.reference = reference
    self.association = association
    self.name = name
    self.city = city
    self.department = department
    self.rna = rna
    self.siren = siren
    self.adviser = adviser
    self.stage = stage
    self.stageRank = stageRank
    self.stageCount = stageCount
    self.stageSince = stageSince
    self.status = status
    self.openedOn = openedOn
    self.lastExchangeOn = lastExchangeOn
    self.nextFollowUpOn = nextFollowUpOn
    self.score = score
    self.missing = missing
    self.conditions = conditions
    self.isTakenOver = isTakenOver
  }
}
