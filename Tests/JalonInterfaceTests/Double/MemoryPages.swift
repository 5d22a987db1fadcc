import JalonCore

extension MemoryProgramme {
  func cases(_ request: PageRequest<CaseSort>) throws(Refusal) -> Page<CaseRow> {
    let order = caseSubjects().map { (key: $0.key(request.sort), subject: $0) }
    let found = order.filter {
      request.query.filter.matches($0.subject, today: request.today, me: request.me)
    }
    return page(found, order: order, request) { subject, key in
      subject.listed.map { subject.caseRow($0, key: key, today: request.today) }
    }
  }

  func countCases(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int {
    caseSubjects().count { query.filter.matches($0, today: today, me: me) }
  }

  func associations(_ request: PageRequest<AssociationSort>) throws(Refusal) -> Page<AssociationRow> {
    let order = associationSubjects().map { (key: $0.key(request.sort), subject: $0) }
    let found = order.filter {
      request.query.filter.matches($0.subject, today: request.today, me: request.me)
    }
    return page(found, order: order, request) { $0.associationRow(key: $1) }
  }

  func countAssociations(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int {
    associationSubjects().count { query.filter.matches($0, today: today, me: me) }
  }

  private func caseSubjects() -> [MemorySubject] {
    content.withLock { content in
      content.files.values.flatMap { file in file.cases.map { MemorySubject(file, case: $0, content.team) } }
    }
  }

  private func associationSubjects() -> [MemorySubject] {
    content.withLock { content in content.files.values.map { MemorySubject($0, content.team) } }
  }

  private typealias Keyed = (key: Value, subject: MemorySubject)

  /// The part of a list that a request is about. `order` holds every record, so that a page can be given around the
  /// place of one that the filter leaves out.
  private func page<Sort, Row>(
    _ found: [Keyed], order: [Keyed], _ request: PageRequest<Sort>, row: (MemorySubject, Value) -> Row?
  ) -> Page<Row> {
    let places = found.map { Place(key: $0.key, id: $0.subject.id) }
    let indices = places.indices.sorted { places[$0] < places[$1] }
    let sorted = request.descending ? indices.reversed() : indices
    func isBefore(_ place: Place, _ other: Place) -> Bool {
      request.descending ? other < place : place < other
    }
    var range = 0..<min(request.limit, sorted.count)
    switch request.anchor {
    case .first: break
    case .last: range = max(0, sorted.count - request.limit)..<sorted.count
    case .after(let key):
      let start = sorted.firstIndex { isBefore(Place(key: key.sort, id: key.id), places[$0]) } ?? sorted.count
      range = start..<min(sorted.count, start + request.limit)
    case .before(let key):
      let end = sorted.firstIndex { !isBefore(places[$0], Place(key: key.sort, id: key.id)) } ?? sorted.count
      range = max(0, end - request.limit)..<end
    case .at(let key):
      let at = sorted.firstIndex { !isBefore(places[$0], Place(key: key.sort, id: key.id)) } ?? sorted.count
      let start = max(0, min(at - request.limit / 2, sorted.count - request.limit))
      range = start..<min(sorted.count, start + request.limit)
    case .around(let id):
      guard let record = order.first(where: { $0.subject.id == id }) else { break }
      let place = Place(key: record.key, id: id)
      let at = sorted.firstIndex { !isBefore(places[$0], place) } ?? sorted.count
      let start = max(0, min(at - request.limit / 2, sorted.count - request.limit))
      range = start..<min(sorted.count, start + request.limit)
    }
    let rows = sorted[range].compactMap { row(found[$0].subject, found[$0].key) }
    return Page(rows: rows, hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < sorted.count)
  }
}

/// A place in the order of a list: the sort value, then the id.
private struct Place: Comparable {
  let key: Value
  let id: Int64

  static func < (left: Place, right: Place) -> Bool {
    switch (left.key, right.key) {
    case (.int(let a), .int(let b)) where a != b: a < b
    case (.text(let a), .text(let b)) where a != b: Array(a.utf8).lexicographicallyPrecedes(Array(b.utf8))
    default: left.id < right.id
    }
  }
}
