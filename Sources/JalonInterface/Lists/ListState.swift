import JalonCore
import TerminalKit

/// What a list can be sorted by, and how its pages are asked for.
protocol ListOrder: CaseIterable, RawRepresentable<String>, Hashable, Sendable {
  associatedtype Row: ListRow
  /// The order of the query language, where it is one that this list knows.
  init?(_ key: QueryOrder.Key)
  /// The list as it is searched; `nil` for one without a filter.
  static var searched: SearchedList? { get }
  static func page(_ request: PageRequest<Self>) -> Work
  static func count(_ query: Query, today: Day, me: String) -> Work
  /// The page in an answer, where it is one of this list.
  static func page(in answer: Answer) -> Page<Row>?
  /// Where a page begins that is read again around a row.
  static func anchor(around row: Row) -> PageAnchor
}

extension ListOrder {
  /// Around the record, wherever it stands now.
  static func anchor(around row: Row) -> PageAnchor { .around(row.id) }
}

/// A list of records with its filter, its order, its marks and its window of rows.
struct ListState<Order: ListOrder>: Sendable {
  typealias Row = Order.Row

  /// Of the screen that shows it.
  let screen: Int
  var filter = FilterLine()
  /// What the list was opened with: one step back leads to it, the next one away from the list.
  private(set) var opening = Query()
  private(set) var order: Order
  private(set) var isDescending = false
  var window = RowWindow<Row>()
  /// What the last frame showed of it, for the next one.
  let painted = PaintedRows<Row>()
  /// Records that were marked; they stay marked where a filter hides them.
  var marks: Set<Int64> = []
  /// How many records the filter finds, and how many there are at all; `nil` until it is known.
  private(set) var found: Int?
  private(set) var total: Int?
  /// Whether a page has come at all.
  private(set) var isLoaded = false
  /// Why the last page could not be read.
  private(set) var refusal: Refusal?
  /// Where the cursor goes when the page that was asked for comes.
  private var landing = CursorPlace.first
  /// The record under the cursor before the filter was opened.
  private var home: Int64?
  /// What was pressed while a list with another cursor was on its way: done when it comes, so that nobody ever opens
  /// a row that they did not mean.
  private var typedAhead: [ActionID] = []
  /// Whether the page on its way is the same list read again since others have changed something; whether it has to be read
  /// once more after that; whether it will be counted again in a moment.
  private var isRenewing = false, isRenewalDue = false, isRecountDue = false

  init(screen: Int, order: Order) {
    self.screen = screen
    self.order = order
  }

  /// The order in force: what the filter says, or else what was chosen.
  var sorting: (order: Order, isDescending: Bool) {
    if let wanted = filter.query.order, let order = Order(wanted.key) { return (order, wanted.descending) }
    return (order, isDescending)
  }

  /// Keeps an action for later where the row under the cursor is not yet the one that is meant.
  mutating func keepsForLater(_ action: ActionID, _ shell: Shell) -> Bool {
    if case .record = landing, isLoaded { return false }
    guard shell.awaited[EffectKey(.page, screen: screen)] != nil else { return false }
    if typedAhead.count < 100 { typedAhead.append(action) }
    return true
  }

  /// What was kept for later, once; nothing where another screen has come in front meanwhile.
  mutating func takeTypedAhead(_ shell: Shell) -> [ActionID] {
    defer { typedAhead = [] }
    return shell.front == screen ? typedAhead : []
  }

  // MARK: Asking

  /// Asks for the list anew, with the cursor on a record, at the beginning or at the end.
  mutating func fetch(_ place: CursorPlace, _ shell: inout Shell) {
    landing = place
    isRenewing = false
    let anchor: PageAnchor =
      switch place {
      case .first: .first
      case .last: .last
      case .record(let id): window.rows.first { $0.id == id }.map(Order.anchor) ?? .around(id)
      case .behind(let key): .after(key)
      }
    let limit = length(ofPageAt: place)
    shell.forget(EffectKey(.before, screen: screen))
    shell.forget(EffectKey(.after, screen: screen))
    shell.ask(Order.page(request(anchor, limit, shell)), as: EffectKey(.page, screen: screen))
  }

  /// No more than will be seen, wherever among the rows the cursor is: those around are asked for behind the frame. The
  /// first page of all is asked for before the size of the window is known.
  private func length(ofPageAt place: CursorPlace) -> Int {
    guard isLoaded else { return window.pageLength }
    if case .record = place { return 2 * window.height + 1 }
    return window.height
  }

  /// Asks how many records there are.
  mutating func count(_ shell: inout Shell) {
    if filter.query.filter.isEverything {
      found = nil
      shell.forget(EffectKey(.count, screen: screen))
    } else {
      found = nil
      askCount(&shell)
    }
  }

  private func askCount(_ shell: inout Shell) {
    shell.ask(
      Order.count(filter.query, today: shell.today, me: shell.adviser),
      as: EffectKey(.count, screen: screen))
  }

  mutating func countAll(_ shell: inout Shell) {
    shell.ask(
      Order.count(Query(), today: shell.today, me: shell.adviser), as: EffectKey(.total, screen: screen))
  }

  /// Reads again, with the cursor where it is.
  mutating func refresh(_ shell: inout Shell) {
    fetch(window.current.map { .record($0.id) } ?? .first, &shell)
    count(&shell)
    countAll(&shell)
  }

