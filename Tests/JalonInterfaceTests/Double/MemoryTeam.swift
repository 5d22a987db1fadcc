import JalonCore

/// Figures of the team, counted on the files of all associations.
extension MemoryProgramme {
  private struct Known {
    let file: AssociationFile
    let `case`: Case
    let subject: MemorySubject
  }

  private func known(_ scope: TeamScope) -> (team: Team, cases: [Known]) {
    let (files, team) = content.withLock { (Array($0.files.values), $0.team) }
    let all = files.flatMap { file in
      file.cases.map { Known(file: file, case: $0, subject: MemorySubject(file, case: $0, team)) }
    }
    let found = all.filter { scope.filter.matches($0.subject, today: scope.today, me: scope.me) }
    return (team, found.sorted { $0.case.id < $1.case.id })
  }

  private func path(_ team: Team) -> Path { team.pathInForce }

  private func row(_ known: Known, _ today: Day) -> CaseRow {
    known.subject.caseRow(known.case, key: .int(0), today: today)
  }

  private func beyond(_ known: Known, _ team: Team, _ today: Day) -> Int? {
    path(team)[known.case.stage].map { today - known.case.stageSince - $0.usualDays.upperBound }
  }

  private func flow(_ scope: TeamScope, over period: FigurePeriod) -> FlowFigures {
    let (team, cases) = known(scope)
    var count = FlowCount(period: period, path: path(team))
    for known in cases { count.add(known.subject.past?.moves ?? [], outcome: known.case.outcome) }
    return count.figures
  }

  private func standings(_ scope: TeamScope) -> BoardCount {
    let (team, cases) = known(scope)
    var count = BoardCount(team: team, today: scope.today)
    for known in cases {
      count.add(
        1, takenOver: known.case.takenOverAt == nil ? 0 : 1, in: known.case.stage,
        since: known.case.stageSince, status: known.case.status)
    }
    return count
  }

  private func groups(_ scope: TeamScope, by grouping: TeamGrouping) -> [BoardGroup] {
    let (team, cases) = known(scope)
    var groups: [String?: BoardGroup] = [:]
    for known in cases where known.case.isOpen {
      let association = known.file.association
      let value =
        switch grouping {
        case .adviser: team.adviser(known.case.adviser)?.name
        case .department: association.department
        case .sector: association.sector
        case .network: association.network
        }
      var group = groups[value] ?? BoardGroup(value: value, cases: [:], late: 0)
      group.cases[known.case.stage, default: 0] += 1
      if known.case.status == .open, beyond(known, team, scope.today) ?? 0 > 0 { group.late += 1 }
      groups[value] = group
    }
    return BoardGroup.united(Array(groups.values), by: grouping)
  }

