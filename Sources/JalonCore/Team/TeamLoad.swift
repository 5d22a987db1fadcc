/// What one adviser has on their hands, and what would need somebody else if they left.
public struct AdviserLoad: Sendable, Hashable, Identifiable {
  /// Of the adviser.
  public var id: Int64
  public var name: String
  public var role: Adviser.Role
  public var leftOn: Day?

  /// Cases under way that they follow.
  public var open = 0
  public var paused = 0
  /// Of both, those that were taken over.
  public var takenOver = 0
  /// Cases under way whose stage lasts for longer than is usual.
  public var late = 0
  /// Cases that are not closed whose next follow-up lay before today.
  public var overdueFollowUps = 0
  /// Cases that are not closed with an open action past its due date.
  public var lateActions = 0
  /// Cases under way without an exchange for as long as the longest silence (`CaseAgenda/silences`) or longer.
  public var silent = 0

  /// Follow-ups that are agreed on a day, overdue ones among them.
  public var followUps = 0
  /// Open actions, in whichever case, that they have taken on themselves.
  public var actions = 0
  /// Cases of others that are shared with them today.
  public var shares = 0

  public init(_ adviser: Adviser) {
    id = adviser.id
    name = adviser.name
    role = adviser.role
    leftOn = adviser.leftOn
  }

  /// Cases that are not closed: each needs a new adviser if this one leaves.
  public var cases: Int { open + paused }

  /// Whether nothing is theirs.
  public var isEmpty: Bool { cases == 0 && actions == 0 && shares == 0 }
}
