/// A reason to look at a case, and the day on which it begins to hold.
///
/// It does not depend on today: what *Today* lists is found by comparing kept days with the present one, so that
/// nothing has to be worked out again when a day passes.
public struct AgendaItem: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// What was agreed next; the day is the agreed one, with its time where it has one.
    case followUp
    /// A pause comes to its review.
    case review
    /// Months after the close it is time to ask how things go.
    case contact
    /// Nothing has been heard, and nothing is agreed soon; the day is that of the last exchange, or of the opening.
    case silence
    /// The case stays in its stage for longer than is usual; the day is the first one beyond.
    case stage
    /// An open action is due.
    case action
    /// A half-day of a training is held.
    case session
    /// A piece is missing in the evidence file of a training; the day is the one by which the next such piece is due.
    case evidence
  }

  public var kind: Kind
  /// The record that it is about, of its kind; 0 for the case itself.
  public var subject: Int64
  public var day: DayTime
  /// The last day on which it holds; `nil` where it holds until the case changes.
  public var until: Day?
  /// How the agreed exchange is to be held.
  public var means: Exchange.Means?
  /// The adviser who sees it beside those who follow the case: whoever has taken an action on.
  public var owner: Int64?

  public init(
    _ kind: Kind, subject: Int64 = 0, _ day: DayTime, until: Day? = nil, means: Exchange.Means? = nil,
    owner: Int64? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.day = day
    self.until = until
    self.means = means
    self.owner = owner
  }
}
