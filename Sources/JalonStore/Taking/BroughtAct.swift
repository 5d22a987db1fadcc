public import JalonCore

/// A field that was changed both on a visit and at home, each in its own way.
public struct FieldClash: Sendable, Hashable {
  public let kind: RecordKind
  /// The record, at home.
  public let id: Int64
  public let field: String
  /// What it was when the copy was taken; what it became there; what it is at home.
  public let before: Value
  public let mine: Value
  public let theirs: Value
}

/// What became of an act that was to be brought home.
public struct BroughtAct: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    /// Done at home, as that entry of its journal.
    case brought(entry: Int64)
    /// Someone has changed the same meanwhile: it stays in the copy.
    case clashes([FieldClash])
    /// A rule stands against it at home: it stays in the copy.
    case refused(Refusal)
    /// It is about something that another act has made, which stays in the copy itself.
    case waits
    /// What is at home was preferred: it is given up.
    case dropped
  }

  /// Place among the acts of the copy, from 1.
  public let number: Int64
  public let command: String
  public let adviser: String
  public let outcome: Outcome

  /// Whether it is still to be brought.
  public var stays: Bool {
    switch outcome {
    case .brought, .dropped: false
    case .clashes, .refused, .waits: true
    }
  }
}

/// What is done with acts that clash.
public enum ClashChoice: Sendable, Hashable {
  /// They stay in the copy.
  case leave
  /// What was done on the visit holds.
  case mine
  /// What is at home holds, and the act is given up.
  case theirs
}
