import JalonCore
import TerminalKit

/// What asks for attention today, the most pressing first.
struct TodayState: ScreenState {
  let id: Int
  var list: ListState<AgendaScope>
  /// The lines that were marked, by their ids; `list.marks` says which still are.
  var marked: [Int64: AgendaRow] = [:]
  /// How many lines each group has; `nil` until they are counted.
  var counts: [AgendaGroup: Int]?
  /// Whether the counts of what is listed are here or asked for.
  var isCounted = false
  /// What waits for a decision, where a lead looks; `nil` until it is counted.
  var waiting: TeamWaiting?
  /// How many cases there are, and how many of them are the adviser's: asked for where nothing is listed.
  var allCases: Int?
  var ownCases: Int?

  init(id: Int) {
    self.id = id
    list = ListState(screen: id, order: .mine)
  }

  var contexts: [KeyContext] { [.today, .list] }

  var scope: AgendaScope { list.sorting.order }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Aujourd’hui", en: "Today") }

  /// The groups that have lines; those that are seen, until they are counted.
  var groups: [AgendaGroup] {
    guard let counts else { return Set(list.window.rows.map(\.group)).sorted() }
    return AgendaGroup.allCases.filter { counts[$0, default: 0] > 0 }
  }
}

extension AgendaScope: ListOrder {
  typealias Row = AgendaRow

  init?(_ key: QueryOrder.Key) { return nil }

  static var searched: SearchedList? { nil }
  static func page(_ request: PageRequest<AgendaScope>) -> Work { .agenda(request) }

  static func count(_ query: Query, today: Day, me: String) -> Work {
    .countCases(query, today: today, me: me)
  }

  static func page(in answer: Answer) -> Page<AgendaRow>? {
    if case .agenda(let page) = answer { page } else { nil }
  }

  /// Around its place: what was done with is gone from there, and the next line comes under the cursor.
  static func anchor(around row: AgendaRow) -> PageAnchor { .at(row.key) }
}
