/// Someone named by a record: a referent, an adviser, or a person who is neither and is kept with the association.
public enum Participant: Sendable, Hashable {
  case referent(Int64)
  case adviser(Int64)
  case person(Int64)

  var token: String {
    switch self {
    case .referent(let id): "r\(id)"
    case .adviser(let id): "a\(id)"
    case .person(let id): "p\(id)"
    }
  }

  init?(token: Substring) {
    guard let id = Int64(token.dropFirst()) else { return nil }
    switch token.first {
    case "r": self = .referent(id)
    case "a": self = .adviser(id)
    case "p": self = .person(id)
    default: return nil
    }
  }
}

extension Participant: Storable {
  public var stored: Value { .text(token) }
  public static func restored(from value: Value) -> Participant? {
    if case .text(let text) = value { Participant(token: text[...]) } else { nil }
  }
}

/// The people named by a record, in the order in which they were given; kept as ids, so that an erasure needs no search.
public struct Participants: Storable, ExpressibleByArrayLiteral {
  public var list: [Participant]

  public init(_ list: [Participant] = []) { self.list = list }
  public init(arrayLiteral elements: Participant...) { list = elements }

  public var stored: Value { .text(list.map(\.token).joined(separator: " ")) }
  public static func restored(from value: Value) -> Participants? {
    guard case .text(let text) = value else { return nil }
    var list: [Participant] = []
    for token in text.split(separator: " ") {
      guard let participant = Participant(token: token) else { return nil }
      list.append(participant)
    }
    return Participants(list)
  }
}
