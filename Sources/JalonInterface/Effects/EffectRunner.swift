import JalonCore

/// Does what effects ask for. Every call blocks, so it is made off the terminal's thread.
struct EffectRunner: Sendable {
  let store: any ProgrammeStore
  let importer: any RegisterImport
  /// Writes evidence files for auditors, and pictures; `nil` where nothing can be written.
  var exporter: (any Exporter)?
  let adviser: String
  let clock: @Sendable () -> Moment
  /// Where unsent forms are kept; `nil` where they are not.
  var drafts: DraftShelf?

  /// Runs one effect and gives each of its answers to `reply`, the last one last.
  ///
  /// - Parameter isCancelled: asked now and then by what takes long; what is then left undone leaves no trace.
  func run(
    _ effect: Effect, isCancelled: @escaping @Sendable () -> Bool, reply: @escaping @Sendable (Reply) -> Void
  ) {
    let send: @Sendable (Answer) -> Void = {
      reply(Reply(key: effect.key, number: effect.number, answer: $0))
    }
    do throws(Refusal) {
      if case .importRegister(let paths, let options) = effect.work {
        send(.importReport(try bringIn(paths, options, isCancelled: isCancelled, send: send)))
      } else if let answer = try answer(effect.work, isCancelled) {
        send(answer)
      }
    } catch {
      send(.refused(error))
    }
  }

  /// `nil` for what is not the programme's.
  private func answer(
    _ work: Work, _ isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Answer? {
    switch work {
    case .cases(let request): .cases(try store.cases(request, unless: isCancelled))
    case .associations(let request): .associations(try store.associations(request, unless: isCancelled))
    case .countCases(let query, let today, let me):
      .count(try store.countCases(query, today: today, me: me, unless: isCancelled))
    case .countAssociations(let query, let today, let me):
      .count(try store.countAssociations(query, today: today, me: me, unless: isCancelled))
    case .agenda(let request): .agenda(try store.agenda(request))
    case .pools(let request): .pools(try store.pools(request))
    case .countPools(let query, let me): .count(try store.countPools(query, me: me))
    case .pool(let id): .pool(try store.pool(id), prospects: try store.prospects(ofPool: id))
    case .poolOffers(let action):
      .poolOffers(
        PoolOffers(
          action: action, pools: try store.pools(), matches: try store.prospects(ofAction: action)))
    case .trainings(let request): .trainings(try store.trainings(request))
    case .countTrainings(let query, let me): .count(try store.countTrainings(query, me: me))
    case .exportEvidence(let id, let language): try export(id, language)
    case .exportChart(let order):
      try exporter.map { exporter throws(Refusal) in
        try exporter.exportChart(order).map { .drawn($0) } ?? .nameTaken(order)
      }
    case .training(let id): .training(try store.file(training: id), try store.evidenceGuide())
    case .caseIDs(let query, let today, let me):
      .ids(try store.caseIDs(query, today: today, me: me))
    case .visit(let id, let today): .visit(try store.visit(case: id, as: adviser, on: today))
    case .countAgenda(let scope, let today, let me):
      .agendaCounts(try store.countAgenda(scope, today: today, me: me, unless: isCancelled))
    case .team: .team(try store.team())
    case .figures(let asked, let scope): .figures(try asked.read(from: store, scope, unless: isCancelled))
    case .countDecisions(let scope):
      .waiting(try store.teamWaiting(scope, unless: isCancelled))
    case .askedWaivers(let scope, let limit):
      .ids(try store.askedWaivers(scope, limit: limit, unless: isCancelled))
    case .likeScores(let id): .likeScores(try store.likeScores(association: id))
    case .questionnaires(let hashes): .questionnaires(try questionnaires(hashes))
    case .fileOfCase(let id): try fileOfCase(id)
    case .fileOfAssociation(let id): .file(try store.file(association: id), caseID: nil)
    case .history(let id, let before, let limit):
      .history(try store.history(case: id, before: before, limit: limit))
    case .duplicates(let id): .duplicates(try store.duplicates(of: id))
    case .registerSays(let id): .registerSays(try store.registerSays(association: id))
    case .perform(let command, let expect):
      .receipt(try store.perform(FileBytes.read(for: command), as: adviser, at: clock(), expect: expect))
    case .performTogether(let commands, let isTrial): try perform(commands, isTrial: isTrial)
    case .undo(let entry): .receipt(try store.undo(entry: entry, as: adviser, at: clock()))
    case .redo: .receipt(try store.redo(as: adviser, at: clock()))
    case .fileNames(let typed): .fileNames(FileNames.paths(beginning: typed))
    case .prepareSearch(let list): try prepare(list)
    case .findDraft(let form): .draft(try drafts?.draft(of: form))
    case .keepDraft(let draft): try keep(draft)
    case .dropDraft(let form): try drop(form)
    case .draftPause, .importRegister, .cancel, .callOff, .edit, .useTheme, .repaint, .suspend, .wake,
      .callOffWake, .follow, .look, .newsPause:
      nil
    }
  }

  private func export(_ training: Int64, _ language: Language) throws(Refusal) -> Answer? {
    guard let exporter else { return nil }
    return .exported(try exporter.exportEvidence(of: training, as: adviser, in: language, at: clock()))
  }

  private func questionnaires(_ hashes: Set<String>) throws(Refusal) -> [String: Questionnaire] {
    let shelf = try store.team().questionnaires
    var found: [String: Questionnaire] = [:]
    for hash in hashes { found[hash] = try shelf.questionnaire(hash) }
    return found
  }

  private func perform(_ commands: [any Command], isTrial: Bool) throws(Refusal) -> Answer {
    let made = try store.perform(commands, as: adviser, at: clock(), isTrial: isTrial)
    guard !isTrial else { return .trial(made, of: commands) }
    return .receipt(
      Receipt(
        id: nil, entry: made.entry ?? 0, command: made.command, association: nil, caseID: nil,
        acts: made.changed))
  }

  private func prepare(_ list: SearchedList) throws(Refusal) -> Answer? {
    try store.prepareSearch(of: list)
    return nil
  }

  private func keep(_ draft: FormDraft) throws(Refusal) -> Answer? {
    try drafts?.keep(draft)
    return nil
  }

  private func drop(_ form: String) throws(Refusal) -> Answer? {
    try drafts?.drop(form)
    return nil
  }

  private func fileOfCase(_ id: Int64) throws(Refusal) -> Answer {
    let found = try store.file(case: .id(id))
    return .file(found.file, caseID: found.caseID)
  }

  private func bringIn(
    _ paths: [String], _ options: RegisterImportOptions, isCancelled: @escaping @Sendable () -> Bool,
    send: @escaping @Sendable (Answer) -> Void
  ) throws(Refusal) -> ImportReport {
    try importer.importRegister(paths.map(FileNames.expanded), options, as: adviser, at: clock()) {
      progress in
      send(.importProgress(progress))
      return !isCancelled()
    }
  }
}
