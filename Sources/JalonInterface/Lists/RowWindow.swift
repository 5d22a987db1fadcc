import JalonCore

/// A row that can be listed: it has an id and a place in the order of its list.
protocol ListRow: Sendable, Hashable, Identifiable where ID == Int64 {
  var key: RowKey { get }
  /// What it shows, where others may have changed it.
  var shown: FreshNews.Item { get }
}

extension CaseRow: ListRow { var shown: FreshNews.Item { .case(id) } }
extension AssociationRow: ListRow { var shown: FreshNews.Item { .association(id) } }
extension AgendaRow: ListRow { var shown: FreshNews.Item { .case(`case`.id) } }
extension PoolRow: ListRow { var shown: FreshNews.Item { .pool(id) } }
extension TrainingRow: ListRow { var shown: FreshNews.Item { .training(id) } }

/// The rows around the cursor: about three screens of a list that may be very long.
///
/// The cursor is a record, not a place: when rows come and go around it, it stays where it is.
struct RowWindow<Row: ListRow>: Sendable, Hashable {
  private(set) var rows: [Row] = []
  /// Whether the list goes on before and behind the rows that are here.
  private(set) var hasBefore = false
  private(set) var hasAfter = false
  /// Place of the cursor among `rows`; 0 where there are none.
  private(set) var cursor = 0
  /// Place of the first row that is seen.
  private(set) var top = 0
  /// How many rows are seen.
  private(set) var height = 1
  /// Steps that were asked for beyond what is here: taken when the rows come.
  private(set) var owed = 0

  var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }
  var isEmpty: Bool { rows.isEmpty }
  /// The rows that are seen.
  var visible: ArraySlice<Row> { rows[min(top, rows.count)..<min(top + height, rows.count)] }
  /// How many rows to ask for at once.
  var pageLength: Int { max(3 * height, 30) }

  /// Whether the rows before, or behind, should be fetched now.
  var wantsBefore: Bool { hasBefore && top < height }
  var wantsAfter: Bool { hasAfter && rows.count - (top + height) < height }

  /// Sets how many rows are seen, at least one.
  mutating func fit(height new: Int) {
    height = max(1, new)
    scroll()
  }

  /// Moves the cursor by steps, down where they are positive; what lies beyond the rows that are here is owed.
  mutating func move(by steps: Int) {
    guard !rows.isEmpty else { return }
    let target = cursor + owed + steps
    owed = 0
    if target < 0, hasBefore { owed = max(target, -pageLength) }
    if target >= rows.count, hasAfter { owed = min(target - rows.count + 1, pageLength) }
    cursor = min(max(0, target), rows.count - 1)
    scroll()
  }

  /// Puts the cursor on one of the rows that are seen, counted from the top.
  mutating func point(atVisible index: Int) {
    guard visible.indices.contains(top + index) else { return }
    cursor = top + index
    owed = 0
  }

  /// Whether the first, or the last, row of the whole list is here.
  var holdsFirst: Bool { !hasBefore }
  var holdsLast: Bool { !hasAfter }

  /// Puts the cursor on a row that is here.
  mutating func point(at id: Int64) {
    guard let place = rows.firstIndex(where: { $0.id == id }) else { return }
    owed = 0
    cursor = place
    scroll()
  }

  mutating func moveToFirst() {
    owed = 0
    move(by: -rows.count)
  }

  mutating func moveToLast() {
    owed = 0
    move(by: rows.count)
  }

  // MARK: Pages that arrive

  /// Takes a page in place of what is here, with the cursor on the same record, or on the nearest that is left.
  mutating func replace(with page: Page<Row>, cursor place: CursorPlace) {
    let old = rows
    let offset = cursor - top
    rows = page.rows
    hasBefore = page.hasBefore
    hasAfter = page.hasAfter
    owed = 0
    switch place {
    case .first, .behind: cursor = 0
    case .last: cursor = max(0, rows.count - 1)
    case .record(let id): cursor = index(of: id, orNearestIn: old)
    }
    if case .record = place { top = cursor - offset } else { top = 0 }
    scroll()
  }

  /// Adds the rows before those that are here.
  mutating func prepend(_ page: Page<Row>) {
    rows.insert(contentsOf: page.rows, at: 0)
    cursor += page.rows.count
    top += page.rows.count
    hasBefore = page.hasBefore
    settle()
    let limit = 8 * height + pageLength
    if rows.count > limit, cursor < limit - height {
      rows.removeLast(rows.count - limit)
      hasAfter = true
    }
  }

  /// Adds the rows behind those that are here.
  mutating func append(_ page: Page<Row>) {
    rows.append(contentsOf: page.rows)
    hasAfter = page.hasAfter
    settle()
    let surplus = rows.count - (8 * height + pageLength)
    if surplus > 0, top - surplus >= height {
      rows.removeFirst(surplus)
      cursor -= surplus
      top -= surplus
      hasBefore = true
    }
  }

  /// Takes the steps that are owed.
  private mutating func settle() {
    let steps = owed
    owed = 0
    if steps != 0 { move(by: steps) } else { scroll() }
  }

  private func index(of id: Int64, orNearestIn old: [Row]) -> Int {
    if let index = rows.firstIndex(where: { $0.id == id }) { return index }
    let places = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard let gone = old.firstIndex(where: { $0.id == id }) else { return 0 }
    if let next = old[gone...].lazy.compactMap({ places[$0.id] }).first { return next }
    return old[..<gone].reversed().lazy.compactMap { places[$0.id] }.first ?? 0
  }

  private mutating func scroll() {
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = max(0, min(top, rows.count - height))
  }
}

/// Where the cursor goes when a page takes the place of another.
enum CursorPlace: Sendable, Hashable {
  case first, last
  case record(Int64)
  /// The first row behind a place.
  case behind(RowKey)
}
