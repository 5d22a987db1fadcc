/// The queries that open the cases behind a figure, and no others.
extension TeamScope {
  /// Cases that were in a stage at the end of a day: a point of the cumulative flow.
  public func was(in stage: StageID, atEndOf day: Day) -> Filter { cases(where: .term(.was(stage, day))) }

  /// Cases that passed the gate of a stage: those who did it twice are counted twice, and listed once.
  public func passed(_ stage: StageID, in days: ClosedRange<Day>) -> Filter {
    cases(where: .term(.passed(stage, DaySpan(days))))
  }

  /// Cases that were closed.
  public func closed(_ outcome: Case.Outcome?, in days: ClosedRange<Day>) -> Filter {
    cases(where: .term(.ended(outcome, DaySpan(days))))
  }

  /// Cases with a need: a cell of the map of needs. `nil` is any topic.
  public func asked(_ topic: NeedsOverTime.Topic?, in days: ClosedRange<Day>) -> Filter {
    let query: TopicQuery =
      switch topic {
      case nil: .any
      case .some(.none): .none
      case .known(let topic): .known(topic)
      case .free(let word): .word(Fold.key(word))
      }
    return cases(where: .term(.asked(query, DaySpan(days))))
  }

  /// Cases that are now in a stage, paused ones among them.
  public func standing(in stage: StageID) -> Filter { cases(where: .term(.stage(stage))) }

  /// Cases under way whose stage lasts for longer than so many days.
  public func late(in stage: StageID, beyond usual: Int) -> Filter {
    cases(where: .term(.stage(stage)), .term(.status(.open)), .term(.since(.greater, usual)))
  }

  /// Cases under way that will be late within so many days.
  public func soonLate(in stage: StageID, beyond usual: Int, within ahead: Int) -> Filter {
    let here: [Filter] = [.term(.stage(stage)), .term(.status(.open)), .term(.since(.lessOrEqual, usual))]
    let near = usual < ahead ? [] : [Filter.term(.since(.greater, usual - ahead))]
    return cases(where: .conjunction(here + near))
  }

  /// Cases that an adviser follows and that are not closed.
  public func followed(by adviser: String) -> Filter {
    guard let name = Phrase(adviser, isWhole: true) else { return cases(where: .any([])) }
    return cases(where: .term(.adviser(name)), .not(.term(.status(.closed))))
  }

  /// Cases that are shared with an adviser and are not closed.
  public func shared(with adviser: String) -> Filter {
    guard let name = Phrase(adviser, isWhole: true) else { return cases(where: .any([])) }
    return cases(where: .term(.shared(name)), .not(.term(.status(.closed))))
  }

  /// Those of its cases that have something in common.
  ///
  /// - Parameter value: as in ``BoardGroup``; `nil` where it is not recorded.
  public func group(_ value: String?, by grouping: TeamGrouping) -> Filter {
    guard let value, let words = Phrase(value, isWhole: true) else {
      return cases(where: Term.Fact(rawValue: grouping.rawValue).map { .term(.unrecorded($0)) } ?? .any([]))
    }
    return switch grouping {
    case .adviser: cases(where: .term(.adviser(words)))
    case .department: cases(where: .term(.department(value)))
    case .sector: cases(where: .term(.sector(words)))
    case .network: cases(where: .term(.network(words)))
    }
  }

  /// Cases under way of a stage that lack a condition, those only that are late where a usual duration is given.
  public func lacking(_ condition: String, in stage: StageID, beyond usual: Int? = nil) -> Filter {
    let late = usual.map { [Filter.term(.since(.greater, $0))] } ?? []
    return cases(
      where: .conjunction(
        [.term(.stage(stage)), .term(.status(.open)), .term(.missing(condition))] + late))
  }

  /// Cases whose plan the association has agreed to, and a lead has not.
  public var plansToValidate: Filter {
    cases(
      where: .term(.stage("plan")), .term(.status(.open)), .term(.missing("plan.leadValidates")),
      .not(.term(.missing("plan.associationValidates"))))
  }
}
