import JalonCore
import TerminalKit

extension ListState {
  /// Takes input while the filter is typed: what it does not want goes to the list, and the list follows.
  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    if case .mouse(let mouse) = input { return click(mouse, &shell) }
    guard filter.isOpen else { return false }
    switch input {
    case .key(.escape): cancelFilter(&shell)
    case .key(.enter): filter.accept()
    case .key(.tab): complete(&shell)
    case .key(.down): step(1, &shell)
    case .key(.up): step(-1, &shell)
    default:
      let before = filter.query
      _ = filter.type(input)
      if filter.query != before { applyFilter(&shell) }
    }
    return true
  }

  /// What keys do while the filter is typed.
  var typingHints: [(key: KeyPress, label: Localized)]? {
    guard filter.isOpen else { return nil }
    return [
      (.enter, Localized(fr: "garder ce filtre", en: "keep this filter")),
      (.escape, Localized(fr: "revenir", en: "go back")),
      (.tab, Localized(fr: "compléter", en: "complete")),
      (.down, Localized(fr: "parcourir", en: "browse")),
    ]
  }

  private mutating func complete(_ shell: inout Shell) {
    guard let completion = filter.completions(shell.language).first else { return }
    let before = filter.query
    filter.complete(completion)
    if filter.query != before { applyFilter(&shell) }
  }

  private mutating func step(_ steps: Int, _ shell: inout Shell) {
    window.move(by: steps)
    topUp(&shell)
  }

  /// Does what every list does. `false` for anything else.
  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    if Self.followTheCursor.contains(action), keepsForLater(action, shell) { return true }
    switch action {
    case .listDown: step(1, &shell)
    case .listUp: step(-1, &shell)
    case .listPageDown: step(window.height, &shell)
    case .listPageUp: step(-window.height, &shell)
    case .listHalfDown: step(max(1, window.height / 2), &shell)
    case .listHalfUp: step(-max(1, window.height / 2), &shell)
    case .listFirst: go(.first, here: window.holdsFirst, &shell)
    case .listLast: go(.last, here: window.holdsLast, &shell)
    case .listFilter: openFilter(&shell)
    case .listMark: mark(&shell)
    case .listReverse: reverse(&shell)
    case .goBack: return stepBack(&shell)
    default: return false
    }
    return true
  }

  /// What is about the row under the cursor, or moves on from it.
  private static var followTheCursor: Set<ActionID> {
    [.listDown, .listUp, .listPageDown, .listPageUp, .listHalfDown, .listHalfUp, .listMark]
  }

  private mutating func go(_ place: CursorPlace, here: Bool, _ shell: inout Shell) {
    guard here else { return fetch(place, &shell) }
    if place == .first { window.moveToFirst() } else { window.moveToLast() }
    topUp(&shell)
  }

  private mutating func mark(_ shell: inout Shell) {
    guard let row = window.current else { return }
    if marks.remove(row.id) == nil { marks.insert(row.id) }
    step(1, &shell)
  }

  /// One step back inside the list: marks first, then the filter. `false` where there is neither.
  private mutating func stepBack(_ shell: inout Shell) -> Bool {
    if !marks.isEmpty {
      marks = []
    } else if filter.query != opening || filter.fault != nil {
      clearFilter(&shell)
    } else {
      return false
    }
    return true
  }

  /// A click chooses a row, a click on the chosen one opens it, the wheel moves by three.
  private mutating func click(_ mouse: MouseEvent, _ shell: inout Shell) -> Bool {
    switch mouse.action {
    case .wheelDown: step(3, &shell)
    case .wheelUp: step(-3, &shell)
    case .click:
      let row = mouse.at.row - ListLayout.firstRow
      guard window.visible.indices.contains(window.top + row) else { break }
      if window.cursor == window.top + row { shell.actions.append(.listOpen) }
      window.point(atVisible: row)
    }
    return true
  }

  /// The window has another size: as many rows as fit between the head and the footer.
  mutating func fit(_ shell: inout Shell) {
    window.fit(height: ListLayout.rows(in: shell.size))
    topUp(&shell)
  }

  /// Whether an action of every list can be done now.
  func availability(of action: ActionID) -> Availability {
    switch action {
    case .listOpen, .listMark:
      .when(
        !window.isEmpty || !isLoaded, otherwise: Localized(fr: "la liste est vide", en: "the list is empty"))
    default: .enabled
    }
  }
}
