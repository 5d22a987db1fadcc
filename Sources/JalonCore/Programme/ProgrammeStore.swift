/// A programme as the interface and the command line see it: what reads it, and the one way to change it.
///
/// Every call may be made from any thread, and blocks: the interface makes them off its own thread.
/// Faults of the medium are `Refusal`s as well (`unavailable`, `conflict` where it is busy, `io`).
public protocol ProgrammeStore: TeamReading {
  func team() throws(Refusal) -> Team

  func cases(_ request: PageRequest<CaseSort>) throws(Refusal) -> Page<CaseRow>
  /// The same; gives up with any refusal once `isCancelled` says so.
  func cases(
    _ request: PageRequest<CaseSort>, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Page<CaseRow>
  /// How many cases a query finds; may take longer than a page, so it is asked for apart.
  func countCases(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int
  /// The same; gives up with any refusal once `isCancelled` says so.
  func countCases(
    _ query: Query, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Int
  func associations(_ request: PageRequest<AssociationSort>) throws(Refusal) -> Page<AssociationRow>
  func associations(
    _ request: PageRequest<AssociationSort>, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Page<AssociationRow>
  func countAssociations(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int
  func countAssociations(
    _ query: Query, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Int

  /// The lines of *Today*, the most pressing group first, in each the earliest day; the query is not looked at.
  func agenda(_ request: PageRequest<AgendaScope>) throws(Refusal) -> Page<AgendaRow>
  /// How many lines each group of *Today* has; gives up with any refusal once `isCancelled` says so.
  func countAgenda(
    _ scope: AgendaScope, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [AgendaGroup: Int]

  /// Makes ready what lets the next searches of a list be quick: someone begins to type. Without it they are right, but slower.
  func prepareSearch(of list: SearchedList) throws(Refusal)
  /// The cases that a query finds, by their ids: for what is done with all of them. 100,000 at most.
  func caseIDs(_ query: Query, today: Day, me: String?) throws(Refusal) -> [Int64]
  /// Notes that an adviser opens a case, and says what has changed since they last did; `nil` on the first visit.
  func visit(case id: Int64, as adviser: String, on today: Day) throws(Refusal) -> Visit?

  /// Everything about one association.
  func file(association id: Int64) throws(Refusal) -> AssociationFile
  /// The file that holds a case, with the case's id.
  func file(case name: CaseName) throws(Refusal) -> (file: AssociationFile, caseID: Int64)
  /// Acts on a case and on the facts of its association, latest first, before an entry where one is given.
  func history(case id: Int64, before entry: Int64?, limit: Int) throws(Refusal) -> [HistoryEntry]
  /// Other associations with the same number, SIREN, or folded name and postcode.
  func duplicates(of association: Int64) throws(Refusal) -> [AssociationRow]
  /// The scores of the associations that are like one; `nil` where its sector, size or network is not recorded.
  func likeScores(association: Int64) throws(Refusal) -> LikeScores?
  /// What the register says instead of values that were changed by hand: field → value.
  func registerSays(association: Int64) throws(Refusal) -> [String: Value]

  func pools(_ request: PageRequest<PoolSort>) throws(Refusal) -> Page<PoolRow>
  func countPools(_ query: Query, me: String?) throws(Refusal) -> Int
  /// Every pool with its members, closed ones included, in the order in which they were opened.
  func pools() throws(Refusal) -> [PoolSheet]
  /// A pool with its members.
  func pool(_ id: Int64) throws(Refusal) -> PoolSheet
  /// Actions of other associations that could be done together with one; none where it is not to be shared.
  func prospects(ofAction id: Int64) throws(Refusal) -> [PoolingMatch]
  /// Actions of associations that could join a pool, because they match one of its members’.
  func prospects(ofPool id: Int64) throws(Refusal) -> [PoolingMatch]

  func trainings(_ request: PageRequest<TrainingSort>) throws(Refusal) -> Page<TrainingRow>
  func countTrainings(_ query: Query, me: String?) throws(Refusal) -> Int
  /// The file that holds a training.
  func file(training id: Int64) throws(Refusal) -> AssociationFile
  /// What says by when the pieces of evidence files are due, and which indicators they serve.
  func evidenceGuide() throws(Refusal) -> EvidenceGuide

  /// Decides a command and keeps what it changes, durably, before returning.
  func perform(
    _ command: any Command, as adviser: String, at now: Moment, expect: Int64?
  ) throws(Refusal) -> Receipt
  /// Runs commands of one kind as one act, which one undo takes back. Those that a rule refuses are left out.
  ///
  /// - Parameter isTrial: works out what would come of it by the same rules, and keeps nothing.
  func perform(
    _ commands: [any Command], as adviser: String, at now: Moment, isTrial: Bool
  ) throws(Refusal) -> BatchReceipt
  /// Takes back an entry, or else the latest act of the adviser that is not taken back.
  func undo(entry: Int64?, as adviser: String, at now: Moment) throws(Refusal) -> Receipt
  /// Does again what the adviser took back last.
  func redo(as adviser: String, at now: Moment) throws(Refusal) -> Receipt

  /// Listens to what others do from now on; `nil` where nobody else can do anything.
  ///
  /// - Parameter adviser: as whom one is seen by the others.
  func watch(as adviser: String) throws(Refusal) -> (any ProgrammeWatch)?
}

/// The lists that can be searched.
public enum SearchedList: Sendable, Hashable {
  case cases, associations
}

/// A store that reads at once has nothing to give up, and one that searches at once nothing to prepare; what one person alone
/// has in hand needs no watch.
extension ProgrammeStore {
  public func watch(as adviser: String) throws(Refusal) -> (any ProgrammeWatch)? { nil }

  public func prepareSearch(of list: SearchedList) throws(Refusal) {}

  public func cases(
    _ request: PageRequest<CaseSort>, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Page<CaseRow> {
    try cases(request)
  }

  public func associations(
    _ request: PageRequest<AssociationSort>, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Page<AssociationRow> {
    try associations(request)
  }

  public func countCases(
    _ query: Query, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Int {
    try countCases(query, today: today, me: me)
  }

  public func countAssociations(
    _ query: Query, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Int {
    try countAssociations(query, today: today, me: me)
  }
}
