import JalonCore
import TerminalKit

/// The list of cases.
struct CasesState: ListScreen {
  static let sorting = SortActions<CaseSort>(context: .cases)

  let id: Int
  var list: ListState<CaseSort>

  init(id: Int) {
    self.id = id
    list = ListState(screen: id, order: .name)
  }

  var contexts: [KeyContext] { [.cases, .list] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Dossiers", en: "Cases") }
}

extension CaseSort: ListOrder {
  typealias Row = CaseRow

  init?(_ key: QueryOrder.Key) { self = key }

  static var searched: SearchedList? { .cases }
  static func page(_ request: PageRequest<CaseSort>) -> Work { .cases(request) }
  static func count(_ query: Query, today: Day, me: String) -> Work {
    .countCases(query, today: today, me: me)
  }
  static func page(in answer: Answer) -> Page<CaseRow>? {
    if case .cases(let page) = answer { page } else { nil }
  }
}
