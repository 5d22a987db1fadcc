/// A field's value as it is kept: what both engines store alike.
public enum Value: Sendable, Hashable {
  case null
  case int(Int64)
  case text(String)
}

/// A type that a record's field may have: says how it is kept, and reads it back.
public protocol Storable: Sendable, Hashable {
  /// How the value is kept.
  var stored: Value { get }
  /// Reads a kept value; `nil` where it does not fit (a newer version's code, a damaged file).
  static func restored(from value: Value) -> Self?
}

extension Int64: Storable {
  public var stored: Value { .int(self) }
  public static func restored(from value: Value) -> Int64? {
    if case .int(let number) = value { number } else { nil }
  }
}

extension Int: Storable {
  public var stored: Value { .int(Int64(self)) }
  public static func restored(from value: Value) -> Int? {
    if case .int(let number) = value { Int(exactly: number) } else { nil }
  }
}

extension Bool: Storable {
  public var stored: Value { .int(self ? 1 : 0) }
  public static func restored(from value: Value) -> Bool? {
    switch value {
    case .int(0): false
    case .int(1): true
    default: nil
    }
  }
}

extension String: Storable {
  public var stored: Value { .text(self) }
  public static func restored(from value: Value) -> String? {
    if case .text(let text) = value { text } else { nil }
  }
}

extension Day: Storable {
  /// Kept as `YYYY-MM-DD`, which sorts as the days do.
  public var stored: Value { .text(iso) }
  public static func restored(from value: Value) -> Day? {
    if case .text(let text) = value { Day(iso: text) } else { nil }
  }
}

extension Optional: Storable where Wrapped: Storable {
  public var stored: Value { self?.stored ?? .null }
  public static func restored(from value: Value) -> Wrapped?? {
    if case .null = value { return .some(nil) }
    guard let wrapped = Wrapped.restored(from: value) else { return nil }
    return .some(wrapped)
  }
}

extension Array: Storable where Element == String {
  /// Single-line texts, one a line; an empty list is an empty text.
  public var stored: Value { .text(joined(separator: "\n")) }
  public static func restored(from value: Value) -> [String]? {
    guard case .text(let text) = value else { return nil }
    return text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// A closed list of words, each with its label: kept, read in JSON and typed by its raw value, never translated.
public protocol Choice: RawRepresentable, CaseIterable, Codable, Storable where RawValue == String {
  var label: Localized { get }
}

extension Choice {
  public var stored: Value { .text(rawValue) }
  public static func restored(from value: Value) -> Self? {
    if case .text(let text) = value { Self(rawValue: text) } else { nil }
  }
}
