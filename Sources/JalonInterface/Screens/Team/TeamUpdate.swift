import JalonCore
import TerminalKit

extension TeamState {
  mutating func start(_ shell: inout Shell) { refresh(&shell) }

  mutating func refresh(_ shell: inout Shell) {
    let asked: FiguresAsked =
      switch tab {
      case .board: .board(grouping)
      case .review: .review(limit: Self.limit)
      case .load: .load
      case .flow: .flow(period(shell))
      case .needs: .needs(period(shell))
      }
    shell.ask(.figures(asked, scope(shell)), as: EffectKey(.figures, screen: id))
    guard tab == .board else { return }
    // Without them, the board's own answer asks, which knows the stage.
    if standing != nil { askWhoStands(&shell) }
    shell.ask(.figures(.gates, scope(shell)), as: EffectKey(.gates, screen: id))
  }

  /// Reads the cases that stand still in the stage of the column.
  private func askWhoStands(_ shell: inout Shell) {
    guard grouping == nil, let stage else { return }
    var scope = scope(shell)
    scope.filter = scope.standing(in: stage.id)
    shell.ask(
      .figures(.standing(limit: Self.limit), scope), as: EffectKey(.standing, screen: id))
  }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .figures(.board(let found)):
      let before = stage?.id
      board = found
      groupsAreRead = true
      // Who stands still is told of the stage that shows, of no other.
      if stage?.id != before { standing = nil }
      if standing == nil { askWhoStands(&shell) }
    case .figures(.standing(let rows)): standing = rows
    case .figures(.gates(let found)): (gates, waiting) = (found.gates, found.waiting)
    case .figures(.review(let found)):
      followDecisions(to: found)
      (review, gates, waiting) = (found, found.gates, found.waiting)
      keepMarks(in: found, &shell)
    case .ids(let waiting): take(waiting)
    case .figures(.load(let found)): load = found
    case .figures(.flow(let found)): flow = found
    case .figures(.needs(let found)): needs = found
    case .refused(let refusal):
      if !isRead { self.refusal = refusal }
      shell.say(refusal)
    default: break
    }
    show(shell)
  }

  /// The waiver under the cursor was decided: the cursor goes to the one that waits behind it, not with it.
  private mutating func followDecisions(to found: TeamReview) {
    let left = found.asked.map(\.id)
    guard let asked = review?.asked.map(\.id), case .waiver(let id)? = cursors[.review]?.item,
      let place = asked.firstIndex(of: id), !left.contains(id)
    else { return }
    let next = asked[place...].first(where: left.contains) ?? left.last
    cursors[.review]?.item = next.map { .waiver($0) }
  }

  mutating func fit(_ shell: inout Shell) {
    // As many months as fit are read.
    if tab == .needs, needs?.period != period(shell) { refresh(&shell) }
    show(shell)
  }

  func holdsInput(_ shell: Shell) -> Bool {
    guard !filter.isOpen else { return false }
    guard isRead else { return refusal == nil }
    func isAwaited(_ lane: EffectKey.Lane) -> Bool {
      shell.outage == nil && shell.awaited[EffectKey(lane, screen: id)] != nil
    }
    return switch tab {
    case .board: grouping == nil && standing == nil && isAwaited(.standing)
    case .needs: needs?.period != period(shell) && isAwaited(.figures)
    case .review: isAwaited(.marking)
    case .load, .flow: false
    }
  }

  // MARK: Typing

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    guard filter.isOpen else { return point(input, shell) }
    let before = filter.query
    switch input {
    case .key(.escape): filter.cancel()
    case .key(.enter): filter.accept()
    case .key(.tab):
      guard let completion = filter.completions(shell.language).first else { return true }
      filter.complete(completion)
    default: _ = filter.type(input)
    }
    if filter.query != before { count(&shell) }
    return true
  }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? {
    guard filter.isOpen else { return nil }
    return [
      (.enter, Localized(fr: "garder ce filtre", en: "keep this filter")),
      (.escape, Localized(fr: "revenir", en: "go back")),
      (.tab, Localized(fr: "compléter", en: "complete")),
    ]
  }

  /// Counts anew what another filter finds.
  private mutating func count(_ shell: inout Shell) {
    (standing, gates, waiting) = (nil, nil, nil)
    for tab in TeamTab.allCases where tab != self.tab { forget(tab) }
    refresh(&shell)
  }

  /// What was read of a tab is about other cases.
  private mutating func forget(_ tab: TeamTab) {
    switch tab {
    case .board: (board, standing) = (nil, nil)
    case .review: (review, marks) = (nil, [])
    case .load: load = nil
    case .flow: flow = nil
    case .needs: needs = nil
    }
  }

  // MARK: Acting

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    switch action {
    case .teamNextTab: turn(to: tab.moved(by: 1), &shell)
    case .teamPreviousTab: turn(to: tab.moved(by: -1), &shell)
    case .teamLeft: step(-1, &shell)
    case .teamRight: step(1, &shell)
    case .teamFilter: filter.open(over: shell.path)
    case .teamOpen: open(&shell)
    case .teamPicture:
      if let chart = tab.chart {
        let order = ChartOrder(chart, of: scope(shell), over: period(shell), in: shell.language)
        shell.show(.picture(PictureState(order, isTaken: false)))
      }
    case .boardBy: split(1, &shell)
    case .boardBackBy: split(-1, &shell)
    case .reviewDecide: decide(&shell)
    case .reviewMark: mark(shell)
    case .reviewMarkAll: markAll(&shell)
    case .loadLeave: leave(&shell)
    case .goBack:
      if tab == .review, !marks.isEmpty {
        marks = []
      } else if filter.isEmpty {
        return false
      } else {
        filter.replace(with: "")
        count(&shell)
      }
    default: return move(action, shell)
    }
    return true
  }

  mutating func turn(to tab: TeamTab, _ shell: inout Shell) {
    self.tab = tab
    refusal = nil
    refresh(&shell)
    show(shell)
  }

  /// To the column beside, as far as there is one.
  private mutating func step(_ direction: Int, _ shell: inout Shell) {
    if tab == .review { return cross(direction, shell) }
    let (now, count) = place
    if turnYears(direction, from: now, of: count, &shell) { return }
    let next = min(max(0, now + direction), count - 1)
    guard next != now else { return }
    columns[tab] = next
    guard tab == .board, grouping == nil else { return show(shell) }
    standing = nil
    cursor = SheetCursor()
    askWhoStands(&shell)
  }

  /// The column that one is in, and how many there are.
  private var place: (column: Int, count: Int) {
    switch tab {
    case .board:
      let columns = board?.columns ?? []
      return (boardColumn, columns.count + (grouping == nil ? 0 : BoardTable.sums))
    case .load: return (columns[.load] ?? 0, LoadFigure.allCases.count)
    case .review: return (0, 1)
    case .flow: return (columns[.flow] ?? 0, flow.map { FlowPage.count(of: $0) } ?? 1)
    case .needs: return (needs.map { month(of: $0) } ?? 0, needs?.steps.count ?? 1)
    }
  }

  private mutating func split(_ direction: Int, _ shell: inout Shell) {
    grouping = splitAfter(direction)
    columns[.board] = columns[.board].map { min($0, max(0, (board?.columns.count ?? 1) - 1)) }
    cursor = SheetCursor()
    board?.groups = []
    (standing, groupsAreRead) = (nil, false)
    refresh(&shell)
  }

  /// What the board is split by so many steps on, round the ends.
  func splitAfter(_ steps: Int) -> TeamGrouping? {
    let all: [TeamGrouping?] = [nil] + TeamGrouping.allCases
    let now = all.firstIndex(of: grouping) ?? 0
    return all[((now + steps) % all.count + all.count) % all.count]
  }
}

extension TeamGrouping {
  var by: Localized { Localized(fr: "par \(label.fr)", en: "by \(label.en)") }
}
