import JalonCore
import TerminalKit

extension CaseState {
  /// Entries of the journal that are read at once.
  static let historyPage = 60

  mutating func start(_ shell: inout Shell) {
    refresh(&shell)
    shell.ask(.visit(case: caseID, on: shell.today), as: EffectKey(.visit, screen: id))
  }

  mutating func refresh(_ shell: inout Shell) {
    shell.ask(.fileOfCase(caseID), as: EffectKey(.file, screen: id))
    if tab == .history || !history.isEmpty { askHistory(&shell) }
  }

  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    guard file.map({ change.concerns(association: $0.association.id) }) ?? true else { return }
    refresh(&shell)
  }

  mutating func recount(_ shell: inout Shell) {}

  func see(_ news: inout FreshNews) {
    news.remove(.case(caseID))
    if let file { news.remove(.association(file.association.id)) }
  }

  var openCase: Int64? { caseID }

  /// Reads the journal anew, as far as it was read before.
  private mutating func askHistory(_ shell: inout Shell) {
    holdsWholeHistory = false
    let limit = max(Self.historyPage, history.count)
    shell.ask(
      .history(case: caseID, before: nil, limit: limit), as: EffectKey(.history, screen: id))
  }

  /// Reads on where the cursor comes near the end of what was read.
  private mutating func readOn(_ shell: inout Shell) {
    let key = EffectKey(.history, screen: id)
    guard tab == .history, !holdsWholeHistory, shell.awaited[key] == nil, let last = history.last,
      history.count - placeInHistory < Self.historyPage / 2
    else { return }
    shell.ask(.history(case: caseID, before: last.id, limit: Self.historyPage), as: key)
  }

  /// Where the cursor stands in what was read; on a run of answers, its end.
  private var placeInHistory: Int {
    let runs = HistoryRun.runs(of: history)
    guard let at = cursors[.history] else { return runs.first.map { $0.entries.count - 1 } ?? 0 }
    var end = -1
    for run in runs {
      end += run.entries.count
      if run.item == at { return end }
      if let place = run.entries.firstIndex(where: { .entry($0.id) == at }) {
        return end - run.entries.count + 1 + place
      }
    }
    return 0
  }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .file(let file, _):
      (self.file, refusal) = (file, nil)
      shell.needQuestionnaires(of: file, for: id)
    case .history(let entries): take(entries)
    case .visit(let found): visit = found
    case .poolOffers(let offers): take(offers, &shell)
    case .refused where lane == .visit: break
    case .refused(let refusal) where lane == .poolOffers: shell.say(refusal)
    case .refused(let refusal) where refusal.kind == .notFound && file != nil: isGone = true
    case .refused(let refusal):
      if lane == .file, file == nil { self.refusal = refusal }
      shell.say(refusal)
    default: break
    }
    show(shell)
    readOn(&shell)
  }

  /// Entries older than those that are here follow them; others take their place.
  private mutating func take(_ entries: [HistoryEntry]) {
    if let last = history.last, let first = entries.first, first.id < last.id {
      holdsWholeHistory = entries.count < Self.historyPage
      history += entries
    } else {
      holdsWholeHistory = entries.count < max(Self.historyPage, history.count)
      history = entries
    }
  }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? {
    tab == .plan ? planTypingHints() : nil
  }

  func holdsInput(_ shell: Shell) -> Bool {
    awaitsPools(shell)
      || file == nil && refusal == nil && shell.awaited[EffectKey(.file, screen: id)] != nil
  }

  mutating func fit(_ shell: inout Shell) { show(shell) }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    if tab == .plan, plan.prompt != nil { return typeInPlan(input, &shell) }
    guard case .mouse(let mouse) = input else { return false }
    switch mouse.action {
    case .wheelDown: step(1, shell)
    case .wheelUp: step(-1, shell)
    case .click: click(mouse.at, &shell)
    }
    readOn(&shell)
    return true
  }

  /// A click chooses; on what is chosen, it does what Enter does.
  private mutating func click(_ point: Point, _ shell: inout Shell) {
    guard let reading = reading(shell) else { return }
    let plan = CaseLayout(CaseLayout.area(of: shell.size), reading, tab)
    guard plan.sheet.contains(point) else { return }
    let sheet = sheet(reading, width: plan.sheet.columns)
    let line = (tops[tab] ?? 0) + point.row - plan.sheet.row - sheet.head.count
    guard let item = sheet.item(line: line, column: point.column) else { return }
    if item == cursor(in: sheet) { shell.actions.append(enter) }
    cursors[tab] = item
  }

  /// What Enter does in the tab that shows.
  private var enter: ActionID {
    switch tab {
    case .overview: .caseComplete
    case .referents: .referentEdit
    case .project: .projectEdit
    case .diagnostic: .diagnosticOpen
    case .plan: .planOpen
    case .needs: .needEdit
    case .exchanges: .exchangeEdit
    case .history: .historyUnfold
    }
  }

  // MARK: Moving

  /// Does what moves the cursor or changes the tab. `false` for anything else.
  mutating func move(_ action: ActionID, _ shell: inout Shell) -> Bool {
    let half = max(1, window(shell) / 2)
    switch action {
    case .caseDown: step(1, shell)
    case .caseUp: step(-1, shell)
    case .caseHalfDown: for _ in 0..<half { step(1, shell) }
    case .caseHalfUp: for _ in 0..<half { step(-1, shell) }
    case .caseFirst: jump(toEnd: false, shell)
    case .caseLast: jump(toEnd: true, shell)
    case .caseNextTab: turn(to: tab.moved(by: 1), &shell)
    case .casePreviousTab: turn(to: tab.moved(by: -1), &shell)
    default:
      guard let tab = CaseKeys.tab(of: action) else { return false }
      turn(to: tab, &shell)
    }
    readOn(&shell)
    return true
  }

  mutating func turn(to new: CaseTab, _ shell: inout Shell) {
    tab = new
    if tab == .history, history.isEmpty { askHistory(&shell) }
    show(shell)
  }

  /// How many lines of the tab are seen.
  private func window(_ shell: Shell) -> Int {
    guard let reading = reading(shell) else { return 1 }
    let plan = CaseLayout(CaseLayout.area(of: shell.size), reading, tab)
    return max(1, plan.sheet.rows - sheet(reading, width: shell.size.columns).head.count)
  }

  /// One item on; where the present one goes on beyond the window, one line.
  private mutating func step(_ direction: Int, _ shell: Shell) {
    guard let reading = reading(shell) else { return }
    let sheet = sheet(reading, width: shell.size.columns)
    let height = window(shell)
    let top = tops[tab] ?? 0
    let items = sheet.items
    guard let current = cursor(in: sheet), let place = items.firstIndex(of: current),
      let range = sheet.range(of: current)
    else {
      tops[tab] = min(max(0, top + direction), max(0, sheet.height - height))
      return
    }
    if direction > 0, range.upperBound > top + height {
      tops[tab] = top + 1
    } else if direction < 0, range.lowerBound < top {
      tops[tab] = top - 1
    } else if items.indices.contains(place + direction) {
      cursors[tab] = items[place + direction]
      show(shell)
    } else {
      tops[tab] = direction > 0 ? max(top, sheet.height - height) : 0
    }
  }

  private mutating func jump(toEnd: Bool, _ shell: Shell) {
    guard let reading = reading(shell) else { return }
    let sheet = sheet(reading, width: shell.size.columns)
    cursors[tab] = toEnd ? sheet.items.last : sheet.firstItem
    tops[tab] = toEnd ? max(0, sheet.height - window(shell)) : 0
    show(shell)
  }

  /// Scrolls so that what the cursor stands on is seen, from its first line on, with what heads the tab where it can be.
  mutating func show(_ shell: Shell) {
    guard let reading = reading(shell) else { return }
    let sheet = sheet(reading, width: shell.size.columns)
    let height = window(shell)
    var top = min(tops[tab] ?? 0, max(0, sheet.height - height))
    let item = tab == .plan && plan.prompt != nil ? .prompt : cursor(in: sheet)
    if let item, let range = sheet.range(of: item) {
      if range.upperBound > top + height { top = range.upperBound - height }
      if range.lowerBound < top { top = range.lowerBound }
      if item == sheet.firstItem, range.upperBound <= height { top = 0 }
    }
    tops[tab] = top
  }
}