  func teamBoard(
    _ scope: TeamScope, by grouping: TeamGrouping?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamBoard {
    standings(scope).board(groups: grouping.map { groups(scope, by: $0) } ?? [])
  }

  func teamFlow(
    _ scope: TeamScope, over period: FigurePeriod, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamFlow {
    let figures = flow(scope, over: period)
    return TeamFlow(figures: figures, standings: standings(scope).board().columns)
  }

  func standingStill(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [CaseRow] {
    let (team, cases) = known(scope)
    let still = cases.compactMap { known -> (Known, Int)? in
      guard known.case.status == .open, let days = beyond(known, team, scope.today), days > 0 else {
        return nil
      }
      return (known, days)
    }
    return still.sorted { ($1.1, $0.0.case.id) < ($0.1, $1.0.case.id) }.prefix(limit)
      .map { row($0.0, scope.today) }
  }

  func teamLoad(
    _ scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [AdviserLoad] {
    let (team, cases) = known(scope)
    var loads = Dictionary(team.advisers.map { ($0.id, AdviserLoad($0)) }, uniquingKeysWith: { $1 })
    let today = scope.today
    for known in cases where known.case.isOpen {
      var load = loads[known.case.adviser] ?? AdviserLoad(Adviser(id: known.case.adviser))
      if known.case.takenOverAt != nil { load.takenOver += 1 }
      if let next = known.subject.nextFollowUpOn {
        load.followUps += 1
        if next < today { load.overdueFollowUps += 1 }
      }
      if known.subject.nextActionDue.map({ $0 < today }) ?? false { load.lateActions += 1 }
      if known.case.status == .paused {
        load.paused += 1
      } else {
        load.open += 1
        if beyond(known, team, today) ?? 0 > 0 { load.late += 1 }
        let news = known.subject.lastExchangeOn ?? known.case.openedOn
        if today - news >= CaseAgenda.silences.max() ?? 0 { load.silent += 1 }
      }
      loads[known.case.adviser] = load
      for action in known.file.actions where action.case == known.case.id && action.isOpen {
        if let owner = action.owner?.adviserID { loads[owner]?.actions += 1 }
      }
      for share in known.file.shares
      where share.case == known.case.id && share.until.map({ $0 >= today }) ?? true {
        loads[share.adviser]?.shares += 1
      }
    }
    return loads.values.filter {
      !$0.isEmpty || $0.role != .reader && $0.leftOn.map { $0 > today } ?? true
    }.sorted { (Fold.key($0.name), $0.id) < (Fold.key($1.name), $1.id) }
  }

  func teamNeeds(
    _ scope: TeamScope, over period: FigurePeriod, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> NeedsOverTime {
    var count = NeedCount(period: period)
    for known in known(scope).cases {
      for need in known.subject.past?.needs ?? [] { count.add(on: need.on, topics: need.topics) }
    }
    return count.figures
  }

  func teamReview(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamReview {
    let (team, cases) = known(scope)
    var waivers: [(waiver: Waiver, row: WaiverRow)] = []
    var gates: [StageID: ShutGates] = [:]
    for known in cases where known.case.isOpen {
      let caseRow = row(known, scope.today)
      for waiver in known.file.waivers where waiver.case == known.case.id {
        waivers.append(
          (
            waiver,
            WaiverRow(
              id: waiver.id, condition: waiver.condition, reason: waiver.reason,
              askedBy: team.adviser(waiver.askedBy)?.name ?? "", askedOn: waiver.askedOn,
              decidedBy: waiver.decidedBy.flatMap { team.adviser($0)?.name }, decidedOn: waiver.decidedOn,
              case: caseRow)
          ))
      }
      let missing = known.subject.past?.missing ?? []
      guard known.case.status == .open, !missing.isEmpty else { continue }
      let late = beyond(known, team, scope.today) ?? 0 > 0 ? 1 : 0
      let old = gates[known.case.stage]
      var lacks = Dictionary((old?.lacks ?? []).map { ($0.condition, $0) }, uniquingKeysWith: { $1 })
      for condition in missing {
        let before = lacks[condition]
        lacks[condition] = ShutGates.Lack(
          condition: condition, cases: (before?.cases ?? 0) + 1, late: (before?.late ?? 0) + late)
      }
      gates[known.case.stage] = ShutGates(
        id: known.case.stage, cases: (old?.cases ?? 0) + 1, late: (old?.late ?? 0) + late,
        lacks: Array(lacks.values))
    }
    let asked = waivers.filter { $0.waiver.decision == nil }
      .sorted { ($0.row.askedOn, $0.row.id) < ($1.row.askedOn, $1.row.id) }
    let granted = waivers.filter { $0.waiver.decision == .granted }
      .sorted { ($1.row.decidedOn?.iso ?? "", $1.row.id) < ($0.row.decidedOn?.iso ?? "", $0.row.id) }
    return TeamReview(
      asked: asked.prefix(limit).map(\.row), inForce: granted.prefix(limit).map(\.row),
      askedInAll: asked.count, inForceInAll: granted.count,
      plansToValidate: cases.count {
        scope.plansToValidate.matches($0.subject, today: scope.today, me: scope.me)
      },
      gates: path(team).stages.compactMap { gates[$0.id] })
  }

  func teamWaiting(
    _ scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamWaiting {
    let review = try teamReview(scope, limit: 0, unless: isCancelled)
    return TeamWaiting(waivers: review.askedInAll, plans: review.plansToValidate)
  }

  func askedWaivers(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [Int64] {
    try teamReview(scope, limit: limit, unless: isCancelled).asked.map(\.id)
  }

  func teamFigures(_ scope: TeamScope, over period: FigurePeriod) throws(Refusal) -> TeamFigures {
    TeamFigures(
      scope: scope, period: period, team: known(scope).team,
      board: try teamBoard(scope, by: .adviser) { false },
      flow: try teamFlow(scope, over: period) { false }, loads: try teamLoad(scope) { false },
      needs: try teamNeeds(scope, over: period) { false },
      review: try teamReview(scope, limit: 0) { false })
  }
}
