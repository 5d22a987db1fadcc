/// What is answered to a question.
public enum AnswerValue: Sendable, Hashable {
  /// 0 to 3.
  case score(Int)
  /// Something to find out: scores nothing, and is never counted as bad.
  case dontKnow
  /// The question has no object here; needs a reason, and counts nowhere.
  case notApplicable

  /// The points, where it scores.
  public var points: Int? { if case .score(let points) = self { points } else { nil } }

  /// As in commands and JSON: `0` … `3`, `dont_know`, `not_applicable`.
  public var code: String {
    switch self {
    case .score(let points): String(points)
    case .dontKnow: "dont_know"
    case .notApplicable: "not_applicable"
    }
  }

  /// `nil` for anything else than the codes.
  public init?(code: String) {
    switch code {
    case "0": self = .score(0)
    case "1": self = .score(1)
    case "2": self = .score(2)
    case "3": self = .score(3)
    case "dont_know": self = .dontKnow
    case "not_applicable": self = .notApplicable
    default: return nil
    }
  }

  /// Every answer, in the order in which an interview offers them.
  public static let all: [AnswerValue] = [
    .score(0), .score(1), .score(2), .score(3), .dontKnow, .notApplicable,
  ]

  /// What a person reads, in the question's own words.
  public func label(for question: Question) -> Localized {
    switch self {
    case .score(let points): question.words(for: points) ?? Localized(String(points))
    case .dontKnow: Localized(fr: "Ne sait pas", en: "Don’t know")
    case .notApplicable: Localized(fr: "Sans objet", en: "Not applicable")
    }
  }
}

extension AnswerValue: Storable {
  public var stored: Value { .text(code) }
  public static func restored(from value: Value) -> AnswerValue? {
    if case .text(let code) = value { AnswerValue(code: code) } else { nil }
  }
}

extension AnswerValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let code: String
    do {
      code = String(try container.decode(Int.self))
    } catch DecodingError.typeMismatch {
      code = try container.decode(String.self)
    }
    guard let value = AnswerValue(code: code) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an answer: \(code)")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let points { try container.encode(points) } else { try container.encode(code) }
  }
}
