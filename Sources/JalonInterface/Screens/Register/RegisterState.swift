import JalonCore
import TerminalKit

/// The register of associations.
struct RegisterState: ListScreen {
  static let sorting = SortActions<AssociationSort>(context: .register)

  let id: Int
  var list: ListState<AssociationSort>

  init(id: Int) {
    self.id = id
    list = ListState(screen: id, order: .name)
  }

  var contexts: [KeyContext] { [.register, .list] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Répertoire", en: "Register") }
}

extension AssociationSort: ListOrder {
  typealias Row = AssociationRow

  init?(_ key: QueryOrder.Key) {
    switch key {
    case .name: self = .name
    case .department: self = .department
    default: return nil
    }
  }

  static var searched: SearchedList? { .associations }
  static func page(_ request: PageRequest<AssociationSort>) -> Work { .associations(request) }
  static func count(_ query: Query, today: Day, me: String) -> Work {
    .countAssociations(query, today: today, me: me)
  }
  static func page(in answer: Answer) -> Page<AssociationRow>? {
    if case .associations(let page) = answer { page } else { nil }
  }
}