  /// Reads again what is shown, since others have changed something. The cursor stays where it is, also where it moves until the
  /// answer comes; what was counted stays until it is counted again.
  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    guard change.isListed else { return }
    isRecountDue = true
    shell.settleLater()
    guard isLoaded, shell.awaited[EffectKey(.page, screen: screen)] == nil else {
      isRenewalDue = true
      return
    }
    readAnew(&shell)
  }

  private mutating func readAnew(_ shell: inout Shell) {
    isRenewalDue = false
    fetch(window.current.map { .record($0.id) } ?? .first, &shell)
    isRenewing = true
  }

  /// Whether it has to be counted again; once.
  mutating func takeRecount() -> Bool {
    defer { isRecountDue = false }
    return isRecountDue
  }

  /// Counts again, where that is due.
  mutating func recount(_ shell: inout Shell) {
    guard takeRecount() else { return }
    if !filter.query.filter.isEverything { askCount(&shell) }
    countAll(&shell)
  }

  /// Asks for the rows around, where they are few.
  mutating func topUp(_ shell: inout Shell) {
    guard shell.awaited[EffectKey(.page, screen: screen)] == nil else { return }
    if window.wantsBefore, let first = window.rows.first { extend(.before(first.key), .before, &shell) }
    if window.wantsAfter, let last = window.rows.last { extend(.after(last.key), .after, &shell) }
  }

  private func extend(_ anchor: PageAnchor, _ lane: EffectKey.Lane, _ shell: inout Shell) {
    let key = EffectKey(lane, screen: screen)
    guard shell.awaited[key] == nil else { return }
    shell.ask(Order.page(request(anchor, window.pageLength, shell)), as: key)
  }

  private func request(_ anchor: PageAnchor, _ limit: Int, _ shell: Shell) -> PageRequest<Order> {
    let (order, isDescending) = sorting
    return PageRequest(
      query: filter.query, sort: order, descending: isDescending, anchor: anchor, limit: limit,
      today: shell.today, me: shell.adviser)
  }

  // MARK: Answers

  mutating func take(_ page: Page<Row>, for lane: EffectKey.Lane, _ shell: inout Shell) {
    refusal = nil
    switch lane {
    case .page:
      isLoaded = true
      guard !isRenewing else { return renew(with: page, &shell) }
      window.replace(with: page, cursor: landing)
      if isRenewalDue { readAnew(&shell) }
    case .before: window.prepend(page)
    case .after: window.append(page)
    default: return
    }
    topUp(&shell)
  }

  /// Takes the same list as it is now, under the cursor as it is now.
  private mutating func renew(with page: Page<Row>, _ shell: inout Shell) {
    isRenewing = false
    let asked = landing
    if let current = window.current, asked != .record(current.id) {
      // The cursor has gone on meanwhile: beyond what was read, it is read again from there.
      guard page.rows.contains(where: { $0.id == current.id }) else { return readAnew(&shell) }
      landing = .record(current.id)
    }
    window.replace(with: page, cursor: landing)
    topUp(&shell)
    if isRenewalDue { readAnew(&shell) }
  }

  mutating func take(count: Int, for lane: EffectKey.Lane) {
    if lane == .total { total = count } else { found = count }
  }

  mutating func take(_ refusal: Refusal, for lane: EffectKey.Lane, _ shell: inout Shell) {
    if lane == .page, !isLoaded { self.refusal = refusal }
    shell.say(refusal)
  }

  // MARK: Choosing

  /// Sorts by a column; by the same one again, the other way round.
  mutating func sort(by new: Order, _ shell: inout Shell) {
    if order == new {
      isDescending.toggle()
    } else {
      (order, isDescending) = (new, false)
    }
    fetch(window.current.map { .record($0.id) } ?? .first, &shell)
  }

  mutating func reverse(_ shell: inout Shell) {
    isDescending.toggle()
    fetch(window.current.map { .record($0.id) } ?? .first, &shell)
  }

  mutating func openFilter(_ shell: inout Shell) {
    if let searched = Order.searched { shell.prepareSearch(of: searched, on: screen) }
    home = window.current?.id
    filter.open(over: shell.path)
  }

  /// Filters by what the line says now, from the beginning.
  mutating func applyFilter(_ shell: inout Shell) {
    fetch(.first, &shell)
    count(&shell)
  }

  /// Lists by another order, from the beginning.
  mutating func turn(to new: Order, _ shell: inout Shell) {
    (order, isDescending) = (new, false)
    fetch(.first, &shell)
  }

  /// Closes the line and brings the list back as it was.
  mutating func cancelFilter(_ shell: inout Shell) {
    let before = filter.query
    filter.cancel()
    guard filter.query != before else { return }
    fetch(home.map { .record($0) } ?? .first, &shell)
    count(&shell)
  }

  /// Begins with a query.
  mutating func open(with query: Query, _ shell: Shell) {
    filter.replace(with: query, over: shell.path, in: shell.language)
    opening = query
  }

  /// Takes away what was added to the filter; the cursor stays on its record.
  mutating func clearFilter(_ shell: inout Shell) {
    filter.replace(with: opening, over: shell.path, in: shell.language)
    fetch(window.current.map { .record($0.id) } ?? .first, &shell)
    count(&shell)
  }
}
