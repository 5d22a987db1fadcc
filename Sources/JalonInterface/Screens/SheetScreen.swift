import JalonCore
import TerminalKit

/// A screen that is one page with a cursor: what all of them do alike.
protocol SheetScreen: ScreenState {
  associatedtype Item: Hashable & Sendable
  var cursor: SheetCursor<Item> { get set }
  static var moves: SheetMoves { get }
  /// The page at the width of the window; `nil` until it has been read.
  func sheet(_ shell: Shell) -> Sheet<Item>?
}

extension SheetScreen {
  /// What the cursor stands on.
  func item(_ shell: Shell) -> Item? { sheet(shell).flatMap { cursor.current(in: $0) } }

  mutating func fit(_ shell: inout Shell) { show(shell) }

  /// Scrolls to what the cursor stands on.
  mutating func show(_ shell: Shell) {
    guard let sheet = sheet(shell) else { return }
    cursor.show(sheet, rows: Self.rows(of: sheet, shell))
  }

  /// Moves on the page. `false` for any other action.
  mutating func move(_ action: ActionID, _ shell: Shell) -> Bool {
    guard let move = Self.moves.move(of: action) else { return false }
    guard let sheet = sheet(shell) else { return true }
    let rows = Self.rows(of: sheet, shell)
    switch move {
    case .down: cursor.step(1, sheet, rows: rows)
    case .up: cursor.step(-1, sheet, rows: rows)
    case .halfDown: for _ in 0..<max(1, rows / 2) { cursor.step(1, sheet, rows: rows) }
    case .halfUp: for _ in 0..<max(1, rows / 2) { cursor.step(-1, sheet, rows: rows) }
    case .first: cursor.jump(toEnd: false, sheet, rows: rows)
    case .last: cursor.jump(toEnd: true, sheet, rows: rows)
    }
    show(shell)
    return true
  }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool { point(input, shell) }

  /// Follows the mouse. `false` for any other input.
  mutating func point(_ input: InputEvent, _ shell: Shell) -> Bool {
    guard case .mouse(let mouse) = input, let sheet = sheet(shell) else { return false }
    let rows = Self.rows(of: sheet, shell)
    switch mouse.action {
    case .wheelDown: cursor.step(1, sheet, rows: rows)
    case .wheelUp: cursor.step(-1, sheet, rows: rows)
    case .click:
      let top = CaseLayout.area(of: shell.size).row + sheet.head.count
      if let item = sheet.item(line: cursor.top + mouse.at.row - top, column: mouse.at.column) {
        cursor.item = item
      }
    }
    show(shell)
    return true
  }

  func drawSheet(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard let sheet = sheet(shell) else { return }
    let (head, page) = area.split(top: min(sheet.head.count, area.rows))
    sheet.drawHead(in: head, on: &canvas)
    sheet.draw(from: cursor.top, cursor: cursor.current(in: sheet), in: page, on: &canvas)
  }

  private static func rows(of sheet: Sheet<Item>, _ shell: Shell) -> Int {
    max(1, CaseLayout.area(of: shell.size).rows - sheet.head.count)
  }
}

/// The actions that move on a page, with the keys that they have on every page.
struct SheetMoves: Sendable {
  enum Move: String, CaseIterable, Sendable {
    case down, up
    case halfDown = "halfWindowDown"
    case halfUp = "halfWindowUp"
    case first, last
  }

  let context: KeyContext

  func move(of action: ActionID) -> Move? {
    let prefix = context.rawValue + "."
    guard action.rawValue.hasPrefix(prefix) else { return nil }
    return Move(rawValue: String(action.rawValue.dropFirst(prefix.count)))
  }

  var actions: [Action] { Move.allCases.map(action) }

  private func action(_ move: Move) -> Action {
    let id = ActionID(rawValue: context.rawValue + "." + move.rawValue)
    switch move {
    case .down:
      return Action(
        id, in: context, keys: ["Down", "j"], fr: ("descendre", "Va à la suite."),
        en: ("down", "Goes to what comes next."))
    case .up:
      return Action(
        id, in: context, keys: ["Up", "k"], fr: ("monter", "Revient à ce qui précède."),
        en: ("up", "Goes back to what comes before."))
    case .halfDown:
      return Action(
        id, in: context, keys: ["C-d", "PageDown"], fr: ("plus bas", "Descend d’une demi-fenêtre."),
        en: ("farther down", "Half a window down."))
    case .halfUp:
      return Action(
        id, in: context, keys: ["C-u", "PageUp"], fr: ("plus haut", "Monte d’une demi-fenêtre."),
        en: ("farther up", "Half a window up."))
    case .first:
      return Action(
        id, in: context, keys: ["g g", "Home"], fr: ("début", "Va au début."),
        en: ("beginning", "Goes to the beginning."))
    case .last:
      return Action(
        id, in: context, keys: ["G", "End"], fr: ("fin", "Va à la fin."), en: ("end", "Goes to the end."))
    }
  }
}
