import JalonCore
import TerminalKit

extension TodayState {
  mutating func start(_ shell: inout Shell) {
    list.fit(&shell)
    refresh(&shell)
  }

  mutating func fit(_ shell: inout Shell) { list.fit(&shell) }

  mutating func refresh(_ shell: inout Shell) {
    list.fetch(list.window.current.map { .record($0.id) } ?? .first, &shell)
    isCounted = false
  }

  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    list.renew(after: change, &shell)
  }

  mutating func recount(_ shell: inout Shell) {
    if list.takeRecount() { count(&shell) }
  }

  var rowUnderCursor: (any ListRow)? { list.window.current }

  /// Asked once the lines are here: they come first, and what read them is at hand for the counting.
  private mutating func count(_ shell: inout Shell) {
    isCounted = true
    shell.ask(
      .countAgenda(scope, today: shell.today, me: shell.adviser), as: EffectKey(.groups, screen: id))
  }

  /// Asked after the groups, when it is known as a rule who this is; else it is asked for all the same.
  private func countDecisions(_ shell: inout Shell) {
    guard shell.team == nil || shell.isLead else { return }
    shell.ask(
      .countDecisions(TeamScope(filter: .everything, today: shell.today, me: shell.adviser)),
      as: EffectKey(.decisions, screen: id))
  }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool { list.type(input, &shell) }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    switch action {
    case .listOpen: if !list.keepsForLater(action, shell) { open(&shell) }
    case .todayExchange: if !list.keepsForLater(action, shell) { noteExchange(&shell) }
    case .todayNextGroup: if !list.keepsForLater(action, shell) { step(1, &shell) }
    case .todayPreviousGroup: if !list.keepsForLater(action, shell) { step(-1, &shell) }
    case .todayScope: turn(to: scope == .mine ? .team : .mine, &shell)
    case .todayDecide: shell.moves.append(.goToTeam(.review))
    case .todayRedate: if !list.keepsForLater(action, shell) { redate(&shell) }
    case .listMark:
      if let row = list.window.current { marked[row.id] = row }
      return list.perform(action, &shell)
    case .listFilter, .listReverse: break
    default: return list.perform(action, &shell)
    }
    return true
  }

  private func open(_ shell: inout Shell) {
    guard let row = list.window.current else { return }
    let isEvidence = row.group == .evidenceDue || row.group == .evidenceSoon
    if isEvidence, let training = row.subject {
      shell.moves.append(.open(.training(TrainingState(id: shell.nextNumber(), trainingID: training))))
    } else {
      shell.moves.append(.open(.file(CaseState(id: shell.nextNumber(), caseID: row.case.id))))
    }
  }

  private func noteExchange(_ shell: inout Shell) {
    if let row = list.window.current { shell.noteExchange(in: row.case.id) }
  }

  /// A form that moves what is marked, or the line under the cursor, to another day: actions, or else cases.
  private func redate(_ shell: inout Shell) {
    let chosen = list.marks.sorted().compactMap { marked[$0] }
    let rows = chosen.isEmpty ? list.window.current.map { [$0] } ?? [] : chosen
    let actions = rows.filter(\.isAction).compactMap(\.subject)
    if actions.isEmpty {
      let cases = Set(rows.map(\.case.id)).sorted()
      if !cases.isEmpty { shell.show(.form(BulkAct.followUp.form(for: cases, shell))) }
    } else if actions.count == rows.count {
      shell.show(.form(BulkAct.redate.form(for: actions, only: ["due", "reason"], shell)))
    } else {
      shell.say(
        Localized(
          fr: "des actions et des dossiers sont marqués ensemble\u{202F}: redater les uns, puis les autres",
          en: "actions and cases are marked together: re-date the ones, then the others"), .warning)
    }
  }

  /// What was moved is no longer marked.
  mutating func hear(_ receipt: Receipt, of saving: Int, _ shell: inout Shell) {
    guard [PlanFollowUp.name, UpdateAction.name].contains(receipt.command) else { return }
    (list.marks, marked) = ([], [:])
  }

  mutating func turn(to scope: AgendaScope, _ shell: inout Shell) {
    counts = nil
    list.turn(to: scope, &shell)
    isCounted = false
  }

  /// To the first line of the next group that has any, or of the one before; inside a group, back to its own first line.
  private mutating func step(_ direction: Int, _ shell: inout Shell) {
    guard let current = list.window.current else { return }
    let groups = groups
    guard let place = groups.firstIndex(of: current.group) else { return }
    let first = list.window.rows.firstIndex { $0.group == current.group }
    let isAtFirst = first == list.window.cursor && (first != 0 || list.window.holdsFirst)
    let target = direction < 0 && !isAtFirst ? place : place + direction
    guard groups.indices.contains(target) else { return }
    let group = groups[target]
    // Its first line is here where the line before it is here as well.
    if let known = list.window.rows.firstIndex(where: { $0.group == group }),
      known > 0 || list.window.holdsFirst
    {
      list.window.point(at: list.window.rows[known].id)
      list.topUp(&shell)
    } else {
      list.fetch(.behind(AgendaPlace(before: group).key), &shell)
    }
  }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .agendaCounts(let found):
      counts = found
      countDecisions(&shell)
    case .waiting(let found): waiting = found
    case .count(let count): if lane == .total { allCases = count } else { ownCases = count }
    case .refused(let refusal): list.take(refusal, for: lane, &shell)
    case .agenda(let page):
      list.take(page, for: lane, &shell)
      if !isCounted { count(&shell) }
      if list.window.isEmpty { askWhy(&shell) }
      for action in list.takeTypedAhead(shell) { _ = perform(action, &shell) }
    default: break
    }
  }

  /// Where nothing is listed, the reason is told: no case at all, none of one's own, or nothing that presses.
  private func askWhy(_ shell: inout Shell) {
    for (lane, filter) in [(EffectKey.Lane.total, Filter.everything), (.count, .term(.mine))] {
      shell.ask(
        .countCases(Query(filter: filter), today: shell.today, me: shell.adviser),
        as: EffectKey(lane, screen: id))
    }
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    switch action {
    case .todayExchange, .todayRedate, .todayNextGroup, .todayPreviousGroup: list.availability(of: .listOpen)
    case .listFilter, .listReverse:
      .disabled(
        Localized(
          fr: "c’est la liste des dossiers qui se filtre et se trie\u{202F}; C y va",
          en: "it is the list of cases that is filtered and sorted; C goes there"))
    default: list.availability(of: action)
    }
  }

  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    switch action {
    case .listFilter, .listReverse: true
    case .listOpen, .todayExchange, .todayRedate, .todayNextGroup: list.window.isEmpty
    // The line above the list names its key.
    case .todayDecide: true
    default: false
    }
  }

  func hint(of action: ActionID, _ shell: Shell) -> (key: String, label: Localized)? {
    guard action == .todayScope, let keys = shell.keymap.keys(of: action).first else { return nil }
    let label =
      scope == .mine
      ? Localized(fr: "toute l’équipe", en: "the whole team") : Localized(fr: "les miens", en: "mine")
    return (KeyName.text(keys, shell.language), label)
  }
}

extension AgendaRow {
  /// Whether it is about an action of the plan.
  fileprivate var isAction: Bool { group == .actionDue || group == .actionSoon }
}
