/// The id of a stage, stable and never translated: `accueil` … `bilan`, then `clos`.
public struct StageID: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  /// A case that has left the path.
  public static let closed: StageID = "clos"
}

extension StageID: Storable {
  public var stored: Value { .text(rawValue) }
  public static func restored(from value: Value) -> StageID? {
    if case .text(let text) = value { StageID(rawValue: text) } else { nil }
  }
}

extension StageID: Codable {
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
