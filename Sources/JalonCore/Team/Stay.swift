/// One move of a case as figures look at it.
public struct CaseMove: Sendable, Hashable {
  public var on: Day
  public var move: Passage.Move
  /// `nil` for an opening or a take-over.
  public var from: StageID?
  public var to: StageID

  public init(on: Day, move: Passage.Move, from: StageID?, to: StageID) {
    self.on = on
    self.move = move
    self.from = from
    self.to = to
  }

  public init(_ passage: Passage) {
    self.init(on: passage.on, move: passage.move, from: passage.from, to: passage.to)
  }
}

/// The time that a case spends in a stage, from the move that brings it there to the next one.
///
/// A case that comes back to a stage stays there anew: each stay counts by itself. A pause ends no stay, and its days count as any
/// other. Being `clos` is a stay too, which has no end.
public struct Stay: Sendable, Hashable {
  /// How a stay ended.
  public enum End: String, Sendable, Hashable {
    /// Through the gate of the stage: to the next one, or off the path on its own feet.
    case passed
    /// Back to an earlier stage.
    case returned
    /// The case was closed from this stage, other than through its gate.
    case closed
  }

  public var kind: StayKind
  /// Its first day.
  public var entered: Day
  /// The day on which it ended, on the evening of which the case is elsewhere, never before `entered`; `nil` while it lasts.
  public var left: Day?

  public init(kind: StayKind, entered: Day, left: Day?) {
    self.kind = kind
    self.entered = entered
    self.left = left
  }

  /// The stays of a case, one for each of its moves.
  ///
  /// A case is, at the end of a day, where the latest move made up to that day has left it; the order of moves is that in which they
  /// were recorded. So a move that was dated before an earlier one cuts the stay of that one to nothing.
  ///
  /// - Parameters:
  ///   - moves: in the order in which they were recorded.
  ///   - outcome: of the case, where it is closed.
  public static func all(of moves: some BidirectionalCollection<CaseMove>, outcome: Case.Outcome?) -> [Stay] {
    let isOfTakenOver = moves.first?.move == .takeOver
    var stays: [Stay] = []
    stays.reserveCapacity(moves.count)
    var next: CaseMove?
    var earliest: Day?
    for move in moves.reversed() {
      let kind = StayKind(
        stage: move.to, from: move.from, move: move.move, end: next.map { end(by: $0.move, outcome) },
        outcome: move.move == .close ? outcome : nil, isOfTakenOver: isOfTakenOver)
      stays.append(Stay(kind: kind, entered: move.on, left: earliest.map { max($0, move.on) }))
      earliest = min(earliest ?? move.on, move.on)
      next = move
    }
    return stays.reversed()
  }

  /// How the stay ends that a move leads out of.
  static func end(by move: Passage.Move, _ outcome: Case.Outcome?) -> End {
    switch move {
    case .advance: .passed
    case .return: .returned
    // Only the last gate leads to autonomy.
    case .close: outcome == .autonomy ? .passed : .closed
    // Neither follows on another move.
    case .opening, .takeOver: .closed
    }
  }
}
