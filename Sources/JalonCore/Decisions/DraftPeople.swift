extension Draft {
  /// The adviser of that name, still with the programme.
  func adviser(named name: String) throws(Refusal) -> Adviser {
    try team.known(name)
  }

  /// Refuses what only a lead may do.
  func requireLead(fr: String, en: String) throws(Refusal) {
    guard adviser.role == .lead else { throw .needsLead(Localized(fr: fr, en: en)) }
  }

  /// Finds whom a name means: a referent's id, an active referent, an adviser, else a person kept with the association.
  mutating func participant(_ name: PersonName) throws(Refusal) -> Participant {
    let file = try loadedFile()
    switch name {
    case .referent(let id):
      guard file.referents.contains(where: { $0.id == id }) else { throw .notFound(.referent, id) }
      return .referent(id)
    case .name(let typed):
      let text = try self.text("name", typed, upTo: 200)
      if let known = known(text, in: file) { return known }
      let association = file.association.id
      return .person(
        try insert(Person.self) {
          $0.association = association
          $0.name = text
        }.id)
    }
  }

  /// Whom a name means among those who are known. Names are compared as they stand before they are folded: that is
  /// nearly always enough, and folding every adviser's name for every name is not.
  private func known(_ text: String, in file: AssociationFile) -> Participant? {
    func find(_ isMeant: (String) -> Bool) -> Participant? {
      if let adviser = team.advisers.first(where: { isMeant($0.name) }) { return .adviser(adviser.id) }
      let alike = file.referents.filter { isMeant($0.name) }
      if let referent = alike.last(where: { $0.isActive(on: today) }) ?? alike.last {
        return .referent(referent.id)
      }
      return file.people.first { isMeant($0.name) }.map { .person($0.id) }
    }
    if let exact = find({ $0 == text }) { return exact }
    let key = Fold.key(text)
    return find { Fold.key($0) == key }
  }

  /// The same for a list; nobody twice.
  mutating func participants(_ names: [PersonName]) throws(Refusal) -> Participants {
    var list: [Participant] = []
    for name in names {
      let one = try participant(name)
      if !list.contains(one) { list.append(one) }
    }
    return Participants(list)
  }
}
