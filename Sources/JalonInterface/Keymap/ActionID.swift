/// The stable name of something a person can do: dotted, never translated, what `keys.toml` overrides.
public struct ActionID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}
