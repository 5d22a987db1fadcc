import JalonCore
import TerminalKit

/// Finds a case that is under way by a few letters of its association, to enter something in it.
struct CaseFinderState: OverlayState {
  /// What the case is looked for.
  enum Purpose: Sendable, Hashable {
    case exchange, training
    /// To take part in a pool.
    case joining(Int64)
  }

  let purpose: Purpose
  private(set) var field = TextField(limit: 200)
  private(set) var selected = 0
  private(set) var found: [CaseRow] = []
  private(set) var isLoaded = false

  private static let key = EffectKey(.finder)
  /// How many cases are offered.
  static let offers = 10

  init(purpose: Purpose) { self.purpose = purpose }

  /// What is typed is read as a filter is; nothing typed offers one's own cases, what is agreed first.
  private var request: (query: Query, sort: CaseSort) {
    let typed = Query.parsePartial(field.text).query.filter
    let isUnderWay = Filter.not(.term(.status(.closed)))
    if typed.isEverything { return (Query(filter: .conjunction([.term(.mine), isUnderWay])), .nextFollowUp) }
    return (Query(filter: .conjunction([typed, isUnderWay])), .name)
  }

  func search(_ shell: inout Shell) {
    let (query, sort) = request
    shell.ask(
      .cases(
        PageRequest(query: query, sort: sort, limit: Self.offers, today: shell.today, me: shell.adviser)),
      as: Self.key)
  }

  mutating func take(_ page: Page<CaseRow>) {
    (found, selected, isLoaded) = (page.rows, 0, true)
  }

  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome {
    switch input {
    case .key(.escape): return leave(&shell)
    case .key(.enter):
      guard shell.awaited[Self.key] == nil, found.indices.contains(selected) else { return .stay }
      shell.enter(purpose, in: found[selected].id)
      return .close
    case .key(.down), .key(.control("n")), .key(.tab): move(1)
    case .key(.up), .key(.control("p")), .key(.shiftTab): move(-1)
    case .key(.backspace) where field.isEmpty: return leave(&shell)
    case .key(let key): if field.handle(key) == .edited { search(&shell) }
    case .paste(let text): if field.insert(text) == .edited { search(&shell) }
    case .mouse(let mouse):
      if mouse.action == .wheelDown { move(1) }
      if mouse.action == .wheelUp { move(-1) }
    case .resize, .resumed: break
    }
    return .stay
  }

  private func leave(_ shell: inout Shell) -> OverlayOutcome {
    shell.forget(Self.key)
    return .close
  }

  private mutating func move(_ steps: Int) {
    guard !found.isEmpty else { return }
    selected = (selected + steps + found.count) % found.count
  }
}
