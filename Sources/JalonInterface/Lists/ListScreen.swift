import JalonCore
import TerminalKit

/// A screen that is one list: what all of them do alike.
protocol ListScreen: ScreenState {
  associatedtype Order: ListOrder
  var list: ListState<Order> { get set }
  static var sorting: SortActions<Order> { get }
}

extension ListScreen {
  mutating func start(_ shell: inout Shell) {
    list.fit(&shell)
    list.refresh(&shell)
  }

  mutating func fit(_ shell: inout Shell) { list.fit(&shell) }

  mutating func refresh(_ shell: inout Shell) { list.refresh(&shell) }

  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    list.renew(after: change, &shell)
  }

  mutating func recount(_ shell: inout Shell) { list.recount(&shell) }

  var rowUnderCursor: (any ListRow)? { list.window.current }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool { list.type(input, &shell) }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? { list.typingHints }

  func sortingSign(_ shell: Shell) -> (action: ActionID, sign: String)? {
    let (order, isDescending) = list.sorting
    return (Self.sorting[order], isDescending ? shell.glyphs.descending : shell.glyphs.ascending)
  }

  /// Sorts, or does what every list does. `false` for anything else.
  mutating func performInList(_ action: ActionID, _ shell: inout Shell) -> Bool {
    guard let order = Self.sorting.order(of: action) else { return list.perform(action, &shell) }
    list.sort(by: order, &shell)
    return true
  }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    takeInList(answer, for: lane, &shell)
  }

  mutating func takeInList(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .count(let count): list.take(count: count, for: lane)
    case .refused(let refusal): list.take(refusal, for: lane, &shell)
    default:
      guard let page = Order.page(in: answer) else { return }
      list.take(page, for: lane, &shell)
      for action in list.takeTypedAhead(shell) { _ = perform(action, &shell) }
    }
  }
}

/// The actions that sort a list, one for each order.
struct SortActions<Order: ListOrder>: Sendable {
  let context: KeyContext

  private var prefix: String { context.rawValue + ".sort." }

  func action(_ order: Order, _ keys: String, fr: String, en: String) -> Action {
    Action(
      self[order], in: context, keys: [keys],
      fr: ("trier par \(fr)", "Trie par \(fr)\u{202F}; à nouveau\u{A0}: à l’envers."),
      en: ("sort by \(en)", "Sorts by \(en); again: the other way round."))
  }

  /// The action that sorts by this.
  subscript(order: Order) -> ActionID { ActionID(rawValue: prefix + order.rawValue) }

  /// What an action sorts by, where it sorts.
  func order(of action: ActionID) -> Order? {
    guard action.rawValue.hasPrefix(prefix) else { return nil }
    return Order(rawValue: String(action.rawValue.dropFirst(prefix.count)))
  }
}
