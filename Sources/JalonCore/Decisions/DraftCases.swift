extension Draft {
  /// The case of that name, which must be open (or paused): facts go to an open case only.
  func openCase(_ name: CaseName) throws(Refusal) -> Case {
    let found = try self.case(name)
    guard found.isOpen else { throw Self.closed(found) }
    return found
  }

  /// A case in which a talk of that day can be recorded: an open one; or a closed one that no other follows, for who asks
  /// afterwards how things go.
  func caseToTalk(_ name: CaseName, on day: Day) throws(Refusal) -> Case {
    let found = try self.case(name)
    if found.isOpen { return found }
    let isLast = try loadedFile().cases.allSatisfy { $0.id <= found.id }
    guard isLast, let closed = found.closedOn, day > closed else { throw Self.closed(found) }
    return found
  }

  /// The case of that name, open or not.
  func `case`(_ name: CaseName) throws(Refusal) -> Case {
    guard let found = try loadedFile().find(name) else {
      switch name {
      case .id(let id): throw Refusal.notFound(.case, id)
      case .reference(let reference): throw Refusal.notFound(.case, reference)
      }
    }
    return found
  }

  /// Refuses where a record's case is closed.
  func requireOpen(_ id: Int64) throws(Refusal) {
    _ = try openCase(.id(id))
  }

  private static func closed(_ case: Case) -> Refusal {
    let day = `case`.closedOn ?? `case`.stageSince
    return Refusal(
      "case.closed",
      fr: "le dossier \(`case`.reference) est clos depuis le \(day.shown(.fr))\u{A0}: en ouvrir un nouveau",
      en: "case \(`case`.reference) has been closed since \(day.shown(.en)): open a new one",
      details: ["case": String(`case`.id)])
  }

  /// The path of a case.
  func path(of case: Case) -> Path { team.path(of: `case`) }

  /// Refuses a day of a thing that has happened which lies in the future.
  func requirePast(_ field: String, _ day: Day) throws(Refusal) {
    guard day <= today else {
      throw .unfit(
        field,
        Localized(
          fr: "le \(day.shown(.fr)) est dans le futur\u{A0}: noter le fait une fois qu’il a eu lieu",
          en: "\(day.shown(.en)) is in the future: record the fact once it has happened"))
    }
  }

  /// A record of the file by id.
  func find<R: Record>(_ id: Int64, in records: (AssociationFile) -> [R]) throws(Refusal) -> R {
    guard let found = records(try loadedFile()).first(where: { $0.id == id }) else {
      throw Refusal.notFound(R.kind, id)
    }
    return found
  }
}
