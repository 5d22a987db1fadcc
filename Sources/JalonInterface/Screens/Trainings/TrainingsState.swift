import JalonCore
import TerminalKit

/// The trainings of the programme, with how far their evidence files are.
struct TrainingsState: ListScreen {
  static let sorting = SortActions<TrainingSort>(context: .trainings)

  let id: Int
  var list: ListState<TrainingSort>

  init(id: Int) {
    self.id = id
    list = ListState(screen: id, order: .day)
  }

  var contexts: [KeyContext] { [.trainings, .list] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Formations", en: "Trainings") }
}

extension TrainingSort: ListOrder {
  typealias Row = TrainingRow

  init?(_ key: QueryOrder.Key) { return nil }

  static var searched: SearchedList? { nil }
  static func page(_ request: PageRequest<TrainingSort>) -> Work { .trainings(request) }
  static func count(_ query: Query, today: Day, me: String) -> Work { .countTrainings(query, me: me) }
  static func page(in answer: Answer) -> Page<TrainingRow>? {
    if case .trainings(let page) = answer { page } else { nil }
  }
}
