import JalonCore
import TerminalKit

/// The pools: what associations share, and what it costs.
struct PoolsState: ListScreen {
  static let sorting = SortActions<PoolSort>(context: .pools)

  let id: Int
  var list: ListState<PoolSort>

  init(id: Int) {
    self.id = id
    list = ListState(screen: id, order: .tool)
  }

  var contexts: [KeyContext] { [.pools, .list] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Groupements", en: "Pools") }
}

extension PoolSort: ListOrder {
  typealias Row = PoolRow

  init?(_ key: QueryOrder.Key) { return nil }

  static var searched: SearchedList? { nil }
  static func page(_ request: PageRequest<PoolSort>) -> Work { .pools(request) }
  static func count(_ query: Query, today: Day, me: String) -> Work { .countPools(query, me: me) }
  static func page(in answer: Answer) -> Page<PoolRow>? {
    if case .pools(let page) = answer { page } else { nil }
  }
}
