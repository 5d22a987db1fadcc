import JalonCore

extension MemoryProgramme {
  func pools() throws(Refusal) -> [PoolSheet] {
    content.withLock { $0.pools.values.sorted { $0.pool.id < $1.pool.id } }
  }

  func pools(_ request: PageRequest<PoolSort>) throws(Refusal) -> Page<PoolRow> {
    try request.page(of: pools(), team())
  }

  func countPools(_ query: Query, me: String?) throws(Refusal) -> Int {
    try PoolRow.found(in: pools(), query, team(), me: me).count
  }

  func pool(_ id: Int64) throws(Refusal) -> PoolSheet {
    guard let sheet = content.withLock({ $0.pools[id] }) else { throw .gone("pool", id) }
    return sheet
  }

  /// Every action of another association that is open to others and has the same recommendation or tool: all are neighbours here.
  func prospects(ofAction id: Int64) throws(Refusal) -> [PoolingMatch] {
    let files = content.withLock { Array($0.files.values) }
    guard let owner = files.first(where: { $0.actions.contains { $0.id == id } }),
      let action = owner.actions.first(where: { $0.id == id }), PoolingMatch.isOpenToOthers(action)
    else { return [] }
    var found: [PoolingMatch] = []
    for file in files where file.association.id != owner.association.id {
      for other in file.actions where PoolingMatch.isOpenToOthers(other) {
        let isSameTool = other.toolChoice != nil && other.toolChoice == action.toolChoice
        guard isSameTool || other.recommendation != nil && other.recommendation == action.recommendation
        else {
          continue
        }
        found.append(
          PoolingMatch(
            action: other, case: other.case, reference: file.case(other.case)?.reference ?? "",
            name: file.association.name, department: file.association.department, nearness: .department,
            ground: isSameTool ? .tool : .recommendation))
      }
    }
    return found.sorted(by: PoolingMatch.comesFirst)
  }

  func prospects(ofPool id: Int64) throws(Refusal) -> [PoolingMatch] {
    let members = Set(try pool(id).active.map(\.membership.case))
    let files = content.withLock { Array($0.files.values) }
    let actions = files.flatMap(\.actions).filter { $0.pool == id && members.contains($0.case) }
    var found: [Int64: PoolingMatch] = [:]
    for action in actions {
      for match in try prospects(ofAction: action.id)
      where match.action.pool == nil && !members.contains(match.case) {
        found[match.id] = match
      }
    }
    return found.values.sorted(by: PoolingMatch.comesFirst)
  }

  // MARK: Trainings

  func trainings(_ request: PageRequest<TrainingSort>) throws(Refusal) -> Page<TrainingRow> {
    let page = try request.page(of: trainingEntries())
    var rows: [TrainingRow] = []
    for entry in page.rows {
      let file = try file(association: entry.association)
      guard let training = file.training(entry.id) else { continue }
      let evidence = EvidenceFile(of: training, in: file, on: request.today)
      rows.append(TrainingRow(entry, evidence, enrolled: file.enrolments(of: entry.id).count))
    }
    return Page(rows: rows, hasBefore: page.hasBefore, hasAfter: page.hasAfter)
  }

  func countTrainings(_ query: Query, me: String?) throws(Refusal) -> Int {
    try TrainingEntry.found(in: trainingEntries(), query, me: me).count
  }

  func file(training id: Int64) throws(Refusal) -> AssociationFile {
    for file in content.withLock({ Array($0.files.values) }) where file.training(id) != nil { return file }
    throw .gone("training", id)
  }

  func evidenceGuide() throws(Refusal) -> EvidenceGuide { .standard }

  private func trainingEntries() -> [TrainingEntry] {
    content.withLock { content in
      content.files.values.flatMap { file in
        file.trainings.map { training in
          let sessions = file.sessions(of: training.id)
          let adviser = file.case(training.case).flatMap { content.team.adviser($0.adviser)?.name }
          return TrainingEntry(
            id: training.id, association: file.association.id, case: training.case, title: training.title,
            name: file.association.name, adviser: adviser ?? "", firstOn: sessions.first?.on,
            lastOn: sessions.last?.on, halfDays: sessions.count, declaredOn: training.declaredOn)
        }
      }
    }
  }
}

extension MemoryProgramme.Content {
  /// The pool that changes are of, as it is now.
  func pool(concernedBy changes: [Change]) -> PoolSheet? {
    for change in changes {
      if change.kind == .pool, change.act != .delete { return pools[change.id] }
      guard change.kind == .membership else { continue }
      if case .int(let id)? = change.after("pool") ?? change.before("pool") { return pools[id] }
      if let sheet = pools.values.first(where: { $0.members.contains { $0.id == change.id } }) {
        return sheet
      }
    }
    return nil
  }
}

extension Pool {
  /// The pool as a change says that it was opened.
  init(inserted change: Change) {
    self.init(id: change.id)
    for field in change.fields {
      do { try set(field.name, to: field.after) } catch { continue }
    }
  }
}
