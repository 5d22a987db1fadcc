/// A change or a request that can't be done: a stable code, and one sentence that says what is wrong, where, and the mend.
public struct Refusal: Error, Sendable, Hashable {
  /// What kind of refusal it is; decides the exit code of the command line (sysexits).
  public enum Kind: String, Sendable {
    /// A rule of the core, or data that does not fit.
    case refused
    /// What was named does not exist.
    case notFound
    /// The record has changed since it was read, or the database is busy: try again.
    case conflict
    /// The adviser's role does not allow it.
    case notAllowed
    /// The command itself is malformed: unknown field, wrong type.
    case usage
    /// A file that should be read is not there or can't be read.
    case input
    /// The database can't be opened or reached.
    case unavailable
    /// The output can't be created.
    case output
    /// Reading or writing failed half-way: a full disk, a broken device.
    case io
  }

  /// Stable, dotted, never translated: `gate.unmet`.
  public var code: String
  public var message: Localized
  public var kind: Kind
  /// What a script needs to go on, by camelCase key.
  public var details: [String: String]

  public init(_ code: String, _ message: Localized, kind: Kind = .refused, details: [String: String] = [:]) {
    self.code = code
    self.message = message
    self.kind = kind
    self.details = details
  }

  public init(_ code: String, fr: String, en: String, kind: Kind = .refused, details: [String: String] = [:])
  {
    self.init(code, Localized(fr: fr, en: en), kind: kind, details: details)
  }
}
