/// What there is to a stay but its days: stays of one kind that began and ended on the same days are alike to every figure.
public struct StayKind: Sendable, Hashable {
  public var stage: StageID
  /// Where the move that began it came from; `nil` for an opening or a take-over.
  public var from: StageID?
  /// The move that began it.
  public var move: Passage.Move
  /// `nil` while it lasts.
  public var end: Stay.End?
  /// Of the case, where the stay is its being closed.
  public var outcome: Case.Outcome?
  /// Whether the case was under way before Jalon knew of it.
  public var isOfTakenOver: Bool

  public init(
    stage: StageID, from: StageID?, move: Passage.Move, end: Stay.End?, outcome: Case.Outcome?,
    isOfTakenOver: Bool
  ) {
    self.stage = stage
    self.from = from
    self.move = move
    self.end = end
    self.outcome = outcome
    self.isOfTakenOver = isOfTakenOver
  }

  /// Whether nobody knows for how long the case had been in the stage when it was recorded.
  public var hasUnknownBeginning: Bool { move == .takeOver }

  /// All of it, as six words one below the other: `diagnostic`, `engagement`, `advance`, `passed`, `-`, `own`.
  public var key: String {
    [
      stage.rawValue, from?.rawValue ?? Self.none, move.rawValue, end?.rawValue ?? Self.none,
      outcome?.rawValue ?? Self.none, isOfTakenOver ? Self.takenOver : Self.own,
    ].joined(separator: "\n")
  }

  /// `nil` where the words are none of ours.
  public init?(key: String) {
    let words = key.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    guard words.count == 6, let move = Passage.Move(rawValue: words[2]),
      words[5] == Self.takenOver || words[5] == Self.own
    else { return nil }
    let end = Stay.End(rawValue: words[3])
    let outcome = Case.Outcome(rawValue: words[4])
    guard end != nil || words[3] == Self.none, outcome != nil || words[4] == Self.none else { return nil }
    self.init(
      stage: StageID(rawValue: words[0]),
      from: words[1] == Self.none ? nil : StageID(rawValue: words[1]), move: move, end: end,
      outcome: outcome, isOfTakenOver: words[5] == Self.takenOver)
  }

  private static let none = "-"
  private static let own = "own"
  private static let takenOver = "takenOver"
}
