/// What waits for a lead, and what stands in the way of many.
public struct TeamReview: Sendable, Hashable {
  /// Waivers that nobody has decided yet, on cases that are not closed, the one asked for first coming first.
  public var asked: [WaiverRow]
  /// Waivers that were granted, on cases that are not closed, the latest first.
  public var inForce: [WaiverRow]
  /// How many there are of both kinds, where more are there than were read.
  public var askedInAll: Int
  public var inForceInAll: Int
  /// Cases whose plan the association has agreed to, and a lead has not (`TeamScope/plansToValidate`).
  public var plansToValidate: Int
  /// One for each stage in which some gate is shut, in the order of the path.
  public var gates: [ShutGates]

  public init(
    asked: [WaiverRow], inForce: [WaiverRow], askedInAll: Int, inForceInAll: Int, plansToValidate: Int,
    gates: [ShutGates]
  ) {
    self.asked = asked
    self.inForce = inForce
    self.askedInAll = askedInAll
    self.inForceInAll = inForceInAll
    self.plansToValidate = plansToValidate
    self.gates = gates
  }
}

/// How much waits for a lead.
public struct TeamWaiting: Sendable, Hashable {
  /// `TeamReview/askedInAll` and `TeamReview/plansToValidate`.
  public var waivers: Int
  public var plans: Int

  public init(waivers: Int, plans: Int) {
    self.waivers = waivers
    self.plans = plans
  }
}

/// A waiver with the case that it is about.
public struct WaiverRow: Sendable, Hashable, Identifiable {
  public var id: Int64
  /// The id of the condition.
  public var condition: String
  public var reason: String
  public var askedBy: String
  public var askedOn: Day
  public var decidedBy: String?
  public var decidedOn: Day?
  public var `case`: CaseRow

  public init(
    id: Int64, condition: String, reason: String, askedBy: String, askedOn: Day, decidedBy: String?,
    decidedOn: Day?, case: CaseRow
  ) {
    self.id = id
    self.condition = condition
    self.reason = reason
    self.askedBy = askedBy
    self.askedOn = askedOn
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
    self.case = `case`
  }
}

/// The gates of a stage that are shut for cases under way, and why.
public struct ShutGates: Sendable, Hashable, Identifiable {
  /// How many cases lack one condition.
  public struct Lack: Sendable, Hashable {
    /// The id of the condition.
    public var condition: String
    public var cases: Int
    /// Of these, cases that have been in the stage for longer than is usual.
    public var late: Int

    public init(condition: String, cases: Int, late: Int) {
      self.condition = condition
      self.cases = cases
      self.late = late
    }
  }

  /// The stage.
  public var id: StageID
  /// Cases under way whose gate is shut.
  public var cases: Int
  /// Of these, those that have been there for longer than is usual: their gate has long been shut.
  public var late: Int
  /// What they lack, the most frequent first among the late ones.
  public var lacks: [Lack]

  public init(id: StageID, cases: Int, late: Int, lacks: [Lack]) {
    self.id = id
    self.cases = cases
    self.late = late
    self.lacks = lacks.sorted { ($1.late, $1.cases, $0.condition) < ($0.late, $0.cases, $1.condition) }
  }
}
