import JalonCore

/// A thing of an association's file, as someone looks at it on a day: names stand for ids, and what is confidential is
/// for those on the case and for leads.
struct Seen<Thing: Sendable>: Sendable {
  let thing: Thing
  let sight: Sight

  func with<Other>(_ other: Other) -> Seen<Other> { Seen<Other>(thing: other, sight: sight) }
}

/// Who looks, at which file, and when.
struct Sight: Sendable {
  let team: Team
  let file: AssociationFile
  /// `nil` where the person isn't an adviser of the programme.
  let viewer: Adviser?
  let today: Day

  func adviser(_ id: Int64) -> String { team.adviser(id)?.name ?? String(id) }

  /// The name of someone whom a record names.
  func name(_ participant: Participant) -> String {
    switch participant {
    case .referent(let id): file.referents.first { $0.id == id }?.name ?? String(id)
    case .person(let id): file.people.first { $0.id == id }?.name ?? String(id)
    case .adviser(let id): adviser(id)
    }
  }

  /// Whether what was said in an exchange may be shown.
  func mayRead(_ exchange: Exchange) -> Bool {
    guard let viewer else { return !exchange.confidential }
    return CaseRights(of: viewer, in: file, on: today).mayRead(exchange)
  }
}
